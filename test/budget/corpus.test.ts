import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { type FigureKey, printRatio, safeRatio } from "../../src/budget/index.js";

/** What the published forms call the figures, brackets left out. */
const figureOf: Readonly<Record<string, FigureKey>> = {
  年初数: "initial",
  年初预算数: "initial",
  年初: "initial",
  全年预算数: "adjusted",
  全年预算经费: "adjusted",
  预算数: "adjusted",
  转移支付预算数: "adjusted",
  调整预算数: "adjusted",
  调整后: "adjusted",
  批復: "adjusted",
  合计: "adjusted",
  全年执行数: "executed",
  全年支出合计: "executed",
  执行数: "executed",
  实际执行数: "executed",
  转移支付执行数: "executed",
  实际发放: "executed",
  支出: "executed",
  收到资金: "fundsInPlace",
  收到: "fundsInPlace",
  實際到位資金: "fundsInPlace",
  人员编制: "staff.establishment",
  编制数: "staff.establishment",
  实有人数: "staff.actual",
  "2018年实际在职人数": "staff.actual",
  项目: "counts.projects",
  开展绩效监控项目: "counts.monitored",
  绩效目标: "outputs.planned",
  計劃任務: "outputs.planned",
  年度目标任务: "outputs.planned",
  目標: "outputs.planned",
  实际完成: "outputs.actual",
  失业人员再就业: "outputs.actual",
  完成: "outputs.actual",
  實際: "outputs.actual",
};

/** What the published rows call the ratios. */
const ratioOf: readonly (readonly [RegExp, string])[] = [
  [/^预算调整率$|预算调整$/, "budget-adjustment"],
  [/^绩效监控完成率$/, "monitoring-completion"],
  [/^(预算|預算)?(执行率|執行率)/, "budget-execution"],
  [/^(实际执行率|经费发放率)$/, "budget-execution-of-funds-in-place"],
  [/人员控制率$/, "staff-control"],
  [/^(完成率|完工率|目標完成率.*|完成全年目标任务)$/, "output-completion"],
];

/** Its budget is stated only in parts. */
const inParts = "拨入20.00万元; 上级补助48.41万元; 支出68.41万元; 年末结转结余0.00万元";

/** Rows whose published figure does not follow from the published amounts, and rows without one: what follows. */
const otherwise: Readonly<Record<string, string>> = {
  "年初预算数0; 全年预算数0; 全年执行数0; 分值10": "—",
  "年初预算数90; 全年预算数89.974; 全年执行数89.974": "100%",
  "年度目标任务2468人; 失业人员再就业2468人": "100%",
  "收到2330.9万元; 支出2310.4万元": "99.12%",
  "申報70萬元; 批復70萬元; 實際到位106.5萬元; 支出36.94萬元": "52.77%",
  "人员编制19; 实有人数19": "100%",
  "人员编制48; 实有人数50": "104.17%",
  "人员编制21; 实有人数21": "100%",
  "年初1922.76; 调整后2690.62": "39.94%",
};

const rows = readFileSync(new URL("../corpus/ratios.tsv", import.meta.url), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .flatMap(([what = "", inputs = "", published = ""]) => {
    const name = ratioOf.find(([pattern]) => pattern.test(what))?.[1];
    if (name === undefined || inputs === inParts) return [];
    const shown = otherwise[inputs] ?? /^-?[\d.]+%/.exec(published)?.[0];
    return shown === undefined || figuresOf(inputs) === null ? [] : [[what, inputs, name, shown] as const];
  });

describe("published ratios", () => {
  test.each(rows)("%s (%s): %s is %s", (_, inputs, name, shown) => {
    const read = safeRatio(name, figuresOf(inputs) ?? {});
    const places = (/\.(\d+)%/.exec(shown)?.[1] ?? "").length;
    expect(read.ok ? printRatio(read.value, { places, mode: "half-up" }) : read.issues).toBe(shown);
  });

  test("every row that states the figures of a definition is among them", () => {
    expect(rows.length).toBe(33);
  });
});

/** The labelled amounts of a row, or two bare ones: the budget and what was executed. */
function figuresOf(inputs: string): Record<string, unknown> | null {
  const figures: Record<string, Record<string, string> | string> = {};
  const parts = inputs.replace(/\([^)]*\)/g, "").split("; ");
  const bare = parts.length === 2 && parts.every((part) => /^[\d.]+$/.test(part));
  parts.forEach((part, place) => {
    const [, label = "", amount = ""] = /^(.*?)(\d+(?:\.\d+)?)\D*$/.exec(part) ?? [];
    const key = bare ? (["adjusted", "executed"] as const)[place] : figureOf[label];
    if (key === undefined) return;
    const [first = "", second] = key.split(".");
    if (second === undefined) figures[first] = amount;
    else figures[first] = { ...(figures[first] as Record<string, string> | undefined), [second]: amount };
  });
  return Object.keys(figures).length === 0 ? null : figures;
}
