import type { OwnName, RatioName } from "../../budget/names.js";
import { sayAll } from "../../message/said.js";
import { everyRatio } from "../../budget/kit.js";
import { allRatios, ratioDefinition } from "../../budget/index.js";
import type { BudgetFigures } from "../../budget/types.js";
import { unknownRatio } from "../../budget/unknown.js";
import { shown } from "../../shape/look.js";
import { readDecimal } from "../../exact/index.js";
import { type Issue, issue, type Noted, orThrow, type SafeResult, safely } from "../../message/index.js";
import { ratioFigure } from "./ratios.js";
import { alike } from "../compute/interval.js";
import { heldSum } from "./sums.js";
import type { PublishedFigure } from "../types.js";

/** As {@link auditRatio}, with the issues as a value instead of an exception. */
export function safeAuditRatio(
  name: RatioName | OwnName,
  reported: string,
  figures: BudgetFigures,
): SafeResult<PublishedFigure> {
  return safely(() => {
    const read = allRatios(figures);
    const unknown = ratioDefinition(name) === undefined ? sayAll([unknownRatio(everyRatio, name)]) : [];
    const issues = [...unknown, ...notDecimal(reported, ""), ...read.issues];
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: ratioFigure(name, reported, read.ratios, figures), notes: read.notes };
  });
}

/**
 * Holds one published ratio against the amounts that it rests on: by its definition, by every variant (another numerator
 * or denominator), and by the usual slips.
 *
 * @param name One of {@link ratioNames}.
 * @param reported As printed, in percent, without the sign; trailing zeros are places too.
 * @param figures The amounts.
 * @returns `value`, the figure with its verdict and all readings that give it.
 * @throws JixiaoError with `ratio/unknown`, and `input/…` or `budget/…` where a figure is none.
 *
 * @example
 * auditRatio("budget-execution", "59.75", { adjusted: "73.19", executed: "43.73" }).value.verdict; // => "agrees"
 * auditRatio("budget-execution", "40", { initial: "200", adjusted: "100", executed: "80" }).value.readings[0]?.reading; // => "ratio:budget-execution-of-initial"
 */
export function auditRatio(
  name: RatioName | OwnName,
  reported: string,
  figures: BudgetFigures,
): Noted<PublishedFigure> {
  return orThrow(safeAuditRatio(name, reported, figures));
}

/** As {@link auditSum}, with the issues as a value instead of an exception. */
export function safeAuditSum(reported: string, parts: readonly string[]): SafeResult<PublishedFigure> {
  return safely(() => heldAgainst(reported, parts));
}

function heldAgainst(reported: string, parts: readonly string[]): SafeResult<PublishedFigure> {
  if (!Array.isArray(parts)) {
    return { ok: false, issues: [issue("error", "input/not-list", { value: shown(parts) }, { path: "" })] };
  }
  const issues = [...notDecimal(reported, ""), ...parts.flatMap((part, place) => notDecimal(part, `/${place}`))];
  if (issues.length > 0) return { ok: false, issues };
  const printed = alike(parts).map((text, place) => ({ path: `/${place}`, figures: [{ text, most: null }] }));
  return { ok: true, value: heldSum({ path: "", name: "" }, reported, printed), notes: [] };
}

/**
 * Holds one published sum against its published parts: it is wrong only if no values inside the printed places make it
 * true. Parts of one column have the places of the finest of them, zeros at the end being left out as a rule: beside 1.2
 * a 5 is 5.0.
 *
 * @param reported The sum as printed.
 * @param parts The parts as printed.
 * @throws JixiaoError with `input/not-decimal` for each that is no decimal.
 *
 * @example
 * auditSum("2263", ["1435", "25", "55", "700", "6", "14", "18"]).value.computed; // => "2253"
 * auditSum("18.25", ["9.4", "8.8"]).value.verdict; // => "within-places"
 */
export function auditSum(reported: string, parts: readonly string[]): Noted<PublishedFigure> {
  return orThrow(safeAuditSum(reported, parts));
}

function notDecimal(text: unknown, path: string): readonly Issue[] {
  if (typeof text === "string" && typeof readDecimal(text) !== "string") return [];
  return [issue("error", "input/not-decimal", { value: shown(text) }, { path })];
}
