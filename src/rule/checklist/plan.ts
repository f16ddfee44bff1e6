import type { Figure, Test } from "../../figure/figure.js";
import { compared, first, plus, refuse, step, when, within, zero } from "../../figure/make.js";
import { metBeside } from "../measure/index.js";
import { awarded, type Frame, type Plan, type PlanRule } from "../plan.js";
import type { ChecklistElement, ChecklistRule } from "../types.js";
import { cut } from "../../message/cut.js";

/**
 * `checklist` (要素计分): the sum of the elements that are met; an element with a rule of its own gets part marks by it.
 *
 * Source: 财预〔2013〕53号 (管理制度健全性, 资金使用合规性) and local tables.
 */
export function planChecklist(rule: ChecklistRule, frame: Frame, planRule: PlanRule): Plan {
  const parts = rule.elements.map((element, place) => planElement(element, place, frame, planRule));
  const total = plus(rule.elements.map((element) => awarded(element, frame.weight)));
  const { weight } = frame;
  const above = refuse("rule/points-above-weight", { points: total, weight }, "/rule/elements");
  const sum = step("score", plus(parts.map(({ points }) => points)));
  return {
    points: first([when(compared(weight, "<", total), above)], sum),
    ...metBeside(frame),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

function planElement(
  element: ChecklistElement,
  place: number,
  frame: Frame,
  planRule: PlanRule,
): Pick<Plan, "points" | "remarks"> {
  const { name, met, rule } = element;
  const weight = awarded(element, frame.weight);
  const named = (of: Figure): Figure => step("element", of, null, name);
  const at = `${frame.at}/elements/${place}`;
  const flag = (holds: boolean): Test => ({ is: "flag", key: `${at}/met`, holds });
  if (rule !== undefined && met !== true) {
    const part = planRule(rule, { ...frame, weight: step("part-weight", weight, null, name), at: `${at}/rule` });
    // A bonus has a cap of its own; an element gives no more than its points.
    const points = rule.method === "add-per-case" ? within(part.points, null, weight) : part.points;
    return { points: named(points), remarks: part.remarks };
  }
  const open = refuse("checklist/element-open", { name: cut(name) }, `/${at}`);
  const points = met === undefined ? open : named(first([when(flag(met), weight)], zero));
  return { points, remarks: [] };
}
