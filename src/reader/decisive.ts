import { type Actual, safeParseActual, safeParseTarget, type Target } from "../cell/index.js";
import { compare, fromText } from "../exact/index.js";
import type { Indicator, IndicatorLeaf } from "../form/types.js";
import type { Note } from "../message/index.js";
import type { Places } from "./types.js";

/**
 * The notes of a file: digits that a cell holds and does not show are worth a warning where they decide whether an
 * indicator meets its target.
 */
export function withDecisive(
  notes: readonly Note[],
  indicators: readonly Indicator[],
  places: Places,
): readonly Note[] {
  if (!notes.some(isHidden)) return notes;
  const cells = new Map<string, Cell>();
  for (const [pointer, leaf] of leavesOf(indicators, "/indicators"))
    for (const key of ["target", "actual"] as const) {
      const cell = places[`${pointer}/${key}`];
      if (cell !== undefined) cells.set(cell, { leaf, key });
    }
  return notes.map((note) => {
    const at = String(note.params["cell"]);
    const cell = cells.get(at) ?? cells.get(at.slice(at.indexOf("!") + 1));
    return cell !== undefined && isHidden(note) && decides(cell, note) ? { ...note, severity: "warning" } : note;
  });
}

/** What stands in a cell. */
interface Cell {
  readonly leaf: IndicatorLeaf;
  readonly key: "target" | "actual";
}

function isHidden({ code, severity }: Note): boolean {
  return code === "file/shown-differs" && severity === "info";
}

/** Whether the target is met by what is shown and missed by what is held, or the other way round. */
function decides({ leaf, key }: Cell, { params }: Note): boolean {
  const { read, stored } = params;
  const held = String(leaf[key]).replace(String(read), String(stored));
  return isMet(leaf) !== isMet({ ...leaf, [key]: held });
}

/** Whether a number meets a number; null where it takes more to tell. */
function isMet({ target, actual, unit }: IndicatorLeaf): boolean | null {
  const options = unit === undefined ? {} : { unit };
  const [asked, reached] = [safeParseTarget(String(target), options), safeParseActual(String(actual), options)];
  return asked.ok && reached.ok ? meets(asked.value, reached.value) : null;
}

function meets(target: Target, actual: Actual): boolean | null {
  if (actual.kind !== "quantity" || (target.kind !== "threshold" && target.kind !== "range")) return null;
  if (target.unit !== null && actual.unit !== null && target.unit !== actual.unit) return null;
  const against = (value: string): number => compareTexts(actual.value, value);
  if (target.kind === "threshold") return HOLDS[target.comparator](against(target.value));
  const [low, high] = [against(target.min), against(target.max)];
  return HOLDS[target.minInclusive ? ">=" : ">"](low) && HOLDS[target.maxInclusive ? "<=" : "<"](high);
}

const HOLDS = {
  ">=": (order: number): boolean => order >= 0,
  ">": (order: number): boolean => order > 0,
  "<=": (order: number): boolean => order <= 0,
  "<": (order: number): boolean => order < 0,
  "=": (order: number): boolean => order === 0,
} as const;

function compareTexts(left: string, right: string): number {
  const [one, other] = [fromText(left), fromText(right)];
  return one === null || other === null ? 0 : compare(one, other);
}

function leavesOf(indicators: readonly Indicator[], above: string): readonly (readonly [string, IndicatorLeaf])[] {
  return indicators.flatMap((each, at) =>
    "children" in each && each.children !== undefined
      ? leavesOf(each.children, `${above}/${at}/children`)
      : [[`${above}/${at}`, each] as const],
  );
}
