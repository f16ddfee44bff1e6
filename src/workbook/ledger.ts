import { isAsTyped } from "../figure/sheet/reading.js";
import { SheetBuilder } from "../sheet/build.js";
import { blank, headings, text } from "../sheet/cells.js";
import type { Sheet, SheetCell } from "../sheet/types.js";
import type { Exact } from "../exact/index.js";
import { toText } from "../exact/index.js";
import { UNKNOWN } from "../figure/sheet/bound.js";
import { certain } from "../shape/certain.js";
import { formula, inUnit } from "./formula.js";
import type { Check, Line, Mark } from "./ledger-line.js";
import { isPlain, LONGEST_FORMULA } from "./plain.js";
import { asValue } from "./value.js";
import { at, constant, fits, held, type Term, unsure } from "../figure/sheet/term.js";

/** The name of the sheet on which every step stands in a cell of its own. */
export const LEDGER = "计算";

/** What is said where what was filled in comes to no figure. */
export const NO_FIGURE = "请核对填写、分值和评定比例";

/**
 * The sheet of the steps in the making: each step is a row, and later steps refer to its cell. Beside the heading of an
 * indicator stands what is wrong with what was filled in; where anything is, its steps are blank.
 */
export class Ledger {
  private lines: Line[] = [];
  private checks: readonly Check[] = [];
  private guard: string | null = null;

  /** A heading over the steps of one indicator; {@link close} ends them. Returns its cell. */
  heading(label: string, remark: string = "", labelled: string | null = null): string {
    this.title(label, remark, labelled);
    this.checks = [];
    this.guard = `B${this.lines.length + 1}`;
    return this.guard;
  }

  /** A heading over the ways in which an indicator may be filled in; each has a heading of its own. */
  title(label: string, remark: string, labelled: string | null): void {
    this.lines.push({ label, labelled, cell: blank("heading"), remark, heading: true });
  }

  /** Something has to hold, or there are no steps. */
  check(holds: string, says: string): void {
    if (!this.checks.some((each) => each.holds === holds)) this.checks = [...this.checks, { holds, says }];
  }

  /** Ends the steps of an indicator: its heading says what is wrong, the first thing of all. */
  close(): void {
    const at = Number(certain(this.guard).slice(1)) - 2;
    this.guard = null;
    const wrong = this.checks.reduceRight((so, { holds, says }) => `IF(${holds},${so},${says})`, '""');
    this.lines[at] = {
      ...certain(this.lines[at]),
      cell: formula(wrong, { kind: "text", role: "heading", align: "left" }),
    };
  }

  /**
   * What a step comes to where nothing is wrong, else what is.
   *
   * @param otherwise - What is said where what was filled in comes to no figure, as a formula.
   */
  last(label: string, term: Term, otherwise: string = `"${NO_FIGURE}"`): Term {
    const worked = `IF(ISERROR(${term.text}),${otherwise},${term.text})`;
    const isTold = this.mayFail(term.text) && worked.length < LONGEST_FORMULA;
    const text = isTold ? worked : term.text;
    const shown = this.guard === null ? text : guarded(this.guard, text, this.guard);
    return at(this.add(label, formula(shown, { value: cached(term) }), ""), term);
  }

  /** Whether a formula, or a step of the same indicator before it, says that there is no figure. */
  private mayFail(text: string): boolean {
    if (this.guard === null) return false;
    const steps = this.lines.slice(Number(this.guard.slice(1)) - 1).map(({ cell }) => cell.formula ?? "");
    return [text, ...steps].some((each) => each.includes("NA()"));
  }

  /**
   * A number to be filled in. A value that no double holds is written as text, and nothing that needs it is sure.
   *
   * @param isBlank - The value is a sample, and the cell stands blank.
   * @param pointer - What of the form it holds.
   */
  input(
    label: string,
    value: Exact,
    remark: string = "",
    unit: string | null = null,
    isBlank: boolean = false,
    pointer?: string,
  ): Term {
    const written = constant(value);
    // 三分之二: no decimal holds it, and its quotient does.
    if (written.clean && !fits(value)) {
      return at(this.add(label, formula(written.text, { role: "input", ...inUnit(unit) }), remark, pointer), written);
    }
    const kind = fits(value) ? ("number" as const) : ("text" as const);
    const cell: SheetCell = {
      kind,
      role: "input",
      align: "right",
      value: isBlank ? "" : toText(value),
      ...inUnit(unit),
    };
    const own = this.add(label, cell, remark, pointer);
    this.check(`IF(ISLOGICAL(${own}),FALSE,ISNUMBER(${own}))`, `"${isPlain(label) ? label : ""}请填数"`);
    this.check(isAsTyped(own), `"${isPlain(label) ? label : ""}请填数，不填百分数和日期"`);
    return held(own, value);
  }

  /** A number that stands as it is, and is not filled in. */
  fixed(label: string, value: Exact, remark: string = "", unit: string | null = null): Term {
    const cell = formula(constant(value).text, inUnit(unit));
    return fits(value) || constant(value).clean
      ? at(this.add(label, cell, remark), constant(value))
      : unsure(constant(value));
  }

  /** A step: the figure is worked out in a cell of its own, and referred to from there on. */
  step(label: string, term: Term, remark: string = "", unit: string | null = null): Term {
    const cell = formula(this.guarded(term.text), { ...inUnit(unit), value: cached(term) });
    return at(this.add(label, cell, remark), term);
  }

  /** A step whose result is a text or a blank, for other steps to look at; returns its cell. */
  cell(label: string, worked: string, remark: string = "", detail: Partial<SheetCell> = {}): string {
    return this.add(label, formula(this.guarded(worked), detail), remark);
  }

  /** A number written as a value, rounded to what a double holds. */
  number(label: string, value: string, remark: string): string {
    return this.add(label, formula(this.guard === null ? value : guarded(this.guard, value, this.guard)), remark);
  }

  /** Where the ledger stands, to come back to. */
  mark(): Mark {
    return { lines: this.lines.length, checks: this.checks };
  }

  /** Whether every formula written since is one that programs take. */
  fitsSince(mark: Mark): boolean {
    return this.lines.slice(mark.lines).every(({ cell }) => (cell.formula ?? "").length <= LONGEST_FORMULA);
  }

  /** Takes back what was written since. */
  back(mark: Mark): void {
    this.lines = this.lines.slice(0, mark.lines);
    this.checks = [...mark.checks];
  }

  /** What of the form the cells to fill in hold, by their addresses. */
  asked(): ReadonlyMap<string, string> {
    return new Map(
      this.lines.flatMap(({ pointer }, at) => (pointer === undefined ? [] : [[`B${at + 2}`, pointer] as const])),
    );
  }

  /** The sheet as it stands. */
  sheet(): Sheet {
    const builder = new SheetBuilder(3);
    builder.row(headings(["步骤", "数值", "说明"]));
    for (const { label, labelled, cell, remark, heading } of this.lines) {
      const role = heading ? ("heading" as const) : ("plain" as const);
      const name = text(heading ? label : `　${label}`, { role });
      const shown = labelled === null ? name : formula(`${labelled}&""`, { kind: "text", role, align: "left" });
      builder.row([shown, cell, text(remark, { role })]);
    }
    return builder.sheet(LEDGER, [44, 18, 60], { orientation: "portrait", repeatRows: [0, 0] });
  }

  private guarded(worked: string): string {
    return this.guard === null ? worked : guarded(this.guard, worked, '""');
  }

  private add(label: string, cell: SheetCell, remark: string, pointer?: string): string {
    const holds = pointer === undefined ? {} : { pointer };
    this.lines.push({ label, labelled: null, cell, remark, heading: false, ...holds });
    return `B${this.lines.length + 1}`;
  }
}

function guarded(guard: string, worked: string, otherwise: string): string {
  return `IF(${guard}="",${worked},${otherwise})`;
}

/** What a program comes to, as far as a double holds it; a blank where a formula gives nothing for sure. */
function cached(term: Term): string {
  return term.error === UNKNOWN ? "" : asValue(term.value).text;
}
