import type { ScoredGroup, ScoredIndicator, ScoredLeaf } from "../../evaluate/types.js";
import type { SelfEvaluation, Leaf } from "../../indicator/types.js";
import type { SheetBuilder } from "./build.js";
import { blank, headings, text } from "./cells.js";
import { leafAt } from "../../indicator/tree.js";
import type { SheetCell } from "./types.js";
import type { DecimalInput } from "../../exact/input.js";

/**
 * What fills the cells of the form that are figures; a workbook that computes itself puts formulas there.
 *
 * The form's own figures are {@link plainFigures}.
 */
export interface FormFigures {
  /** The weight and the score of a leaf, its target and its actual value. */
  weight(leaf: ScoredLeaf): SheetCell;
  score(leaf: ScoredLeaf): SheetCell;
  target(leaf: ScoredLeaf, given: Leaf): SheetCell;
  actual(leaf: ScoredLeaf, given: Leaf): SheetCell;
  /** An amount of the funds: of the total, or of a source. */
  funds(figure: "initial" | "adjusted" | "executed", amount: DecimalInput | undefined, isTotal: boolean): SheetCell;
  /** B/A in percent. */
  execution(): SheetCell;
  totalWeight(): SheetCell;
  totalScore(): SheetCell;
}

const INDICATOR_HEADINGS = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** Lays the rows of the indicators: names merged over what stands below them, one row a leaf. */
export function layIndicators(
  builder: SheetBuilder,
  form: SelfEvaluation,
  indicators: readonly ScoredIndicator[],
  figures: FormFigures,
): void {
  const start = builder.height;
  builder.row(headings(INDICATOR_HEADINGS));
  for (const indicator of indicators) lay(indicator, []);
  builder.merge(start, 0, builder.height - 1, 0);

  /** Lays the rows of a node; `above` are the names of the groups that it opens, to stand in its first row. */
  function lay(node: ScoredIndicator, above: readonly string[]): void {
    const at = builder.height;
    if (!("children" in node)) {
      const names = [...above, node.name];
      builder.row([blank("heading"), ...namesOf(names, node.level), ...leafCells(node, form, figures)]);
      // A leaf of an upper level spreads over the columns of the levels that it does not have.
      if (node.level < 3) builder.merge(at, node.level, at, 3);
      return;
    }
    const name = groupName(node);
    node.children.forEach((child, place) => lay(child, place === 0 ? [...above, name] : []));
    builder.merge(at, node.level, builder.height - 1, node.level);
  }
}

/** The cells of the three levels: names end at the column of the level, and what stands above a group is blank. */
function namesOf(names: readonly string[], level: number): SheetCell[] {
  return [1, 2, 3].map((column) => {
    const name = names[names.length - 1 - (level - column)];
    return column > level || name === undefined ? blank() : text(name, column < level ? { align: "center" } : {});
  });
}

function groupName(group: ScoredGroup): string {
  return group.weightDerived === true ? group.name : `${group.name}（${group.weight}分）`;
}

function leafCells(leaf: ScoredLeaf, form: SelfEvaluation, figures: FormFigures): SheetCell[] {
  const given = leafAt(form, leaf.path) ?? { name: leaf.name };
  const reasons = [given.reason ?? "", given.deduction?.reason ?? ""].filter((reason) => reason !== "");
  return [
    figures.target(leaf, given),
    figures.actual(leaf, given),
    figures.weight(leaf),
    figures.score(leaf),
    text(reasons.join("；")),
  ];
}
