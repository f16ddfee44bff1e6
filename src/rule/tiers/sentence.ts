import { compare, divide, type Exact, multiply, subtract, toText, zero } from "../../exact/index.js";
import { certain } from "../../shape/certain.js";
import type { Facts, Grade } from "../sentence/facts.js";
import { pointsGiven, stretchOf } from "../sentence/given.js";
import { isBest, isStaged } from "../sentence/grades.js";
import { STRENGTH } from "../sentence/lexicon.js";
import type { Takes } from "../sentence/method.js";
import { commonEnd } from "../sentence/names.js";
import { exact } from "../sentence/number.js";
import { type Outcome, type Reading, refuse } from "../sentence/refusal.js";
import { award, percent } from "../sentence/wording.js";
import type { TierBand, TiersRule } from "../types.js";
import { tiersOfIntervals } from "./intervals.js";
import { areTiers, GRADED } from "./variants.js";

export const takes: Takes = { names: true };

/** 健全得满分，基本健全得60%，不健全不得分, or names that each give an interval of the weight. */
export function fits(facts: Facts, reading: Reading): Outcome | null {
  const { basis, grades } = facts;
  if (basis === "intervals") return tiersOfIntervals(facts);
  const [first] = grades;
  if (basis !== "words" || first === undefined || !isBest(first)) return null;
  const { source, weight } = reading;
  if (!areTiers(grades, source.text) && !isStaged(grades, source.text, weight)) return null;
  return tiersOf(grades, first, reading);
}

/** Words as tiers, each of one share of the full mark. */
function tiersOf(grades: readonly Grade[], first: Grade, reading: Reading): Outcome {
  const stated = pointsGiven(first.award);
  const tiers: TierBand[] = [];
  for (const [index, grade] of grades.entries()) {
    const share = shareOf(grade, stated ?? reading.weight);
    if (share === null || isBeyond(share)) return refuse("rule/incomplete", grade);
    const name = index === 0 && !grade.condition.otherwise ? bestName(grades) : nameOf(grade);
    const before = tiers[tiers.length - 1];
    if (before !== undefined && compare(share, exact(before.to)) >= 0) return refuse("rule/not-a-rule", grade);
    if (tiers.some((tier) => tier.name === name)) return refuse("rule/incomplete", grade);
    const text = toText(share);
    tiers.push({ name, from: text, fromInclusive: true, to: text, toInclusive: true, default: text });
  }
  if (certain(tiers[0]).to !== "1") return refuse("rule/incomplete", stretchOf(grades));
  return { rule: { method: "tiers", tiers, ...(stated === undefined ? {} : { weight: stated }) } };
}

/** A share that is none of a whole. */
function isBeyond(share: Exact): boolean {
  return compare(share, zero) < 0 || compare(share, exact("1")) > 0;
}

function nameOf({ condition }: Grade): string {
  return condition.otherwise ? OTHERWISE : condition.name;
}

/** The tier of every other case. */
const OTHERWISE = "其他";

/** The first tier's name without its subject: the end that the others share with it. */
function bestName(grades: readonly Grade[]): string {
  const [first, ...others] = grades.map((grade) => (grade.condition.otherwise ? "" : grade.condition.name));
  const best = certain(first);
  let core = best;
  for (const name of others) if (name !== "") core = commonEnd(core, name);
  if (core === "" || !others.every((name) => name === "" || GRADED.test(name))) return best;
  const strong = STRONG.exec(best.slice(0, best.length - core.length));
  return (strong?.[0] ?? "") + core;
}

const STRONG = new RegExp(`(?:${STRENGTH})$`);

function shareOf({ award }: Grade, weight: string | null): Exact | null {
  if (award.kind === "full") return exact("1");
  if (award.kind === "zero") return zero;
  if (award.kind === "share") return exact(award.share);
  if (award.kind === "take-share") return subtract(exact("1"), exact(award.share));
  if (award.kind === "add" || weight === null || compare(exact(weight), zero) === 0) return null;
  const points = exact(award.points);
  return divide(award.kind === "give" ? points : subtract(exact(weight), points), exact(weight));
}

/** Words tiers: each name with what it gives. */
export function print({ tiers, weight }: TiersRule): string {
  const single = tiers.every((tier) => tier.from === tier.to && tier.default === tier.to);
  return tiers.map((tier) => (single ? tier.name + given(tier.to, weight) : interval(tier))).join("；");
}

/** What a tier of one share gives, in points where the full mark is known. */
function given(share: string, weight: string | undefined): string {
  if (share === "0") return "不得分";
  return weight === undefined ? award({ share }) : `得${toText(multiply(exact(share), exact(weight)))}分`;
}

function interval(tier: TierBand): string {
  const from = `${percent(tier.from)}（${tier.fromInclusive ? "含" : "不含"}）`;
  const to = `${percent(tier.to)}（${tier.toInclusive ? "含" : "不含"}）`;
  return `${tier.name}得分值的${from}-${to}${tier.default === undefined ? "" : `（一般按${percent(tier.default)}）`}`;
}
