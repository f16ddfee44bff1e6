/**
 * `jixiao/report`: results as texts for reading, as tables, and as the official form.
 *
 * @packageDocumentation
 */
export { formulaOf } from "./budget/index.js";
export { explanationText, traceText } from "./explain/index.js";
export { ruleText } from "./rule/index.js";
export {
  type CsvOptions,
  figuresTable,
  findingsTable,
  formPage,
  noticePage,
  type FormPageOptions,
  formTable,
  ratiosTable,
  scoreTable,
  stepsTable,
  tableCsv,
  tableGrid,
  tableHtml,
  tableMarkdown,
} from "./sheet/index.js";
export { auditText } from "./sheet/text/audit.js";
export { comparisonText } from "./sheet/text/comparison.js";
export { evaluationText, findingsText, ratiosText } from "./sheet/text/evaluation.js";
export { partialText } from "./sheet/text/partial.js";
export type * from "./sheet/types.js";
