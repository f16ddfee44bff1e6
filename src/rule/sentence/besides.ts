import type { Target } from "../../cell/types.js";
import type { Rule } from "../types.js";
import type { Condition, Facts } from "./facts.js";
import { TARGET } from "./lexicon.js";
import type { Reading } from "./refusal.js";
import type { Stretch } from "./tokens.js";

/**
 * A condition that the cells of the leaf do not tell of: of 完成且验收合格 a number says that it is done, and nothing of what
 * passed. Null where there is none, where the target is not known, or where what is scored is named in words of its own.
 */
export function besidesIn({ grades, ratios }: Facts, rule: Rule, { target }: Reading): Stretch | null {
  if (target === null || target.kind === "all" || NAMED.includes(rule.method)) return null;
  const conditions = [...grades.map(({ condition }) => condition), ...ratios.map(({ condition }) => condition)];
  return conditions.find((condition) => !condition.otherwise && isUntold(condition, target)) ?? null;
}

/** Methods that choose by a word, or count what is found. */
const NAMED: readonly Rule["method"][] = [
  "tiers",
  "checklist",
  "composite",
  "manual",
  "deduct-per-case",
  "add-per-case",
];

function isUntold({ name }: Condition, target: Target): boolean {
  const parts = partsOf(name);
  if (parts.length < 2) return false;
  if (target.kind !== "qualitative") return !parts.every((part) => TOLD.test(part));
  const told = parts.map((part) => shares(part, target.text));
  return told.includes(true) && told.includes(false);
}

/** What is joined to one condition: 完成且验收合格, 按时完成并通过验收, 数量和质量均达标. */
function partsOf(name: string): readonly string[] {
  const [, first = "", second = ""] = EACH.exec(name) ?? [];
  const parts = first === "" ? name.split(JOIN) : [first, second];
  return parts.map((part) => part.replace(/[,、]/g, "")).filter((part) => part.length > 1);
}

const JOIN = /并且|而且|同时|且|(?<![合兼归一])并(?![网购轨列联入发行])/;
const EACH = /^([^,和与及、]{1,10})[和与及、]([^,和与及、]{1,12})(?:均|都|皆)/;

/** What the number of a cell says: a figure, or that the target is reached. */
const TOLD = new RegExp(
  `\\d|[<>≤≥=]|^(?:能够?)?(?:已|均|全部|全面|按[时期]|如期)*(?:完成|达到|达成|实现|达标|超过)[了]?(?:${TARGET}|要求|标准)?的?$`,
);

/** Whether two characters that follow one another stand in both. */
function shares(part: string, target: string): boolean {
  for (let at = 0; at + 2 <= part.length; at++) if (target.includes(part.slice(at, at + 2))) return true;
  return false;
}
