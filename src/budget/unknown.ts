import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { nearest } from "../shape/nearest.js";
import { shown } from "../shape/look.js";
import { walk } from "../shape/walk.js";
import type { RatioKit } from "./kit.js";
import { budget } from "./shape.js";
import { cut } from "../message/cut.js";

/** The name of a ratio that a misspelt one was probably meant to be; an empty text where none is near. */
export function nearestRatio({ plans }: RatioKit, name: string): string {
  return nearest(name, plans.keys());
}

/** That no ratio has this name, or none that was included. */
export function unknownRatio(kit: RatioKit, name: unknown, path?: string): Unsaid {
  const params =
    typeof name === "string"
      ? { ratio: cut(name), nearest: nearestRatio(kit, name) }
      : { ratio: shown(name), nearest: "" };
  return issue(
    "error",
    kit.isWhole ? "ratio/unknown" : "ratio/not-included",
    params,
    path === undefined ? {} : { path },
  );
}

/** The keys of budget figures that no figure has: a misspelt one would be a figure left out. */
export function unknownFigures(figures: unknown): readonly Unsaid[] {
  return walk(budget, figures, "/budget").flatMap(({ code, params, path = "" }) => {
    if (code !== "input/unknown-key") return [];
    const { key = "", nearest: near = "" } = params;
    return [issue("error", "budget/unknown-figure", { key, nearest: near }, { path })];
  });
}
