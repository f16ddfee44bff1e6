import type { SelfEvaluation } from "../form/types.js";
import type { Unsaid } from "../message/types.js";
import { certain } from "../shape/certain.js";
import { check } from "../shape/check.js";
import type { Kit } from "./kit.js";
import { type Gaps, planForm } from "./plan.js";
import { ownActuals, scoreForm } from "./score-form.js";

/**
 * All issues of a form whose shape is wrong somewhere: with what is wrong set aside, the rest is read too, so that the
 * clerk learns of the unreadable cell together with the negative weight.
 *
 * What is only a consequence of setting something aside is not said.
 */
export function secondLook(kit: Kit, input: unknown, issues: readonly Unsaid[]): readonly Unsaid[] {
  // A key that nobody knows is in nobody's way.
  const faults = errorsOf(issues).flatMap((each) => FAULTY.exec(each.path ?? "") ?? []);
  const rest = setAside(input, faults);
  const checked = rest === undefined ? null : check(kit.forms.form, rest);
  if (checked === null || !checked.ok) return issues;
  const { plan, issues: planned } = planForm(kit, checked.value);
  const scored = plan === null ? [] : scoreForm(plan, ownActuals(plan), false).issues;
  const weighty = faults.some((fault) => fault.endsWith("/weight"));
  const unruled = new Set(faults.filter((fault) => fault.endsWith("/rule")).map(above));
  const told = scored.filter((each) => {
    // Under a rule that was set aside another one counts, which may ask for what the form's own does not.
    return UNREADABLE.test(each.code) || !liesBelow(each.path ?? "", unruled);
  });
  const faulty = new Set(faults);
  const owners = new Set(faults.map(ownerOf));
  const further = [...planned, ...told].filter((each) => {
    const path = each.path ?? "";
    if (weighty && each.code.startsWith("weight/")) return false;
    return !faulty.has(path) && !liesBelow(path, owners);
  });
  return [...issues, ...further];
}

/** A form of whose leaves some were found to be of the wrong shape, and what of them. */
export interface LeavesAside {
  readonly form: SelfEvaluation;
  readonly notes: readonly Unsaid[];
  readonly gaps: Gaps;
}

/**
 * The form with what is wrong in the shape of single leaves set aside; null where something else is wrong, or a weight,
 * by which those of other leaves may be shared out.
 */
export function leavesAside(kit: Kit, input: unknown, issues: readonly Unsaid[]): LeavesAside | null {
  const gaps = new Map<string, Unsaid[]>();
  const faults: string[] = [];
  for (const each of errorsOf(issues)) {
    const fault = FAULTY.exec(each.path ?? "")?.[0] ?? "";
    const leaf = above(fault);
    if (fault.endsWith("/weight") || !isLeafAt(input, leaf)) return null;
    faults.push(fault);
    gaps.set(leaf, [...(gaps.get(leaf) ?? []), each]);
  }
  const checked = check(kit.forms.form, setAside(input, faults));
  return checked.ok ? { form: checked.value, notes: checked.notes, gaps } : null;
}

function errorsOf(issues: readonly Unsaid[]): readonly Unsaid[] {
  return issues.filter(({ severity }) => severity === "error");
}

function isLeafAt(input: unknown, pointer: string): boolean {
  const keys = pointer.split("/").slice(1);
  const node = keys.reduce<unknown>((at, key) => (isKeyed(at) ? at[key] : undefined), input);
  return keys.length > 1 && isKeyed(node) && !("children" in node);
}

/** The property of the form or of a node that a fault lies in: what is set aside as a whole. */
const FAULTY = /^(?:\/indicators\/\d+(?:\/children\/\d+)*)?\/[A-Za-z]+(?=\/|$)/;

/** What is wrong with a cell whatever the rule. */
export const UNREADABLE: RegExp = /\/(?:unreadable|placeholder)$/;

/** What stands in for a property that a form cannot be without; all others are left out. */
const NEUTRAL: Readonly<Record<string, unknown>> = { weight: "0", name: "?", schemaVersion: 1 };

/** What a fault makes unsure: of a wrong list of children the whole node, else only what lies below the fault. */
function ownerOf(fault: string): string {
  return fault.endsWith("/children") ? fault.slice(0, -"/children".length) : fault;
}

/** The pointer without its last key. */
function above(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** Whether a pointer leads to something inside one of these: asked of its own few levels, however many those are. */
function liesBelow(path: string, places: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    if (places.has(path.slice(0, at))) return true;
  }
  return false;
}

/** A copy of the input without its faulty properties; undefined where a fault is not in a property of an object. */
function setAside(input: unknown, faults: readonly string[]): unknown {
  const root: unknown = copyOf(input);
  const copied = new Map<string, unknown>();
  for (const fault of faults) {
    const keys = fault.split("/").slice(1);
    const last = certain(keys.pop());
    let at = "";
    let node: unknown = root;
    for (const key of keys) {
      if (!isKeyed(node) || !Object.prototype.hasOwnProperty.call(node, key)) return undefined;
      at += `/${key}`;
      const child: unknown = copied.get(at) ?? copyOf(node[key]);
      copied.set(at, child);
      node[key] = child;
      node = child;
    }
    if (!isKeyed(node) || Array.isArray(node)) return undefined;
    if (Object.prototype.hasOwnProperty.call(NEUTRAL, last)) node[last] = NEUTRAL[last];
    else delete node[last];
  }
  return root;
}

/** An object or an array: what has values by key. */
function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  return typeof value === "object" && value !== null ? { ...value } : value;
}
