import { indicatorIn } from "./place.js";
import type { View } from "./view.js";
import { entryAt, has } from "../shape/look.js";
import { keyOf } from "../shape/pointer.js";

/** What a pointer asks about. */
export type Asked =
  | { readonly kind: "indicator"; readonly path: string; readonly of: "score" | "rate" | "weight" }
  | { readonly kind: "whole"; readonly of: "score" | "rate" | "grade" }
  | { readonly kind: "ratio"; readonly name: string }
  | { readonly kind: "finding" | "figure" | "weights"; readonly place: number };

/** Keys of the whole, in a result and in the `reported` of a form. */
const WHOLE: Readonly<Record<string, "score" | "rate" | "grade">> = {
  "": "score",
  "/score": "score",
  "/exact": "score",
  "/indicators": "score",
  "/rate": "rate",
  "/grade": "grade",
};

/** Keys of an indicator that are not its score. */
const OTHER: Readonly<Record<string, "rate" | "weight">> = {
  rate: "rate",
  reportedRate: "rate",
  weight: "weight",
  weightDerived: "weight",
};

/**
 * What a JSON Pointer means: into the form (`/indicators/0/children/1/actual`, `/reported/grade`) or into the result
 * (`/ratios/carry-over`, `/findings/0`); null where nothing stands there.
 */
export function locate(view: View, pointer: string): Asked | null {
  const whole = WHOLE[pointer.replace(/^\/reported(?=\/(?:score|rate|grade)$)/, "")];
  if (whole !== undefined) return { kind: "whole", of: whole };
  const ratio = /^(?:\/reported)?\/ratios\/([^/]+)/.exec(pointer)?.[1];
  if (ratio !== undefined) {
    const name = keyOf(ratio);
    return has(view.ratios, name) || figureAt(view, pointer) >= 0 ? { kind: "ratio", name } : null;
  }
  const [, list, place] = /^\/(finding|figure|weight)s\/(\d{1,6})(?:\/|$)/.exec(pointer) ?? [];
  if (list !== undefined) return placed(view, list, Number(place));
  return indicator(view, pointer);
}

/** The place of the audit's figure with a pointer; below 0 where there is none. */
export function figureAt(view: View, pointer: string): number {
  return view.figures.findIndex((figure) => figure.path === pointer);
}

function placed(view: View, list: string, place: number): Asked | null {
  const kind = list === "weight" ? "weights" : list === "finding" ? "finding" : "figure";
  const many = { finding: view.findings, figure: view.figures, weights: view.weights }[kind].length;
  return place < many ? { kind, place } : null;
}

function indicator(view: View, pointer: string): Asked | null {
  const path = indicatorIn(pointer);
  if (!view.byPath.has(path)) return null;
  const key = pointer.slice(path.length).split("/")[1] ?? "";
  return { kind: "indicator", path, of: entryAt(OTHER, key) ?? "score" };
}
