import { fromText } from "../exact/index.js";
import type { Evaluation, ScoredLeaf } from "../evaluate/types.js";
import { leafAt } from "../indicator/tree.js";
import type { SelfEvaluation } from "../indicator/types.js";
import { number, percent, text } from "../report/sheet/cells.js";
import type { FormFigures } from "../report/sheet/form-indicators.js";
import { layForm } from "../report/sheet/form-layout.js";
import { actualText, executionOf, targetText } from "../report/sheet/form-texts.js";
import type { Sheet, SheetCell } from "../report/sheet/types.js";
import { printTarget } from "../target/index.js";
import type { OwnCells } from "./inputs.js";
import { formula } from "./ledger.js";
import { isPlain } from "./plain.js";
import { FORM, type Places } from "./places.js";
import { fits, held, type Term } from "../figure/sheet/term.js";
import { printedText } from "../exact/printed.js";

/** Where the cells of the form get their figures from. */
export interface FormSources {
  /** The cell of the scores that holds a node's score, by its path; `total` for the whole. */
  score(path: string): string;
  totalWeight(): string;
  /** The cell of the ratios that holds B/A; null where the figures do not give it. */
  readonly execution: string | null;
}

/** The form with its figures as cells to fill in, and its scores as formulas. */
export function formSheet(form: SelfEvaluation, evaluation: Evaluation, sources: FormSources): Sheet {
  const figures: FormFigures = {
    weight: (leaf) => number(leaf.weight, { role: leaf.status === "not-applicable" ? "plain" : "input" }),
    score: (leaf) => formula(sources.score(leaf.path)),
    target: (leaf, given) => targetNumber(leaf, form) ?? text(targetText(leaf, given)),
    actual: (leaf, given) => actualNumber(leaf, form, evaluation) ?? text(actualText(leaf, given, evaluation)),
    funds: (_figure, amount) => number(amount === undefined ? "" : printedText(amount), { role: "input" }),
    execution: () =>
      sources.execution === null
        ? text(executionOf(evaluation), { align: "right" })
        : formula(sources.execution, { kind: "percent", format: "0.00##%" }),
    totalWeight: () => formula(sources.totalWeight(), { role: "total" }),
    totalScore: () => formula(sources.score("total"), { role: "total" }),
  };
  return layForm(form, evaluation, figures);
}

/** The cells of the form that a leaf's figures stand in as numbers. */
export function cellsOf(
  leaf: ScoredLeaf,
  form: SelfEvaluation,
  evaluation: Evaluation,
  places: Places,
): Omit<OwnCells, "weight"> {
  const term = (key: string, cell: SheetCell | null): Term | null => {
    const place = places.get(`${key} ${leaf.path}`);
    const value = cell === null ? null : fromText(cell.value);
    return place === undefined || value === null ? null : held(`${FORM}!${place}`, value);
  };
  return {
    actual: term("actual", actualNumber(leaf, form, evaluation)),
    target: term("target", targetNumber(leaf, form)),
  };
}

/** A target that its cell can hold as a number, the comparator and the unit being its format. */
function targetNumber(leaf: ScoredLeaf, form: SelfEvaluation): SheetCell | null {
  const given = leafAt(form, leaf.path);
  const { target } = leaf;
  if (given?.target === undefined || target?.kind !== "threshold" || target.approximate === true) return null;
  const typed = targetText(leaf, given).trim();
  if (typed !== printTarget(target)) return null;
  const start = typed.indexOf(target.value);
  return counted(target.value, typed.slice(0, start), typed.slice(start + target.value.length));
}

/** An actual value that its cell can hold as a number, as typed. */
function actualNumber(leaf: ScoredLeaf, form: SelfEvaluation, evaluation: Evaluation): SheetCell | null {
  const given = leafAt(form, leaf.path);
  const { actual } = leaf;
  if (given?.actual === undefined || actual?.kind !== "quantity") return null;
  const typed = actualText(leaf, given, evaluation).trim();
  const unit = actual.unit ?? "";
  return typed === actual.value + unit ? counted(actual.value, "", unit) : null;
}

/** A number with what is printed before and after it as its format; null where no cell can hold it so. */
function counted(value: string, before: string, after: string): SheetCell | null {
  const exact = fromText(value);
  if (exact === null || !fits(exact) || !isPlain(before + after)) return null;
  const quoted = (part: string): string => (part === "" ? "" : `"${part}"`);
  const format = `${quoted(before)}General${quoted(after)}`;
  return number(value, { role: "input", align: "left", ...(format === "General" ? {} : { format }) });
}

/** A cell that is a percentage worked out. */
export function rateCell(worked: string, detail: Partial<SheetCell> = {}): SheetCell {
  return { ...percent("0"), format: "0.00##%", ...detail, value: "", formula: worked };
}
