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
  safeRatios,
} from "../budget/index.js";
export { compile, evaluate, safeCompile, safeEvaluate } from "../evaluate/index.js";
export { checkRule, checkSelfEvaluation, checkStandard } from "../indicator/index.js";
export { JixiaoError, messageOf } from "../message/index.js";
export {
  auditText,
  comparisonText,
  evaluationText,
  explain,
  explanationText,
  figuresTable,
  findingsTable,
  findingsText,
  formTable,
  ratiosTable,
  ratiosText,
  reword,
  safeExplain,
  scoreTable,
  stepsTable,
  tableCsv,
  tableGrid,
  tableHtml,
  tableMarkdown,
  traceText,
} from "../report/index.js";
export { parseRule, printRule, ruleText, safeParseRule, safePrintRule } from "../rule/index.js";
export { cellFunctions, dateText, errorMarks, functions, percentText } from "../spreadsheet/index.js";
export { parseDelimited, readTable, safeReadTable } from "../table/index.js";
export { gradeOf, resolveStandard, standard, standards, template, templates } from "../standard/index.js";
export {
  parseActual,
  parseQuantity,
  parseTarget,
  printActual,
  printTarget,
  safeParseActual,
  safeParseQuantity,
  safeParseTarget,
} from "../target/index.js";
export { engine } from "../version.js";
