import type * as z from "zod/mini";
import type { BudgetFigures } from "../budget/types.js";
import { budget } from "../indicator/check/budget.js";
import { form, indicator } from "../indicator/check/form.js";
import { rounding, standard } from "../indicator/check/standard.js";
import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import { bandShape } from "../rule/bands/parameters.js";
import { rule } from "../rule/shape.js";
import type { Band, Rule } from "../rule/types.js";
import type { Rounding, Standard } from "../standard/types.js";
import { schemaOf } from "./from-shape.js";
import { notTooMany } from "./guard.js";

/** 评分标准 as data: the method and its parameters. */
export const ruleSchema: z.ZodMiniType<Rule> = schemaOf(rule);

/** An interval of values and what it earns. */
export const bandSchema: z.ZodMiniType<Band> = schemaOf(bandShape);

/** When and how figures are rounded. */
export const roundingSchema: z.ZodMiniType<Rounding> = schemaOf(rounding);

/** 评分办法 as data. */
export const standardSchema: z.ZodMiniType<Standard> = schemaOf(standard);

/** 预算情况: the figures that the ratios are worked out from. */
export const budgetFiguresSchema: z.ZodMiniType<BudgetFigures> = schemaOf(budget);

/** A first-level indicator with all that stands below it; its weight is never derived, so it must be there. */
export const indicatorSchema: z.ZodMiniType<Indicator> = schemaOf(indicator);

/** 绩效自评表: what a unit fills in. */
export const selfEvaluationSchema: z.ZodMiniType<SelfEvaluation> = schemaOf(form).check(notTooMany());
