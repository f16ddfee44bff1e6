import * as z from "zod/mini";

import { auditSchema } from "./audit.js";
import { evaluationSchema } from "./evaluation.js";
import { ruleSchema, selfEvaluationSchema, standardSchema } from "./inputs.js";
import { sharedParts } from "./names.js";
import { proofSchema } from "./proof.js";
import { addTitles, type JsonSchema } from "./titles.js";
import { traceSchema } from "./trace.js";

/** What there is a JSON Schema of. */
export type SchemaName = (typeof schemaNames)[number];

/** The names of all JSON Schemas. */
export const schemaNames = ["self-evaluation", "evaluation", "audit", "trace", "proof", "rule", "standard"] as const;

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const schemas: { readonly [K in SchemaName]: z.ZodMiniType } = {
  "self-evaluation": selfEvaluationSchema,
  evaluation: evaluationSchema,
  audit: auditSchema,
  trace: traceSchema,
  proof: proofSchema,
  rule: ruleSchema,
  standard: standardSchema,
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
 * @param name `"self-evaluation"`, `"evaluation"`, `"audit"`, `"trace"`, `"proof"`, `"rule"` or `"standard"`.
 *
 * @example
 * jsonSchema("rule").$schema; // => "https://json-schema.org/draft/2020-12/schema"
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  if (!schemaNames.includes(name))
    throw new RangeError(`no schema ${String(name)}; there are ${schemaNames.join(", ")}`);
  const made = z.toJSONSchema(schemas[name], { io: "input", metadata: sharedParts() });
  const whole: JsonSchema = Object.assign({ $schema: DRAFT, $id: `urn:jixiao:schema:${name}`, ...titles[name] }, made);
  addTitles(whole);
  return whole;
}
