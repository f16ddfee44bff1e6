import { planned } from "../evaluate/evaluate.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import { givenTo } from "../evaluate/score-leaf.js";
import { compare, type Exact, fromText, readDecimal, toText, zero } from "../exact/index.js";
import type { Rule, TierBand } from "../rule/types.js";
import { standard } from "../standard/index.js";
import { safeParseTarget, sameLabel } from "../target/index.js";
import type { Actual, Target } from "../target/types.js";
import { cellAt, type FormCell } from "./cell-at.js";
import type { OpenForm } from "./form.js";
import { ownerOf } from "./key.js";
import { type Begun, lateness } from "./lateness.js";
import { actualValue, dayBeside, latestOf, type Read, targetValue } from "./read-cell.js";
import { isObject } from "./value.js";

/** Reads a form as the library reads it to score it: its own readers, its own rules, its own years and units. */
export const openForm: OpenForm = (form, evaluation) => {
  const read = planned(form, standardOf(form, evaluation["standard"]));
  if (!read.ok) return { ok: false, issues: read.issues };
  const { plan, score } = read.value;
  const leaves = new Map<string, Leaf>();
  plan.nodes.forEach(({ path, leaf }, index) => {
    if (leaf !== null) leaves.set(path, { plan: leaf, actual: score.leaves[index]?.actual ?? null });
  });
  const unit = plan.form.budget?.unit;
  return {
    ok: true,
    read: (key) => {
      const cell = cellAt(form, key);
      if (cell === null) return null;
      const found = valueOf(cell, leaves.get(ownerOf(cell.pointer) ?? "") ?? null);
      if (found === null) return null;
      const inUnit = cell.pointer.startsWith("/budget/") && unit !== undefined ? { unit } : {};
      return { text: cell.text, ...inUnit, ...found };
    },
  };
};

/** A leaf as it is scored, with what its actual was read as. */
interface Leaf {
  readonly plan: LeafPlan;
  readonly actual: Actual | null;
}

/** The standard of the result, where it is not the form's own: one of the library's, known by its id. */
function standardOf(form: unknown, used: unknown): { readonly standard?: string } {
  const id = isObject(used) ? used["id"] : undefined;
  if (typeof id !== "string" || standard(id) === undefined) return {};
  const own = isObject(form) ? form["standard"] : undefined;
  return (isObject(own) ? own["id"] : own) === id ? {} : { standard: id };
}

function valueOf(cell: FormCell, leaf: Leaf | null): Read | null {
  const { pointer, marks } = cell;
  if (leaf !== null) {
    const { path, target, beside } = leaf.plan;
    const below = pointer.slice(path.length);
    if (below === "/target") return target === null ? null : targetValue(target, marks);
    if (below === "/actual") return actualOf(leaf, marks);
    const [, key = "", name = ""] = below.split("/");
    const further = key === "previous" ? beside.previous : key === "measures" ? measure(beside, name) : undefined;
    if (further !== undefined) return further === null || marks.length > 0 ? null : actualValue(further, target, null);
  }
  if (marks.length > 0) return null;
  if (typeof cell.given === "boolean") return { value: cell.given };
  const number = readDecimal(cell.given);
  return typeof number === "string" ? null : { value: toText(number) };
}

function measure({ measures }: LeafPlan["beside"], token: string): Actual | null {
  const name = token.replace(/~1/g, "/").replace(/~0/g, "~");
  return measures !== null && Object.prototype.hasOwnProperty.call(measures, name) ? (measures[name] ?? null) : null;
}

function actualOf(leaf: Leaf, marks: readonly string[]): Read | null {
  const { plan, actual } = leaf;
  const [mark, ...rest] = marks;
  if (actual === null || rest.length > 0) return null;
  if (mark === undefined) return actualValue(actual, plan.target, tierName(plan, actual));
  const parts = partsOf(plan);
  if (mark !== "months" && mark !== "years") {
    const part = parts[Number(mark)];
    return part === undefined ? null : actualValue(part, plan.target, null);
  }
  const done = [actual, ...parts].find((part) => part.kind === "date");
  const latest = latestOf(plan.target);
  if (done?.kind !== "date" || latest === null || latest.startsWith("--")) return null;
  const begun: Begun = find(plan.rule, "deduct-per-step")?.partial ?? "whole-only";
  return { value: lateness(latest, dayBeside(done.date, plan.target), mark === "months" ? 1 : 12, begun) };
}

/** What a cell says of each part of a target that has several: 12月5日完成100% is a day and a figure. */
function partsOf({ target, own, cell }: LeafPlan): readonly Actual[] {
  const read = target?.kind === "all" && typeof own === "string" ? safeParseTarget(own, cell) : null;
  return read?.ok === true && read.value.kind === "all" ? read.value.targets.flatMap(partOf) : [];
}

function partOf(part: Target): Actual[] {
  if (part.kind === "deadline") return [{ kind: "date", date: part.latest }];
  if (part.kind !== "threshold" && part.kind !== "change") return [];
  return [{ kind: "quantity", value: part.value, unit: part.unit }];
}

/** What the words of an actual are called: by the tiers of its rule; a text that repeats its target is met. */
function tierName(plan: LeafPlan, actual: Actual): string | null {
  if (actual.kind !== "qualitative") return null;
  const { repeatsTarget } = givenTo(plan, plan.own, actual);
  const rule = find(plan.rule, "tiers");
  if (rule === null) return repeatsTarget ? "met" : null;
  const named = rule.tiers.find(({ name, aliases = [] }) =>
    [name, ...aliases].some((each) => sameLabel(each, actual.text)),
  );
  if (named !== undefined) return named.name;
  const best = [...rule.tiers].sort((left, right) => compare(top(right), top(left)));
  const place = repeatsTarget ? 0 : ["met", "partial", "missed"].indexOf(actual.tier ?? "");
  return repeatsTarget || best.length === 3 ? (best[place]?.name ?? null) : null;
}

function top({ to }: TierBand): Exact {
  return fromText(to) ?? zero;
}

/** The first rule of a method in a rule: itself, or one that stands in it. */
function find<M extends Rule["method"]>(rule: Rule, method: M): Extract<Rule, { readonly method: M }> | null {
  const open: Rule[] = [rule];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next.method === method) return next as Extract<Rule, { readonly method: M }>;
    if (next.method === "composite") open.push(...next.parts.map((part) => part.rule));
    if (next.method === "checklist") open.push(...next.elements.flatMap((element) => element.rule ?? []));
  }
  return null;
}
