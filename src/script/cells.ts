/**
 * What the small script file offers as the one global `Jixiao`: the functions behind a cell that score indicators, work
 * out ratios and grades, and the readers of cells. No whole forms, no tables, no audit, no reports, no sentences of rules.
 *
 * @packageDocumentation
 */
export { isJixiaoError, JixiaoError } from "../message/error.js";
export { errorMarks } from "../functions/say.js";
export { dateText, percentText } from "../functions/shown.js";
export { smallFunctions as cellFunctions } from "../functions/small.js";
export { parseActual, parseQuantity, safeParseActual, safeParseQuantity } from "../cell/parse-actual.js";
export { parseTarget, safeParseTarget } from "../cell/parse-target.js";
export { engine, version } from "../version.js";
import { smallFunctions } from "../functions/small.js";
import type { CellFunction } from "../functions/types.js";

/** The functions in Chinese, by 财预〔2020〕10号. */
export const functions: readonly CellFunction[] = /* @__PURE__ */ smallFunctions();
