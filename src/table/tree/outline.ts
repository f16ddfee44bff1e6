import { add, compare, type Exact, fromText, zero } from "../../exact/index.js";
import { type Entry, levelPlace, textOf } from "../rows/entry.js";
import { certain } from "../../shape/certain.js";
import { figureOf } from "../word/figure.js";
import { isSubtotal } from "./subtotal.js";

/**
 * Rows of a table with one column of names, in levels where they are an outline: a row without target and actual value
 * above rows that have them is their group (一、产出指标 above 1.修建水渠), and one above such groups is theirs where it weighs
 * what they weigh together.
 */
export function outlined(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.find(({ names }) => names[0] !== "");
  if (entries.some(({ names }) => names.length !== 1) || !isBare(first)) return entries;
  const groups = groupsOf(entries);
  if (groups.size === 0) return entries;
  const depth = Math.max(...[...groups.values()].map((group) => group.depth));
  const open: Open[] = []; // the groups that are open
  return entries.map((entry, place) => {
    while (open.length > 0 && certain(open.at(-1)).end <= place) open.pop();
    const group = groups.get(place);
    const number = numberOf(entry);
    const beside = group === undefined ? besideGroup(open, number, place) : -1;
    if (beside >= 0) open.length = beside;
    const level = group === undefined && beside < 0 ? depth : open.length;
    if (group !== undefined) open.push({ end: group.end, number, first: numberOf(entries[place + 1]) });
    const { col } = levelPlace(entry, 0);
    const levels = Array.from({ length: depth + 1 });
    return {
      ...entry,
      names: levels.map((_, at) => (at === level ? certain(entry.names[0]) : "")),
      levelCols: levels.map(() => col),
      levelWeights: levels.map(() => null),
      levelScores: levels.map(() => null),
    };
  });
}

/** A row that is a group: the row behind its last one, and how many levels of groups it is. */
interface Outline {
  readonly end: number;
  readonly depth: number;
}

/** A group whose rows are being read: how it is numbered, and how the first row below it is. */
interface Open {
  readonly end: number;
  readonly number: string;
  readonly first: string;
}

/** How a row is numbered: 一、 and 四、 alike, （一） otherwise; empty where it is not. */
function numberOf(entry: Entry | undefined): string {
  const [, number = ""] =
    /^((?:第?[一二三四五六七八九十]+|[（(]?\d+|[（(][一二三四五六七八九十]+)[、.．)）])/.exec(entry?.names[0] ?? "") ??
    [];
  return number.replace(/[一二三四五六七八九十]+/, "一").replace(/\d+/, "1");
}

/** The open group that an indicator stands beside, as its number goes on with that of the group and not with the rows below it. */
function besideGroup(open: readonly Open[], number: string, place: number): number {
  if (number === "") return -1;
  return open.findIndex((group) => group.number === number && group.first !== number && group.end > place);
}

function isBare(entry: Entry | undefined): boolean {
  if (entry === undefined || entry.names[0] === "" || isSubtotal(entry)) return false;
  return !entry.values.has("target") && !entry.values.has("actual");
}

/** The rows that are groups, by their places. */
function groupsOf(entries: readonly Entry[]): ReadonlyMap<number, Outline> {
  const groups = new Map<number, Outline>();
  let next = entries.length; // the group that begins next
  for (let place = entries.length - 2; place >= 0; place--) {
    if (!isBare(entries[place])) continue;
    const group = isBare(entries[place + 1]) ? aboveGroups(entries, place, groups) : { end: next, depth: 1 };
    if (group === null) continue;
    groups.set(place, group);
    next = place;
  }
  return groups;
}

/** The most groups that are looked at to be those of one above them. */
const MOST = 100;

/** A row above groups that weighs what they weigh together; null for any other. */
function aboveGroups(entries: readonly Entry[], place: number, groups: ReadonlyMap<number, Outline>): Outline | null {
  const whole = weightOf(certain(entries[place]));
  if (whole === null) return null;
  let weight = zero;
  let depth = 0;
  let at = place + 1;
  for (let count = 0; count < MOST; count++) {
    const group = groups.get(at);
    const own = group === undefined ? null : weightOf(certain(entries[at]));
    if (group === undefined || own === null) return null;
    weight = add(weight, own);
    depth = Math.max(depth, group.depth);
    at = group.end;
    if (compare(weight, whole) >= 0) return compare(weight, whole) === 0 ? { end: at, depth: depth + 1 } : null;
  }
  return null;
}

function weightOf(entry: Entry): Exact | null {
  const figure = figureOf(textOf(entry, "weight"));
  return figure === null ? null : fromText(figure.value);
}
