import { isNegative, multiply, subtract } from "../exact/index.js";
import { certain } from "../shape/certain.js";
import { denies, weightOfDay } from "../text/turning.js";
import { conversion } from "../text/unit.js";
import { type Cell, note } from "./cell.js";
import type { Item } from "./found.js";
import { restOf } from "./rest.js";

/** Of several numbers the one that says what it came to; all of them where none does. */
export function courseOf(cell: Cell, items: readonly Item[]): readonly Item[] {
  return endOf(cell, items) ?? doneOf(cell, items) ?? restOf(cell, items) ?? items;
}

/** Two numbers, of which no date is one. */
function areTwo(items: readonly Item[]): items is readonly [Quantity, Quantity] {
  return items.length === 2 && items.every(({ kind }) => kind === "quantity");
}

/** 由85%提高到90%: what it came to. */
function endOf(cell: Cell, items: readonly Item[]): readonly Item[] | null {
  if (!areTwo(items)) return null;
  const [first, second] = items;
  const { text } = cell.folded;
  const between = text.slice(first.phrase.to, Math.min(second.phrase.from, first.phrase.to + 20));
  const before = text.slice(Math.max(0, first.phrase.from - 12), first.phrase.from);
  if (!/[由从自][^,;。]*$/.test(before) || !/[到至为成]/.test(between) || /[,;。]/.test(between)) return null;
  note(cell, "cell/start-left-out", first.phrase);
  return [second];
}

/** 完成4个，其中新建1个: the whole; parts of which one says what was done or not are left to a person. */
export function wholeOf(cell: Cell, items: readonly Item[]): readonly Item[] {
  const { text } = cell.folded;
  const at = cell.family === "actual" && items.length > 1 ? text.indexOf("其中") : -1;
  const whole = items.filter(({ phrase }) => phrase.to <= at);
  const parts = items.slice(whole.length);
  const [only] = whole;
  if (whole.length !== 1 || only?.kind !== "quantity") return items;
  if (isSettling(text.slice(at)) || !fits(text, only.phrase, parts)) return items;
  note(cell, "cell/parts-left-out", { from: at, to: text.length });
  return whole;
}

function isSettling(parts: string): boolean {
  return SETTLING.test(parts) || denies(parts) || weightOfDay(parts) !== "harmless";
}

/** What came of a part, or what follows its account: 其中完成3个, 其中合格98个, 其中新建1个；培训5期. */
const SETTLING =
  /[;。].|完[成工]|竣工|建成|办结|合格|达标|通过|验收|交付|到位|支付|兑现|实[际现]|已|收回|回收|有效|成功|整改|满意|在建|正在|[计规]划|预[计期]|目标|拟|待|共|[上去往]年|上期|结转/;

/** Whether parts add up to no more than their whole. Behind a comma what is counted otherwise is no part: 培训5期. */
function fits(text: string, { value, unit }: Quantity["phrase"], parts: readonly Item[]): boolean {
  if (value === null) return false;
  let rest = value;
  for (const [place, { kind, phrase }] of parts.entries()) {
    if (kind !== "quantity" || phrase.value === null || phrase.range !== null) return false;
    const factor = phrase.unit === null && unit !== null ? null : conversion(phrase.unit, unit);
    if (factor !== null) rest = subtract(rest, multiply(phrase.value, factor));
    else if (place > 0 && !/、[^,、]*$/.test(text.slice(certain(parts[place - 1]).phrase.to, phrase.from)))
      return false;
  }
  return !isNegative(rest);
}

type Quantity = Extract<Item, { kind: "quantity" }>;

/** 计划100个，完成95个; 应检120家，实检114家: what was done. */
function doneOf(cell: Cell, items: readonly Item[]): readonly Item[] | null {
  if (cell.family !== "actual" || !areTwo(items)) return null;
  const [first, second] = items;
  if (conversion(first.phrase.unit, second.phrase.unit) === null) return null;
  const { text } = cell.folded;
  const between = text.slice(first.phrase.to, Math.min(second.phrase.from, first.phrase.to + 20));
  const before = text.slice(Math.max(0, first.phrase.from - 12), first.phrase.from);
  if (areDueAndDone(before, between)) return keep(cell, second, first);
  if (areDueAndDone(between, before)) return keep(cell, first, second);
  const planned = first.lead.planned || PLANNED.test(before);
  if (!planned || second.lead.planned || !CAME.test(between) || denies(between)) return null;
  return keep(cell, second, first);
}

/** Whether one verb tells what was due and what was done. */
function areDueAndDone(due: string, done: string): boolean {
  const verb = DUE.exec(due)?.[1];
  return verb !== undefined && verb === DONE.exec(done)?.[1];
}

function keep(cell: Cell, kept: Item, planned: Item): readonly Item[] {
  note(cell, "cell/plan-left-out", planned.phrase);
  return [kept];
}

const PLANNED = /(?:计划|任务|目标|(?<![适响反供相对效])应(?![急用对付收届邀聘]))[^,;。]*$/;
const CAME = /完成|实际|实现|建成|办结/;
/** 应检, 应到. */
const DUE = /(?:^|[^适响反供相对效])应([一-鿿]{1,6})$/;
/** 实检, 实际到, 已到. */
const DONE = /(?:^|[^事现落翔真诚忠])(?:实际?|已)([一-鿿]{1,6})$/;
