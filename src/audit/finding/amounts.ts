import { compare, divide, type Exact, isNegative, isZero, round, sum, toText, whole } from "../../exact/index.js";
import { type FigureKey, figureKeys, figurePath, figureTitles, sizes } from "../../budget/figures.js";
import type { BudgetFigures } from "../../budget/types.js";
import type { DecimalInput } from "../../exact/input.js";
import type { Check, Say } from "./check.js";
import { allKnown, amountText, valueOf } from "../compute/values.js";
import { canBeSum, sourceSums } from "./sources.js";
import { meet, printedSpan } from "../compute/interval.js";
import { printedText } from "../../exact/printed.js";
import { cut } from "../../message/cut.js";

/** What the amounts of the budget say of one another: sums, signs, units, and what the text states beside the table. */
export const amountChecks: Check = ({ form: { budget } }, say) => {
  if (budget === undefined) return;
  sums(budget, say);
  negative(budget, say);
  units(budget, say);
  quoted(budget, say);
};

const TITLES = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数" } as const;
const FIGURES = ["initial", "adjusted", "executed"] as const;

/** Totals against their parts; a total without parts says nothing. */
function sums({ sources = [], threePublic, basicExpenditure: basic, ...budget }: BudgetFigures, say: Say): void {
  for (const key of FIGURES) sourceSums(key, TITLES[key], budget[key], sources, say);
  for (const [key, figure] of THREE_PUBLIC) {
    const parts = PARTS.map((part) => threePublic?.parts?.[part]?.[key]);
    held("budget/parts-differ", figure, `/budget/threePublic/${key}`, threePublic?.[key], parts, say);
  }
  const parts = [basic?.personnel, basic?.public];
  held("budget/basic-differs", "基本支出", "/budget/basicExpenditure/total", basic?.total, parts, say);
}

const THREE_PUBLIC = [
  ["budget", "预算数"],
  ["executed", "执行数"],
] as const;
const PARTS = ["abroad", "vehicles", "reception"] as const;

function held(
  code: "budget/parts-differ" | "budget/basic-differs",
  figure: string,
  path: string,
  total: DecimalInput | undefined,
  given: readonly (DecimalInput | undefined)[],
  say: Say,
): void {
  const parts = allKnown(given);
  if (total === undefined || parts === null || canBeSum(total, parts)) return;
  say("error", code, { figure, total: amountText(total), sum: toText(sum(parts.map(valueOf))) }, path);
}

/** An amount below zero; sizes of adjustments are refused before. */
function negative(budget: BudgetFigures, say: Say): void {
  for (const key of figureKeys) {
    const value = figureOf(budget, key);
    if (value === undefined || sizes.has(key) || !isNegative(valueOf(value))) continue;
    say("error", "budget/negative", { figure: figureTitles[key], value: amountText(value) }, figurePath(key));
  }
}

/** 元 in one cell and 万元 in another. */
function units(budget: BudgetFigures, say: Say): void {
  const stated = FIGURES.flatMap((key) => (budget[key] === undefined ? [] : [{ key, value: valueOf(budget[key]) }]));
  for (const left of stated) {
    for (const right of stated) {
      const params = { left: TITLES[left.key], right: TITLES[right.key] };
      if (isZero(right.value) || isNegative(right.value)) continue;
      const times = divide(left.value, right.value);
      if (!isTenThousandfold(left.value, right.value)) {
        if (compare(times, LEAST_SUSPECT) < 0 || compare(times, MOST_SUSPECT) > 0) continue;
        const shown = toText(round(times, 0, "half-up"));
        say("warning", "budget/units-suspect", { ...params, times: shown }, `/budget/${left.key}`);
        continue;
      }
      say("error", "budget/units-mixed", params, `/budget/${left.key}`);
    }
  }
}

/** How far apart amounts of one budget are that differ in unit: from a tenth to double what 10000 would be. */
const LEAST_SUSPECT = whole(1000);
const MOST_SUSPECT = whole(20000);

function isTenThousandfold(left: Exact, right: Exact): boolean {
  return !isZero(right) && compare(divide(left, right), whole(10000)) === 0;
}

/** Bases that are taken for one another: the same thing as a budget and as an outturn, before and after adjustment. */
const OTHER_BASE: Readonly<Record<string, FigureKey>> = {
  initial: "adjusted",
  adjusted: "initial",
  "threePublic.previousBudget": "threePublic.previousExecuted",
  "threePublic.previousExecuted": "threePublic.previousBudget",
};

/** An amount in the text that is not the one of the table: another base, another unit, or another amount altogether. */
function quoted(budget: BudgetFigures, say: Say): void {
  (budget.quoted ?? []).forEach(({ figure, value, where }, place) => {
    const at = `/budget/quoted/${place}`;
    const key = figureKeys.find((each) => each === figure);
    if (key === undefined) {
      say("warning", "budget/figure-unknown", { figure: cut(figure) }, `${at}/figure`);
      return;
    }
    const stated = figureOf(budget, key);
    if (stated === undefined || isSame(stated, value)) return;
    const params = {
      figure: figureTitles[key],
      quoted: amountText(value),
      stated: amountText(stated),
      where: where ?? "正文",
    };
    const base = OTHER_BASE[key];
    const other = base === undefined ? undefined : figureOf(budget, base);
    const left = valueOf(value);
    const right = valueOf(stated);
    if (base !== undefined && other !== undefined && isSame(other, value)) {
      say("error", "budget/quoted-other-base", { ...params, base: figureTitles[base] }, `${at}/value`);
    } else if (isTenThousandfold(left, right) || isTenThousandfold(right, left)) {
      say(
        "error",
        "budget/units-mixed",
        { left: `${params.where}${params.figure}`, right: params.figure },
        `${at}/value`,
      );
    } else say("error", "budget/quoted-differs", params, `${at}/value`);
  });
}

/** Whether two printed figures can be the same value. */
function isSame(left: DecimalInput, right: DecimalInput): boolean {
  return meet(printedSpan(printedText(left)), printedSpan(printedText(right))) !== null;
}

/** A figure by its key, dots between the keys; undefined where the form does not state it. */
export function figureOf(budget: BudgetFigures, key: FigureKey): DecimalInput | undefined {
  let at: unknown = budget;
  for (const name of key.split("."))
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return typeof at === "string" || typeof at === "number" ? at : undefined;
}
