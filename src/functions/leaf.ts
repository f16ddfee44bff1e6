import type { FormPlan } from "../evaluate/plan.js";
import { planned } from "../evaluate/prepare.js";
import type { FormScore } from "../evaluate/score-form.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import { isIssue } from "./area.js";
import { type Cell, cellOf } from "./cell.js";
import type { Setting } from "./setting.js";
import { type Cells, settled } from "./doubt.js";
import type { Rule } from "../rule/types.js";
import { present } from "../shape/present.js";

/** The cells of one indicator, as a formula names them. */
export interface LeafValues {
  readonly target: unknown;
  readonly actual: unknown;
  readonly weight: unknown;
  readonly rule?: unknown;
  readonly unit?: unknown;
  readonly share?: unknown;
  readonly standard?: unknown;
  readonly year?: unknown;
}

/** A form of one indicator, planned and scored. */
export interface LeafResult {
  readonly plan: FormPlan;
  readonly score: FormScore;
  /** What was noticed of the form. */
  readonly notes: readonly Unsaid[];
}

/** Scores one indicator from its cells; null where target, actual and weight are all blank; else all its issues. */
export function scoreCells(values: LeafValues, setting: Setting): LeafResult | null | readonly Unsaid[] {
  const given = cellsOf(values);
  if (Array.isArray(given)) return given;
  const cells = settled(given as Cells, setting.percentages);
  if (isIssue(cells)) return [cells];
  const text = (key: keyof LeafValues): string | null => cells[key]?.text ?? null;
  if (text("target") === null && text("actual") === null && text("weight") === null) return null;
  const rule = ruleOf(text("rule"));
  if (typeof rule === "object" && isIssue(rule)) return [{ ...rule, path: "/rule" }];
  if (typeof rule === "string" && setting.kit.sentences === null) {
    return [issue("error", "sheet/sentence-not-included", {}, { path: "/rule" })];
  }

  const year = text("year");
  const form = {
    schemaVersion: 1,
    ...(year === null ? {} : { subject: { year: /^\d{4}$/.test(year) ? Number(year) : year } }),
    indicators: [
      {
        name: "指标",
        ...put("weight", text("weight")),
        ...put("target", text("target")),
        ...put("actual", text("actual")),
        ...put("unit", text("unit")),
        ...put("awardedShare", text("share")),
        ...present({ rule }),
      },
    ],
  };
  return scored(form, text("standard") ?? setting.standard, setting);
}

/** The cells of an indicator, or what none of them can hold. */
function cellsOf(values: LeafValues): Cells | readonly Unsaid[] {
  const issues: Unsaid[] = [];
  const given: Record<string, Cell> = {};
  for (const key of KEYS) {
    const read = cellOf(values[key]);
    if (isIssue(read)) issues.push({ ...read, path: `/${key}` });
    else given[key] = read;
  }
  return issues.length > 0 ? issues : given;
}

/** The score of a form of one indicator. */
function scored(form: unknown, standard: string, { kit }: Setting): LeafResult | readonly Unsaid[] {
  const read = planned(kit, form, { standard });
  return read.ok ? { ...read.value, notes: read.notes } : read.issues.map(atCell);
}

const KEYS = ["target", "actual", "weight", "rule", "unit", "share", "year", "standard"] as const;

/** Where the indicator stands in its form. */
export const LEAF = "/indicators/0";

/** The issue at the cell instead of at its place in the form. */
export function atCell(found: Unsaid): Unsaid {
  const path = (found.path ?? "").replace(LEAF, "").replace("/subject", "");
  return { ...found, path: `/${path.split("/")[1] ?? ""}` };
}

function put(key: string, text: string | null): object {
  return text === null ? {} : { [key]: text };
}

/**
 * The rule that a cell names: a sentence as it stands, a method without parameters by its name in code or in Chinese
 * (`actual-rate`, 实际完成率), or a rule as JSON.
 *
 * @returns the rule, undefined for a blank cell, or `sheet/rule-not-json`. What it says the evaluation checks.
 */
export function ruleOf(text: string | null): Rule | string | Unsaid | undefined {
  if (text === null) return undefined;
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) {
    try {
      return JSON.parse(trimmed) as Rule;
    } catch {
      return issue("error", "sheet/rule-not-json");
    }
  }
  const method = METHODS.find((names) => names.some((name) => name === trimmed))?.[0];
  return method === undefined ? text : { method };
}

/** The methods that need no parameters, as the pages of the documents call them. */
const METHODS = [
  ["attainment", "完成比例"],
  ["actual-rate", "实际完成率"],
  ["all-or-nothing", "直接赋分"],
] as const;
