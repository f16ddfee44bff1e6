import { describe, expect, it } from "vitest";
import { evaluated, form } from "../../evaluate/forms.js";
import { printRule, type RuleOptions, safeParseRule } from "../../../src/rule/sentence/index.js";

const read = (text: string, options: RuleOptions = {}): unknown => {
  const outcome = safeParseRule(text, options);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code).join(" ");
};

const actual = { method: "linear", of: "actual" };
const completion = { method: "linear", of: "completion" };
const PERCENT = { unit: "%" };

describe("a line between two figures of the actual value", () => {
  it.each<[string, RuleOptions, object]>([
    ["60%（含）以下不得分，100%得满分，其间按直线内插法计分", PERCENT, { from: "60", to: "100" }],
    ["完成率在60%至100%之间的，按直线插值法计算得分，低于60%不得分", PERCENT, { from: "60", to: "100" }],
    ["≤30天得满分，≥60天不得分，中间按线性插值", {}, { from: "60", to: "30" }],
    ["≤30天得满分，≥60天不得分，中间按线性插值", { unit: "天" }, { from: "60", to: "30" }],
    ["80%得60%分值，100%得满分，之间线性插值", PERCENT, { from: "80", to: "100", fromShare: "0.6" }],
    ["满意度≥95%得10分，≤60%不得分，之间采用线性内插法计算得分", PERCENT, { from: "60", to: "95", weight: "10" }],
    ["满意度≥95%得10分，≤60%不得分，之间采用线性内插法计算得分", {}, { from: "60", to: "95", weight: "10" }],
    [
      "满分8分，低于60分不得分，90分以上得满分，其间按插值法计分",
      { unit: "分" },
      { from: "60", to: "90", weight: "8" },
    ],
    ...["60分至90分按", "60-90分采用", "60分至90分之间按"].map((between): [string, RuleOptions, object] => [
      `60分以下不得分，${between}直线内插法计分，90分及以上得10分`,
      { unit: "分" },
      { from: "60", to: "90", weight: "10" },
    ]),
    ["≥1.5万人得满分，≤0.5万人不得分，其间按直线内插法计分", { unit: "人" }, { from: "5000", to: "15000" }],
    ["≥1.5万人得满分，≤5000人不得分，其间按直线内插法计分", { unit: "人" }, { from: "5000", to: "15000" }],
    ["≥1.5万人得满分，≤0.5万人不得分，其间按直线内插法计分", { unit: "万人" }, { from: "0.5", to: "1.5" }],
    [
      "成本不超过50万元得满分，超过80万元不得分，期间按直线插值法计分",
      { unit: "元" },
      { from: "800000", to: "500000" },
    ],
    ["60得6分，100得10分，其间线性插值", {}, { from: "60", to: "100", fromShare: "0.6", weight: "10" }],
    ["60%得3分，90%得9分，其间按直线内插法计分", PERCENT, { from: "60", to: "90", fromShare: "1/3", weight: "9" }],
    [
      "总分10分，60%得分值的20%，90%得分值的80%，其间按直线内插法计分",
      PERCENT,
      { from: "60", to: "90", fromShare: "0.2", toShare: "0.8", weight: "10" },
    ],
    ["增长率5%以上得满分，-5%以下不得分，其余按线性插值计分", PERCENT, { from: "-5", to: "5" }],
    ["120%得满分，80%不得分，其间按直线内插法计分", {}, { from: "80", to: "120" }],
    // What stands before the first figure is a heading.
    ["满意度情况，95%以上得10分，60%以下不得分，之间按线性插值", PERCENT, { from: "60", to: "95", weight: "10" }],
  ])("%s beside %j", (text, options, rest) => {
    expect(read(text, options)).toEqual({ ...actual, ...rest });
  });
});

describe("a line between two figures of the completion", () => {
  it.each<[string, RuleOptions, object]>([
    ["60%（含）以下不得分，100%得满分，其间按直线内插法计分", {}, { from: "0.6", to: "1" }],
    ["60%（含）以下不得分，100%得满分，其间按直线内插法计分", { unit: "人" }, { from: "0.6", to: "1" }],
    ["完成率在60%至100%之间的，按直线插值法计算得分，低于60%不得分", { unit: "场" }, { from: "0.6", to: "1" }],
    ["80%得60%分值，100%得满分，之间线性插值", {}, { from: "0.8", to: "1", fromShare: "0.6" }],
    [
      "完成目标值的60%以下不得分，完成目标值的100%得5分，其间按直线内插法计分",
      PERCENT,
      { from: "0.6", to: "1", weight: "5" },
    ],
    ["完成率100%得满分，50%（含）以下不得分，50%-100%之间按内插法计分", { unit: "亩" }, { from: "0.5", to: "1" }],
  ])("%s beside %j", (text, options, rest) => {
    expect(read(text, options)).toEqual({ ...completion, ...rest });
  });

  it("is not what the actual value is called, beside per cent", () => {
    const text = "实际完成值60%以下不得分，60%-100%按直线内插法计分";
    expect(read(text, { ...PERCENT, name: "合格率" })).toMatchObject({ of: "actual", from: "60", to: "100" });
  });

  it("is noted where the sentence only says per cent", () => {
    const { ok, ...rest } = safeParseRule("60%以下不得分，100%得满分，其间按直线内插法计分", { unit: "人" });
    expect([ok, "notes" in rest ? rest.notes.map(({ code }) => code) : []]).toEqual([
      true,
      ["rule/percent-of-completion"],
    ]);
  });
});

describe("what is no line between two figures", () => {
  it.each<[string, RuleOptions, string]>([
    // One figure alone, and none at all.
    ["100%得满分，其余按直线内插法计分", PERCENT, "rule/incomplete"],
    ["按直线内插法计分", PERCENT, "rule/incomplete"],
    ["60%-100%之间按直线内插法计分", PERCENT, "rule/incomplete"],
    // Where the line ends is not said, or not where it begins.
    ["低于60%不得分，60%以上按直线内插法计分", PERCENT, "rule/incomplete"],
    ["低于60%不得分，100%以内按直线内插法计分", PERCENT, "rule/incomplete"],
    ["低于60%不得分，60%-80%、80%-100%之间按直线内插法计分", PERCENT, "rule/incomplete"],
    // What 60 % earns is not said.
    ["100%得满分，60%-100%按直线内插法计分", PERCENT, "rule/incomplete"],
    // Two lines that meet at 80 %, and a jump at 60 %.
    ["60%不得分，80%得分值的50%，100%得满分，其间按直线内插法计分", PERCENT, "rule/not-a-rule"],
    ["60%得分值的60%，100%得满分，60%以下不得分，其间按直线内插法计分", PERCENT, "rule/not-a-rule"],
    // Full from 60 % downward, and nothing from 100 % downward.
    ["60%以下得满分，100%以下不得分，其间按直线内插法计分", PERCENT, "rule/incomplete"],
    ["≥100%不得分，≥60%得满分，其间按直线内插法计分", PERCENT, "rule/incomplete"],
    ["≥60%不得分，≥100%得满分，其间按直线内插法计分", PERCENT, "rule/incomplete"],
    // The same share at both.
    ["60%得满分，100%得满分，其间按直线内插法计分", PERCENT, "rule/incomplete"],
    // Between other figures than those that are scored.
    ["60%以下不得分，100%得满分，70%-100%之间按直线内插法计分", PERCENT, "rule/incomplete"],
    // Deductions, other units, words, a formula beside the line.
    ["60%以下不得分，100%得满分，其间按直线内插法计分，每低1%扣1分", PERCENT, "rule/not-a-rule"],
    ["30天得满分，60%不得分，其间按直线内插法计分", {}, "rule/not-a-rule"],
    ["完成得满分，未完成不得分，其间按直线内插法计分", {}, "rule/not-a-rule"],
    ["得分=完成率×分值，其间按直线内插法计分", {}, "rule/not-a-rule"],
    // Per cent of another rate, or beyond the whole, of a number of people.
    ["合格率60%以下不得分，100%得满分，其间按直线内插法计分", { unit: "人" }, "rule/unit-differs"],
    ["≤60%得满分，≥100%不得分，其间按直线内插法计分", { unit: "人" }, "rule/unit-differs"],
    ["60天得满分，90天不得分，其间按直线内插法计分", PERCENT, "rule/unit-differs"],
  ])("%s beside %j is %s", (text, options, code) => {
    expect(read(text, options)).toBe(code);
  });
});

it("a pass mark in a formula stays an attainment", () => {
  expect(read("得分=（完成率-60%）/（1-60%）×分值")).toEqual({ method: "attainment", passMark: "0.6" });
});

describe("a pass mark of what is no completion by its name is one of the value itself", () => {
  const line = { ...actual, from: "60", to: "100" };

  it.each([
    ["实际完成值", line],
    ["实际值", line],
    ["满意度", line],
    ["实际完成率", { method: "attainment", passMark: "0.6" }],
    ["任务完成比例", { method: "attainment", passMark: "0.6" }],
    ["实际完成值/目标值", { method: "attainment", passMark: "0.6" }],
    ["", "rule/formula"],
  ])("%s", (subject, rule) => {
    expect(read(`得分=（${subject}-60%）/（1-60%）×分值`, PERCENT)).toEqual(rule);
  });

  it("letters are what the sentence says that they are", () => {
    const sentence = (means: string) => `得分=（B-60%）/（1-60%）×分值（B为${means}）`;
    expect(read(sentence("实际完成值"), PERCENT)).toEqual(line);
    expect(read(sentence("实际完成率"), PERCENT)).toEqual({ method: "attainment", passMark: "0.6" });
    expect(read("得分=（B-60%）/（1-60%）×分值", PERCENT)).toBe("rule/formula");
  });

  it.each([{}, { unit: "人" }, { unit: "‰" }])("it is refused where the value is not in per cent: %j", (options) => {
    expect(read("得分=（实际完成值-60%）/（1-60%）×分值", options)).toBe("rule/formula");
  });

  it("96 % of a target of 90 % lies nine tenths of the way from 60 % to 100 %", () => {
    const rule = "得分=（实际完成值-60%）/（1-60%）×分值，低于60%不得分";
    expect(evaluated(form([{ name: "例", weight: "10", target: "≥90%", actual: "96%", rule }])).score).toBe("9");
  });
});

it("a line prints with the unit of the indicator, lower first", () => {
  expect(printRule({ method: "linear", of: "actual", from: "60", to: "30", weight: "5" }, { unit: "天" }).value).toBe(
    "≥60天不得分，≤30天得5分，其间按直线内插法计分",
  );
  expect(printRule({ method: "linear", of: "completion", from: "0.6", to: "1", fromShare: "0.5" }).value).toBe(
    "完成目标值的≤60%得分值的50%，完成目标值的≥100%得满分，其间按直线内插法计分",
  );
});
