import type { Issue } from "../message/index.js";
import { type Failures, shown } from "./failures.js";
import type { Subject } from "./figures.js";
import type { ProofInput, ProofValue } from "../figure/expression.js";
import { isObject } from "./value.js";
import { token } from "../shape/pointer.js";

/** What the library reads at a key of a form; null where it reads nothing there. */
export type ReadInput = (key: string) => ProofInput | null;

/** Opens a form, to read it at the keys of a proof; the evaluation says by which standard it was read. */
export type OpenForm = (
  form: unknown,
  evaluation: Readonly<Record<string, unknown>>,
) => { readonly ok: true; readonly read: ReadInput } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Holds what a proof says that it read against the form: text, value and unit of every input, and the tree. */
export function checkForm(
  open: OpenForm,
  form: unknown,
  evaluation: Readonly<Record<string, unknown>>,
  inputs: Readonly<Record<string, unknown>>,
  subjects: ReadonlyMap<string, Subject>,
  failures: Failures,
): void {
  const opened = open(form, evaluation);
  if (!opened.ok || !isObject(form)) {
    const said = opened.ok ? "" : (opened.issues[0]?.message ?? "");
    failures.add("proof/form-unusable", "", { said });
    return;
  }
  for (const [key, input] of Object.entries(inputs)) {
    const path = `/proof/inputs/${token(key)}`;
    const read = opened.read(key);
    if (read === null) failures.add("proof/not-in-form", path, { key });
    else if (isObject(input)) compareInput(key, input, read, path, failures);
  }
  checkTree(form["indicators"], subjects, failures);
}

function compareInput(
  key: string,
  { text, value, unit }: Readonly<Record<string, unknown>>,
  read: ProofInput,
  path: string,
  failures: Failures,
): void {
  if (text !== read.text) failures.add("proof/text-differs", path, { key, said: shown(text), computed: read.text });
  const [said, computed] = [withUnit(value, unit), withUnit(read.value, unit === undefined ? undefined : read.unit)];
  if (said === computed) return;
  failures.add("proof/reading-differs", path, { key, said, computed });
}

/** A unit that the proof leaves out is none that it states wrongly. */
function withUnit(value: ProofValue | unknown, unit: unknown): string {
  const text = isObject(value) ? `“${String(value["text"])}”` : String(value);
  return typeof unit === "string" ? `${text} ${unit}` : text;
}

/** The indicators of the form are those of the result: none left out, none added, each of its name. */
function checkTree(indicators: unknown, subjects: ReadonlyMap<string, Subject>, failures: Failures): void {
  const open: [unknown, string][] = [[indicators, "/indicators"]];
  const found = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [list, path] = next;
    (Array.isArray(list) ? (list as readonly unknown[]) : []).forEach((each, place) => {
      const of = `${path}/${place}`;
      found.add(of);
      const [inForm, inResult] = [nameOf(each), nameOf(subjects.get(of)?.given)];
      if (inForm !== inResult) failures.add("proof/other-form", of, { of, said: inResult, computed: inForm });
      if (isObject(each) && subjects.has(of)) open.push([each["children"], `${of}/children`]);
    });
  }
  for (const { of, kind } of subjects.values()) {
    if (kind === "ratio" || of === "" || found.has(of)) continue;
    failures.add("proof/other-form", of, { of, said: nameOf(subjects.get(of)?.given), computed: "—" });
  }
}

function nameOf(node: unknown): string {
  return isObject(node) ? shown(node["name"]) : "—";
}
