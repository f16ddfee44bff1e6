import { MAX_PLACES, roundingModes } from "../../exact/index.js";
import { bandShape } from "../../rule/bands/parameters.js";
import { senseOfBands } from "../../rule/bands/sense.js";
import { ruleWith } from "../../rule/shape.js";
import type { Rule } from "../../rule/types.js";
import {
  decimal,
  decimalWithin,
  either,
  type EitherShape,
  type Keys,
  list,
  listOrNone,
  type ListShape,
  needed,
  nested,
  type NestedShape,
  object,
  type ObjectShape,
  oneOf,
  record,
  text,
  truth,
  type ValueShape,
  wholeNumber,
} from "../../shape/index.js";
import type { Basis, Grade, PlainEntry, Provenance, Rounding, Source, Standard } from "../../standard/types.js";
import type { Cap, NotApplicablePolicy, ZeroDenominatorPolicy } from "../policy.js";

/** How many standards given as data may extend one another. */
const MAX_STANDARDS = 8;

/** What all scored blocks together weigh. */
export const fullMarks: ValueShape<string> = decimalWithin({ above: 0 }, "input/not-positive");
export const notApplicablePolicy: ValueShape<NotApplicablePolicy> = oneOf(["full-marks", "drop", "rescale"]);
export const zeroDenominator: ValueShape<ZeroDenominatorPolicy> = oneOf([
  "issue",
  "not-applicable",
  "full-marks",
  "zero",
]);

const roundingKeys: Keys<Rounding> = {
  places: needed(wholeNumber(0, MAX_PLACES)),
  mode: needed(oneOf(roundingModes)),
  stage: needed(oneOf(["indicator", "total"])),
};
export const rounding: ObjectShape<Rounding> = object<Rounding>(roundingKeys);

const capKeys: Keys<Cap> = {
  of: needed(text),
  by: needed(text),
  bands: needed(list(bandShape)),
  as: oneOf(["cap", "floor"]),
};
export const caps: ListShape<readonly Cap[]> = listOrNone(object<Cap>(capKeys, senseOfBands));

const basis: ValueShape<Basis> = oneOf(["quoted", "paraphrased", "recalled", "default"]);
const provenanceKeys: Keys<Provenance> = { source: text, basis, note: text };
/** A rule as a standard states it, with the document that it rests on. */
export const citedRule: NestedShape<Rule & Provenance> = ruleWith(provenanceKeys);
const source = object<Source>({ document: needed(text), article: text, date: text, url: text });
const grade = object<Grade & Provenance>({
  name: needed(text),
  min: decimal,
  minInclusive: truth,
  max: decimal,
  maxInclusive: truth,
  ...provenanceKeys,
});
const rules = object<NonNullable<Standard["rules"]>>({
  quantitative: citedRule,
  qualitative: citedRule,
  satisfaction: citedRule,
  "budget-execution": citedRule,
});
const cited = object<Provenance>(provenanceKeys);
const plainEntries = object<{ readonly [K in PlainEntry]?: Provenance }>({
  fullMarks: cited,
  notApplicablePolicy: cited,
  zeroDenominator: cited,
});

/** A standard as data; what it extends may be data too. */
export const standard: NestedShape<Standard> = nested(MAX_STANDARDS, "standard/too-deep", (inner) =>
  object<Standard>({
    id: needed(text),
    version: needed(text),
    title: needed(text),
    sources: needed(listOrNone(source)),
    basis: needed(basis),
    extends: either(text, inner),
    fullMarks,
    rounding: object<Rounding & Provenance>({ ...roundingKeys, ...provenanceKeys }),
    grades: listOrNone(grade),
    rules,
    caps: listOrNone(object<Cap & Provenance>({ ...capKeys, ...provenanceKeys }, senseOfBands)),
    notApplicablePolicy,
    zeroDenominator,
    ratios: record(citedRule),
    template: text,
    provenance: plainEntries,
  }),
);

/** The id of a standard, or its data. */
export const standardOrId: EitherShape<string | Standard> = either(text, standard);
