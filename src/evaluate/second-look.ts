import { checkSelfEvaluation } from "../indicator/check.js";
import type { Issue } from "../issue/index.js";
import { planForm } from "./plan.js";
import { scoreForm } from "./score-form.js";

/**
 * All issues of a form whose shape is wrong somewhere: with what is wrong left out, the rest is read too, so that the
 * clerk learns of the unreadable cell together with the negative weight.
 *
 * What is only a consequence of leaving something out is not said.
 */
export function secondLook(input: unknown, issues: readonly Issue[]): readonly Issue[] {
  const rest = without(input, issues);
  if (rest === undefined) return issues;
  const checked = checkSelfEvaluation(rest);
  if (!checked.ok) return issues;
  const { plan, issues: planned } = planForm(checked.value);
  const actuals = plan === null ? [] : plan.leaves.map((index) => plan.nodes[index]?.leaf?.own ?? null);
  const scored = plan === null ? [] : scoreForm(plan, actuals, false).issues;
  const known = issues.map((each) => each.path ?? "");
  const weighty = issues.some((each) => (each.path ?? "").endsWith("/weight"));
  const further = [...planned, ...scored].filter((each) => {
    if (weighty && each.code.startsWith("weight/")) return false;
    const path = each.path ?? "";
    return !known.some((fault) => path === fault || path.startsWith(`${ownerOf(fault)}/`));
  });
  return [...issues, ...further];
}

/** What a fault makes unsure: of a wrong list of children the whole node, else only what lies below the fault. */
function ownerOf(path: string): string {
  return path.endsWith("/children") ? path.slice(0, -"/children".length) : path;
}

/** A copy of the input without the faulty properties; undefined where a fault is not a property that may be left out. */
function without(input: unknown, issues: readonly Issue[]): unknown {
  const root: unknown = copyOf(input);
  const copied = new Map<string, unknown>([["", root]]);
  for (const { path = "" } of issues) {
    const keys = path
      .split("/")
      .slice(1)
      .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
    const last = keys.pop();
    if (last === undefined) return undefined;
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
    delete node[last];
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
