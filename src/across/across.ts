import {
  add,
  compare,
  divide,
  type Exact,
  hundred,
  isNegative,
  isZero,
  maximum,
  multiply,
  one,
  round,
  subtract,
  toText,
  whole,
} from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { type Issue, issue, type Noted, orThrow, safely, type SafeResult } from "../message/index.js";
import { certain } from "../shape/certain.js";
import { checkAcross } from "./check.js";
import type { AcrossRule, MinMaxRule, RankRule, UnitFigure, UnitScore } from "./types.js";

interface Figure {
  readonly unit: UnitFigure;
  readonly value: Exact;
}

interface Points {
  readonly points: Exact;
  readonly formula: string;
  readonly place?: Exact;
}

/** As {@link scoreAcross}, with the issues as a value instead of an exception. */
export function safeScoreAcross(units: readonly UnitFigure[], rule: AcrossRule): SafeResult<readonly UnitScore[]> {
  return safely(() => scored(units, rule));
}

function scored(units: readonly UnitFigure[], rule: AcrossRule): SafeResult<readonly UnitScore[]> {
  const found = checkAcross(units, rule);
  if (found.some((each) => each.severity === "error")) return { ok: false, issues: found };
  const figures = units.map((unit): Figure => ({ unit, value: decimalOf(unit.value) }));
  const worth = worthOf(rule, figures);
  if ("code" in worth) return { ok: false, issues: [worth] };
  const { places, mode } = rule.rounding ?? { places: 2, mode: "half-up" as const };
  const value = figures.map((figure): UnitScore => {
    const { points, formula, place } = worth(figure.value);
    return {
      name: figure.unit.name,
      value: toText(figure.value),
      ...(place === undefined ? {} : { place: toText(place) }),
      score: toText(round(points, places, mode)),
      exact: toText(points),
      formula,
    };
  });
  return { ok: true, value, notes: found };
}

/**
 * Scores one indicator of many units by comparing them: by rank, between worst and best, or as a share of the best.
 *
 * For rules that no single form can be scored by (按排位打分，每位次按0.25分递减). Exact until each score is rounded once;
 * the order of the units changes nothing but the order of the result.
 *
 * @param units The units with their figures, all in the same unit of measure.
 * @param rule The rule, with how equal figures are treated.
 * @returns `value`: the units in the order given, each with its points.
 * @throws JixiaoError: `across/no-units`, `across/all-equal`, `across/zero`, `rule/…` and `input/…` of what is no
 * list of units or no rule.
 *
 * @example
 * const units = [{ name: "甲", value: "98" }, { name: "乙", value: "95" }, { name: "丙", value: "98" }];
 * const rule: AcrossRule = { method: "rank", weight: "5", step: "0.25", direction: "higher-is-better" };
 * scoreAcross(units, rule).value.map((unit) => unit.score).join(); // => "5,4.5,5"
 */
export function scoreAcross(units: readonly UnitFigure[], rule: AcrossRule): Noted<readonly UnitScore[]> {
  return orThrow(safeScoreAcross(units, rule));
}

type Worth = (value: Exact) => Points;

function worthOf(rule: AcrossRule, figures: readonly Figure[]): Worth | Issue {
  const sign = rule.direction === "higher-is-better" ? -1 : 1;
  const ordered = figures.map((figure) => figure.value).sort((left, right) => sign * compare(left, right));
  const best = certain(ordered[0]);
  const worst = certain(ordered.at(-1));
  const weight = decimalOf(rule.weight);
  switch (rule.method) {
    case "rank":
      return rankWorth(rule, ordered, weight);
    case "min-max":
      return minMaxWorth(rule, best, worst, weight);
    case "share-of-best":
      if (ordered.some(isNegative) || isZero(best)) {
        return issue("error", "across/zero", {}, { path: "/units" });
      }
      return (value) => {
        const [dividend, divisor] = rule.direction === "higher-is-better" ? [value, best] : [best, value];
        const formula = `${toText(weight)} × ${toText(dividend)} ÷ ${toText(divisor)}`;
        return { points: multiply(weight, divide(dividend, divisor)), formula };
      };
  }
}

function rankWorth(rule: RankRule, ordered: readonly Exact[], weight: Exact): Worth {
  const places = placesOf(rule, ordered);
  const step = decimalOf(rule.step);
  const floor = decimalOf(rule.floor ?? "0");
  return (value) => {
    const place = certain(places.get(toText(value)));
    const points = maximum(floor, subtract(weight, multiply(step, subtract(place, one))));
    return { place, points, formula: `${toText(weight)} − ${toText(step)} × (${toText(place)} − 1)` };
  };
}

/** The place of each figure, by its text. */
function placesOf(rule: RankRule, ordered: readonly Exact[]): ReadonlyMap<string, Exact> {
  const places = new Map<string, Exact>();
  const counts = new Map<string, number>();
  for (const value of ordered) counts.set(toText(value), (counts.get(toText(value)) ?? 0) + 1);
  let before = 0;
  let distinct = 0;
  for (const [text, count] of counts) {
    distinct++;
    if (rule.ties === "dense") places.set(text, whole(distinct));
    else if (rule.ties === "average") places.set(text, divide(whole(2 * before + count + 1), whole(2)));
    else places.set(text, whole(before + 1));
    before += count;
  }
  return places;
}

function minMaxWorth(rule: MinMaxRule, best: Exact, worst: Exact, weight: Exact): Worth | Issue {
  const [from, to] = [decimalOf(rule.from), decimalOf(rule.to)];
  if (compare(best, worst) === 0) {
    if (rule.whenEqual === undefined) return issue("error", "across/all-equal", {}, { path: "/rule/whenEqual" });
    const points = divide(multiply(weight, rule.whenEqual === "to" ? to : from), hundred);
    return () => ({ points, formula: `${toText(weight)} × ${rule.whenEqual === "to" ? toText(to) : toText(from)}%` });
  }
  return (value) => {
    const share = divide(subtract(value, worst), subtract(best, worst));
    const percent = add(from, multiply(share, subtract(to, from)));
    const proportion = `(${toText(value)} − ${toText(worst)}) ÷ (${toText(best)} − ${toText(worst)})`;
    return {
      points: divide(multiply(weight, percent), hundred),
      formula: `${toText(weight)} × (${toText(from)} + ${proportion} × (${toText(to)} − ${toText(from)}))%`,
    };
  };
}
