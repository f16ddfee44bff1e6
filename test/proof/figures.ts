import type { Evaluation, ScoredIndicator } from "../../src/evaluate/index.js";

/** Every figure that an evaluation shows: weight, exact value, score, rate, grade, and those of its ratios. */
export function figuresOf({ weight, exact, score, rate, grade, indicators, ratios }: Evaluation): unknown {
  const ofRatio = Object.entries(ratios).map(([name, each]) => [
    name,
    each.value,
    each.value === null ? null : each.exact,
    each.numerator,
    each.denominator,
  ]);
  return [weight, exact, score, rate, grade, indicators.map(ofNode), ofRatio];
}

function ofNode(node: ScoredIndicator): unknown {
  const { path, weight, exact, score, rate } = node;
  return [path, weight, exact, score, rate, "children" in node ? node.children.map(ofNode) : []];
}
