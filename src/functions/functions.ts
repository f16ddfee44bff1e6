import { everything } from "../evaluate/kit.js";
import { en, zh } from "../message/catalogue.js";
import { boundBy, type Kits } from "./bound.js";
import type { Definition } from "./define.js";
import { auditing, evaluation } from "./evaluate.js";
import { grade } from "./grade.js";
import { explanation } from "./explanation.js";
import { met, score } from "./indicator.js";
import { ratio } from "./ratio.js";
import type { CellFunction, CellFunctionOptions } from "./types.js";

/**
 * The functions behind a cell, in the language and with the standard of a host's choice: `JX.SCORE`, `JX.MET`,
 * `JX.RATIO`, `JX.GRADE`, `JX.EVALUATE`, `JX.AUDIT`, `JX.EXPLAIN`.
 *
 * Each takes what a host hands over: a value, or an area as rows of cells. Areas are answered cell by cell, a single
 * value, row or column standing for all. Numbers count at 15 significant digits, as a sheet shows them. None throws:
 * what cannot be worked out is a text that begins with one of {@link errorMarks}. Blank cells give a blank cell.
 *
 * @param options - `language` of the error texts and tables (Chinese where left out); `standard`, the id that counts where
 * a formula names none (`cn-mof-2020-10` where left out); `percentages`, what a number against a percentage is.
 * @returns the functions in a fixed order, with help and parameters, to register and to document.
 * @throws JixiaoError with `options/…` for an option that there is not, or of a wrong type.
 *
 * @example
 * const [score] = cellFunctions({ standard: "cn-henan-jinshui-2021" });
 * score?.run("≥90%", "95%", 6.5); // => 6.18
 * score?.run([["≥90%"], ["≥2"]], [["95%"], ["1个"]], [[10], [5]]); // => [[9.5], [2.5]]
 * score?.run("≥90%", 0.95, 10); // => "错误：实际完成值：数字 0.95 是 95% 还是 0.95%，单元格没有说：请写成文字，如“95%”，或用 TEXT 函数带上百分号，或给出度量单位"
 * cellFunctions({ percentages: "fraction" })[0]?.run("≥90%", 0.9, 10); // => 10
 */
export function cellFunctions(options: CellFunctionOptions = {}): readonly CellFunction[] {
  return boundBy(definitions, kits, options);
}

const kits: Kits = /* @__PURE__ */ (() => ({
  zh: { ...everything, messages: zh },
  en: { ...everything, messages: en },
}))();

const definitions: readonly Definition[] = [score, met, ratio, grade, evaluation, auditing, explanation];

/**
 * {@link cellFunctions} in Chinese, by 财预〔2020〕10号.
 *
 * @example
 * functions.map((each) => each.dotted).slice(0, 3); // => ["JX.SCORE", "JX.MET", "JX.RATIO"]
 */
export const functions: readonly CellFunction[] = /* @__PURE__ */ cellFunctions();
