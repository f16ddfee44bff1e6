import { unknownRatio } from "../budget/unknown.js";
import type { TreeNode } from "../form/tree.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import type { Kit } from "./kit.js";
import type { FormSetting } from "./setting.js";
import { cut } from "../message/cut.js";

/** Every cap points at something; one by a ratio that the figures do not give is said not to be applied. */
export function checkCaps(
  { ratios }: Kit,
  setting: FormSetting,
  tree: readonly TreeNode[],
  issues: Unsaid[],
): readonly Unsaid[] {
  if (setting.caps.length === 0) return [];
  const findings: Unsaid[] = [];
  const paths = new Set(tree.map((node) => node.path));
  setting.caps.forEach((cap, place) => {
    const pointers = [cap.of === "total" ? null : cap.of, cap.by.startsWith("/") ? cap.by : null];
    for (const pointer of pointers) {
      if (pointer === null || paths.has(pointer)) continue;
      issues.push(issue("error", "cap/unknown", { pointer: cut(pointer, 80) }, { path: `/caps/${place}` }));
    }
    if (cap.by.startsWith("/")) return;
    const plan = ratios.plans.get(cap.by);
    if (plan === undefined) {
      issues.push(unknownRatio(ratios, cap.by, `/caps/${place}/by`));
    } else if ((setting.ratios[cap.by]?.value ?? null) === null) {
      const params = { ratio: cap.by, title: plan.definition.title };
      findings.push(issue("warning", "cap/not-applied", params, { path: `/caps/${place}/by` }));
    }
  });
  return findings;
}
