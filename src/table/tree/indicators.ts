import { alignedEntry, habitsOf } from "../rows/align.js";
import type { Block } from "../rows/blocks.js";
import { totalsOf } from "../rows/group-total.js";
import { type Entry, filledNames, lastName, type Layout, layoutOf, levelPlace, textOf } from "../rows/entry.js";
import { figureOf } from "../word/figure.js";
import { isPlaceholder } from "./fragment.js";
import { NOT_APPLICABLE } from "./leaf.js";
import { fitted } from "../rows/fit.js";
import { withAddingUp } from "../rows/adding-up.js";
import { spanned, tellLostSpans, withComparators } from "../rows/widths.js";
import { scoresOfGroups } from "./group-score.js";
import { spreadMerged } from "./merged.js";
import type { Node } from "./node.js";
import { type BodyRow, type Sheet, textAt } from "../grid/sheet.js";
import type { Telling } from "../tell.js";
import { type Total, totalOf, wholeOf } from "../rows/total.js";
import { treeOf } from "./tree.js";
import { unitsOf } from "./units.js";
import { sideLabels, tellLabels, tellPartYear, tellTitles, tellUnused } from "../rows/unused.js";
import { excerpt, isLeftOpen, isNothing, nameText, sameText } from "../words.js";
import type { ColumnRole } from "../word/roles.js";
import { headerRow } from "../header/look.js";

/** What a table of indicators says. */
export interface IndicatorTable {
  readonly block: Extract<Block, { readonly rows: readonly BodyRow[] }>;
  readonly layout: Layout;
  readonly nodes: Node[];
  readonly total: Total | null;
}

/** The names of a table as they stand in its rows, for telling broken names in other tables by. */
export function namesIn(block: IndicatorTable["block"], sheet: Sheet): Set<string> {
  const layout = layoutOf(block.header, sheet, block.rows);
  const names = new Set<string>();
  for (const { row } of block.rows) {
    for (const col of layout.levels.flat()) {
      const name = nameText(textAt(row, col));
      if (name !== "") names.add(sameText(name));
    }
  }
  return names;
}

/** Reads the rows below a header into a tree. */
export function readIndicators(
  block: IndicatorTable["block"],
  sheet: Sheet,
  telling: Telling,
  known: ReadonlySet<string>,
): IndicatorTable {
  const isTotal = totalsOf(block.rows);
  const given = block.rows.filter((each) => !isTotal(each));
  if (block.header.beside !== null) {
    const at = { row: headerRow(block.header, sheet), col: block.header.beside };
    const nameIn = (col: number): string => nameText(given[0]?.row.cells[col] ?? "");
    const first = nameIn(Math.min(...[...block.header.columns.values()].flat()));
    telling.tell("error", "table/several-forms", at, { first, second: nameIn(at.col) });
  }
  tellLostSpans(block.header, sheet, telling);
  const named = withComparators(spanned(block.header, given, sheet, telling), given, sheet, telling);
  const header = withAddingUp(named, given);
  const body = fitted(given, header, sheet.merged, telling);
  const layout = layoutOf(header, sheet, body);
  const totals = block.rows.filter(isTotal).map(({ row }) => totalOf(row, layout, telling));
  const habits = habitsOf(layout, body);
  const withUnits = unitsOf(header, layout, sheet, telling);
  const labels = sideLabels(layout, body);
  tellLabels(labels, body, telling);
  tellTitles(header, sheet, body, telling);
  tellPartYear(header, sheet, telling);
  const entries: Entry[] = [];
  for (const each of body) {
    const entry = withUnits(alignedEntry(layout, each, habits));
    if (!entry.shifted) tellUnused(each.row, header, layout, labels, telling);
    if (!isEmptyLine(entry)) entries.push(entry);
    else {
      const at = levelPlace(entry, entry.names.length - 1);
      telling.tell("info", "table/empty-line", at, { text: excerpt(filledNames(entry).join(" ")) });
      // Its groups may have filled lines further down.
      if (entry.names.length > 1)
        entries.push({ ...entry, names: [...entry.names.slice(0, -1), ""], values: new Map() });
    }
  }
  const building = { sheet, layout, telling, known, weighed: isWeighed(entries) };
  const nodes = withoutEmptyGroups(treeOf(entries, building), telling);
  spreadMerged(nodes, layout, sheet, telling);
  scoresOfGroups(nodes, layout, sheet, telling);
  return { block, layout, nodes, total: wholeOf(totals, telling) };
}

/** Whether every indicator of a table, and there are several, has a weight of its own. */
function isWeighed(entries: readonly Entry[]): boolean {
  const leaves = entries.filter((entry) => lastName(entry) !== "" && entry.values.size > 0);
  return leaves.length > 2 && leaves.every((entry) => figureOf(textOf(entry, "weight")) !== null);
}

/** A line of the form that nobody has filled in; weights and scores of 0 are as good as blanks there. */
function isEmptyLine(entry: Entry): boolean {
  const last = lastName(entry);
  const filled = [...entry.values].some(
    ([role, text]) => role !== "serial" && !isLeftOpen(text) && !(FIGURES.includes(role) && isZero(text)),
  );
  return !filled && (isPlaceholder(last) || NOT_APPLICABLE.test(last) || (last !== "" && isNothing(last)));
}

const FIGURES: readonly ColumnRole[] = ["weight", "score", "rate"];

function isZero(text: string): boolean {
  return /^[-+]?0(?:\.0+)?$/.test(figureOf(text)?.value ?? "");
}

/** Leaves out groups that have neither indicators nor figures, and says so. */
function withoutEmptyGroups(nodes: Node[], telling: Telling): Node[] {
  return nodes.filter((node) => {
    const had = node.children.length;
    const kept = withoutEmptyGroups(node.children, telling);
    node.children.splice(0, had, ...kept);
    if (kept.length > 0 || Object.keys(node.values).some((key) => key !== "weight")) return true;
    if (had === 0 && node.values.weight !== undefined && !node.placed) return true;
    // An indicator with a name and nothing else is kept: its figures may be given beside the table.
    if (node.leaf) return true;
    telling.tell("info", "table/empty-line", node, { text: node.printed });
    return false;
  });
}
