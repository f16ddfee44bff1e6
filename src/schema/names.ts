import * as z from "zod/mini";
import { budget } from "../budget/shape.js";
import { rounding } from "../form/check/standard.js";
import { allForms } from "../form/kit.js";
import { bandShape } from "../rule/bands/parameters.js";
import { allMethods } from "../rule/kit.js";
import * as is from "../shape/index.js";
import { actualSchema, unguardedTarget } from "./cell.js";
import { issueSchema } from "./evaluation.js";
import { schemaOf } from "./from-shape.js";
import { proofValueSchema, unguardedExpression } from "./proof.js";
import * as value from "./cell.js";

/** What a shared part of the JSON Schemas is called. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** The parts that the JSON Schemas share, in a registry of their own: the global one of zod stays untouched. */
export function sharedParts(): z.core.$ZodRegistry<Named> {
  const registry = z.registry<Named>();
  for (const [schema, id, title] of parts) registry.add(schema, { id, title });
  return registry;
}

const parts: readonly (readonly [schema: z.ZodMiniType, id: string, title: string])[] = [
  [schemaOf(is.text), "text", "文字 / Text"],
  [schemaOf(is.words), "words", "文字，不能为空 / Text, not blank"],
  [schemaOf(is.cell), "cell", "单元格：文字或数字 / Cell: text or a number"],
  [decimal("any"), "decimal", "数 / Decimal"],
  [decimal("from-zero"), "decimal-from-zero", "不小于零的数 / Decimal of zero or more"],
  [decimal("above-zero"), "decimal-above-zero", "大于零的数 / Decimal above zero"],
  [decimal("share"), "share", "比例，0 至 1 / Share, 0 to 1"],
  [decimal("below-one"), "share-below-one", "比例，小于 1 / Share below 1"],
  [decimal("count"), "count", "件数 / Number of cases"],
  [value.decimalOut, "plain-decimal", "数（结果） / Decimal, plain"],
  [value.exactOut, "exact", "精确值：小数或最简分数 / Exact: a decimal or a quotient in lowest terms"],
  [schemaOf(bandShape), "band", "一档 / Band"],
  [schemaOf(allMethods.shape.of), "rule", "评分标准 / Rule"],
  [schemaOf(allForms.citedRule.of), "cited-rule", "评分标准，注明出处 / Rule with its source"],
  [schemaOf(rounding), "rounding", "取舍 / Rounding"],
  [schemaOf(allForms.standard.of), "standard", "评分办法 / Standard"],
  [schemaOf(budget), "budget", "预算情况 / Budget figures"],
  [schemaOf(allForms.indicator), "indicator", "一级指标 / First-level indicator"],
  [unguardedTarget, "target", "指标值 / Target"],
  [actualSchema, "actual", "实际完成值 / Actual value"],
  [proofValueSchema, "proof-value", "证明里的值：数、真假或文字 / Value of a proof: a number, a truth value or a text"],
  [unguardedExpression, "expression", "表达式 / Expression"],
  [issueSchema, "issue", "问题、说明或审核发现 / Issue, note or finding"],
];

/** The schema of the decimals within a range: the same whatever the issue outside it is called. */
function decimal(range: is.Range): z.ZodMiniType {
  return schemaOf(is.decimalWithin(range, "input/not-decimal"));
}
