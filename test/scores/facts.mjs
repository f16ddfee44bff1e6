import { differences, outcomeOf } from "./outcome.mjs";

/**
 * What is known of a difference: the data that predicates of moved.json name by dotted paths.
 * @typedef {object} Facts
 * @property {string} method of the leaf's rule, `sentence` where a sentence was not read; `form` where no leaf differs alone
 * @property {object} form
 * @property {object} leaf the leaf of a form of one
 * @property {object} rule as it was read
 * @property {object} target as it was read; `{ kind: "none" }` where there is none
 * @property {object | null} actual as it was read
 * @property {string[]} fields what differs: `score`, `exact`, `rate`, `grade`, `status`, `weight`, `value`, `ratio`,
 *   `accepted`, `refused`; not what only follows: exact, rate and grade a score
 * @property {string[]} gone codes that were said before only
 * @property {string[]} come codes that are said now only
 * @property {object | null} before the figures of the leaf (of the whole for a form) before
 * @property {object | null} after the same now
 */

/**
 * How the two builds differ over a form.
 * @param {{ before: any, after: any }} builds
 * @param {any} form
 * @returns {Facts | null} null where they do not
 */
export function factsOf(builds, form) {
  const [before, after] = [outcomeOf(builds.before, form), outcomeOf(builds.after, form)];
  const differs = differences(before.outcome, after.outcome);
  if (differs === null) return null;
  const [only] = form.indicators;
  const single = isSingle(form);
  const path = single ? "/indicators/0" : "";
  const figures = ({ outcome }) => ("figures" in outcome ? outcome.figures[path] : null);
  const shown = { form, ...differs, before: figures(before), after: figures(after) };
  if (!single) return { method: "form", leaf: null, rule: null, target: null, actual: null, ...shown };
  const [scored] = (after.value ?? before.value)?.indicators ?? [];
  const rule = scored?.rule ?? (typeof only.rule === "object" ? only.rule : null);
  const method = rule?.method ?? (only.rule === undefined ? "standard" : "sentence");
  const target = scored?.target ?? targetOf(builds.after, only);
  return { method, leaf: only, rule, target, actual: scored?.actual ?? null, ...shown };
}

function targetOf(build, { target, unit }) {
  if (target === undefined) return { kind: "none" };
  const read = build.safeParseTarget(String(target), unit === undefined ? {} : { unit });
  return read.ok ? read.value : { kind: "unreadable" };
}

/** Whether a form is one leaf. @param {any} form */
export const isSingle = ({ indicators }) => indicators.length === 1 && !("children" in indicators[0]);
