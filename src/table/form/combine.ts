import type { Block } from "../rows/blocks.js";
import type { IndicatorTable } from "../tree/indicators.js";
import type { Total } from "../rows/total.js";
import { leavesOf, type Node, type Placed } from "../tree/node.js";
import type { Telling } from "../tell.js";
import { beginningOf } from "./beginning.js";
import { excerpt, sameText } from "../words.js";
import { compare, fromText } from "../../exact/index.js";

/** The indicators of a form that may be spread over several tables. */
export interface Combined {
  readonly nodes: Node[];
  readonly total: Total | null;
}

/**
 * Puts the tables of one form together: a table of targets and one of results have the same indicators, stretches of
 * one table have different ones. Tables of different forms are refused: which is meant, only the user can tell.
 */
export function combine(tables: readonly IndicatorTable[], blocks: readonly Block[], telling: Telling): Combined {
  const [first, ...rest] = tables;
  if (first === undefined) return { nodes: [], total: null };
  let whole: Combined = { nodes: first.nodes, total: first.total };
  let before = first;
  for (const table of rest) {
    const relation = relate(whole.nodes, table, before);
    if (relation === "other-form") {
      const { name, at } = beginningOf(table, blocks);
      // A second name of the subject has said so already.
      if (!telling.failed())
        telling.tell("error", "table/several-forms", at, { first: beginningOf(first, blocks).name, second: name });
      return whole;
    }
    const total = table.total ?? whole.total;
    if (relation === "goes-on") {
      const [next] = table.nodes;
      if (next !== undefined) telling.tell("info", "table/goes-on", next, { name: next.name });
      whole = { nodes: continued(whole.nodes, table.nodes), total };
    } else whole = { nodes: joined(whole.nodes, table.nodes, telling), total };
    before = table;
  }
  return whole;
}

/** How a table stands to those before it. */
function relate(
  nodes: readonly Node[],
  table: IndicatorTable,
  before: IndicatorTable,
): "same" | "goes-on" | "other-form" {
  const ours = new Set(leavesOf(nodes).map(({ node }) => sameText(node.name)));
  const theirs = leavesOf(table.nodes).map(({ node }) => sameText(node.name));
  const common = theirs.filter((name) => ours.has(name)).length;
  if (common * 2 >= Math.min(ours.size, theirs.length)) {
    // The same columns twice are the same form twice, or two forms with the same indicators.
    return sameValues(before, table) ? "other-form" : "same";
  }
  // A table that goes on may begin with the group that the one before it ended in.
  const firsts = new Set(nodes.slice(0, -1).map(({ name }) => sameText(name)));
  const disjoint = table.nodes.every(({ name }) => !firsts.has(sameText(name)));
  return common === 0 && disjoint && !before.block.closed ? "goes-on" : "other-form";
}

/** The groups of a table and of the one that goes on with it; a group that both have is one. */
function continued(nodes: readonly Node[], next: readonly Node[]): Node[] {
  const last = nodes[nodes.length - 1];
  const [first, ...others] = next;
  if (last === undefined || first === undefined || sameText(last.name) !== sameText(first.name))
    return [...nodes, ...next];
  const children = continued(last.children, first.children);
  last.children.splice(0, last.children.length, ...children);
  last.values = { ...first.values, ...last.values };
  return [...nodes, ...others];
}

/** Whether two tables give the same kinds of values. */
function sameValues(left: IndicatorTable, right: IndicatorTable): boolean {
  const roles = ({ layout }: IndicatorTable): string => [...layout.values.keys()].sort().join();
  return roles(left) === roles(right) && (left.layout.values.has("actual") || left.layout.values.has("score"));
}

/** One tree of two tables; the one with the actual values says where an indicator belongs. */
function joined(one: Node[], other: Node[], telling: Telling): Node[] {
  const rich = (nodes: readonly Node[]): boolean =>
    leavesOf(nodes).some(({ node }) => node.values.actual !== undefined);
  const [base, added] = rich(one) && !rich(other) ? [one, other] : [other, one];
  const byName = new Map<string, Placed[]>();
  for (const placed of leavesOf(base)) {
    const key = sameText(placed.node.name);
    byName.set(key, [...(byName.get(key) ?? []), placed]);
  }
  for (const placed of leavesOf(added)) {
    const candidates = byName.get(sameText(placed.node.name)) ?? [];
    const match = candidates.find((each) => samePlace(each, placed)) ?? candidates[0];
    if (match === undefined) addAlone(base, placed, telling);
    else {
      if (!samePlace(match, placed)) {
        const params = { name: match.node.name, here: groupName(match), there: groupName(placed) };
        telling.tell("warning", "table/placed-differently", match.node, params);
      }
      fillFrom(match.node, placed.node, telling);
    }
  }
  for (const group of base) {
    const twin = added.find(({ name }) => sameText(name) === sameText(group.name));
    if (twin !== undefined && group.children.length > 0) fillFrom(group, twin, telling);
  }
  return base;
}

function samePlace(left: Placed, right: Placed): boolean {
  return groupName(left) === groupName(right);
}

function groupName({ above }: Placed): string {
  return above[above.length - 1]?.name ?? "";
}

/** An indicator of one table only: below the group of the same name, or at the end. */
function addAlone(base: Node[], { node, above }: Placed, telling: Telling): void {
  telling.tell("warning", "table/in-one-table", node, { name: node.name });
  let list = base;
  for (const group of above) {
    let found = list.find(({ name, children }) => sameText(name) === sameText(group.name) && children.length > 0);
    if (found === undefined) {
      found = { ...group, children: [] };
      list.push(found);
    }
    list = found.children;
  }
  list.push(node);
}

/** Takes over what one table lacks; where both speak and differ, the fuller table counts. */
function fillFrom(node: Node, other: Node, { tell }: Telling): void {
  for (const key of Object.keys(other.values) as (keyof Node["values"])[]) {
    const own = node.values[key];
    const theirs = other.values[key];
    if (own === undefined) node.values = { ...node.values, [key]: theirs };
    else if (sameText(String(own)) !== sameText(String(theirs))) {
      const params = { name: node.name, one: excerpt(String(own)), other: excerpt(String(theirs)) };
      tell("warning", "table/tables-differ", other, params);
    }
  }
}

/** Takes the scores of a summary (指标 | 权重分值 | 得分 | 得分率) over into the tree: into its first level before any other. */
export function takeSummary(nodes: Node[], summary: IndicatorTable, telling: Telling): Node[] {
  const missing: Node[] = [];
  const free = new Set([...nodes, ...nodes.flatMap(below)]);
  for (const line of summary.nodes) {
    const node = [...free].find((each) => core(each.name) === core(line.name));
    if (node === undefined) {
      missing.push(line);
      telling.tell("info", "table/from-summary", line, { name: line.name });
      continue;
    }
    free.delete(node);
    for (const key of ["weight", "reported", "reportedRate"] as const) {
      const stated = line.values[key];
      const own = node.values[key];
      if (stated === undefined) continue;
      if (own === undefined) node.values[key] = stated;
      else if (!same(String(own), String(stated))) {
        const params = { name: node.name, one: String(own), other: String(stated) };
        telling.tell("warning", "table/tables-differ", line, params);
      }
    }
  }
  // What stands before the others in the summary, 预算执行 as a rule, goes before them in the form.
  const first = summary.nodes.findIndex((line) => !missing.includes(line));
  const before = missing.filter((line) => summary.nodes.indexOf(line) < first);
  return [...before, ...nodes, ...missing.filter((line) => !before.includes(line))];
}

/** What lies below a node, in the order of the table. */
function below({ children }: Node): readonly Node[] {
  return children.flatMap((child) => [child, ...below(child)]);
}

/** 投入管理 and 投入管理指标 are one. */
function core(name: string): string {
  return sameText(name).replace(/(?:类)?指标$|情况$/, "");
}

function same(left: string, right: string): boolean {
  const [one, other] = [fromText(left), fromText(right)];
  return one !== null && other !== null ? compare(one, other) === 0 : left === right;
}
