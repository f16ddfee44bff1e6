import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form, leavesOf } from "./forms.js";

/** The score out of 100 of one leaf, with "!" where a second look is asked for. */
function scored(target: string, actual: string, unit: string | undefined): string {
  const leaf = { name: "指标", weight: "100", target, actual, ...(unit === undefined ? {} : { unit }) };
  const read = safeEvaluate(form([{ ...leaf, rule: { method: "attainment" } }]));
  if (!read.ok) return "refused";
  const [only] = leavesOf(read.value.indicators);
  const said = [...(only?.notes ?? []), ...read.value.findings];
  return `${only?.score ?? ""}${said.some(({ severity }) => severity !== "info") ? "!" : ""}`;
}

it.each([
  // 50 ÷ 52 = 0.961538…
  ["≤50万元", "52万", undefined, "96.15"],
  ["≤50万", "52万元", undefined, "96.15"],
  ["≤50万元", "五十二万", undefined, "96.15"],
  ["≤500000元", "52万", undefined, "96.15"],
  ["≤50", "52万", "万元", "96.15!"],
  ["≤5万元/人", "5.2万", undefined, "96.15"],
  ["40-50万元", "52万", undefined, "96.15"],
  // 9.8 ÷ 10, 0.98 ÷ 1
  ["≥10万元", "9.8万", undefined, "98"],
  ["≥1亿元", "9800万", undefined, "98"],
  // 2.8万人 or 2.8人: nobody can tell; 28000 人 and 2.8万 are clear: 2.8 ÷ 3.
  ["≥3万人", "2.8", undefined, "0.01!"],
  ["≥3万人", "28000", undefined, "93.33"],
  ["≥3万人", "2.8万", undefined, "93.33"],
  ["≥3万人", "2.8万人", undefined, "93.33"],
  ["≥3万人", "0", undefined, "0"],
])("an amount counted by 万 or 亿: %s beside %s (%s) comes to %s", (target, actual, unit, expected) => {
  expect(scored(target, actual, unit)).toBe(expected);
});

it.each([
  // 超过5% cannot stay within 5%, and nobody tells how far beyond it is.
  ["≤5%", "超过5%", "refused"],
  ["≤5%", "大于5%", "refused"],
  // At best it is the bound itself.
  ["≤5%", "5%以上", "refused"],
  ["≤5天", "5天多", "refused"],
  ["≤100万元", "100余万元", "refused"],
  ["≤6%", "超过5%", "100!"],
  ["≥5%", "超过5%", "100"],
  ["≥5%", "5%以上", "100"],
  ["≤5%", "达到5%", "100"],
  ["≥100户", "近100户", "refused"],
  ["≥100户", "将近100户", "refused"],
  ["≥100户", "接近100户", "refused"],
  ["≥90户", "近100户", "100!"],
  ["≥120户", "近90户", "75!"],
  ["近100户", "近100户", "100"],
  ["≥100户", "100余户", "100"],
  ["≤100户", "近100户", "100"],
  ["≥95%", "约95%", "100!"],
  ["≥95%", "约96%", "100"],
])("an actual that lies on one side of its number: %s beside %s comes to %s", (target, actual, expected) => {
  expect(scored(target, actual, undefined)).toBe(expected);
});

it.each([
  ["每月1次", "10次", undefined, true],
  ["≥每季度1次", "4", undefined, true],
  ["每周至少1次", "60次", undefined, true],
  ["日均≥500人次", "18万人次", undefined, true],
  ["月均3次", "36次", undefined, true],
  ["平均每月3次", "36次", undefined, true],
  ["人均≥500元", "520元", undefined, true],
  ["户均1000元", "1100元", undefined, true],
  ["每亩120元", "130元", undefined, true],
  ["每场≥50人", "1200人", undefined, true],
  ["单价≤5万元", "48万元", undefined, true],
  ["12次", "每月1次", undefined, true],
  ["每月1次", "每月2次", undefined, false],
  ["月均3次", "平均每月4次", undefined, false],
  ["每月1次", "2次/月", undefined, true],
  ["每年4次", "4次", undefined, false],
])("what is counted by the month or the head: %s beside %s (%s) is warned of: %s", (target, actual, unit, warned) => {
  expect(/!|refused/.test(scored(target, actual, unit))).toBe(warned);
});
