import { compare, divide, type Exact, isZero, multiply, one, zero } from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import type { FormPlan, NodePlan } from "../../evaluate/plan.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import { type Issue, issue } from "../../message/index.js";
import type { TierBand } from "../../rule/types.js";
import { valueOf } from "./values.js";
import { exactly, meet, plain, printedSpan, type Span, times } from "./interval.js";
import { printedText } from "../../exact/printed.js";

/** A plan in which published scores stand where a person had to choose, and what is to be said of them. */
export interface Chosen {
  readonly plan: FormPlan;
  readonly findings: readonly Issue[];
}

/**
 * Where a rule leaves the score inside an interval to a person, the published score is that person's choice: it is taken
 * as awarded where it lies inside, and found to be wrong where it does not. Of a leaf whose weight is not published the
 * interval is not known.
 */
export function asChosen(plan: FormPlan, assumed: ReadonlySet<number>): Chosen {
  const findings: Issue[] = [];
  const nodes = plan.nodes.map((node, index) => {
    const leaf = assumed.has(index) ? null : chosenLeaf(node, findings);
    return leaf === null ? node : { ...node, leaf };
  });
  return { plan: findings.length === 0 ? plan : { ...plan, nodes }, findings };
}

function chosenLeaf(node: NodePlan, findings: Issue[]): LeafPlan | null {
  const { leaf, weight } = node;
  const { reported } = node.input;
  if (leaf === null || reported === undefined || !node.counted || isZero(weight)) return null;
  if (leaf.decided !== null || leaf.beside.awardedShare !== null || !leavesChoice(leaf)) return null;
  const share = divide(valueOf(reported), weight);
  const awarded: LeafPlan = { ...leaf, beside: { ...leaf.beside, awardedShare: share } };
  const interval = intervalOf(leaf, awarded, weight);
  if (interval === null || (interval.usual !== null && compare(interval.usual, valueOf(reported)) === 0)) return null;
  const text = printedText(reported);
  const { low, high } = plain(interval.span);
  const params = { tier: interval.name.slice(0, 40), reported: text, low, high };
  const path = `${node.path}/reported`;
  if (meet(interval.span, printedSpan(text)) === null) {
    findings.push(issue("error", "score/outside-tier", params, { path }));
    return null;
  }
  findings.push(issue("info", "score/by-person", params, { path }));
  return awarded;
}

/**
 * The shares of its weight that a leaf may be given: the one that its rule gives, or the interval out of which a person
 * chooses; null where it is not known.
 */
export function sharesOf({ leaf, weight }: NodePlan, share: Exact | null): Span | null {
  if (leaf === null || isZero(weight)) return null;
  const awarded: LeafPlan = { ...leaf, beside: { ...leaf.beside, awardedShare: one } };
  const choice = leavesChoice(leaf) ? intervalOf(leaf, awarded, weight) : null;
  if (choice !== null) return times(choice.span, divide(one, weight));
  return share === null ? null : exactly(share);
}

function leavesChoice({ rule, target }: LeafPlan): boolean {
  return rule.method === "tiers" || (rule.method === "attainment" && target?.kind === "qualitative");
}

/** What a person chooses between, and what is scored where nobody did. */
interface Choice {
  readonly name: string;
  readonly span: Span;
  readonly usual: Exact | null;
}

/** The points of the tier that the actual value names, or of partly met. */
function intervalOf(leaf: LeafPlan, awarded: LeafPlan, weight: Exact): Choice | null {
  const scored = scoreLeaf(awarded, awarded.own, true);
  if (leaf.rule.method !== "tiers") {
    if (scored.actual?.kind !== "qualitative" || scored.actual.tier !== "partial") return null;
    return { name: scored.actual.text, span: { low: zero, lowIn: true, high: weight, highIn: true }, usual: null };
  }
  const name = scored.account.steps().find((step) => step.what === "tier")?.formula;
  const tier = leaf.rule.tiers.find((each) => each.name === name);
  if (tier === undefined) return null;
  const usual = tier.default === undefined ? null : multiply(weight, decimalOf(tier.default));
  return { name: tier.name, span: spanOf(tier, weight), usual };
}

function spanOf(tier: TierBand, weight: Exact): Span {
  return {
    low: multiply(weight, decimalOf(tier.from)),
    lowIn: tier.fromInclusive,
    high: multiply(weight, decimalOf(tier.to)),
    highIn: tier.toInclusive,
  };
}

/** What a choice that lies inside its interval makes needless to say. */
export function isSettled(finding: Issue, chosen: readonly Issue[]): boolean {
  if (!SETTLED.includes(finding.code)) return false;
  const leaf = (finding.path ?? "").replace(/\/awardedShare$/, "");
  return chosen.some((each) => each.path === `${leaf}/reported`);
}

const SETTLED: readonly string[] = ["tier/share-outside", "tier/needs-share", "actual/partial-needs-share"];
