import { compare, isZero, sum, toText, zero } from "../../exact/index.js";
import type { FundingSource } from "../../budget/figure-groups.js";
import type { DecimalInput } from "../../exact/input.js";
import { printedText } from "../../exact/printed.js";
import { certain } from "../../shape/certain.js";
import { alike, exactly, meet, printedSpan, together } from "../compute/interval.js";
import { amountText, valueOf } from "../compute/values.js";
import type { Say } from "./check.js";
import { depthsOf, unnumbered } from "./source-outline.js";
import { cut } from "../../message/cut.js";

type Figure = "initial" | "adjusted" | "executed";

/** A line of the funds with what it holds of one figure, and how deep its number stands. */
interface Line {
  readonly name: string;
  readonly value: DecimalInput;
  readonly depth: number | null;
  /** Its place among the sources. */
  readonly place: number;
  /** Whether it says what the money is spent on, or is a part of the line above: no source of it. */
  readonly part: boolean;
}

/** A total of the funds against its sources, and each source against those that are numbered below it. */
export function sourceSums(
  key: Figure,
  title: string,
  total: DecimalInput | undefined,
  sources: readonly FundingSource[],
  say: Say,
): void {
  const depths = depthsOf(sources.map(({ name }) => name));
  const parted = partsAmong(sources);
  const lines = sources.flatMap(({ name, [key]: value }, place): Line[] => {
    const part = parted[place] === true;
    return value === undefined ? [] : [{ name: name.trim(), value, depth: depths[place] ?? null, place, part }];
  });
  const tell = (figure: string, whole: DecimalInput, parts: readonly Line[], path: string): void => {
    const params = { figure, total: amountText(whole), sum: toText(sum(valuesOf(parts).map(valueOf))) };
    say("error", "budget/sources-differ", params, path);
  };
  const parts = total === undefined ? null : differing(lines, total);
  if (total !== undefined && parts !== null) tell(title, total, parts, `/budget/${key}`);
  lines.forEach((head, at) => {
    const below = partsBelow(lines, at);
    if (below.length === 0 || below.some(isPart)) return;
    if (canBeSum(head.value, valuesOf(below))) return;
    tell(`“${cut(head.name)}”${title}`, head.value, below, `/budget/sources/${head.place}/${key}`);
  });
}

/** What the money is spent on, or a part of the line above: no source of it. */
const PART = /^(?:其中|含)|支出|经费$/;
const SPENT = /支出|经费$/;

function isPart({ part }: Line): boolean {
  return part;
}

/** Which of the sources are none; 其他 is the rest of what the line before it names. */
function partsAmong(sources: readonly FundingSource[]): readonly boolean[] {
  const parts: boolean[] = [];
  for (const { name } of sources) {
    const bare = unnumbered(name);
    const isRest = /^其[他它]$/.test(bare) && SPENT.test(unnumbered(sources[parts.length - 1]?.name ?? ""));
    parts.push(PART.test(bare) || (isRest && parts.at(-1) === true));
  }
  return parts;
}

/** A line that adds up others, above or below it. */
const SUBTOTAL = /[小合]计$/;

/**
 * The sources that do not add up to a total; null where they may. Lines that are left blank hold nothing. Lines that say
 * what the money is spent on, those that break one line down (其中：…, 1. below 一、) and those that add others up may stand
 * beside it: where the others, or the lines before them, give the total, nothing differs.
 */
function differing(lines: readonly Line[], total: DecimalInput): readonly Line[] | null {
  const first = lines.findIndex(isPart);
  const rest = lines.filter((line) => !isPart(line));
  const single = rest.filter(({ name }) => !SUBTOTAL.test(name));
  const outline = rest.filter(({ depth }) => depth === 0 || depth === null);
  const readings = [lines, rest, first < 0 ? [] : lines.slice(0, first), outline, single, withoutParts(rest)];
  const filled = readings.filter((some) => some.length > 0);
  if (filled.length === 0 || filled.some((some) => canBeSum(total, valuesOf(some)))) return null;
  const told = outline.length < rest.length ? outline : single;
  return told.length > 0 ? told : rest.length > 0 ? rest : null;
}

/** The lines without those that, two or more, add up to the line above them. */
function withoutParts(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1 + partCount(lines, at)) kept.push(certain(lines[at]));
  return kept;
}

/** How many of the lines below one add up to it; none where it is nothing, or they do not. */
function partCount(lines: readonly Line[], at: number): number {
  const head = valueOf(certain(lines[at]).value);
  if (isZero(head)) return 0;
  for (let count = 2; at + count < lines.length; count++) {
    const parts = lines.slice(at + 1, at + 1 + count).map(({ value }) => valueOf(value));
    if (compare(sum(parts), head) === 0) return count;
  }
  return 0;
}

/** The lines numbered next below one; none where others stand among them, of which nothing tells whose they are. */
function partsBelow(lines: readonly Line[], at: number): readonly Line[] {
  const { depth } = certain(lines[at]);
  if (depth === null) return [];
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.depth !== null && line.depth <= depth);
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.some((line) => line.depth === null) ? [] : below.filter((line) => line.depth === depth + 1);
}

function valuesOf(lines: readonly Line[]): readonly DecimalInput[] {
  return lines.map(({ value }) => value);
}

/** Whether values inside the intervals of the printed figures make the sum true. */
export function canBeSum(total: DecimalInput, parts: readonly DecimalInput[]): boolean {
  if (compare(sum(parts.map(valueOf)), valueOf(total)) === 0) return true;
  const spans = alike(parts.map(printedText)).map((text) => printedSpan(text));
  return meet(spans.reduce(together, exactly(zero)), printedSpan(printedText(total))) !== null;
}
