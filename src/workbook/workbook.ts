import { everything } from "../evaluate/kit.js";
import { planned } from "../evaluate/prepare.js";
import { withStandard } from "../evaluate/prepare.js";
import type { FormPlan } from "../evaluate/plan.js";
import { buildEvaluation } from "../evaluate/result.js";
import type { FormScore } from "../evaluate/score-form.js";
import type { FormInput, SelfEvaluation } from "../form/types.js";
import { type Noted, orThrow, type SafeResult, safely } from "../message/index.js";
import { sayAll } from "../message/said.js";
import type { UnsaidRead } from "../message/types.js";
import type { Sheet } from "../sheet/types.js";
import { aboutSheet } from "./about.js";
import { withAwarded } from "./awarded.js";
import { isToFillIn, type Model, SPARE_ROWS } from "./model.js";
import { type WorkbookOptions, workbookOptions } from "./options.js";
import { plannedModel } from "./planned-model.js";
import { sheetsOf } from "./sheets.js";

/** As {@link workbookSheets}, with the issues as a value instead of an exception. */
export function safeWorkbookSheets(input: FormInput, options: WorkbookOptions = {}): SafeResult<readonly Sheet[]> {
  return safely(() => {
    const read = readModel(input, options);
    if (!read.ok) return { ok: false, issues: sayAll(read.issues) };
    const { model, plan, score } = read.value;
    const evaluation = buildEvaluation(plan, score, read.notes);
    const made = sheetsOf(model, plan, score, evaluation);
    const seen = made.filter(({ hidden }) => hidden !== true);
    const sheets = [...seen, aboutSheet(plan, evaluation), ...made.filter(({ hidden }) => hidden === true)];
    return { ok: true, value: model.isBlank ? sheets.map(withoutResults) : sheets, notes: sayAll(read.notes) };
  });
}

/**
 * A form as sheets that compute themselves: the form with cells to fill in, the scores, every step in a cell of its own,
 * the budget ratios; formulas that Excel, WPS and LibreOffice share.
 *
 * Whatever program works them out comes to the engine's figures, for figures of at most 15 significant digits, what is filled in anew of at most 12: each
 * formula is followed by its exact value and a bound of what doubles may lose, and a cell for which that is not enough is
 * written as a value, with a remark. Filled in anew, the cells are worked out anew. Blank rows in each group take the
 * indicators that are added.
 *
 * @param input A `SelfEvaluation` with its actual values (checked here; anything may be passed). What is `""` in it, as in
 * a template, is a cell to fill in.
 * @param options `standard` takes the place of the form's own; `spareRows` says how many blank rows a group has; with
 * `awarded: "reported"` published scores stand where a person decides.
 * @returns `value`, the sheets 自评表, 得分, 计算, 读数, 比率 (where there are budget figures), 分值 (where weights are shared out), 说明 and,
 * hidden, 原表 and 数据 (the form itself, for whatever reads the workbook), to be written by `writeTables` or by a library of your own.
 * @throws JixiaoError with all issues at once where the form cannot be computed, as `evaluate`.
 *
 * Source: the standards and rules of the form; 财预〔2020〕10号 附件1 for the layout.
 *
 * @example
 * const { value: sheets } = workbookSheets({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * sheets.slice(0, 2).map(({ name }) => name); // => ["自评表", "得分"]
 */
export function workbookSheets(input: FormInput, options: WorkbookOptions = {}): Noted<readonly Sheet[]> {
  return orThrow(safeWorkbookSheets(input, options));
}

/** A form as its workbook holds it, planned and scored. */
interface ReadModel {
  readonly model: Model;
  readonly plan: FormPlan;
  readonly score: FormScore;
}

/** Reads a form as its workbook holds it: as it is, or with samples in what is to be filled in. */
function readModel(input: unknown, options: WorkbookOptions): UnsaidRead<ReadModel> {
  const { spareRows = SPARE_ROWS, standard } = options;
  const given = withStandard(input, standard);
  const asIs = planned(everything, input, options, workbookOptions);
  if (!asIs.ok && !isToFillIn(given)) return asIs;
  const form: SelfEvaluation = asIs.ok ? withAwarded(asIs.value.plan, asIs.value.score) : (given as SelfEvaluation);
  const { model, read } = plannedModel(form, spareRows);
  if (!read.ok) return read;
  const notes = asIs.ok ? asIs.notes : read.notes;
  return { ok: true, value: { model, ...read.value }, notes };
}

/** What comes of samples is no result. */
function withoutResults(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) =>
    row.map((cell) =>
      cell.formula === undefined || /^"?[\d"]/.test(cell.formula)
        ? cell
        : { ...cell, kind: "text" as const, value: "" },
    ),
  );
  return { ...sheet, rows };
}
