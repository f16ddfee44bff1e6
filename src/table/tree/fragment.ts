import { type Entry, lastName, levelPlace } from "../rows/entry.js";
import type { Node } from "./node.js";
import { OWN, STANDARD } from "../word/group-names.js";
import { joinBroken, sameText } from "../words.js";
import type { Telling } from "../tell.js";

const ENDED = /(?:产出|效益|效果|满意度|成本|投入|过程|决策|管理|数量|质量|时效|执行|指标)$/;

/** What the name of a whole indicator ends in; a piece of one seldom does. */
const WHOLE = /(?:率|数|度|性|量|额|值|费|次数|人数|情况|指标|成本|时间|标准|效益|影响|质量|面积|比例|程度|支出|资金)$/;

/**
 * The name of a group together with what may be the rest of it on the next page (`预算和财务管` and `理`); the name as it
 * is where the piece repeats its end; null where the piece is a name of its own.
 */
export function joinedGroupName(
  before: Node,
  piece: string,
  afterBreak: boolean,
  known: ReadonlySet<string>,
): string | null {
  const joined = joinBroken(before.printed, piece);
  if (isKnown(joined, known) || (STANDARD.test(joined) && !STANDARD.test(before.printed))) return joined;
  const most = afterBreak ? 3 : 2;
  const repeats = piece.length <= most && before.name.length > piece.length;
  if (repeats && sameText(before.name).endsWith(sameText(piece))) return before.printed;
  if (!afterBreak || (OWN.test(piece) && ENDED.test(before.printed))) return null;
  return piece.length <= 2 || open(before.printed) || /^[)）\]】、，,。]|^[(（]\d+(?:\.\d+)?分?[)）]$/.test(piece)
    ? joined
    : null;
}

/** What is known beside the row itself. */
export interface Surroundings {
  /** Names that stand in other tables of the sheet. */
  readonly known: ReadonlySet<string>;
  /** Whether every other row with values has a weight: what has none is no indicator. */
  readonly weighed: boolean;
}

/** Whether a row holds nothing but the rest of the name above it. */
export function isLeafFragment(entry: Entry, last: Node, { known, weighed }: Surroundings): boolean {
  const { names, afterBreak } = entry;
  const piece = lastName(entry);
  if (piece === "" || names.slice(0, -1).some((name) => name !== "")) return false;
  if (Object.keys(last.values).length === 0 || isPlaceholder(piece)) return false;
  if (isKnown(joinBroken(last.name, piece), known) || open(last.name)) return true;
  if (isNameOfItsOwn(piece, last, known)) return false;
  if (weighed && last.values.weight !== undefined) return true;
  return afterBreak || /^[)）\]】、，,。]/.test(piece) || !WHOLE.test(piece) || !WHOLE.test(last.name);
}

/** A name that other tables know, or one with its number: 指标2：. */
function isNameOfItsOwn(piece: string, last: Node, known: ReadonlySet<string>): boolean {
  return known.has(sameText(piece)) || (/^(?:指标)?\d+[.、:：]/.test(piece) && last.name !== "指标");
}

/** A line of an empty form: `指标2：`, `指标N：……`, `……`. */
export function isPlaceholder(name: string): boolean {
  return /^(?:指标(?:\d*|[nN×])[:：.、]?|\d+[.、]?)?(?:[.…·]+|[*＊]{2,}|[/／\\]+|[-—–]+)?$/.test(name) && name !== "";
}

/** Whether a name breaks off: in a bracket, or behind a mark that something follows. */
function open(name: string): boolean {
  const count = (sign: RegExp): number => (name.match(sign) ?? []).length;
  return count(/[(（]/g) > count(/[)）]/g) || count(/[“《]/g) > count(/[”》]/g) || /[、，,和及与的]$/.test(name);
}

function isKnown(name: string, known: ReadonlySet<string>): boolean {
  return known.has(sameText(name));
}

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
    building.telling.tell("warning", "table/name-continued", levelPlace(entry, level), { piece, name: joined });
    node.name = joined;
  }
  return pieces.length > 0;
}
