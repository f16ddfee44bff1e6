export { auditSchema } from "./audit.js";
export { budgetFiguresSchema } from "./budget.js";
export { actualSchema, targetSchema } from "./cell.js";
export { evaluationSchema, issueSchema } from "./evaluation.js";
export { indicatorSchema, selfEvaluationSchema } from "./form.js";
export { type JsonSchema, jsonSchema, type SchemaName, schemaNames } from "./json-schema.js";
export { bandSchema, ruleSchema } from "./rule.js";
export { roundingSchema, standardSchema } from "./standard.js";
export { traceSchema } from "./trace.js";
