export { auditSchema } from "./audit.js";
export { type BadLine, batchLineSchema, type EvaluatedLine } from "./batch-line.js";
export { actualSchema, targetSchema } from "./cell.js";
export { evaluationSchema, issueSchema, partialEvaluationSchema } from "./evaluation.js";
export {
  bandSchema,
  budgetFiguresSchema,
  indicatorSchema,
  roundingSchema,
  ruleSchema,
  selfEvaluationSchema,
  standardSchema,
} from "./inputs.js";
export { jsonSchema, type SchemaName, schemaNames } from "./json-schema.js";
export { openApiComponents, type OpenApiComponents } from "./open-api.js";
export { proofSchema } from "./proof.js";
export { traceSchema } from "./trace.js";
export type { JsonSchema } from "./titles.js";
