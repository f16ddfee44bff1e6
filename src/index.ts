/**
 * `jixiao`: the calculation of budget-performance self-evaluations (绩效自评), with every method, ratio and standard.
 *
 * Texts and tables of its results are at `jixiao/report`, spreadsheet functions at `jixiao/functions`, schemas at
 * `jixiao/schema`, files at `jixiao/files`, workbooks at `jixiao/xlsx`.
 *
 * @packageDocumentation
 */
export {
  type AcrossRule,
  type AcrossRuleBase,
  type MinMaxRule,
  type RankRule,
  safeScoreAcross,
  scoreAcross,
  type ShareOfBestRule,
  type UnitFigure,
  type UnitScore,
} from "./across/index.js";
export {
  type Audit,
  audit,
  type AuditedIndicator,
  type AuditFinding,
  type AuditOptions,
  type AuditStage,
  auditRatio,
  auditSum,
  type FigureKind,
  type FigureReading,
  type Interval,
  type LeastChange,
  type Leverage,
  type NamedReading,
  type NextGrade,
  type PublishedFigure,
  type Reading,
  safeAudit,
  safeAuditRatio,
  safeAuditSum,
  type Verdict,
  type WeightAnswer,
  type WeightMode,
  type WeightSearch,
  type WeightSolution,
} from "./audit/index.js";
export { batch, type BatchCount, type BatchOptions } from "./batch/index.js";
export {
  type BasicExpenditure,
  type BudgetAndCompleted,
  type BudgetAndExecuted,
  type BudgetFigures,
  type FigureKey,
  type FundingSource,
  type OwnName,
  type QuotedAmount,
  printRatio,
  ratio,
  ratioByTitle,
  type RatioDefinition,
  ratioDefinition,
  ratioDefinitions,
  type RatioDirection,
  type RatioName,
  ratioNames,
  ratios,
  type RatioSource,
  type RatioTerm,
  type RatioValue,
  type RatioVariant,
  safeRatio,
  safeRatios,
  type StaffFigures,
  type ThreePublicFigures,
  type ThreePublicPart,
  type TotalAndPrevious,
  type ZeroCase,
} from "./budget/index.js";
export {
  parseActual,
  parseQuantity,
  parseTarget,
  printActual,
  printTarget,
  safeParseActual,
  safeParseQuantity,
  safeParseTarget,
} from "./cell/index.js";
export type * from "./cell/types.js";
export type { ChangeBase } from "./text/words.js";
export {
  type ActualValues,
  at,
  compile,
  type CompileOptions,
  evaluate,
  type EvaluateOptions,
  type Evaluator,
  leaves,
  type PartialOptions,
  safeCompile,
  safeEvaluate,
  type StandardOption,
} from "./evaluate/index.js";
export type * from "./evaluate/partial-types.js";
export type * from "./evaluate/types.js";
export { explain, safeExplain, type Trace, type TraceStep, type TraceSubject } from "./explain/index.js";
export type * from "./figure/expression.js";
export type { Basis, Source } from "./figure/source.js";
export {
  checkRule,
  checkSelfEvaluation,
  checkStandard,
  findTemplate,
  safeCheckRule,
  safeCheckSelfEvaluation,
  safeCheckStandard,
  type Template,
  templates,
} from "./form/index.js";
export type { DecimalInput } from "./exact/input.js";
export type { RoundingMode } from "./exact/round.js";
export type * from "./form/types.js";
export {
  type Finding,
  hasCode,
  isJixiaoError,
  type Issue,
  type IssueCode,
  type IssueOf,
  JixiaoError,
  type Language,
  messageOf,
  type Note,
  type Noted,
  type Params,
  type ParamsOf,
  type SafeResult,
  type Severity,
} from "./message/index.js";
export { inLanguage } from "./message/reword.js";
export { type ProofCode, type ProofFailure, type Verification, verify } from "./proof/index.js";
export { parseRule, printRule, type RuleOptions, safeParseRule, safePrintRule } from "./rule/index.js";
export type * from "./rule/types.js";
export { type ComparedStandard, compareStandards, safeCompareStandards } from "./sheet/text/compare-standards.js";
export { compareEvaluations, type Comparison, type LeafDifference } from "./sheet/text/comparison.js";
export {
  findStandard,
  gradeOf,
  resolveStandard,
  safeResolveStandard,
  type StandardId,
  standardIds,
  standards,
} from "./standard/index.js";
export type * from "./standard/policy.js";
export type * from "./standard/types.js";
export {
  cellAt,
  type CellValue,
  type Delimited,
  type Delimiter,
  type Formats,
  type Grid,
  type IndicatorValues,
  type Merge,
  parseDelimited,
  type ReadForm,
  type ReadTable,
  readTable,
  type ReadTables,
  readTables,
  safeReadTable,
  safeReadTables,
  type TableColumn,
  type TableMapping,
  type TableOptions,
} from "./table/index.js";
export { version } from "./version.js";
