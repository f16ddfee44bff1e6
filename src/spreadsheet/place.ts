import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import type { Language } from "../issue/index.js";
import { labelOf } from "./say.js";

/** The place of an issue as a clerk knows it: the indicator's name and the column, in place of a JSON Pointer. */
export function placeIn(form: Pick<SelfEvaluation, "indicators">, path: string, language: Language): string {
  const [, root = "", ...steps] = path.split("/");
  if (root !== "indicators") return labelOf(steps[steps.length - 1] ?? root, language) ?? labelOf(root, language) ?? "";
  let nodes: readonly Indicator[] = form.indicators;
  let name = "";
  for (const step of steps) {
    const node = /^\d+$/.test(step) ? nodes[Number(step)] : undefined;
    if (node !== undefined) {
      name = node.name;
      nodes = "children" in node ? node.children : [];
    } else if (step !== "children") {
      const label = labelOf(step, language);
      return label === null ? name : `${name} ${label}`;
    }
  }
  return name;
}
