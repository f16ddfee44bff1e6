import * as z from "zod/mini";
import { MAX_RULES } from "../indicator/check/limits.js";
import { senseOfBands, senseOfTiers } from "../indicator/check/sense.js";
import { own } from "../indicator/check/shape.js";
import type { Band, Rule } from "../rule/types.js";
import type { Provenance } from "../standard/types.js";
import { isObject, notDeeper, notTooMany, sensible } from "./guard.js";
import * as value from "./value.js";

// The types of rules have their decimals as text; a number is taken too.
const decimal = value.decimal as z.ZodMiniType<string>;
const fromZero = value.fromZero as z.ZodMiniType<string>;
const positive = value.positive as z.ZodMiniType<string>;
const share = value.share as z.ZodMiniType<string>;
const shareBelowOne = value.shareBelowOne as z.ZodMiniType<string>;
const { none, text, truth, words } = value;
const optional = z.exactOptional;

const interval = {
  min: optional(decimal),
  minInclusive: optional(truth),
  max: optional(decimal),
  maxInclusive: optional(truth),
};
const completion = { lowerIsBetter: optional(z.enum(["inverse", "overrun"])) };
const attainment = {
  ...completion,
  equality: optional(z.enum(["at-least", "closeness"])),
  passMark: optional(shareBelowOne),
};
const byShare = { share, points: none };
const byPoints = { points: fromZero, share: none };

/** An interval of values and what it earns. */
export const bandSchema: z.ZodMiniType<Band> = z.union([
  z.object({ ...byShare, ...interval }),
  z.object({ ...byPoints, ...interval }),
]);

const tier = z.object({
  name: text,
  aliases: optional(z.array(text)),
  from: share,
  fromInclusive: truth,
  to: share,
  toInclusive: truth,
  default: optional(share),
});
const condition = z.object({
  of: text,
  comparator: z.enum([">=", ">", "<=", "<", "="]),
  value: z.union([z.enum(["target", "previous"]), decimal]),
});
const outcome = { when: z.array(condition) };

/** What any rule may carry beside its method. */
const base = {
  weight: optional(fromZero),
  overAchievement: optional(
    z.object({ threshold: positive, deduct: optional(fromZero), reasonRequired: optional(truth) }),
  ),
  source: optional(text),
};

/** A rule of any method; `extra` are keys beside those of every rule. */
function ruleWith<Extra extends z.core.$ZodShape>(extra: Extra) {
  const common = { ...base, ...extra };
  const element = { name: text, met: optional(truth), rule: optional(inner) };
  const part = { name: optional(text), rule: inner };
  return z.discriminatedUnion("method", [
    z.object({ ...common, method: z.literal("attainment"), ...attainment }),
    z.object({ ...common, method: z.literal("actual-rate"), ...attainment }),
    z.object({ ...common, method: z.literal("all-or-nothing") }),
    z
      .object({
        ...common,
        method: z.literal("bands"),
        ...completion,
        of: z.enum(["actual", "completion", "deviation"]),
        bands: z.array(bandSchema).check(z.minLength(1)),
        otherwise: optional(z.union([z.object(byShare), z.object(byPoints)])),
      })
      .check(sensible(senseOfBands)),
    z.object({
      ...common,
      method: z.literal("deduct-per-step"),
      of: optional(z.enum(["actual", "completion"])),
      step: positive,
      stepUnit: optional(text),
      points: fromZero,
      side: optional(z.enum(["below", "above", "either"])),
      from: optional(decimal),
      partial: optional(z.enum(["whole-only", "prorate", "started"])),
      floor: optional(decimal),
      most: optional(fromZero),
    }),
    z.object({
      ...common,
      method: z.literal("deduct-per-case"),
      points: fromZero,
      floor: optional(decimal),
      most: optional(fromZero),
    }),
    z.object({ ...common, method: z.literal("add-per-case"), points: fromZero, cap: optional(fromZero) }),
    z.object({
      ...common,
      method: z.literal("checklist"),
      elements: z
        .array(z.union([z.object({ ...byShare, ...element }), z.object({ ...byPoints, ...element })]))
        .check(z.minLength(1)),
    }),
    z
      .object({ ...common, method: z.literal("tiers"), tiers: z.array(tier).check(z.minLength(1)) })
      .check(sensible(senseOfTiers)),
    z.object({
      ...common,
      method: z.literal("ordinal"),
      outcomes: z
        .array(z.union([z.object({ ...byShare, ...outcome }), z.object({ ...byPoints, ...outcome })]))
        .check(z.minLength(1)),
    }),
    z.object({
      ...common,
      method: z.literal("composite"),
      parts: z
        .array(z.union([z.object({ ...byShare, ...part }), z.object({ ...byPoints, ...part })]))
        .check(z.minLength(1)),
    }),
    z.object({ ...common, method: z.literal("manual"), score: fromZero, reason: words }),
  ]);
}

/** A rule inside another one; the outermost has looked at how deep they go. */
const inner: z.ZodMiniType<Rule> = z.lazy(() => unguardedRule);

/** A rule that may go any number of rules deep. */
export const unguardedRule: z.ZodMiniType<Rule> = ruleWith({}).check(notTooMany());

/** 评分标准 as data: the method and its parameters. */
export const ruleSchema: z.ZodMiniType<Rule> = notDeeper(unguardedRule, MAX_RULES, "rule/too-deep", inside);

/** A rule, or the sentence that states it. */
export const ruleOrSentenceSchema: z.ZodMiniType<Rule | string> = z.union([text, ruleSchema]);

/** How sure an entry of a standard is, and where it comes from. */
export const provenanceKeys: {
  readonly source: z.ZodMiniExactOptional<z.ZodMiniType<string>>;
  readonly basis: z.ZodMiniExactOptional<z.ZodMiniType<NonNullable<Provenance["basis"]>>>;
  readonly note: z.ZodMiniExactOptional<z.ZodMiniType<string>>;
} = {
  source: optional(text),
  basis: optional(z.enum(["quoted", "paraphrased", "recalled", "default"])),
  note: optional(text),
};

/** A rule as a standard states it, which may go any number of rules deep. */
export const unguardedCitedRule: z.ZodMiniType<Rule & Provenance> = ruleWith(provenanceKeys).check(notTooMany());

/** A rule as a standard states it. */
export const citedRuleSchema: z.ZodMiniType<Rule & Provenance> = notDeeper(
  unguardedCitedRule,
  MAX_RULES,
  "rule/too-deep",
  inside,
);

/** The rules that stand directly inside a rule. */
function inside(rule: object): readonly unknown[] {
  const method = own(rule, "method");
  const entries = method === "checklist" ? own(rule, "elements") : method === "composite" ? own(rule, "parts") : [];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => (isObject(entry) && "rule" in entry ? [entry.rule] : []));
}
