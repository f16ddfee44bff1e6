import { ratioByTitle } from "../../budget/index.js";
import { statedFigures } from "../../budget/read.js";
import { isZero, readDecimal } from "../../exact/index.js";
import { isGroup } from "../../form/tree.js";
import type { Indicator, IndicatorLeaf, SelfEvaluation } from "../../form/types.js";

/** The ratio that every form gives the figures of. */
const EXECUTION = "budget-execution";

/**
 * The form in which a row called 预算执行率 without a result of its own goes by the figures of the budget: also where all
 * else was scored by a person, this one can be checked.
 */
export function withExecution(form: SelfEvaluation): SelfEvaluation {
  const { initial, adjusted = initial, executed } = statedFigures(form.budget ?? {});
  const limit = readDecimal(adjusted);
  if (executed === undefined || typeof limit === "string" || isZero(limit)) return form;
  const indicators = form.indicators.map(asExecution);
  return indicators.every((each, place) => each === form.indicators[place]) ? form : { ...form, indicators };
}

function asExecution(node: Indicator): Indicator {
  if (isGroup(node)) {
    const children = node.children.map(asExecution);
    return children.every((each, place) => each === node.children[place]) ? node : { ...node, children };
  }
  const isOpen = node.actual === undefined && node.ratio === undefined && node.notApplicable !== true;
  return isOpen && ratioOf(node) === EXECUTION ? { ...node, ratio: EXECUTION } : node;
}

/** The ratio of a leaf: named; of budget execution also by the leaf's name, as it is the one that has a block of its own. */
export function ratioOf(leaf: IndicatorLeaf): string | undefined {
  if (leaf.ratio !== undefined) return leaf.ratio;
  return ratioByTitle(leaf.name)?.name === EXECUTION ? EXECUTION : undefined;
}
