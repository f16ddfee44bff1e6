import type { ScoredGroup, ScoredIndicator, ScoredLeaf } from "../evaluate/types.js";
import type { SelfEvaluation, IndicatorLeaf } from "../form/types.js";
import type { SheetBuilder } from "./build.js";
import { blank, headings, text } from "./cells.js";
import { leafAt } from "../form/tree.js";
import type { SheetCell } from "./types.js";
import type { DecimalInput } from "../exact/input.js";

/** A column of the indicators behind their names: what its heading says and what stands in it for a leaf. */
export interface FormColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly width: number;
  cell(leaf: ScoredLeaf, given: IndicatorLeaf): SheetCell;
}

export type ColumnKey =
  "comparator" | "target" | "unit" | "actual" | "share" | "ownWeight" | "weight" | "score" | "rule" | "data" | "reason";

/**
 * What fills the cells of the form that are figures; a workbook that computes itself puts formulas there.
 *
 * The form's own figures are {@link plainFigures}.
 */
export interface FormFigures {
  /** A text about the whole form, at its head: a plain cell where it is left out. */
  readonly said?: (value: string) => SheetCell;
  /** The name of a leaf, where it is more than a text. */
  readonly leafName?: (leaf: ScoredLeaf) => SheetCell;
  /** The name of a group, where it is more than a text. */
  readonly groupName?: (group: ScoredGroup) => SheetCell;
  /** The columns of the indicators, in their order; `weight` and `score` stand among them side by side. */
  readonly columns: readonly FormColumn[];
  /** An amount of the funds: of the total, or of a source. */
  funds(figure: "initial" | "adjusted" | "executed", amount: DecimalInput | undefined, isTotal: boolean): SheetCell;
  /** B/A in percent. */
  execution(): SheetCell;
  totalWeight(): SheetCell;
  totalScore(): SheetCell;
  /** What is said below the total, with labels. */
  readonly below?: readonly (readonly [label: string, cell: SheetCell])[];
}

/** The columns of the names. */
export const NAMES: readonly (readonly [heading: string, width: number])[] = [
  ["绩效指标", 7],
  ["一级指标", 18],
  ["二级指标", 18],
  ["三级指标", 30],
];

/** The cell of a column for a leaf. */
export function cellOf(key: ColumnKey, leaf: ScoredLeaf, form: SelfEvaluation, { columns }: FormFigures): SheetCell {
  return columns.find((column) => column.key === key)?.cell(leaf, givenOf(leaf, form)) ?? blank();
}

/** A leaf as its form gives it; of another form no more than its name. */
export function givenOf(leaf: ScoredLeaf, form: SelfEvaluation): IndicatorLeaf {
  return leafAt(form, leaf.path) ?? { name: leaf.name };
}

/** Lays the rows of the indicators: names merged over what stands below them, one row a leaf. */
export function layIndicators(
  builder: SheetBuilder,
  form: SelfEvaluation,
  indicators: readonly ScoredIndicator[],
  figures: FormFigures,
): void {
  const start = builder.height;
  builder.row(headings([...NAMES.map(([name]) => name), ...figures.columns.map(({ heading }) => heading)]));
  for (const indicator of indicators) lay(indicator, []);
  builder.merge(start, 0, builder.height - 1, 0);

  /** Lays the rows of a node; `above` are the names of the groups that it opens, to stand in its first row. */
  function lay(node: ScoredIndicator, above: readonly SheetCell[]): void {
    const at = builder.height;
    if (!("children" in node)) {
      const names = [...above, figures.leafName?.(node) ?? text(node.name)];
      builder.row([blank("heading"), ...namesOf(names, node.level), ...leafCells(node, form, figures)]);
      // A leaf of an upper level spreads over the columns of the levels that it does not have.
      if (node.level < 3) builder.merge(at, node.level, at, 3);
      return;
    }
    const name = figures.groupName?.(node) ?? text(groupName(node));
    node.children.forEach((child, place) => lay(child, place === 0 ? [...above, name] : []));
    builder.merge(at, node.level, builder.height - 1, node.level);
  }
}

/** The cells of the three levels: names end at the column of the level, and what stands above a group is blank. */
function namesOf(names: readonly SheetCell[], level: number): SheetCell[] {
  return [1, 2, 3].map((column) => {
    const name = names[names.length - 1 - (level - column)];
    if (column > level || name === undefined) return blank();
    return column < level ? { ...name, align: "center" } : name;
  });
}

/** A group as its form prints it, with its weight where that is stated. */
export function groupName(group: ScoredGroup): string {
  return group.weightDerived === true ? group.name : `${group.name}（${group.weight}分）`;
}

function leafCells(leaf: ScoredLeaf, form: SelfEvaluation, { columns }: FormFigures): SheetCell[] {
  const given = givenOf(leaf, form);
  return columns.map((column) => column.cell(leaf, given));
}
