import { compare, type Exact, sum } from "../../exact/index.js";
import type { FormPlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import type { Issue } from "../../message/index.js";

/**
 * Findings of weights without those that only follow from another: where the indicators below a node weigh what it does, a
 * group between them that weighs something else is wrong alone.
 */
export function withoutEchoes(findings: readonly Issue[], plan: FormPlan): readonly Issue[] {
  const differing = new Set(findings.flatMap(({ code, path }) => (code === DIFFER ? [path] : [])));
  if (differing.size < 2) return findings;
  const isEcho = ({ code, path }: Issue): boolean => {
    const node = code === DIFFER ? plan.nodes.find((each) => each.path === path) : undefined;
    if (node?.children.some((child) => differing.has(nodeOf(plan, child).path)) !== true) return false;
    return compare(weightBelow(plan, node.children), node.weight) === 0;
  };
  return findings.filter((each) => !isEcho(each));
}

const DIFFER = "weight/parts-differ";

/** What the indicators below some nodes weigh together. */
function weightBelow(plan: FormPlan, nodes: readonly number[]): Exact {
  return sum(
    nodes.map((index) => {
      const { children, counted, weight } = nodeOf(plan, index);
      return children.length === 0 || !counted ? weight : weightBelow(plan, children);
    }),
  );
}
