import type { FormPlan } from "../evaluate/plan.js";
import { hundred } from "../exact/index.js";
import { constant, type Term, times } from "../figure/sheet/term.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import type { RatioSheet } from "./ratios.js";

/** The actual value of a leaf that names a ratio and states none: the ratio in percent. */
export function ofRatio(plan: FormPlan, index: number, ratios: RatioSheet): Term | null {
  const { leaf, input } = nodeOf(plan, index);
  if (leaf === null || leaf.own === null || typeof leaf.own === "string") return null;
  const name = "ratio" in input ? input.ratio : undefined;
  const share = name === undefined ? undefined : ratios.exact.get(name);
  return share === undefined ? null : times(share, constant(hundred));
}
