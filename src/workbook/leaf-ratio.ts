import type { FormPlan } from "../evaluate/plan.js";
import { hundred } from "../exact/index.js";
import { constant, type Term, times } from "../figure/sheet/term.js";
import type { RatioSheet } from "./ratios.js";

/** The actual value of a leaf that names a ratio and states none: the ratio in percent. */
export function ofRatio(plan: FormPlan, index: number, ratios: RatioSheet): Term | null {
  const leaf = plan.nodes[index]?.leaf;
  if (leaf === undefined || leaf === null || leaf.own === null || typeof leaf.own === "string") return null;
  const input = plan.nodes[index]?.input;
  const name = input !== undefined && "ratio" in input ? input.ratio : undefined;
  const share = name === undefined ? undefined : ratios.exact.get(name);
  return share === undefined ? null : times(share, constant(hundred));
}
