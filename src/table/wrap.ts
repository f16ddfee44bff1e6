import type { Entry } from "./entry.js";
import { joinedGroupName, isLeafFragment, isPlaceholder, type Surroundings } from "./fragment.js";
import type { Node } from "./node.js";
import type { Telling } from "./tell.js";
import { joinBroken } from "./words.js";

/**
 * A row without values may be the next line of the names above, each cell the rest of the name over it; true where it is
 * and has been joined to them.
 */
export function joinWrapped(
  entry: Entry,
  carry: readonly (Node | undefined)[],
  last: Node,
  building: Surroundings & { readonly telling: Telling },
): boolean {
  if ([...entry.values.keys()].some((role) => role !== "serial")) return false;
  const pieces: [Node, string, string, number][] = [];
  for (const [level, piece] of entry.names.entries()) {
    if (piece === "") continue;
    const lowest = level === entry.names.length - 1;
    const above = lowest ? last : carry[level];
    if (above === undefined || isPlaceholder(piece)) return false;
    const alone = pieces.length === 0;
    const joined = !lowest
      ? joinedGroupName(above, piece, entry.afterBreak, building.known)
      : !alone || isLeafFragment(entry, last, building)
        ? joinBroken(last.name, piece)
        : null;
    if (joined === null) return false;
    pieces.push([above, piece, joined, level]);
  }
  for (const [node, piece, joined, level] of pieces) {
    const at = { row: entry.row, col: entry.levelCols[level] ?? 0 };
    building.telling.tell("warning", "table/name-continued", at, { piece, name: joined });
    node.name = joined;
  }
  return pieces.length > 0;
}
