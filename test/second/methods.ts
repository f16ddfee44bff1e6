import { fraction, Fraction, greatest, HUNDRED, least, ONE, sum, ZERO } from "./fraction.js";
import { actualOf, boundOf, holds, measured, standing } from "./measure.js";
import type {
  AttainmentRule,
  Award,
  BandsRule,
  CaseRule,
  Interval,
  Leaf,
  LinearRule,
  Measuring,
  Rule,
} from "./model.js";
import { Refused } from "./model.js";
import { applies, seen } from "./seen.js";
import { deduct, deductSteps, late } from "./steps.js";
import { share as tierShare } from "./tiers.js";

/** The points of a rule, after its own modifiers, unrounded. */
export function points(rule: Rule, leaf: Leaf, weight: Fraction): Fraction {
  return isCutOff(rule, leaf) ? ZERO : overshot(rule, leaf, weight);
}

/** Whether the rule gives nothing for this value, whatever it says besides. */
function isCutOff(rule: Rule, leaf: Leaf): boolean {
  const off = rule.cutOff;
  if (off === undefined) return false;
  return inBand(off, off.of === "cases" ? cases(leaf) : cutBy(off.of, rule, leaf));
}

/** A lateness is counted as the steps beside it count it. */
function cutBy(of: BandsRule["of"], rule: Rule, leaf: Leaf): Fraction {
  const target = leaf.target?.value;
  const isCounted = of === "lateness" && target?.kind === "deadline" && rule.method === "deduct-per-step";
  return isCounted && rule.of !== "completion" ? late(rule, leaf, target.latest) : seen(of, leaf, measuringOf(rule));
}

function measuringOf(rule: Rule): Measuring {
  return rule.method === "attainment" || rule.method === "actual-rate" || rule.method === "bands" ? rule : {};
}

function overshot(rule: Rule, leaf: Leaf, weight: Fraction): Fraction {
  const plain = unmodified(rule, leaf, weight);
  const over = rule.overAchievement;
  const target = leaf.target?.value;
  if (over?.deduct === undefined || target === undefined) return plain;
  const bound = boundOf(target, leaf, "equality" in rule ? rule : {});
  if (bound === undefined || bound.value.n <= 0n || bound.comparator === "<=" || bound.comparator === "<") return plain;
  if (measured(target, leaf).compare(bound.value.times(fraction(over.threshold))) < 0) return plain;
  return greatest(ZERO, plain.minus(fraction(over.deduct)));
}

function unmodified(rule: Rule, leaf: Leaf, weight: Fraction): Fraction {
  switch (rule.method) {
    case "attainment":
      return attainment(rule, leaf, weight);
    case "actual-rate":
      return rateScores(leaf) ? weight.times(rateOf(leaf)) : attainment(rule, leaf, weight);
    case "all-or-nothing":
      return allOrNothing(leaf) ? weight : ZERO;
    case "bands":
      return bands(rule, leaf, weight);
    case "linear":
      return linear(rule, leaf, weight);
    case "deduct-per-step":
      return deductSteps(rule, leaf, weight);
    case "deduct-per-case":
      return deduct(rule, cases(leaf), weight);
    case "add-per-case":
      return least(cases(leaf).times(fraction(rule.points)), cap(rule.cap, weight));
    case "tiers":
      return weight.times(tierShare(leaf));
    case "manual":
      if (fraction(rule.score).compare(weight) > 0) throw new Refused("rule/manual-outside");
      return fraction(rule.score);
    default:
      return several(rule, leaf, weight);
  }
}

function several(rule: Rule, leaf: Leaf, weight: Fraction): Fraction {
  if (rule.method === "ordinal") {
    for (const one of rule.outcomes) within(award(one, weight), weight);
    const outcome = rule.outcomes.find(({ when }) => when.every((one) => applies(one, leaf)));
    if (outcome === undefined) throw new Refused("rule/no-outcome");
    return award(outcome, weight);
  }
  if (rule.method === "composite") {
    const parts = rule.parts.map((part) => points(part.rule, leaf, award(part, weight)));
    return greatest(ZERO, least(sum(parts), weight));
  }
  if (rule.method !== "checklist") throw new Error(rule.method);
  within(sum(rule.elements.map((element) => award(element, weight))), weight);
  return sum(
    rule.elements.map((element) => {
      const full = award(element, weight);
      if (element.met !== undefined) return element.met ? full : ZERO;
      if (element.rule === undefined) throw new Refused("checklist/element-open");
      return points(element.rule, leaf, full);
    }),
  );
}

function attainment(rule: AttainmentRule, leaf: Leaf, weight: Fraction): Fraction {
  if (leaf.target === undefined) throw new Refused("target/missing");
  const { completion } = standing(leaf.target.value, leaf, rule);
  // What a person awards to words is the share itself.
  if (rule.passMark === undefined || leaf.target.value.kind === "qualitative") return weight.times(completion);
  const pass = fraction(rule.passMark);
  if (completion.compare(pass) < 0) return ZERO;
  return weight.times(completion.minus(pass).over(ONE.minus(pass)));
}

/** Whether the target is a percentage where higher is better. */
export function rateScores(leaf: Leaf): boolean {
  const target = leaf.target?.value;
  if (target?.kind !== "threshold" || target.figure.unit !== "%") return false;
  if (target.stated && (target.comparator === ">=" || target.comparator === ">")) return true;
  if (target.comparator !== "=" || target.figure.value.n <= 0n || leaf.direction === "exact") return false;
  return target.stated || leaf.direction === undefined || leaf.direction === "higher-is-better";
}

function rateOf(leaf: Leaf): Fraction {
  const actual = actualOf(leaf);
  if (actual.kind !== "figure") throw new Refused("actual/not-comparable");
  return greatest(ZERO, least(ONE, actual.figure.value.over(HUNDRED)));
}

function allOrNothing(leaf: Leaf): boolean {
  if (leaf.target === undefined) throw new Refused("target/missing");
  const actual = leaf.actual?.value;
  if (leaf.target.value.kind === "qualitative" && actual?.kind === "tier") return actual.tier === "met";
  return standing(leaf.target.value, leaf, {}).met;
}

function bands(rule: BandsRule, leaf: Leaf, weight: Fraction): Fraction {
  for (const each of [...rule.bands, ...(rule.otherwise ? [rule.otherwise] : [])]) within(award(each, weight), weight);
  const value = seen(rule.of, leaf, rule);
  const band = rule.bands.find((each) => inBand(each, value)) ?? rule.otherwise;
  if (band === undefined) throw new Refused("rule/no-band");
  return award(band, weight);
}

export function inBand(band: Interval, value: Fraction): boolean {
  const { min, minInclusive = true, max, maxInclusive = false } = band;
  if (min !== undefined && !holds(value, minInclusive ? ">=" : ">", fraction(min))) return false;
  return max === undefined || holds(value, maxInclusive ? "<=" : "<", fraction(max));
}

function linear(rule: LinearRule, leaf: Leaf, weight: Fraction): Fraction {
  const [from, to] = [fraction(rule.from), fraction(rule.to)];
  const position = seen(rule.of, leaf, {}).minus(from).over(to.minus(from));
  const held = greatest(ZERO, least(ONE, position));
  const low = fraction(rule.fromShare ?? "0");
  return weight.times(
    low.plus(
      fraction(rule.toShare ?? "1")
        .minus(low)
        .times(held),
    ),
  );
}

function cases(leaf: Leaf): Fraction {
  const actual = leaf.actual?.value;
  if (actual?.kind === "figure") return whole(actual.figure.value);
  if (leaf.cases === undefined) throw new Refused("cases/missing");
  return whole(fraction(leaf.cases));
}

function whole(number: Fraction): Fraction {
  if (number.d !== 1n || number.n < 0n) throw new Refused("cases/not-whole");
  return number;
}

function cap(stated: CaseRule["most"], weight: Fraction): Fraction {
  if (stated === undefined && weight.isZero()) throw new Refused("rule/cap-needed");
  return stated === undefined ? weight : fraction(stated);
}

function award(given: Award, weight: Fraction): Fraction {
  return given.share === undefined ? fraction(given.points ?? "") : weight.times(fraction(given.share));
}

function within(points: Fraction, weight: Fraction): void {
  if (points.compare(weight) > 0) throw new Refused("rule/points-above-weight");
}
