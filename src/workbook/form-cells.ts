import type { Evaluation, ScoredGroup, ScoredLeaf } from "../evaluate/types.js";
import type { IndicatorLeaf } from "../form/types.js";
import { blank, number, text } from "../sheet/cells.js";
import { type FormColumn, type FormFigures, groupName } from "../sheet/form-indicators.js";
import type { FormExtras } from "../sheet/form-extras.js";
import { executionLeaf, layForm } from "../sheet/form-layout.js";
import { executionOf, reasonText } from "../sheet/form-texts.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import { printedText } from "../exact/printed.js";
import type { FilledLeaf } from "./filled.js";
import type { FormWord } from "./form-words.js";
import { formula } from "./formula.js";
import type { Model } from "./model.js";
import { isPlain } from "./plain.js";
import { KINDS } from "./row-reading.js";
import { SIGNS } from "./ways.js";

/** Where the cells of the form get their figures from. */
export interface FormSources {
  readonly model: Model;
  /** What the cells of a leaf are filled in with. */
  filled(leaf: ScoredLeaf): FilledLeaf;
  /** The cell of the scores that holds a node's score, by its path; `total` for the whole. */
  score(path: string): string;
  /** The cell of the scores that holds a node's weight. */
  weight(path: string): string;
  /** The cell that says how an open row is filled in; null of any other. */
  kind(path: string): string | null;
  /** Weights are shared out: what is typed stands in a column of its own. */
  readonly sharesWeights: boolean;
  /** The cell of the ratios that holds B/A; null where the figures do not give it. */
  readonly execution: string | null;
  /** The cell of the ratio that gives a leaf's actual value; null where it is filled in. */
  ratio(leaf: ScoredLeaf): string | null;
  /** Rules and data of the form's own. */
  readonly extras: Pick<FormExtras, "rule" | "data">;
  /** What is said below the total. */
  readonly below: readonly FormWord[];
  /** The words that a leaf's actual value is one of; none where it is a number or a day. */
  choices(leaf: ScoredLeaf): readonly string[];
  /** Whether a person awards a leaf a share. */
  hasShare(leaf: ScoredLeaf): boolean;
}

/** The columns of a form that computes itself. */
export function formColumns(sources: FormSources, evaluation: Evaluation): readonly FormColumn[] {
  const input = (value: string): SheetCell => text(value, { role: "input" });
  const inFunds = executionLeaf(sources.model.shown, evaluation);
  const own: FormColumn = {
    key: "ownWeight",
    heading: "自定分值",
    width: 10,
    cell: (leaf, given) => weightInput(leaf, given.weight === undefined ? "" : leaf.weight),
  };
  const weight: FormColumn = {
    key: "weight",
    heading: "分值",
    width: 10,
    cell: (leaf, given) =>
      sources.sharesWeights && leaf !== inFunds
        ? ofRow(leaf, sources, sources.weight(leaf.path), leaf.weight)
        : weightInput(leaf, given.weight === undefined && sources.model.isBlank ? "" : shownWeight(leaf, sources)),
  };
  return [
    {
      key: "comparator",
      heading: "比较符",
      width: 8,
      cell: (leaf) => ({ ...input(sources.filled(leaf).comparator), align: "center", choices: SIGNS }),
    },
    { key: "target", heading: "年度指标值", width: 16, cell: (leaf) => sources.filled(leaf).target.cell },
    { key: "unit", heading: "度量单位", width: 10, cell: (leaf) => input(sources.filled(leaf).unit) },
    { key: "actual", heading: "实际完成值", width: 16, cell: (leaf) => actualCell(leaf, sources) },
    { key: "share", heading: "评定比例", width: 10, cell: (leaf, given) => shareCell(leaf, given, sources) },
    ...(sources.sharesWeights ? [own] : []),
    weight,
    {
      key: "score",
      heading: "得分",
      width: 18,
      cell: (leaf) => ofRow(leaf, sources, sources.score(leaf.path), leaf.score),
    },
    { key: "reason", heading: "偏差原因分析及改进措施", width: 26, cell: (_leaf, given) => input(reasonText(given)) },
    ...(sources.extras.rule === null ? [] : [sources.extras.rule]),
    // A form to be filled in has nothing to say there yet; its own data lie in the file.
    ...(sources.extras.data === null || sources.model.isBlank ? [] : [sources.extras.data]),
  ];
}

/** What is worked out for a row; blank of one that is not used. */
function ofRow({ path }: ScoredLeaf, sources: FormSources, cell: string, value: string): SheetCell {
  const kind = sources.kind(path);
  // Where something is wrong a sentence stands here, in a row that is one line high.
  if (kind === null) return formula(cell, { value, shrinks: true });
  return formula(`IF(${kind}="${KINDS.blank}","",${cell})`, { kind: "text", shrinks: true });
}

function shownWeight(leaf: ScoredLeaf, { model }: FormSources): string {
  return model.spare.has(leaf.path) ? "" : leaf.weight;
}

function weightInput(leaf: ScoredLeaf, value: string): SheetCell {
  return { ...number(value, { role: leaf.status === "not-applicable" ? "plain" : "input" }), between: { min: "0" } };
}

/** The form with its figures as cells to fill in, and its scores as formulas. */
export function formSheet(evaluation: Evaluation, sources: FormSources): Sheet {
  const { model } = sources;
  const figures: FormFigures = {
    columns: formColumns(sources, evaluation),
    leafName: ({ path, name }) => text(name, { role: model.open.has(path) ? "input" : "plain" }),
    groupName: (group) => groupCell(group, sources),
    said: (value) => text(value, { role: "input" }),
    funds: (_figure, amount) => number(amount === undefined ? "" : printedText(amount), { role: "input" }),
    execution: () =>
      sources.execution === null
        ? text(executionOf(evaluation), { align: "right" })
        : formula(sources.execution, {
            kind: "percent",
            format: "0.00##%",
            shrinks: true,
            value: evaluation.ratios["budget-execution"]?.value ?? "",
          }),
    totalWeight: () => formula(sources.weight("total"), { role: "total", value: evaluation.weight }),
    totalScore: () => formula(sources.score("total"), { role: "total", value: evaluation.score }),
    below: sources.below.map((word) => [
      word.label,
      formula(word.formula, { kind: "text", align: "left", value: word.value }),
    ]),
  };
  return layForm(model.shown, evaluation, figures);
}

/** A group with its weight as it is now. */
function groupCell(group: ScoredGroup, sources: FormSources): SheetCell {
  const name = groupName(group);
  if (group.weightDerived === true || !isPlain(group.name)) return text(name);
  return formula(`"${group.name}（"&${sources.weight(group.path)}&"分）"`, {
    kind: "text",
    align: "left",
    value: name,
  });
}

/** What the form's cells to fill in held when it was made, in the same places. */
export function originalSheet(name: string, form: Sheet): Sheet {
  const rows = form.rows.map((row) =>
    row.map((cell) => (cell.role === "input" ? { ...cell, role: "plain" as const } : blank())),
  );
  return { name, rows, merges: [], widths: form.widths, print: form.print, hidden: true, locked: true };
}

function actualCell(leaf: ScoredLeaf, sources: FormSources): SheetCell {
  const ratio = sources.ratio(leaf);
  const choices = sources.choices(leaf);
  const isFree = sources.model.open.has(leaf.path);
  return ratio === null
    ? {
        ...sources.filled(leaf).actual.cell,
        ...(choices.length === 0 ? {} : { choices, ...(isFree ? { isFree } : {}) }),
      }
    : formula(ratio, { kind: "percent", format: "0.00##%", align: "left" });
}

function shareCell(leaf: ScoredLeaf, given: IndicatorLeaf, sources: FormSources): SheetCell {
  if (!sources.hasShare(leaf)) return blank();
  const value = given.awardedShare === undefined ? "" : printedText(given.awardedShare);
  return { ...number(value, { role: "input" }), between: { min: "0", max: "1" } };
}
