import { compare, divide, type Exact, isZero } from "../../exact/index.js";
import { type Choice, choiceOf, mayChoose } from "../../evaluate/choice.js";
import type { LeafPlan } from "../../evaluate/leaf-plan.js";
import type { FormPlan, NodePlan } from "../../evaluate/plan.js";
import { scoreLeaf } from "../../evaluate/score-leaf.js";
import { type Issue, issue } from "../../message/index.js";
import { valueOf } from "./values.js";
import { exactly, plain, type Span, times } from "./interval.js";
import { printedText } from "../../exact/printed.js";
import { certain } from "../../shape/certain.js";
import { cut } from "../../message/cut.js";
import { decimal } from "../../rule/decimals.js";

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
  if (leaf.decided !== null || leaf.beside.awardedShare !== null) return null;
  const choice = leftBy(leaf);
  const share = divide(valueOf(reported), weight);
  if (choice === null || (choice.usual !== null && compare(choice.usual, share) === 0)) return null;
  const { low, high, lowInclusive, highInclusive } = plain(times(spanOf(choice), weight));
  const without = [...(lowInclusive ? [] : [low]), ...(highInclusive ? [] : [high])].join("、");
  const params = { tier: cut(choice.name), reported: printedText(reported), low, high, without };
  const path = `${node.path}/reported`;
  if (!mayChoose(choice, reported, weight)) {
    findings.push(issue("error", "score/outside-tier", params, { path }));
    return null;
  }
  findings.push(issue("info", "score/by-person", params, { path }));
  return { ...leaf, beside: { ...leaf.beside, awardedShare: share } };
}

/**
 * The shares of its weight that a leaf may be given: the one that its rule gives, or the interval out of which a person
 * chooses; null where it is not known.
 */
export function sharesOf({ leaf, weight }: NodePlan, share: Exact | null): Span | null {
  if (leaf === null || isZero(weight)) return null;
  const choice = leftBy(leaf);
  if (choice !== null) return spanOf(choice);
  return share === null ? null : exactly(share);
}

function leftBy(leaf: LeafPlan): Choice | null {
  const { rule, target } = leaf;
  const isLeft = rule.method === "tiers" || (rule.method === "attainment" && target?.kind === "qualitative");
  const choice = isLeft ? choiceOf(leaf, scoreLeaf(leaf, leaf.own, true)) : null;
  return choice === null || choice.tiers.length === 0 ? null : choice;
}

/** From the least share of a choice to the most. */
function spanOf({ tiers }: Choice): Span {
  const [worst, best] = [certain(tiers.at(-1)), certain(tiers[0])];
  return {
    low: decimal(worst.from),
    lowIn: worst.fromInclusive,
    high: decimal(best.to),
    highIn: best.toInclusive,
  };
}

/** What a choice that lies inside its interval makes needless to say. */
export function isSettled(finding: Issue, chosen: readonly Issue[]): boolean {
  if (!SETTLED.includes(finding.code)) return false;
  const leaf = certain(finding.path).replace(/\/(?:awardedShare|actual)$/, "");
  return chosen.some((each) => each.path === `${leaf}/reported`);
}

const SETTLED: readonly string[] = [
  "tier/share-outside",
  "tier/needs-share",
  "actual/missed-needs-share",
  "actual/partial-needs-share",
];
