import { isNegative, isZero, MAX_PLACES, roundingModes } from "../../exact/index.js";
import type { Grade, PlainEntry, Provenance, Rounding, Source, Standard } from "../../standard/types.js";
import type { Cap } from "../policy.js";
import { MAX_STANDARDS } from "./limits.js";
import { band, citedRule, provenance } from "./rule.js";
import { senseOfBands } from "./sense.js";
import {
  type EitherShape,
  type Keys,
  list,
  listOrNone,
  needed,
  object,
  type ObjectShape,
  record,
  type Shape,
  type ValueShape,
} from "./shape.js";
import { decimal, decimalThat, oneOf, text, truth, wholeNumber } from "./value.js";

/** What all scored blocks together weigh. */
export const fullMarks: ValueShape = decimalThat((exact) => !isNegative(exact) && !isZero(exact), "input/not-positive");
export const notApplicablePolicy: ValueShape = oneOf(["full-marks", "drop", "rescale"]);
export const zeroDenominator: ValueShape = oneOf(["issue", "not-applicable", "full-marks", "zero"]);

const roundingKeys: Keys<Rounding> = {
  places: needed(wholeNumber(0, MAX_PLACES)),
  mode: needed(oneOf(roundingModes)),
  stage: needed(oneOf(["indicator", "total"])),
};
export const rounding: ObjectShape = object<Rounding>(roundingKeys);

const capKeys: Keys<Cap> = {
  of: needed(text),
  by: needed(text),
  bands: needed(list(band)),
  as: oneOf(["cap", "floor"]),
};
export const caps: Shape = listOrNone(object<Cap>(capKeys, senseOfBands));

const provenanceKeys: Keys<Provenance> = { source: text, ...provenance };
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

/** A standard as data; what it extends may be data too, so the shape stands inside itself. */
export const standard: Shape = {
  is: "choice",
  nest: { family: "standard", limit: MAX_STANDARDS, code: "standard/too-deep" },
  choose: () => keys,
};

/** The id of a standard, or its data. */
export const standardOrId: EitherShape = { is: "either", text, other: standard };

const keys: ObjectShape = object<Standard>({
  id: needed(text),
  version: needed(text),
  title: needed(text),
  sources: needed(listOrNone(source)),
  basis: needed(provenance.basis),
  extends: standardOrId,
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
});
