import { type Entry, levelPlace } from "../rows/entry.js";
import { weightInName } from "../word/figure.js";
import { joinedGroupName } from "./fragment.js";
import { keepAllPlaces, leafValues } from "./leaf.js";
import { groupFigures } from "./more-rows.js";
import type { Node } from "./node.js";
import type { Telling } from "../tell.js";
import { sameText } from "../words.js";
import { certain } from "../../shape/certain.js";

/** What is needed to put an indicator into the tree. */
export interface Placing {
  readonly telling: Telling;
  /** Names that stand in other tables of the sheet, as compared: what two broken pieces may add up to. */
  readonly known: ReadonlySet<string>;
}

/** Opens a group where a row has its name. */
export function openGroup(
  entry: Entry,
  level: number,
  carry: readonly (Node | undefined)[],
  roots: Node[],
  placing: Placing,
): Node {
  const node = nodeOf(entry, level, certain(entry.names[level]), "group", placing);
  const [weight, score] = [entry.levelWeights[level] ?? null, entry.levelScores[level] ?? null];
  const stated = [["weight", weight] as const, ["score", score] as const].flatMap(([role, figure]) =>
    figure === null ? [] : [{ role, ...figure }],
  );
  if (stated.length > 0) {
    const values = new Map(stated.map(({ role, text }) => [role, text]));
    groupFigures(node, { ...entry, values, cols: new Map(stated.map(({ role, col }) => [role, col])) }, placing);
  }
  siblings(level, carry, roots).push(node);
  return node;
}

/** Puts the indicator of a row below the groups that are open. */
export function addLeaf(
  entry: Entry,
  level: number,
  name: string,
  carry: readonly (Node | undefined)[],
  roots: Node[],
  placing: Placing,
): Node {
  const node = nodeOf(entry, level, name, "leaf", placing);
  node.values = { ...node.values, ...leafValues(entry, placing) };
  keepAllPlaces(node, entry);
  if (entry.shifted)
    placing.telling.tell("warning", "table/shifted-row", levelPlace(entry, level), { name: node.name });
  siblings(level, carry, roots).push(node);
  return node;
}

/** Whether a group's name in a row is the group that is open already: repeated, or the rest of its broken name. */
export function isSameGroup(before: Node, entry: Entry, level: number, placing: Placing): boolean {
  const name = withoutContinued(certain(entry.names[level]));
  const bare = weightInName(name, "group")?.name ?? name;
  if (sameText(bare) === sameText(before.name) || sameText(name) === sameText(before.printed)) return true;
  const joined = joinedGroupName(before, name, entry.afterBreak, placing.known);
  if (joined === null || areTwo(before, entry)) return false;
  placing.telling.tell("warning", "table/name-continued", levelPlace(entry, level), { piece: name, name: joined });
  const whole = weightInName(joined, "group");
  before.name = whole?.name ?? joined;
  if (whole !== null && before.values.weight === undefined) before.values.weight = whole.weight;
  return true;
}

/** Whether both have a target and an actual value: they are two indicators, and not one whose name is broken. */
function areTwo({ values, children }: Node, entry: Entry): boolean {
  const hasBoth = values.target !== undefined && values.actual !== undefined;
  return hasBoth && children.length === 0 && entry.values.has("target") && entry.values.has("actual");
}

/** What stands beside a new indicator: the children of the deepest group above it, or the first level. */
function siblings(level: number, carry: readonly (Node | undefined)[], roots: Node[]): Node[] {
  for (let above = level - 1; above >= 0; above--) {
    const group = carry[above];
    if (group !== undefined) return group.children;
  }
  return roots;
}

function nodeOf(entry: Entry, level: number, printed: string, kind: "group" | "leaf", placing: Placing): Node {
  const place = levelPlace(entry, level);
  const found = weightInName(printed, kind);
  const node: Node = {
    name: found === null || found.name === "" ? printed : found.name,
    printed,
    ...place,
    values: {},
    at: {},
    children: [],
    leaf: kind === "leaf",
    placed: entry.names.slice(0, level).some((name) => name !== ""),
  };
  if (found !== null && (kind === "group" || !entry.values.has("weight"))) {
    node.values.weight = found.weight;
    placing.telling.tell("info", "table/weight-in-name", place, { name: printed, weight: found.weight });
  } else if (found !== null) node.name = printed;
  else if (kind === "group" && /[^\d.]\d+(?:\.\d+)?$/.test(printed)) {
    placing.telling.tell("warning", "table/number-in-name", place, { name: printed });
  }
  return node;
}

/** 产出指标（续） goes on with 产出指标. */
function withoutContinued(name: string): string {
  return name.replace(/[(（]续(?:上?表|前)?[)）]$/, "");
}
