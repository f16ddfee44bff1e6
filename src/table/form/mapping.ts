import type { DecimalInput } from "../../exact/input.js";
import { allNodes, type Node, type Placed } from "../tree/node.js";
import type { Telling } from "../tell.js";
import type { IndicatorValues, TableMapping } from "../types.js";
import { excerpt, sameText } from "../words.js";

/** Puts what a mapping says of single indicators in the place of what the table says. */
export function applyMapping(nodes: readonly Node[], mapping: TableMapping, telling: Telling): void {
  const all = allNodes(nodes);
  const offset = mapping.indicators?.length ?? 0;
  const said: [string, IndicatorValues][] = [
    ...Object.entries(mapping.weights ?? {}).map(([key, weight]): [string, { weight: DecimalInput }] => [
      key,
      { weight },
    ]),
    ...Object.entries(mapping.values ?? {}),
  ];
  for (const [key, values] of said) {
    const found = nodesNamed(all, nodes, key, offset);
    const [only, second] = found;
    if (only === undefined) telling.tell("error", "table/mapping-no-indicator", null, { name: excerpt(key) });
    else if (second !== undefined) {
      telling.tell("error", "table/mapping-several", null, { name: excerpt(key), count: found.length });
    } else {
      const { name, ...rest } = values;
      if (name !== undefined) only.node.name = name;
      only.node.values = { ...only.node.values, ...rest };
    }
  }
}

/** The indicators that a key of a mapping means. */
function nodesNamed(all: readonly Placed[], roots: readonly Node[], key: string, offset: number): readonly Placed[] {
  const row = /^(?:row\s*|第)(\d+)行?$/i.exec(key.trim())?.[1];
  if (row !== undefined) {
    const there = all.filter(({ node }) => node.row === Number(row) - 1);
    const leaves = there.filter(({ node }) => node.children.length === 0);
    return leaves.length > 0 ? leaves : there.slice(-1);
  }
  if (key.startsWith("/indicators/")) return atPointer(all, roots, key, offset);
  const whole = all.filter(
    ({ node }) => sameText(node.name) === sameText(key) || sameText(node.printed) === sameText(key),
  );
  if (whole.length > 0 || !key.includes("/")) return whole;
  const parts = key.split("/").map(sameText);
  return all.filter(({ node, above }) => {
    const way = [...above, node].map(({ name }) => sameText(name));
    return parts.every((part, at) => way[way.length - parts.length + at] === part);
  });
}

function atPointer(all: readonly Placed[], roots: readonly Node[], key: string, offset: number): readonly Placed[] {
  const places = key
    .split("/")
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
  let list = roots;
  let node: Node | undefined;
  places.forEach((place, level) => {
    node = list[level === 0 ? place - offset : place];
    list = node?.children ?? [];
  });
  return all.filter((placed) => placed.node === node);
}
