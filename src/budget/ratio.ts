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
import { type Issue, issue, type Note, orThrow, type Read } from "../message/index.js";
import type { RatioDefinition } from "./definition.js";
import { type FigureKey, figureKeys, figurePath, figureTitles } from "./figures.js";
import { plans, type RatioPlan, type SignedFigure } from "./plan.js";
import { isIssue, type ReadFigure, readFigure } from "./read.js";
import type { BudgetFigures, RatioValue } from "./types.js";

/** Every ratio that the figures allow, by name. */
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
 * `budget/negative-size`, and `input/...` for what is no figure.
 *
 * @example
 * ratio("budget-execution", { adjusted: "200", executed: "179.43" }).value.value; // => "89.715"
 */
export function ratio(
  name: string,
  figures: BudgetFigures,
): { readonly value: RatioValue; readonly notes: readonly Note[] } {
  return orThrow(safeRatio(name, figures));
}

/** As {@link ratio}, with the issues as a value instead of an exception. */
export function safeRatio(name: string, figures: BudgetFigures): Read<RatioValue> {
  const plan = plans.get(name);
  if (plan === undefined) {
    return { ok: false, issues: [issue("error", "ratio/unknown", { ratio: String(name).slice(0, 40) })] };
  }
  const issues: Issue[] = [];
  const notes: Note[] = [];
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

/**
 * Works out every ratio that the figures allow.
 *
 * @param figures - As for {@link ratio}.
 * @returns the ratios by name, with notes, and with issues for all figures that are none.
 *
 * @example
 * Object.keys(ratios({ staff: { actual: "136", establishment: "143" } }).ratios); // => ["staff-control"]
 */
export function ratios(figures: BudgetFigures): Ratios {
  return all(figures);
}

/**
 * Works out every ratio that the figures of any JSON value allow, or tells of everything in it that is no figure.
 *
 * @param figures - Untrusted: what should be {@link BudgetFigures}.
 * @returns the ratios by name, or all issues at once: `input/not-object`, `input/not-decimal`,
 * `input/decimal-too-long`, `input/too-many-digits`, `budget/negative-size`.
 *
 * @example
 * const read = safeRatios({ executed: "9,184" });
 * read.ok ? [] : read.issues.map((each) => each.path); // => ["/budget/executed"]
 */
export function safeRatios(figures: unknown): Read<Readonly<Record<string, RatioValue>>> {
  const { ratios: value, notes, issues } = all(figures);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value, notes };
}

function all(figures: unknown): Ratios {
  const read = new Map<FigureKey, ReadFigure>();
  for (const key of figureKeys) read.set(key, readFigure(figures, key));
  const found: Record<string, RatioValue> = {};
  const noted = new Map<string, Note>();
  for (const [name, plan] of plans) {
    const notes: Note[] = [];
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
function onePerPath(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [each.path ?? "", each])).values()];
}

/** A figure as stated; the initial budget stands for an adjusted one that is left out. */
function stated(key: FigureKey, read: (key: FigureKey) => ReadFigure, notes: Note[]): ReadFigure {
  const value = read(key);
  if (value !== undefined || key !== "adjusted") return value;
  const initial = read("initial");
  if (initial !== undefined) notes.push(issue("info", "budget/adjusted-is-initial", {}, { path: "/budget" }));
  return initial;
}

function missing(definition: RatioDefinition, key: FigureKey): Issue {
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
