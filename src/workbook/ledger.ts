import { SheetBuilder } from "../report/sheet/build.js";
import { blank, headings, text } from "../report/sheet/cells.js";
import type { Sheet, SheetCell } from "../report/sheet/types.js";
import type { Exact } from "../exact/index.js";
import { toText } from "../exact/index.js";
import { isPlain, LONGEST_FORMULA } from "./plain.js";
import { at, constant, fits, held, type Term } from "../figure/sheet/term.js";

/** The name of the sheet on which every step stands in a cell of its own. */
export const LEDGER = "计算";

/** One row of the ledger: what it is, its value or formula, and a remark. */
interface Line {
  readonly label: string;
  readonly cell: SheetCell;
  readonly remark: string;
  readonly heading: boolean;
}

/** The sheet of the steps in the making: each step is a row, and later steps refer to its cell. */
export class Ledger {
  private lines: Line[] = [];

  /** A heading over the steps of one indicator. */
  heading(label: string, remark: string = ""): void {
    this.lines.push({ label, cell: blank("heading"), remark, heading: true });
  }

  /** A number to be filled in. A value that no double holds is written as text, and nothing that needs it is sure. */
  input(label: string, value: Exact, remark: string = "", unit: string | null = null): Term {
    const written = constant(value);
    // 三分之二: no decimal holds it, and its quotient does.
    if (written.clean && !fits(value)) {
      return at(this.add(label, formula(written.text, { role: "input", ...inUnit(unit) }), remark), written);
    }
    const kind = fits(value) ? ("number" as const) : ("text" as const);
    const cell: SheetCell = { kind, role: "input", align: "right", value: toText(value), ...inUnit(unit) };
    return held(this.add(label, cell, remark), value);
  }

  /** A text to be filled in; returns its cell. */
  words(label: string, value: string, remark: string = ""): string {
    return this.add(label, text(value, { role: "input", align: "right" }), remark);
  }

  /** A day to be filled in; returns its cell. */
  day(label: string, value: string): string {
    return this.add(label, { kind: "date", role: "input", align: "right", value }, "");
  }

  /** A step: the figure is worked out in a cell of its own, and referred to from there on. */
  step(label: string, term: Term, remark: string = "", unit: string | null = null): Term {
    return at(this.add(label, formula(term.text, inUnit(unit)), remark), term);
  }

  /** A step whose result is a text or a blank, for other steps to look at; returns its cell. */
  cell(label: string, worked: string, remark: string = ""): string {
    return this.add(label, formula(worked), remark);
  }

  /** A figure that no formula gives for sure. */
  value(label: string, value: string, remark: string): string {
    return this.add(label, text(value, { align: "right" }), remark);
  }

  /** A number written as a value, rounded to what a double holds. */
  number(label: string, value: string, remark: string): string {
    return this.add(label, { kind: "number", role: "plain", align: "right", value }, remark);
  }

  /** Where the ledger stands, to come back to. */
  mark(): number {
    return this.lines.length;
  }

  /** Whether every formula written since is one that programs take. */
  fitsSince(mark: number): boolean {
    return this.lines.slice(mark).every(({ cell }) => (cell.formula ?? "").length <= LONGEST_FORMULA);
  }

  /** Takes back what was written since. */
  back(mark: number): void {
    this.lines = this.lines.slice(0, mark);
  }

  /** The sheet as it stands. */
  sheet(): Sheet {
    const builder = new SheetBuilder(3);
    builder.row(headings(["步骤", "数值", "说明"]));
    for (const { label, cell, remark, heading } of this.lines) {
      const role = heading ? ("heading" as const) : ("plain" as const);
      builder.row([text(heading ? label : `　${label}`, { role }), cell, text(remark, { role })]);
    }
    return builder.sheet(LEDGER, [44, 18, 60], { orientation: "portrait", repeatRows: [0, 0] });
  }

  private add(label: string, cell: SheetCell, remark: string): string {
    this.lines.push({ label, cell, remark, heading: false });
    return `B${this.lines.length + 1}`;
  }
}

/** A number that is shown with its unit. */
export function inUnit(unit: string | null): { readonly format?: string } {
  return unit === null || unit === "" || !isPlain(unit) ? {} : { format: `General"${unit}"` };
}

/** A cell that is worked out. */
export function formula(worked: string, detail: Partial<SheetCell> = {}): SheetCell {
  return { kind: "number", role: "plain", align: "right", ...detail, value: "", formula: worked };
}
