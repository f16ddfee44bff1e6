import { add, equal, type Exact, hundred, multiply, whole } from "../exact/index.js";
import { IN_A_YEAR } from "../text/year-parts.js";
import { type Cell, note } from "./cell.js";
import type { Item } from "./found.js";

type Quantity = Extract<Item, { kind: "quantity" }>;
type Plain = Quantity & { readonly phrase: { readonly value: Exact } };

/**
 * 完成95%，未完成5%: what was done, beside what was left; 每月4次，全年48次: the year's whole; 562人，超额完成12.4%: the result,
 * and how it lies to the target.
 */
export function restOf(cell: Cell, items: readonly Item[]): readonly Item[] | null {
  const [first, second] = items;
  if (cell.family !== "actual" || items.length !== 2) return null;
  if (first === undefined || second === undefined || !isPlain(first)) return null;
  const told = toldAgain(cell, first, second);
  if (told !== null || !isPlain(second) || first.phrase.unit !== second.phrase.unit) return told;
  return doneBeside(cell, first, second) ?? yearOf(cell, first, second);
}

/** The result, where a second number only says how it lies to the target: as a share of it, or by how much it is beyond. */
function toldAgain(cell: Cell, first: Quantity, second: Item): readonly Item[] | null {
  if (second.kind !== "quantity" || second.phrase.range !== null || second.phrase.comparator !== null) return null;
  const [own, other] = [first.phrase.unit, second.phrase.unit];
  const { text } = cell.folded;
  const between = text.slice(first.phrase.to, second.phrase.from);
  const before = text.slice(0, first.phrase.from);
  const told =
    isShareTold(own, other, between) || isBeyond(own, other, between) || isSaved(own, other, before, between);
  const stated = told && /^[。.]?$/.test(text.slice(second.phrase.to));
  return stated ? keepPart(cell, first, second) : null;
}

type UnitName = string | null;

function isShareTold(own: UnitName, other: UnitName, between: string): boolean {
  return own !== null && own !== "%" && other === "%" && AGAIN.test(between);
}

function isBeyond(own: UnitName, other: UnitName, between: string): boolean {
  return (own === other || (own === "%" && other !== null && POINT.test(other))) && BEYOND.test(between);
}

/** 13.25万元，节约0.75万元: how far below its limit; behind 预算14万元 it is not told. */
function isSaved(own: UnitName, other: UnitName, before: string, between: string): boolean {
  return own !== null && own === other && SAVED.test(between) && SPENT.test(before);
}

function doneBeside(cell: Cell, first: Plain, second: Plain): readonly Item[] | null {
  const { before, between, behind } = around(cell, first, second);
  const inOrder = LEFT.test(between);
  const [done, left] = inOrder ? [first, second] : [second, first];
  const [told, other] = inOrder ? [before, between] : [between, before];
  const stated = LEFT.test(other) && DID.test(told) && NOTHING_NEW.test(behind);
  return stated && isComplement(done, left, other) ? keepPart(cell, done, left) : null;
}

function yearOf(cell: Cell, first: Plain, second: Plain): readonly Item[] | null {
  const { before, between, behind } = around(cell, first, second);
  const times = behind === "" && YEARLY.test(between) ? IN_A_YEAR[EVERY.exec(before)?.[1] ?? ""] : undefined;
  if (times === undefined) return null;
  return equal(second.phrase.value, multiply(first.phrase.value, whole(times))) ? keepPart(cell, second, first) : null;
}

function around(
  { folded: { text } }: Cell,
  first: Quantity,
  second: Quantity,
): Record<"before" | "between" | "behind", string> {
  return {
    before: text.slice(Math.max(0, first.phrase.from - 12), first.phrase.from),
    between: text.slice(first.phrase.to, Math.min(second.phrase.from, first.phrase.to + 20)),
    behind: text.slice(second.phrase.to, second.phrase.to + 20),
  };
}

/** A number with nothing else said of it. */
function isPlain(item: Item | undefined): item is Plain {
  if (item?.kind !== "quantity" || item.phrase.value === null || item.phrase.range !== null) return false;
  const { comparator, change, related, over, planned, previous } = item.lead;
  if (related || over || planned || previous) return false;
  return item.phrase.comparator === null && comparator === null && change === null;
}

/** Of a share the two are the whole; 未完成 says the same verb as 完成, or what is left needs none. */
function isComplement(done: Plain, left: Plain, words: string): boolean {
  const sum = add(done.phrase.value, left.phrase.value);
  return done.phrase.unit === "%" ? equal(sum, hundred) : /未|没/.test(words);
}

function keepPart(cell: Cell, kept: Item, part: Item): readonly Item[] {
  note(cell, "cell/parts-left-out", part.phrase);
  return [kept];
}

const OF_TARGET = "(?:年度|全年|年初|计划|目标|任务|预期)*(?:[数值量])?的?";
const AGAIN = new RegExp(
  `^[,;](?:(?:占|为|是|达到?)${OF_TARGET}|(?:为|达)?${OF_TARGET}(?:超(?:额|出|过)?(?:完成|实现)?|完成率?)${OF_TARGET}(?:为|达到?|了)?)$`,
);
const BEYOND = new RegExp(
  `^[,;](?:[较比])?${OF_TARGET}(?:超(?:额|出|过)?|[多高](?:出|于)?)(?:完成|实现)?了?${OF_TARGET}$`,
);
const SAVED = new RegExp(`^[,;](?:[较比]${OF_TARGET}(?:预算)?)?(?:节[约省支余]|结余|剩余)(?:资金|经费|成本|费用)?了?$`);
const SPENT = /^(?:实际|已|共|累计|总)*(?:支[出付]|花费|使用|投入|完成|成本|费用|资金)*[为了]?$/;
const POINT = /^个?百分点$/;
const VERB = "(?:完成|达标|合格|办结|支付|整改|验收|竣工|交付|到位|通过)";
const DID = new RegExp(`(?:^|[,;、已])(?:已|实际)?${VERB}(?:率|了|为)?$`);
const LEFT = new RegExp(
  `^[,;、]?(?:(?:还有|尚有|尚|其余|剩余)?(?:未|没有?)${VERB}(?:率|的)?|剩余|尚余|还剩)(?:为|有)?$`,
);
const NOTHING_NEW = /^(?:未[一-鿿]{2})?[。.]?$/;
const EVERY = /^[一-鿿]{0,6}?每个?(半年|季度?|月)(?:[一-鿿]{0,4})$/;
const YEARLY = /^[,;](?:全年|一年|年度)(?:共计?|累计|合计|总计)?(?:完成|开展|举办|组织)?$/;
