/**
 * What the script files offer as the one global `Jixiao`: all that a host without modules has a use for. No zod, no
 * streams, nothing of the host.
 *
 * @packageDocumentation
 */
export { safeScoreAcross, scoreAcross } from "../across/index.js";
export { audit, safeAudit } from "../audit/index.js";
export {
  printRatio,
  ratio,
  ratioByTitle,
  ratioDefinition,
  ratioDefinitions,
  ratioNames,
  ratios,
  safeRatio,
  safeRatios,
} from "../budget/index.js";
export { at, compile, evaluate, leaves, safeCompile, safeEvaluate } from "../evaluate/index.js";
export {
  checkRule,
  checkSelfEvaluation,
  checkStandard,
  findTemplate,
  safeCheckRule,
  safeCheckSelfEvaluation,
  safeCheckStandard,
  templates,
} from "../form/index.js";
export { isJixiaoError, JixiaoError, messageOf } from "../message/index.js";
export {
  auditText,
  comparisonText,
  evaluationText,
  explanationText,
  figuresTable,
  findingsTable,
  findingsText,
  formTable,
  ratiosTable,
  ratiosText,
  scoreTable,
  stepsTable,
  tableCsv,
  tableGrid,
  tableHtml,
  tableMarkdown,
  traceText,
} from "../report.js";
export { explain, safeExplain } from "../explain/index.js";
export { inLanguage } from "../message/reword.js";
export { parseRule, printRule, ruleText, safeParseRule, safePrintRule } from "../rule/index.js";
export { cellFunctions, dateText, errorMarks, functions, percentText } from "../functions/index.js";
export { parseDelimited, readTable, safeReadTable } from "../table/index.js";
export { findStandard, gradeOf, resolveStandard, safeResolveStandard, standards } from "../standard/index.js";
export {
  parseActual,
  parseQuantity,
  parseTarget,
  printActual,
  printTarget,
  safeParseActual,
  safeParseQuantity,
  safeParseTarget,
} from "../cell/index.js";
export { engine, version } from "../version.js";
