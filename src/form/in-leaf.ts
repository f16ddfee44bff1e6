import type { Unsaid, UnsaidRead } from "../message/types.js";
import { has, isObject, own } from "../shape/look.js";

/**
 * An issue with the leaf of the form that it lies in and which of its cells, as its pointer says; one that lies in no leaf
 * stays as it is.
 *
 * @param form The form that the pointer goes into; of any shape, since it may be what the issue is about.
 */
export function inLeaf<T extends Pick<Unsaid, "path" | "leaf" | "cell">>(each: T, form: unknown): T {
  if (each.path === undefined || !each.path.startsWith(INDICATORS)) return each;
  const [, ...tokens] = each.path.split("/");
  let node = form;
  let at = 0;
  for (; tokens[at] === (at === 0 ? "indicators" : "children"); at += 2) {
    const list = isObject(node) ? own(node, tokens[at] ?? "") : undefined;
    node = Array.isArray(list) ? list[Number(tokens[at + 1])] : undefined;
  }
  if (!isObject(node) || has(node, "children")) return each;
  const cell = tokens[at];
  return { ...each, leaf: `/${tokens.slice(0, at).join("/")}`, ...(cell === undefined ? {} : { cell }) };
}

const INDICATORS = "/indicators/";

/** A reading of a form, each of its issues or notes with the leaf that it lies in. */
export function readInLeaves<T>(read: UnsaidRead<T>, form: unknown): UnsaidRead<T> {
  if (!read.ok) return { ok: false, issues: read.issues.map((each) => inLeaf(each, form)) };
  return read.notes.length === 0 ? read : { ...read, notes: read.notes.map((each) => inLeaf(each, form)) };
}
