import { type CellOutput, cellFunctions } from "../../../src/functions/index.js";
import { smallFunctions } from "../../../src/functions/small.js";
import { zh } from "../../../src/message/spreadsheet.js";
import { say } from "../../../src/message/unsaid.js";
import { areaOf, isIssue } from "../../../src/functions/area.js";
import type { Cases, Said } from "./case.js";

const functions = cellFunctions();
const small = smallFunctions();

/** What a formula says in its cells, by the sentences that stand there. */
const call =
  (name: string, ...values: readonly unknown[]): Said =>
  () =>
    spoken(functions.find((each) => each.name === name)?.run(...values) ?? "");

/** The same of the small script file. */
const inSmall =
  (name: string, ...values: readonly unknown[]): Said =>
  () =>
    spoken(small.find((each) => each.name === name)?.run(...values) ?? "");

/** The sentences of a function that stand in a result; what fills them is not looked at. */
function spoken(output: CellOutput): ReturnType<Said> {
  const text = String(output).slice(0, 2000);
  return (Object.keys(zh) as (keyof typeof zh)[])
    .filter((code) => pattern(zh[code]).test(text))
    .map((code) => ({ code, message: text }));
}

function pattern(sentence: string): RegExp {
  const [first = "", ...rest] = sentence.split(/\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp([first, ...rest].join("[^]*?"));
}

const table = (score: unknown) => [
  ["一级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"],
  ["产出", "服务水平", "显著提升", "部分达成", 100, score],
];
const trap = Object.defineProperty([["≥1"]], 0, {
  get: () => {
    throw new Error("trap");
  },
});
/** What is said of a column of so many cells. */
const area =
  (rows: number): Said =>
  () => {
    const read = areaOf(Array.from({ length: rows }, () => [1]));
    return isIssue(read) ? [say(read, zh)] : [];
  };

/** The codes of the functions behind a cell. */
export const sheetCases: Cases = {
  "sheet/error-value": [call("SCORE", "#N/A", "1", 10), call("SCORE", "≥1", "1", 10)],
  "sheet/logical": [call("SCORE", "≥1", true, 10), call("SCORE", "≥1", "TRUE", 10)],
  "sheet/not-a-cell": [call("SCORE", "≥1", {}, 10), call("SCORE", "≥1", "1", 10)],
  "sheet/cell-too-long": [call("SCORE", "≥1", "长".repeat(32_768), 10), call("SCORE", "≥1", "长".repeat(32_767), 10)],
  "sheet/percent-or-number": [call("SCORE", "≥98%", 0.95, 10), call("SCORE", "≥98%", "95%", 10)],
  "sheet/date-serial": [call("SCORE", "2021年12月底前", 44561, 10), call("SCORE", "2021年12月底前", "2021-12-31", 10)],
  "sheet/sizes-differ": [
    call("SCORE", [["≥1"], ["≥2"]], [["1"], ["2"], ["3"]], 10),
    call("SCORE", [["≥1"], ["≥2"]], [["1"], ["2"]], 10),
  ],
  "sheet/too-large": [area(100_001), area(100_000)],
  "sheet/argument-missing": [call("SCORE", "≥1", "1"), call("SCORE", "≥1", "1", 10)],
  "sheet/too-many-arguments": [call("GRADE", 90, "cn-mof-2020-10", 1), call("GRADE", 90, "cn-mof-2020-10", "")],
  "sheet/one-cell": [
    call("EVALUATE", table(10), [["cn-mof-2020-10"], ["cn-mof-2020-10"]]),
    call("EVALUATE", table(10), [["cn-mof-2020-10"]]),
  ],
  "sheet/rule-not-json": [
    call("SCORE", "≥1", "1", 10, '{"method":"attainment"'),
    call("SCORE", "≥1", "1", 10, '{"method":"attainment"}'),
  ],
  "sheet/ratio-figures": [call("RATIO", "budget-execution", 75), call("RATIO", "budget-execution", 75, 100)],
  "sheet/zero-denominator": [call("RATIO", "budget-execution", 75, 0), call("RATIO", "budget-execution", 75, 0.01)],
  "sheet/no-grades": [call("GRADE", 90, "cn-hubei-2020"), call("GRADE", 90, "cn-mof-2020-10")],
  "sheet/score-taken": [call("EVALUATE", table(80), "", true), call("EVALUATE", table(80))],
  "sheet/score-offered": [call("EVALUATE", table(80)), call("EVALUATE", table(""))],
  "sheet/yes-or-no": [call("EVALUATE", table(80), "", 2), call("EVALUATE", table(80), "", 1)],
  "sheet/sentence-not-included": [
    inSmall("SCORE", "≥98%", "95%", 10, "每低1个百分点扣0.5分"),
    inSmall("SCORE", "≥98%", "95%", 10, "实际完成率"),
  ],
  "sheet/function-not-included": [inSmall("EXPLAIN", "≥98%", "95%", 10), call("EXPLAIN", "≥98%", "95%", 10)],
  "sheet/failed": [call("SCORE", trap, "1", 10), call("SCORE", [["≥1"]], "1", 10)],
};
