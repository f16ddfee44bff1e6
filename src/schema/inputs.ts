import type * as z from "zod/mini";
import type { BudgetFigures } from "../budget/types.js";
import { budget } from "../budget/shape.js";
import { rounding } from "../form/check/standard.js";
import { allForms } from "../form/kit.js";
import type { Indicator, SelfEvaluation } from "../form/types.js";
import { bandShape } from "../rule/bands/parameters.js";
import { allMethods } from "../rule/kit.js";
import type { Band, Rule } from "../rule/types.js";
import type { Rounding, Standard } from "../standard/types.js";
import { schemaOf } from "./from-shape.js";
import { checked } from "./guard.js";

const { form, indicator, standard } = allForms;
const rule = allMethods.shape;

/** 评分标准 as data: the method and its parameters. */
export const ruleSchema: z.ZodMiniType<Rule> = checked(rule, schemaOf(rule));

/** An interval of values and what it earns. */
export const bandSchema: z.ZodMiniType<Band> = checked(bandShape, schemaOf(bandShape));

/** When and how figures are rounded. */
export const roundingSchema: z.ZodMiniType<Rounding> = checked(rounding, schemaOf(rounding));

/** 评分办法 as data. */
export const standardSchema: z.ZodMiniType<Standard> = checked(standard, schemaOf(standard));

/** 预算情况: the figures that the ratios are worked out from. */
export const budgetFiguresSchema: z.ZodMiniType<BudgetFigures> = checked(budget, schemaOf(budget));

/** A first-level indicator with all that stands below it; its weight is never derived, so it must be there. */
export const indicatorSchema: z.ZodMiniType<Indicator> = checked(indicator, schemaOf(indicator));

/** 绩效自评表: what a unit fills in. */
export const selfEvaluationSchema: z.ZodMiniType<SelfEvaluation> = checked(form, schemaOf(form));
