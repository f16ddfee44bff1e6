import type { IndicatorLeaf } from "../form/types.js";

/** A row without a name and without a target stands for indicators of the unit's own. */
export function isNameless(node: IndicatorLeaf): boolean {
  return (
    node.name.trim() === "" && (node.target ?? "") === "" && (node.actual ?? "") === "" && node.weight === undefined
  );
}

/** The cells of an indicator that may be left to be filled in. */
const CELLS = ["target", "unit", "actual", "cases", "previous", "awardedShare"] as const;

/** Whether nothing of an indicator is left to be filled in or ticked. */
export function isDone(node: IndicatorLeaf): boolean {
  return node.notApplicable === true || (!hasBlank(node) && openChecklist(node) === null);
}

function hasBlank(node: IndicatorLeaf): boolean {
  return node.name === "" || CELLS.some((key) => node[key] === "");
}

/** An indicator without what is to be filled in. */
export function stated(node: IndicatorLeaf): IndicatorLeaf {
  const { name, ...rest } = node;
  return { name, ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== "")) as typeof rest) };
}

/** What a rule asks for beside a target, where it is to be filled in. */
export function judged(node: IndicatorLeaf, shown: IndicatorLeaf): IndicatorLeaf {
  const blank = CELLS.filter((key) => key !== "unit" && node[key] === "");
  const rule = openChecklist(node);
  const met = rule === null ? {} : { rule: { ...rule, elements: rule.elements.map(asMet) } };
  return { ...shown, ...Object.fromEntries(blank.map((key) => [key, "1"])), ...met };
}

type Checklist = Extract<Exclude<IndicatorLeaf["rule"], string | undefined>, { method: "checklist" }>;

/** A rule of which a person has still to say which parts are met; null where it is none. */
function openChecklist({ rule }: IndicatorLeaf): Checklist | null {
  if (rule === undefined || typeof rule === "string" || rule.method !== "checklist") return null;
  return rule.elements.some(isUnsaid) ? rule : null;
}

/** Whether nobody has said yet if a part is met; one with a rule of its own is measured. */
function isUnsaid({ met, rule }: Checklist["elements"][number]): boolean {
  return met === undefined && rule === undefined;
}

function asMet(element: Checklist["elements"][number]): Checklist["elements"][number] {
  return isUnsaid(element) ? { ...element, met: true } : element;
}
