import { compare, isNegative, isZero, one } from "../../exact/index.js";
import type * as Rules from "../../rule/types.js";
import { MAX_RULES } from "./limits.js";
import { senseOfAward, senseOfBands, senseOfTiers } from "./sense.js";
import {
  type ChoiceShape,
  type EitherShape,
  type Keys,
  list,
  listOrNone,
  type Misfit,
  needed,
  object,
  type ObjectShape,
  own,
  type Shape,
  type ValueShape,
} from "./shape.js";
import { decimal, decimalThat, exactOf, fromZero, oneOf, shown, text, truth, words } from "./value.js";

/** A share of the weight: 0 to 1. */
export const share: ValueShape = decimalThat(
  (exact) => !isNegative(exact) && compare(exact, one) <= 0,
  "rule/share-outside",
);
const points = fromZero("rule/points-negative");
const positive = decimalThat((exact) => !isNegative(exact) && !isZero(exact), "rule/not-positive");
const passMark = decimalThat((exact) => !isNegative(exact) && compare(exact, one) < 0, "rule/pass-mark-outside");
const comparator = oneOf([">=", ">", "<=", "<", "="]);

/** What a type with an award has, one of the two being given; which, {@link senseOfAward} looks at. */
type Awarded<T> = { readonly share?: string; readonly points?: string } & Omit<T, "share" | "points">;

const award = { share, points };
const interval = { min: decimal, minInclusive: truth, max: decimal, maxInclusive: truth };

/** A band of any list of bands. */
export const band: ObjectShape = object<Awarded<Rules.Band>>({ ...award, ...interval }, senseOfAward);

const completion: Keys<Rules.CompletionParameters> = { lowerIsBetter: oneOf(["inverse", "overrun"]) };
const attainment: Keys<Rules.AttainmentParameters> = {
  ...completion,
  equality: oneOf(["at-least", "closeness"]),
  passMark,
};
const tier = object<Rules.TierBand>({
  name: needed(text),
  aliases: listOrNone(text),
  from: needed(share),
  fromInclusive: needed(truth),
  to: needed(share),
  toInclusive: needed(truth),
  default: share,
});
const condition = object<Rules.Condition>({
  of: needed(text),
  comparator: needed(comparator),
  value: needed({
    is: "value",
    fault: (value) => {
      if (value === "target" || value === "previous" || exactOf(value) !== null) return null;
      return { code: "rule/condition-value", params: { value: shown(value) } };
    },
  }),
});
const outcome = object<Awarded<Rules.Outcome>>({ ...award, when: needed(listOrNone(condition)) }, senseOfAward);
const overAchievement = object<Rules.OverAchievement>({
  threshold: needed(positive),
  deduct: points,
  reasonRequired: truth,
});

/** How sure an entry of a standard is, and what its document leaves open. */
export const provenance: { readonly basis: ValueShape; readonly note: ValueShape } = {
  basis: oneOf(["quoted", "paraphrased", "recalled", "default"]),
  note: text,
};

/** The keys of every rule; `method` has by then told which rule it is. */
const base = { method: needed(text), weight: fromZero("weight/negative"), overAchievement, source: text };

/** The keys of each method; `rule` is the shape of the rules inside. */
function methods(rule: Shape, extra: Readonly<Record<string, Shape>>): ReadonlyMap<unknown, ObjectShape> {
  const common = { ...base, ...extra };
  const element = object<Awarded<Rules.ChecklistElement>>(
    { ...award, name: needed(text), met: truth, rule },
    senseOfAward,
  );
  const part = object<Awarded<Rules.CompositePart>>({ ...award, name: text, rule: needed(rule) }, senseOfAward);
  return new Map<unknown, ObjectShape>([
    ["attainment", object<Rules.AttainmentRule>({ ...common, ...attainment })],
    ["actual-rate", object<Rules.ActualRateRule>({ ...common, ...attainment })],
    ["all-or-nothing", object<Rules.AllOrNothingRule>(common)],
    [
      "bands",
      object<Rules.BandsRule>(
        {
          ...common,
          ...completion,
          of: needed(oneOf(["actual", "completion", "deviation"])),
          bands: needed(list(band)),
          otherwise: object<Awarded<Rules.Award>>(award, senseOfAward),
        },
        senseOfBands,
      ),
    ],
    [
      "deduct-per-step",
      object<Rules.DeductPerStepRule>({
        ...common,
        of: oneOf(["actual", "completion"]),
        step: needed(positive),
        stepUnit: text,
        points: needed(points),
        side: oneOf(["below", "above", "either"]),
        from: decimal,
        partial: oneOf(["whole-only", "prorate", "started"]),
        floor: decimal,
        most: points,
      }),
    ],
    [
      "deduct-per-case",
      object<Rules.DeductPerCaseRule>({ ...common, points: needed(points), floor: decimal, most: points }),
    ],
    ["add-per-case", object<Rules.AddPerCaseRule>({ ...common, points: needed(points), cap: points })],
    ["checklist", object<Rules.ChecklistRule>({ ...common, elements: needed(list(element)) })],
    ["tiers", object<Rules.TiersRule>({ ...common, tiers: needed(list(tier)) }, senseOfTiers)],
    ["ordinal", object<Rules.OrdinalRule>({ ...common, outcomes: needed(list(outcome)) })],
    ["composite", object<Rules.CompositeRule>({ ...common, parts: needed(list(part)) })],
    ["manual", object<Rules.ManualRule>({ ...common, score: needed(points), reason: needed(words) })],
  ]);
}

/** A rule as data. */
export const rule: ChoiceShape = choice((value) => plain.get(own(value, "method")));

/** A rule as a standard states it, with the document that it rests on. */
export const citedRule: ChoiceShape = choice((value) => cited.get(own(value, "method")));

/** A rule as data, or the sentence that states it; the sentence is read later. */
export const ruleOrSentence: EitherShape = { is: "either", text, other: rule };

const plain = methods(rule, {});
const cited = methods(rule, provenance);

function choice(find: (value: object) => ObjectShape | undefined): ChoiceShape {
  return {
    is: "choice",
    nest: { family: "rule", limit: MAX_RULES, code: "rule/too-deep" },
    choose: (value) => find(value) ?? misfit(own(value, "method")),
  };
}

function misfit(method: unknown): Misfit {
  const params = { known: [...plain.keys()].join(", ") };
  if (method === undefined) return { is: "misfit", code: "rule/method-missing", params, key: "method" };
  return { is: "misfit", code: "rule/unknown-method", params: { method: shown(method), ...params }, key: "method" };
}
