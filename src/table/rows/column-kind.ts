import type { Header } from "../header/header.js";
import { dimensionOf, foldLabel } from "../../text/index.js";
import { isComparator } from "../word/comparator.js";
import { figureOf } from "../word/figure.js";
import type { ColumnRole } from "../word/roles.js";
import { isLeftOpen } from "../words.js";
import { columnsFor, isShared } from "../header/look.js";

/** What the cells of a column look like, as far as it tells a cell in the wrong column. */
export type ColumnKind = "side" | "name" | "last-name" | "figure" | "unit" | "comparator" | "value" | "words";

const LEVELS: readonly ColumnRole[] = ["first", "second", "third", "fourth", "name"];
const KINDS: Partial<Record<ColumnRole, ColumnKind>> = {
  weight: "figure",
  score: "figure",
  rate: "figure",
  converted: "figure",
  unit: "unit",
  actualUnit: "unit",
  comparator: "comparator",
  direction: "comparator",
  kind: "comparator",
  reason: "words",
  rule: "words",
  explanation: "words",
};

/** The kinds of the columns of a header; columns left of the names run down the side. */
export function columnKinds({ columns }: Header, width: number): readonly ColumnKind[] {
  const role = new Map([...columns].flatMap(([each, cols]) => cols.map((col) => [col, each] as const)));
  const names = LEVELS.flatMap((each) => columnsFor(columns, each));
  const [first, last] = [Math.min(...names), Math.max(...names)];
  return Array.from({ length: width }, (_, col): ColumnKind => {
    if (col < first) return "side";
    if (col === last) return "last-name";
    const own = role.get(col);
    if (own !== undefined && LEVELS.includes(own)) return "name";
    return (own === undefined || isShared(columns, col) ? undefined : KINDS[own]) ?? "value";
  });
}

/** Whether a cell holds something; a dash or a slash is something: it keeps its place. */
export function isFilled(cell: string): boolean {
  return cell !== "";
}

/** Whether a column of this kind may hold a cell. */
export function fits(cell: string, kind: ColumnKind): boolean {
  if (isLeftOpen(cell)) return kind !== "last-name" || cell === "";
  const isSign = /^[<>=≥≤]+$/.test(foldLabel(cell));
  if (kind === "name" || kind === "last-name") return !isSign && !isTarget(cell) && !isBareUnit(cell);
  if (kind === "figure") return figureOf(cell) !== null;
  if (kind === "unit") return !isSign && isUnit(cell);
  if (kind === "comparator") return isComparator(cell);
  if (kind === "words") return figureOf(cell) === null;
  return true;
}

/** A unit, or the words that stand in the unit's place: 定性指标, %(百分比). */
export function isUnit(text: string): boolean {
  return (
    isBareUnit(text) || (text.length <= 8 && !isTarget(text) && figureOf(text) === null && !/达成|完成/.test(text))
  );
}

/** A unit and nothing else. */
export function isBareUnit(text: string): boolean {
  const folded = foldLabel(text);
  return (
    folded === "%" ||
    folded === "%(百分比)" ||
    /^定[性量](?:指标)?$/.test(folded) ||
    (folded.length <= 6 && dimensionOf(folded) !== null)
  );
}

/** A comparator with a number, a number alone or a day: no indicator is called so. */
export function isTarget(text: string): boolean {
  const folded = foldLabel(text).replace(/[≥≤]/g, ">");
  return (
    /^(?:[<>=]+\d.*|(?:不[低高小大少超]\S?于?)?\d+(?:\.\d+)?(?:%|\S{0,3}))$/.test(folded) ||
    /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?(?:以?前|之前)?$/.test(folded)
  );
}
