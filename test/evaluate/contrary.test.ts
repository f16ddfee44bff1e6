import { expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form, leavesOf } from "./forms.js";

/** The score of one leaf of 100, or the codes of its issues. */
function scored(name: string, target: string, actual: string): string {
  const read = safeEvaluate(form([{ name, weight: "100", target, actual }]));
  if (!read.ok) return read.issues.map(({ code }) => code).join();
  const [leaf] = leavesOf(read.value.indicators);
  const doubted = leaf?.notes.some(({ code }) => code === "cell/words-unknown") === true;
  return read.value.score + (doubted ? "!" : "");
}

it.each([
  ["成本节约率", "≥3%", "超支1.5%", "cell/turned"],
  ["资金结余率", "≥5%", "透支2%", "cell/turned"],
  ["经费超支率", "≤5%", "节约3%", "cell/turned"],
  ["不合格率", "≤5%", "合格97%", "cell/turned"],
  ["未办结率", "≤5%", "办结98%", "cell/turned"],
  ["经费超支率", "≤5%", "超支3%", "100!"],
  ["资金结余率", "≥5%", "结余6%", "100!"],
  ["设备故障率", "≤2%", "正常率99%", "cell/turned"],
  ["设备故障率", "≤2%", "故障率1%", "100"],
  ["群众满意率", "≥90%", "群众满意率95%", "100"],
  ["群众满意度", "≥90%", "投诉率3%", "3.33!"],
  ["设备故障率", "≤2%", "正常率90%", "cell/turned"],
  ["检验差错", "差错率≤1%", "准确率98%", "cell/turned"],
  // 94 lies nearer to 95 than 6 does: another name of the rate, to be looked at. 94 ÷ 95.
  ["医保覆盖率", "≥95%", "参保率94%", "98.95!"],
  ["群众满意度", "≥90%", "满意率96%", "100"],
  ["合格率", "≥95%", "不合格率3%", "cell/turned"],
  ["覆盖率", "≥95%", "未覆盖3%", "cell/turned"],
  ["完成率", "≥95%", "完成97%，未完成3%", "100!"],
  ["投诉量", "≤3起", "下降2起", "cell/turned"],
  ["投诉量", "≤3", "下降2", "cell/turned"],
  ["非税收入", "≥100万元", "减少5万元", "cell/turned"],
  ["零售总额", "≥8%", "下降2%", "0"],
  ["物价涨幅", "≤3%", "下降2%", "100"],
  ["行政成本", "增幅不超过5%", "下降2%", "100"],
  ["万元GDP能耗降低", "≥3%", "下降3.5%", "100"],
  ["万元GDP能耗降低", "≥3%", "上升1%", "0"],
  ["无害化处理率", "≥95%", "无害化处理96%", "100"],
  ["不合格率", "≤5%", "不合格率3%", "100"],
])("a result told of the contrary of its indicator: %s %s, %s comes to %s", (name, target, actual, expected) => {
  expect(scored(name, target, actual)).toBe(expected);
});
