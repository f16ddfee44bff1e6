import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form } from "./forms.js";

/** The score of one leaf of 100, or the codes of its issues. */
function scored(name: string, target: string, actual: string): string {
  const read = safeEvaluate(form([{ name, weight: "100", target, actual }]));
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
}

it.each([
  ["成本节约率", "≥3%", "超支1.5%", "cell/turned"],
  ["资金结余率", "≥5%", "透支2%", "cell/turned"],
  ["经费超支率", "≤5%", "节约3%", "cell/turned"],
  ["不合格率", "≤5%", "合格97%", "cell/turned"],
  ["未办结率", "≤5%", "办结98%", "cell/turned"],
  ["经费超支率", "≤5%", "超支3%", "100"],
  ["资金结余率", "≥5%", "结余6%", "100"],
  ["无害化处理率", "≥95%", "无害化处理96%", "100"],
  ["不合格率", "≤5%", "不合格率3%", "100"],
])("a result told of the contrary of its indicator: %s %s, %s comes to %s", (name, target, actual, expected) => {
  expect(scored(name, target, actual)).toBe(expected);
});
