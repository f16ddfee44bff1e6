import { expect } from "vitest";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { hyperFormula, type Opened, opened } from "./interpreted.js";

const engine = hyperFormula();

/** What is typed into a row, by the headings of its columns. */
export type Typed = Readonly<Record<string, Partial<SheetCell>>>;

export const text = (value: string): Partial<SheetCell> => ({ kind: "text", value });
export const number = (value: string): Partial<SheetCell> => ({ kind: "number", value });
export const percent = (value: string): Partial<SheetCell> => ({ kind: "percent", value });
export const day = (value: string): Partial<SheetCell> => ({ kind: "date", value });

function isInput({ role }: SheetCell): boolean {
  return role === "input";
}

/** A workbook that is open, with the rows of its form at hand. */
export class Clerk {
  readonly book: Opened;
  private readonly form: Sheet;
  private readonly head: number;

  constructor(sheets: readonly Sheet[]) {
    if (engine === null) throw new Error("no HyperFormula");
    this.book = opened(engine, sheets);
    this.form = sheets[0] ?? expect.unreachable("no form");
    this.head = this.form.rows.findIndex((row) => row.some((cell) => cell.value === "比较符"));
  }

  /** The rows whose names are to be filled in. */
  get spare(): number[] {
    return this.form.rows.flatMap((row, place) => (place > this.head && row.slice(1, 4).some(isInput) ? [place] : []));
  }

  private column(row: number, heading: string): number {
    if (heading === "指标名称") return (this.form.rows[row] ?? []).findIndex((cell, at) => at > 0 && isInput(cell));
    return (this.form.rows[this.head] ?? []).findIndex(({ value }) => value === heading);
  }

  fill(row: number, typed: Typed): void {
    for (const [heading, cell] of Object.entries(typed)) {
      const column = this.column(row, heading);
      this.book.type({ sheet: "自评表", row, column }, { role: "input", value: "", kind: "text", ...cell });
    }
  }

  /** What stands in a column of a row. */
  says(row: number, heading: string): string {
    return this.book.read("自评表")[row]?.[this.column(row, heading)] ?? "";
  }

  /** What stands beside a label below the total. */
  below(label: string): string {
    return this.book.read("自评表").find((row) => row[0] === label)?.[4] ?? "";
  }

  /** The first row of a group, by its name. */
  firstOf(group: string): number {
    return this.form.rows.findIndex((row) => row.some(({ value }) => value.startsWith(group)));
  }

  /** Types the amounts of a row of the funds. */
  fund(name: string, amounts: readonly string[]): void {
    const row = this.form.rows.findIndex((cells) => cells.some(({ value }) => value === name));
    const isCovered = (at: number): boolean =>
      this.form.merges.some(
        ({ startRow, endRow, startCol, endCol }) => startRow <= row && row <= endRow && startCol < at && at <= endCol,
      );
    const columns = (this.form.rows[row] ?? []).flatMap((cell, at) => (isInput(cell) && !isCovered(at) ? [at] : []));
    amounts.forEach((value, at) =>
      this.book.type({ sheet: "自评表", row, column: columns[at] ?? 0 }, { role: "input", kind: "number", value }),
    );
  }

  /** Types amounts beside their names on the sheet of the ratios. */
  amounts(amounts: Readonly<Record<string, string>>): void {
    const rows = this.book.read("比率");
    for (const [name, value] of Object.entries(amounts)) {
      const row = rows.findIndex(([first]) => first === name);
      if (row < 0) throw new Error(name);
      this.book.type({ sheet: "比率", row, column: 1 }, { role: "input", kind: "number", value });
    }
  }

  total(): string {
    const row = this.book.read("自评表").find(([first]) => first === "总分") ?? [];
    return row[this.column(0, "得分")] ?? "";
  }
}
