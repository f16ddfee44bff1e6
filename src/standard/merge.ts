import { readDecimal, toText } from "../exact/index.js";
import { freeze } from "../freeze.js";
import type { IndicatorKind } from "./policy.js";
import type { MethodKit } from "../rule/kit.js";
import { ownCopy } from "../rule/own-copy.js";
import type { Rule } from "../rule/types.js";
import {
  defaultFullMarks,
  defaultFullMarksProvenance,
  defaultRounding,
  defaultZeroDenominator,
  defaultZeroDenominatorProvenance,
} from "./defaults.js";
import type { StandardEntry, PlainEntry, Provenance, ResolvedStandard, Standard } from "./types.js";

/** What the rules of a standard are read by. */
type Methods = Pick<MethodKit, "shape">;

const kinds: readonly IndicatorKind[] = ["quantitative", "qualitative", "satisfaction", "budget-execution"];

/** Merges a chain of standards, the nearest first and never empty, over the library's own defaults. */
export function merge(chain: readonly Standard[], methods: Methods): ResolvedStandard {
  const nearest = chain[0] as Standard;
  const policy = pick(chain, "notApplicablePolicy");
  const template = pick(chain, "template")?.value;
  const fullMarks = pick(chain, "fullMarks");
  const zeroDenominator = pick(chain, "zeroDenominator");
  const rounding = pick(chain, "rounding");
  const grades = pick(chain, "grades");
  const caps = pick(chain, "caps");
  return {
    id: nearest.id,
    version: nearest.version,
    title: nearest.title,
    sources: chain.flatMap((each) => each.sources),
    basis: nearest.basis,
    chain: chain.map((each) => each.id),
    fullMarks: plainly(fullMarks?.value ?? defaultFullMarks),
    rounding: rounding === undefined ? defaultRounding : entry(rounding.value, rounding.from),
    grades: grades === undefined ? [] : grades.value.map((grade) => entry(grade, grades.from)),
    rules: rulesOf(chain, methods),
    ratios: ratiosOf(chain, methods),
    caps: caps === undefined ? [] : caps.value.map((cap) => entry(cap, caps.from)),
    ...(policy === undefined ? {} : { notApplicablePolicy: policy.value }),
    zeroDenominator: zeroDenominator?.value ?? defaultZeroDenominator,
    ...(template === undefined ? {} : { template }),
    provenance: {
      fullMarks: fullMarks === undefined ? defaultFullMarksProvenance : plain("fullMarks", fullMarks.from),
      zeroDenominator:
        zeroDenominator === undefined
          ? defaultZeroDenominatorProvenance
          : plain("zeroDenominator", zeroDenominator.from),
      ...(policy === undefined ? {} : { notApplicablePolicy: plain("notApplicablePolicy", policy.from) }),
    },
  };
}

/** An entry and the standard of the chain that has it. */
interface Picked<T> {
  readonly value: T;
  readonly from: Standard;
}

function pick<K extends keyof Standard>(
  chain: readonly Standard[],
  key: K,
): Picked<NonNullable<Standard[K]>> | undefined {
  for (const from of chain) {
    const value = from[key];
    if (value !== undefined && value !== null) return { value, from };
  }
  return undefined;
}

function rulesOf(chain: readonly Standard[], methods: Methods): ResolvedStandard["rules"] {
  const rules: { [K in IndicatorKind]?: StandardEntry<Rule> } = {};
  for (const kind of kinds) {
    const from = chain.find((each) => each.rules?.[kind] !== undefined);
    const rule = from?.rules?.[kind];
    if (from !== undefined && rule !== undefined) rules[kind] = ruleEntry(rule, from, methods);
  }
  return rules;
}

function ratiosOf(chain: readonly Standard[], methods: Methods): ResolvedStandard["ratios"] {
  const farthestFirst = [...chain].reverse();
  return Object.fromEntries(
    farthestFirst.flatMap((from) =>
      Object.entries(from.ratios ?? {}).map(([name, rule]) => [name, ruleEntry(rule, from, methods)]),
    ),
  );
}

/** A rule as evaluations show it: a copy of our own, frozen, its decimals as text. */
function ruleEntry(rule: Rule & Provenance, from: Standard, methods: Methods): StandardEntry<Rule> {
  const { basis, note } = rule;
  const cited = { ...(basis === undefined ? {} : { basis }), ...(note === undefined ? {} : { note }) };
  return freeze(entry<Rule>({ ...ownCopy(methods, rule), ...cited }, from));
}

/** The entry with the source and basis of the standard that it stands in, where it has none of its own. */
function entry<T extends object>(value: T & Provenance, from: Standard): StandardEntry<T> {
  return { ...value, source: value.source ?? cite(from), basis: value.basis ?? from.basis };
}

function plain(key: PlainEntry, from: Standard): StandardEntry<Provenance> {
  return entry<Provenance>(from.provenance?.[key] ?? {}, from);
}

/** A decimal that may stand as a number in JSON, as text. */
function plainly(given: string): string {
  const read = readDecimal(given);
  return typeof read === "string" ? given : toText(read);
}

function cite(standard: Standard): string {
  const [first] = standard.sources;
  return first === undefined ? standard.title : first.document + (first.article ?? "");
}
