import * as fc from "fast-check";

/** Whatever JSON can say. */
export type Json = fc.JsonValue;

/** A JSON object. */
export type Dictionary = { [key: string]: Json };

/** An object with these keys always, and any of those. */
function object(always: Record<string, fc.Arbitrary<Json>>, perhaps: Record<string, fc.Arbitrary<Json>> = {}) {
  return fc.record(
    { ...always, ...perhaps },
    { requiredKeys: Object.keys(always), noNullPrototype: true },
  ) as fc.Arbitrary<Json>;
}

function list(of: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.array(of, { minLength: 1, maxLength: 3 });
}

const text = fc.constantFrom("≥98", "95%", "完成", "", "万元", "a/b~c", "12");
const words = fc.constantFrom("未按时完成", "x");
const truth = fc.boolean();
const digits = fc.constantFrom("0", "1", "12.50", "0.5", "007", "+3", "100", "123456789012345678901234567890", "0.05");
const small = fc.constantFrom(0, 1, 2.5, 100, 1e21, 1e-7, 0.1);
const fromZero: fc.Arbitrary<Json> = fc.oneof(digits, small);
const decimal: fc.Arbitrary<Json> = fc.oneof(fromZero, fc.constantFrom("-31.55", "-0", -2));
const positive: fc.Arbitrary<Json> = fc.constantFrom("1", "0.5", 2, "10", 1e-7);
const share: fc.Arbitrary<Json> = fc.constantFrom("0", "1", "0.5", 0.25, 1, "1.000", "-0.0", "0.999999");
const cell: fc.Arbitrary<Json> = fc.oneof(text, small);
const comparator = fc.constantFrom(">=", ">", "<=", "<", "=");
const award: fc.Arbitrary<Json> = fc.oneof(object({ share }), object({ points: fromZero }));

/** An object that also has an award. */
function awarded(rest: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(award, rest).map(([a, b]) => ({ ...(a as Dictionary), ...(b as Dictionary) }));
}

const interval = object({}, { min: decimal, minInclusive: truth, max: decimal, maxInclusive: truth });

/** Bands, most of which fit together: each begins where another ends. */
const bands: fc.Arbitrary<Json> = fc.oneof(
  { weight: 1, arbitrary: list(awarded(interval)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(["60", "80"], ["-5", 80]), share, fromZero, truth, fc.nat(5))
      .map(([[low, high], some, all, first, slip]) => [
        { min: "80", minInclusive: first, points: all },
        { max: high as Json, maxInclusive: slip === 0 ? first : !first, min: low as Json, share: some },
      ]),
  },
);
const tiers: fc.Arbitrary<Json> = fc.oneof(
  list(
    object(
      { name: text, from: share, fromInclusive: truth, to: share, toInclusive: truth },
      { aliases: fc.array(text, { maxLength: 2 }), default: share },
    ),
  ),
  fc.tuple(share, truth, truth).map(([given, one, other]) => [
    { name: "达成", from: "0.8", fromInclusive: one, to: "1", toInclusive: true, default: given },
    { name: "部分达成", from: "0.6", fromInclusive: true, to: "0.8", toInclusive: other },
  ]),
);
const condition = object({
  of: text,
  comparator,
  value: fc.oneof(fc.constantFrom("target", "previous"), decimal),
});
const base = {
  weight: fromZero,
  overAchievement: object({ threshold: positive }, { deduct: fromZero, reasonRequired: truth }),
  cutOff: object(
    { of: fc.constantFrom("actual", "completion", "deviation", "change", "lateness", "cases") },
    { min: fromZero, minInclusive: truth, maxInclusive: truth },
  ),
  source: text,
};
const completion = { lowerIsBetter: fc.constantFrom("inverse", "overrun") };
const attainment = {
  ...base,
  ...completion,
  equality: fc.constantFrom("at-least", "closeness"),
  passMark: fc.constantFrom("0.6", 0.6, "0"),
};

function method(name: string): Record<string, fc.Arbitrary<Json>> {
  return { method: fc.constant(name) };
}

/** A rule in which rules stand as deep as `depth`. */
function ruleTo(depth: number): fc.Arbitrary<Json> {
  const flat = [
    object(method("attainment"), attainment),
    object(method("actual-rate"), attainment),
    object(method("all-or-nothing"), base),
    object(
      { ...method("bands"), of: fc.constantFrom("actual", "completion", "deviation", "lateness"), bands },
      { ...base, ...completion, otherwise: award },
    ),
    object(
      { ...method("deduct-per-step"), step: positive, points: fromZero },
      {
        ...base,
        stepUnit: text,
        side: fc.constantFrom("below", "above", "either"),
        from: decimal,
        partial: fc.constantFrom("whole-only", "prorate", "started"),
        floor: fromZero,
        most: fromZero,
      },
    ),
    object(
      { ...method("linear"), of: fc.constantFrom("actual", "completion"), from: decimal, to: decimal },
      { ...base, fromShare: share, toShare: share },
    ),
    object({ ...method("deduct-per-case"), points: fromZero }, { ...base, floor: fromZero, most: fromZero }),
    object({ ...method("add-per-case"), points: fromZero }, { ...base, cap: fromZero }),
    object({ ...method("tiers"), tiers }, base),
    object(
      { ...method("ordinal"), outcomes: list(awarded(object({ when: fc.array(condition, { maxLength: 2 }) }))) },
      base,
    ),
    object({ ...method("manual"), score: fromZero, reason: words }, base),
  ];
  if (depth === 0) return fc.oneof(...flat);
  const inner = fc.oneof({ weight: 3, arbitrary: ruleTo(0) }, { weight: 1, arbitrary: ruleTo(depth - 1) });
  return fc.oneof(
    ...flat,
    object(
      { ...method("checklist"), elements: list(awarded(object({ name: text }, { met: truth, rule: inner }))) },
      base,
    ),
    object({ ...method("composite"), parts: list(awarded(object({ rule: inner }, { name: text }))) }, base),
  );
}

/** Composites in composites, one rule in each, as many as `depth`. */
const deepRule: fc.Arbitrary<Json> = fc.integer({ min: 6, max: 10 }).map((depth) => {
  let rule: Json = { method: "attainment" };
  for (let level = 1; level < depth; level++) {
    rule =
      level % 2 === 0
        ? { method: "composite", parts: [{ share: "1", rule }] }
        : { method: "checklist", elements: [{ name: "要素", points: 1, rule }] };
  }
  return rule;
});

/** A rule as data. */
export const rule: fc.Arbitrary<Json> = fc.oneof(
  { weight: 9, arbitrary: ruleTo(2) },
  { weight: 1, arbitrary: deepRule },
);

const policy = fc.constantFrom("full-marks", "drop", "rescale");
const zeroDenominator = fc.constantFrom("issue", "not-applicable", "full-marks", "zero");
const provenance = {
  source: text,
  basis: fc.constantFrom("quoted", "paraphrased", "recalled", "default"),
  note: text,
};
const roundingKeys = {
  places: fc.integer({ min: 0, max: 20 }),
  mode: fc.constantFrom("half-up", "half-even", "down"),
  stage: fc.constantFrom("indicator", "total"),
};
const cap = (perhaps: Record<string, fc.Arbitrary<Json>>) =>
  object({ of: text, by: text, bands }, { as: fc.constantFrom("cap", "floor"), ...perhaps });

function citedRule(): fc.Arbitrary<Json> {
  return fc
    .tuple(ruleTo(1), object({}, provenance))
    .map(([one, cited]) => ({ ...(one as Dictionary), ...(cited as Dictionary) }));
}

function standardTo(depth: number): fc.Arbitrary<Json> {
  return object(
    {
      id: text,
      version: text,
      title: text,
      sources: fc.array(object({ document: text }, { article: text, date: text, url: text }), { maxLength: 2 }),
      basis: provenance.basis,
    },
    {
      extends: depth === 0 ? text : fc.oneof(text, standardTo(depth - 1)),
      fullMarks: positive,
      rounding: object(roundingKeys, provenance),
      grades: fc.array(
        object({ name: text }, { min: decimal, max: decimal, minInclusive: truth, maxInclusive: truth, ...provenance }),
        { maxLength: 2 },
      ),
      rules: object({}, { quantitative: citedRule(), qualitative: citedRule(), "budget-execution": citedRule() }),
      caps: fc.array(cap(provenance), { maxLength: 2 }),
      notApplicablePolicy: policy,
      zeroDenominator,
      ratios: fc.dictionary(fc.constantFrom("carry-over", "budget-execution"), citedRule(), { noNullPrototype: true }),
      template: text,
      provenance: object({}, { fullMarks: object({}, provenance), zeroDenominator: object({}, provenance) }),
    },
  );
}

/** Standards as data that extend one another as data, as many as `depth`. */
const deepStandard: fc.Arbitrary<Json> = fc.integer({ min: 7, max: 10 }).map((depth) => {
  const own = { id: "x", version: "1", title: "某市办法", sources: [], basis: "default" };
  let standard: Json = { ...own, extends: "cn-mof-2020-10" };
  for (let level = 1; level < depth; level++) standard = { ...own, extends: standard };
  return standard;
});

/** A standard as data. */
export const standard: fc.Arbitrary<Json> = fc.oneof(
  { weight: 9, arbitrary: standardTo(1) },
  { weight: 1, arbitrary: deepStandard },
);

/** A figure of the budget, which an empty form leaves blank. */
const amount: fc.Arbitrary<Json> = fc.oneof({ weight: 9, arbitrary: decimal }, fc.constant(""));
const figure = object({}, { budget: amount, executed: amount });
const budget = object(
  {},
  {
    unit: text,
    initial: amount,
    adjusted: amount,
    executed: amount,
    sources: fc.array(object({ name: text }, { initial: amount }), { maxLength: 2 }),
    basicExpenditure: object({}, { total: amount, personnel: amount, public: amount }),
    quoted: fc.array(object({ figure: text, value: decimal }, { where: text }), { maxLength: 2 }),
    threePublic: object({}, { budget: amount, parts: object({}, { abroad: figure, reception: figure }) }),
    procurement: figure,
    counts: object({}, { projects: amount, evaluated: amount }),
    staff: object({}, { actual: amount, establishment: amount }),
  },
);

const nodeKeys = { code: text, rule: fc.oneof(text, rule), reported: decimal, reportedRate: decimal };
const leafKeys = {
  ...nodeKeys,
  target: cell,
  unit: text,
  actual: cell,
  ratio: text,
  kind: fc.constantFrom("quantitative", "qualitative", "satisfaction", "budget-execution"),
  direction: fc.constantFrom("higher-is-better", "lower-is-better", "exact"),
  previous: cell,
  measures: fc.dictionary(fc.constantFrom("件数", "a/b", "constructor"), cell, { noNullPrototype: true }),
  awardedShare: share,
  cases: fc.constantFrom<Json>("3", 0, "2.0", 1e21, "-0"),
  deduction: object({ points: fc.oneof(fromZero, fc.constantFrom("1/3", "-1/3")), reason: words }),
  notApplicable: truth,
  chosen: truth,
  zeroDenominator,
  reason: text,
};

/** An indicator with as many levels below it as `levels`. */
function indicator(levels: number, first: boolean): fc.Arbitrary<Json> {
  const weight = { weight: fromZero };
  const always = { name: text, ...(first ? weight : {}) };
  const leaf = object(always, { ...weight, ...leafKeys });
  if (levels === 0) return leaf;
  const children = fc.array(indicator(levels - 1, false), { minLength: 1, maxLength: 2 });
  return fc.oneof(leaf, object({ ...always, children }, { ...weight, ...nodeKeys, choose: fc.constant("one") }));
}

/** A self-evaluation; one in twenty has a fourth level. */
export const form: fc.Arbitrary<Json> = object(
  {
    schemaVersion: fc.constant(1),
    indicators: fc.oneof(
      { weight: 19, arbitrary: list(indicator(2, true)) },
      { weight: 1, arbitrary: list(indicator(3, true)) },
    ),
  },
  {
    subject: object(
      {},
      {
        name: text,
        year: fc.integer({ min: 1, max: 9999 }),
        kind: fc.constantFrom("department", "project"),
        organisation: text,
        supervisor: text,
        goal: object({}, { expected: text, actual: text }),
        period: object({}, { start: text, end: text }),
      },
    ),
    standard: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: standard }),
    rounding: object(roundingKeys),
    fullMarks: positive,
    notApplicablePolicy: policy,
    caps: fc.array(cap({}), { maxLength: 1 }),
    budget,
    reported: object(
      {},
      {
        score: decimal,
        grade: text,
        rate: decimal,
        ratios: fc.dictionary(fc.constantFrom("carry-over"), decimal, { noNullPrototype: true }),
      },
    ),
  },
);

/** What may come to stand where something else should. */
const stray: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, "", " ", "x", "-1", "1e5", "1/2", "０", -1, 0, 1.5, 2, 1e300),
  fc.constantFrom<Json>(
    0.1 + 0.2,
    [],
    {},
    [[]],
    "one",
    "total",
    "attainment",
    "constructor",
    "１",
    "12345678901234567",
  ),
  fc.constantFrom<Json>({ method: "unknown" }, { method: "attainment" }, { share: "1", points: "1" }),
  fc.constant<Json>(JSON.parse('{"__proto__":{"name":"x"},"name":1}') as Json),
  decimal,
  rule,
  indicator(1, false),
);

const strayKey = fc.constantFrom(
  "x",
  "name",
  "weight",
  "Weight",
  "children",
  "method",
  "share",
  "points",
  "rule",
  "default",
  "extends",
  "min",
  "max",
  "bands",
  "target",
  "basis",
  "__proto__",
  "constructor",
  "toString",
);

/** One change to one place of a JSON value. */
interface Change {
  readonly place: number;
  readonly what: "drop" | "replace" | "add" | "twice";
  readonly key: string;
  readonly value: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  what: fc.constantFrom("drop", "replace", "add", "twice"),
  key: strayKey,
  value: stray,
});

/** The value after up to three changes. */
export function changed(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(value, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([whole, changes]) => changes.reduce(apply, copyOf(whole)));
}

/** A copy that shares nothing. */
export function copyOf(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Any JSON whose keys are those of forms. */
export const loose: fc.Arbitrary<Json> = fc.letrec<{ any: Json; flat: Json }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    tie("flat"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(
      fc.oneof(strayKey, fc.constantFrom("indicators", "schemaVersion", "parts", "elements", "tiers", "of", "id")),
      tie("any"),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
  flat: fc.oneof(decimal, text, truth, fc.constant(null)),
})).any;

function apply(whole: Json, { place, what, key, value: shared }: Change): Json {
  const value = copyOf(shared);
  const places = placesOf(whole);
  const at = places[place % places.length];
  if (at === undefined) return value;
  const { holder, key: own } = at;
  if (Array.isArray(holder)) {
    const index = Number(own);
    if (what === "drop") holder.splice(index, 1);
    else if (what === "replace") holder[index] = value;
    else holder.splice(index, 0, what === "add" ? value : (holder[index] as Json));
    return whole;
  }
  if (what === "drop") delete holder[own];
  else
    Object.defineProperty(holder, what === "replace" ? own : key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return whole;
}

/** Where a value stands: under a key of an object or list. */
export interface Place {
  readonly holder: Json[] | Dictionary;
  readonly key: string;
}

/** Every place of a JSON value below its root. */
export function placesOf(whole: Json): Place[] {
  const places: Place[] = [];
  const open: Json[] = [whole];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const holder = next as Json[] | Dictionary;
    for (const [key, value] of Object.entries(holder)) {
      places.push({ holder, key });
      open.push(value);
    }
  }
  return places;
}
