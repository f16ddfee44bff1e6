import type { OwnName, RatioName } from "./names.js";
import {
  add,
  divide,
  type Exact,
  hundred,
  isZero,
  multiply,
  negate,
  reduce,
  round,
  toText,
  zero,
} from "../exact/index.js";
import { said, sayAll } from "../message/said.js";
import type { Issue, Note, Noted, SafeResult, Unsaid, UnsaidRead } from "../message/types.js";
import { orThrow } from "../message/error.js";
import { issue } from "../message/unsaid.js";
import type { RatioDefinition } from "./definition.js";
import { type FigureKey, figureKeys, figurePath, figureTitles } from "./figures.js";
import { everyRatio, type RatioKit } from "./kit.js";
import type { RatioPlan, SignedFigure } from "./plan.js";
import { isIssue, type ReadFigure, readFigure } from "./read.js";
import type { BudgetFigures, RatioValue } from "./types.js";
import { unknownFigures, unknownRatio } from "./unknown.js";

/** Every ratio that the figures allow, and beside them what is wrong with the others. */
export interface Ratios {
  /** In the order of {@link ratioNames}; a ratio that lacks a figure is absent. */
  readonly ratios: Readonly<Record<string, RatioValue>>;
  /** Assumptions made in reading the figures. */
  readonly notes: readonly Note[];
  /** Figures that are none; the ratios that need them are absent. */
  readonly issues: readonly Issue[];
}

/**
 * Works out one ratio from the budget figures, exactly, in percent.
 *
 * `adjusted` left out is `initial`, with the note `budget/adjusted-is-initial`. Over zero there is no number but
 * `undefined: "zero-denominator"`.
 *
 * @param name - One of {@link ratioNames}.
 * @param figures - What the form states: decimals as text, or as numbers of at most 15 significant digits.
 * @returns `value`, the ratio, and `notes`.
 * @throws JixiaoError with all issues at once: `ratio/unknown`, `budget/figure-missing` for each figure it lacks,
 * `budget/unknown-figure`, `budget/negative-size`, and `input/...` for what is no figure.
 *
 * @example
 * ratio("budget-execution", { adjusted: "200", executed: "179.43" }).value.value; // => "89.715"
 */
export function ratio(name: RatioName | OwnName, figures: BudgetFigures): Noted<RatioValue> {
  return orThrow(safeRatio(name, figures));
}

/** As {@link ratio}, with the issues as a value instead of an exception. */
export function safeRatio(name: RatioName | OwnName, figures: BudgetFigures): SafeResult<RatioValue> {
  return said(() => ratioOf(everyRatio, name, figures, unknownFigures(figures)));
}

/**
 * As {@link safeRatio}, of the ratios of an engine.
 *
 * @param unknown - What is wrong with keys of the figures; in a form these have been looked at with the form.
 */
export function ratioOf(
  kit: RatioKit,
  name: string,
  figures: BudgetFigures,
  unknown: readonly Unsaid[] = [],
): UnsaidRead<RatioValue> {
  const plan = kit.plans.get(name);
  if (plan === undefined) return { ok: false, issues: [unknownRatio(kit, name)] };
  const issues = [...unknown];
  const notes: Unsaid[] = [];
  const values = new Map<FigureKey, Exact>();
  for (const key of plan.keys) {
    const read = stated(key, (each) => readFigure(figures, each), notes);
    if (read === undefined) issues.push(missing(plan.definition, key));
    else if (isIssue(read)) issues.push(read);
    else values.set(key, read);
  }
  if (issues.length > 0) return { ok: false, issues: onePerPath(issues) };
  return { ok: true, value: compute(plan, values), notes };
}

/** Every ratio that the figures allow, with issues for all figures that are none. */
export function allRatios(figures: BudgetFigures): Ratios {
  const read = said(() => {
    const found = ratiosOf(everyRatio, figures);
    const issues = [...unknownFigures(figures), ...found.issues];
    return { ok: true, value: { ratios: found.ratios, notes: sayAll(found.notes), issues: sayAll(issues) }, notes: [] };
  });
  return read.ok ? read.value : { ratios: {}, notes: [], issues: read.issues };
}

/**
 * Works out every ratio that the figures allow.
 *
 * @param figures - As for {@link ratio}.
 * @returns `value`, the ratios by name in the order of {@link ratioNames} (one that lacks a figure is absent), and `notes`.
 * @throws JixiaoError with all issues at once where a figure is none: `budget/unknown-figure`, `input/not-object`,
 * `input/not-decimal`, `input/decimal-too-long`, `input/too-many-digits`, `budget/negative-size`.
 *
 * @example
 * Object.keys(ratios({ staff: { actual: "136", establishment: "143" } }).value); // => ["staff-control"]
 */
export function ratios(figures: BudgetFigures): Noted<Readonly<Record<string, RatioValue>>> {
  return orThrow(safeRatios(figures));
}

/**
 * As {@link ratios}, with the issues as a value instead of an exception.
 *
 * @param figures - Untrusted: what should be {@link BudgetFigures}.
 *
 * @example
 * const read = safeRatios({ executed: "9,184" });
 * read.ok ? [] : read.issues.map((each) => each.path); // => ["/budget/executed"]
 */
export function safeRatios(figures: unknown): SafeResult<Readonly<Record<string, RatioValue>>> {
  const { ratios: value, notes, issues } = allRatios(figures as BudgetFigures);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value, notes };
}

/** As {@link Ratios}, without words. */
export interface UnsaidRatios extends Pick<Ratios, "ratios"> {
  readonly notes: readonly Unsaid[];
  readonly issues: readonly Unsaid[];
}

/** The ratios of figures whose keys have been checked with the form that they stand in. */
export function ratiosOf({ plans }: RatioKit, figures: unknown): UnsaidRatios {
  const read = new Map<FigureKey, ReadFigure>();
  for (const key of figureKeys) read.set(key, readFigure(figures, key));
  const found: Record<string, RatioValue> = {};
  const noted = new Map<string, Unsaid>();
  for (const [name, plan] of plans) {
    const notes: Unsaid[] = [];
    const values = new Map<FigureKey, Exact>();
    for (const key of plan.keys) {
      const value = stated(key, (each) => read.get(each), notes);
      if (value === undefined || isIssue(value)) break;
      values.set(key, value);
    }
    if (values.size < plan.keys.length) continue;
    found[name] = compute(plan, values);
    for (const note of notes) noted.set(note.code, note);
  }
  return { ratios: found, notes: [...noted.values()], issues: onePerPath([...read.values()].filter(isIssue)) };
}

/** A group that is no group fails once for each of its figures: it is told of once. */
function onePerPath(issues: readonly Unsaid[]): readonly Unsaid[] {
  return [...new Map(issues.map((each) => [each.path ?? "", each])).values()];
}

/** A figure as stated; the initial budget stands for an adjusted one that is left out. */
function stated(key: FigureKey, read: (key: FigureKey) => ReadFigure, notes: Unsaid[]): ReadFigure {
  const value = read(key);
  if (value !== undefined || key !== "adjusted") return value;
  const initial = read("initial");
  if (initial !== undefined) notes.push(issue("info", "budget/adjusted-is-initial", {}, { path: "/budget" }));
  return initial;
}

function missing(definition: RatioDefinition, key: FigureKey): Unsaid {
  const params = { ratio: definition.title, figure: figureTitles[key], key };
  return issue("error", "budget/figure-missing", params, { path: figurePath(key) });
}

function compute({ definition, numerator, denominator }: RatioPlan, values: ReadonlyMap<FigureKey, Exact>): RatioValue {
  const dividend = sum(numerator, values);
  const divisor = sum(denominator, values);
  const rest = {
    unit: "%",
    numerator: toText(dividend),
    denominator: toText(divisor),
    definition: `${definition.name}@${definition.version}`,
  } as const;
  if (isZero(divisor)) return { value: null, undefined: "zero-denominator", ...rest };
  const exact = multiply(reduce(divide(dividend, divisor)), hundred);
  return { value: toText(round(exact, 4, "half-up")), exact: toText(exact), ...rest };
}

function sum(figures: readonly SignedFigure[], values: ReadonlyMap<FigureKey, Exact>): Exact {
  return figures.reduce((total, { key, negative }) => {
    const value = values.get(key) ?? zero;
    return add(total, negative ? negate(value) : value);
  }, zero);
}
