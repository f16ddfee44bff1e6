import * as z from "zod/mini";
import { MAX_PLACES, roundingModes } from "../exact/index.js";
import { MAX_STANDARDS } from "../indicator/check/limits.js";
import { senseOfBands } from "../indicator/check/sense.js";
import { own } from "../indicator/check/shape.js";
import type { Cap, NotApplicablePolicy, ZeroDenominatorPolicy } from "../indicator/policy.js";
import type { Rounding, Standard } from "../standard/types.js";
import { isObject, notDeeper, notTooMany, sensible } from "./guard.js";
import { bandSchema, citedRuleSchema, provenanceKeys } from "./rule.js";
import * as value from "./value.js";

const { text, truth } = value;
const decimal = value.decimal as z.ZodMiniType<string>;
const optional = z.exactOptional;

/** What becomes of an indicator that does not apply. */
export const notApplicablePolicySchema: z.ZodMiniType<NotApplicablePolicy> = z.enum(["full-marks", "drop", "rescale"]);

/** What a ratio over zero means for the score of its indicator. */
export const zeroDenominatorSchema: z.ZodMiniType<ZeroDenominatorPolicy> = z.enum([
  "issue",
  "not-applicable",
  "full-marks",
  "zero",
]);

const roundingKeys = {
  places: z.int().check(z.gte(0), z.lte(MAX_PLACES)),
  mode: z.enum(roundingModes),
  stage: z.enum(["indicator", "total"]),
};

/** When and how figures are rounded. */
export const roundingSchema: z.ZodMiniType<Rounding> = z.object(roundingKeys);

const capKeys = {
  of: text,
  by: text,
  bands: z.array(bandSchema).check(z.minLength(1)),
  as: optional(z.enum(["cap", "floor"])),
};

/** Figures that may not exceed the points of the band that holds another figure's value. */
export const capsSchema: z.ZodMiniType<Cap[]> = z.array(z.object(capKeys).check(sensible(senseOfBands)));

const source = z.object({ document: text, article: optional(text), date: optional(text), url: optional(text) });
const provenance = z.object(provenanceKeys);
const grade = z.object({
  name: text,
  min: optional(decimal),
  minInclusive: optional(truth),
  max: optional(decimal),
  maxInclusive: optional(truth),
  ...provenanceKeys,
});

/** A standard that may go any number of standards deep. */
export const unguardedStandard: z.ZodMiniType<Standard> = z
  .object({
    id: text,
    version: text,
    title: text,
    sources: z.array(source),
    basis: z.enum(["quoted", "paraphrased", "recalled", "default"]),
    extends: optional(z.union([text, z.lazy(() => unguardedStandard)])),
    fullMarks: optional(value.positive as z.ZodMiniType<string>),
    rounding: optional(z.object({ ...roundingKeys, ...provenanceKeys })),
    grades: optional(z.array(grade)),
    rules: optional(
      z.object({
        quantitative: optional(citedRuleSchema),
        qualitative: optional(citedRuleSchema),
        satisfaction: optional(citedRuleSchema),
        "budget-execution": optional(citedRuleSchema),
      }),
    ),
    caps: optional(z.array(z.object({ ...capKeys, ...provenanceKeys }).check(sensible(senseOfBands)))),
    notApplicablePolicy: optional(notApplicablePolicySchema),
    zeroDenominator: optional(zeroDenominatorSchema),
    ratios: optional(z.record(value.name, citedRuleSchema)),
    template: optional(text),
    provenance: optional(
      z.object({
        fullMarks: optional(provenance),
        notApplicablePolicy: optional(provenance),
        zeroDenominator: optional(provenance),
      }),
    ),
  })
  .check(notTooMany());

/** 评分办法 as data. */
export const standardSchema: z.ZodMiniType<Standard> = notDeeper(
  unguardedStandard,
  MAX_STANDARDS,
  "standard/too-deep",
  (standard) => [own(standard, "extends")].filter(isObject),
);
