import { MAX_PLACES, roundingModes } from "../../exact/index.js";
import { bandShape } from "../../rule/bands/parameters.js";
import { senseOfBands } from "../../rule/bands/sense.js";
import { ruleWith } from "../../rule/shape.js";
import type { Rule } from "../../rule/types.js";
import * as is from "../../shape/index.js";
import type { Basis, Grade, PlainEntry, Provenance, Rounding, Source, Standard } from "../../standard/types.js";
import type { Cap, NotApplicablePolicy, ZeroDenominatorPolicy } from "../../standard/policy.js";

/** How many standards given as data may extend one another. */
const MAX_STANDARDS = 8;

/** What all scored blocks together weigh. */
export const fullMarks: is.ValueShape<string> = is.decimalWithin("above-zero", "input/not-positive");
export const notApplicablePolicy: is.ValueShape<NotApplicablePolicy> = is.oneOf(["full-marks", "drop", "rescale"]);
export const zeroDenominator: is.ValueShape<ZeroDenominatorPolicy> = is.oneOf([
  "issue",
  "not-applicable",
  "full-marks",
  "zero",
]);

const roundingKeys: is.Keys<Rounding> = {
  places: is.needed(is.wholeNumber(0, MAX_PLACES)),
  mode: is.needed(is.oneOf(roundingModes)),
  stage: is.needed(is.oneOf(["indicator", "total"])),
};
export const rounding: is.ObjectShape<Rounding> = is.object<Rounding>(roundingKeys);

const capKeys: is.Keys<Cap> = {
  of: is.needed(is.text),
  by: is.needed(is.text),
  bands: is.needed(is.list(bandShape)),
  as: is.oneOf(["cap", "floor"]),
};
export const caps: is.ListShape<readonly Cap[]> = is.listOrNone(is.object<Cap>(capKeys, senseOfBands));

const basis: is.ValueShape<Basis> = is.oneOf(["quoted", "paraphrased", "recalled", "default"]);
const provenanceKeys: is.Keys<Provenance> = { source: is.text, basis, note: is.text };
const source = is.object<Source>({ document: is.needed(is.text), article: is.text, date: is.text, url: is.text });
const grade = is.object<Grade & Provenance>({
  name: is.needed(is.text),
  min: is.decimal,
  minInclusive: is.truth,
  max: is.decimal,
  maxInclusive: is.truth,
  ...provenanceKeys,
});
const cited = is.object<Provenance>(provenanceKeys);
const plainEntries = is.object<{ readonly [K in PlainEntry]?: Provenance }>({
  fullMarks: cited,
  notApplicablePolicy: cited,
  zeroDenominator: cited,
});

/** A rule as a standard states it, with the document that it rests on. */
export function citedRuleShape(rule: is.NestedShape<Rule>): is.NestedShape<Rule & Provenance> {
  return ruleWith(rule, provenanceKeys);
}

/** A standard as data, its rules of this shape; what it extends may be data too. */
export function standardShape(citedRule: is.NestedShape<Rule & Provenance>): is.NestedShape<Standard> {
  const rules = is.object<NonNullable<Standard["rules"]>>({
    quantitative: citedRule,
    qualitative: citedRule,
    satisfaction: citedRule,
    "budget-execution": citedRule,
  });
  return is.nested(MAX_STANDARDS, "standard/too-deep", (inner) =>
    is.object<Standard>({
      id: is.needed(is.text),
      version: is.needed(is.text),
      title: is.needed(is.text),
      sources: is.needed(is.listOrNone(source)),
      basis: is.needed(basis),
      extends: is.textOr(inner),
      fullMarks,
      rounding: is.object<Rounding & Provenance>({ ...roundingKeys, ...provenanceKeys }),
      grades: is.listOrNone(grade),
      rules,
      caps: is.listOrNone(is.object<Cap & Provenance>({ ...capKeys, ...provenanceKeys }, senseOfBands)),
      notApplicablePolicy,
      zeroDenominator,
      ratios: is.record(citedRule),
      template: is.text,
      provenance: plainEntries,
    }),
  );
}
