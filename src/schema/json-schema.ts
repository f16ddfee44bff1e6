import * as z from "zod/mini";

import * as is from "../shape/index.js";
import { demandOptions } from "../shape/demand.js";
import { auditSchema } from "./audit.js";
import { batchLineSchema } from "./batch-line.js";
import { evaluationSchema, issueSchema, partialEvaluationSchema } from "./evaluation.js";
import { ruleSchema, selfEvaluationSchema, standardSchema } from "./inputs.js";
import { sharedParts } from "./names.js";
import { oneTypeEach } from "./one-type.js";
import { proofSchema } from "./proof.js";
import { addTitles, type JsonSchema } from "./titles.js";
import { traceSchema } from "./trace.js";

/** What there is a JSON Schema of. */
export type SchemaName = (typeof schemaNames)[number];

/** The names of all JSON Schemas. */
export const schemaNames = [
  "self-evaluation",
  "evaluation",
  "audit",
  "trace",
  "proof",
  "rule",
  "standard",
  "issue",
  "batch-line",
] as const;

const shape = is.object<{ name?: SchemaName }>({ name: is.oneOf(schemaNames) });
const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const schemas: { readonly [K in SchemaName]: z.ZodMiniType } = {
  "self-evaluation": selfEvaluationSchema,
  evaluation: /* @__PURE__ */ z.union([evaluationSchema, partialEvaluationSchema]),
  audit: auditSchema,
  trace: traceSchema,
  proof: proofSchema,
  rule: ruleSchema,
  standard: standardSchema,
  issue: issueSchema,
  "batch-line": batchLineSchema,
};

const titles: { readonly [K in SchemaName]: { readonly title: string; readonly description: string } } = {
  "self-evaluation": {
    title: "绩效自评表 / Self-evaluation",
    description:
      "预算绩效自评表：三级指标、分值、指标值、实际完成值和预算数。" +
      " A budget-performance self-evaluation: three levels of indicators, weights, targets, actual values and budget figures.",
  },
  evaluation: {
    title: "自评结果 / Evaluation",
    description:
      "评分结果：每个指标的得分、精确值和计算步骤，比率和审核发现。" +
      " The scored form: each indicator's score, exact value and steps, the ratios and the findings.",
  },
  audit: {
    title: "审核结果 / Audit",
    description:
      "审核结果：每个公布的数与计算是否相符、哪些算法能得出它，没有公布的分值，以及审核发现。" +
      " What is found of a filled-in form: every published figure with its verdict and readings, the unpublished weights, the findings.",
  },
  trace: {
    title: "计算说明 / Trace",
    description:
      "计算说明：一个得分、比率、等级或提示是怎样得来的，逐步写明算式、数、依据和所在的单元格。" +
      " How a score, ratio, grade or finding comes about, step by step: formula, numbers, source and cells.",
  },
  proof: {
    title: "计算证明 / Proof",
    description:
      "计算证明：读到的每个单元格，和从它们到每个数的每一步，谁都可以重算。" +
      " Everything that a result rests on, and every step from there to its figures, for anyone to work out again.",
  },
  rule: {
    title: "评分标准 / Rule",
    description:
      "评分标准：方法 method 及其参数。 How a target, an actual value and a weight become a score: a method and its parameters.",
  },
  issue: {
    title: "提示 / Issue",
    description:
      "问题、说明或审核发现：代码、级别、位置、参数和一句话。" +
      " An issue, note or finding: code, severity, place, parameters and a sentence.",
  },
  "batch-line": {
    title: "批量结果的一行 / Line of a batch",
    description:
      "批量计分的一行结果：评分结果，或这一行为什么不能计分。" +
      " What a batch gives for a line: an evaluation, or why there is none.",
  },
  standard: {
    title: "评分办法 / Standard",
    description:
      "评分办法：各类指标的评分标准、取舍和等级，每一条注明出处。" +
      " A published standard as data: the rules of each kind of indicator, rounding and grades, each entry with its source.",
  },
};

/**
 * The JSON Schema (draft 2020-12) of an input or output, made from the zod schema of the same name.
 *
 * It holds all shapes, in any language that has a validator. What it cannot say (bands that overlap, how deep rules may
 * stand in one another, how many entries all lists may have together), the zod schemas and the library's own check say.
 *
 * @param name `"self-evaluation"`, `"evaluation"`, `"audit"`, `"trace"`, `"proof"`, `"rule"`, `"standard"`,
 * `"issue"` or `"batch-line"`.
 * @throws JixiaoError with `options/wrong-type` for another name.
 *
 * @example
 * jsonSchema("rule").$schema; // => "https://json-schema.org/draft/2020-12/schema"
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  demandOptions(shape, { name });
  const made = z.toJSONSchema(schemas[name], { io: "input", metadata: sharedParts() });
  const whole: JsonSchema = Object.assign({ $schema: DRAFT, $id: `urn:jixiao:schema:${name}`, ...titles[name] }, made);
  oneTypeEach(whole);
  addTitles(whole);
  return whole;
}
