import { columnLetters } from "../../files/address.js";
import type { FileTable } from "../../files/types.js";
import { issue, type Note } from "../../message/index.js";
import type { HeldForm } from "../../workbook/held-text.js";
import { positionIn } from "./match.js";
import { cut } from "../../message/cut.js";

/** What a cell shows now that it did not when the workbook was made. */
export interface Change {
  readonly cell: string;
  readonly before: string;
  readonly now: string;
}

/** The cells of a workbook's form as they are and as they were, and what is told of the difference. */
export class Changes {
  readonly notes: Note[] = [];
  private readonly held: HeldForm;
  private readonly seen: FileTable;
  private readonly original: FileTable | undefined;

  constructor(held: HeldForm, seen: FileTable, original: FileTable | undefined) {
    this.held = held;
    this.seen = seen;
    this.original = original;
  }

  /**
   * What has changed in the cell of a value; null where nothing has, or where no cell to fill in shows it.
   *
   * @param row - The row that it stands in now, counted from 0; left out where that is known.
   */
  of(pointer: string, row?: number): Change | null {
    const position = positionIn(this.held.cells[pointer]);
    if (position === null) return null;
    const at = row ?? position.row;
    const before = this.held.texts?.[pointer] ?? textAt(this.original, position.row, position.column);
    const now = textAt(this.seen, at, position.column);
    if (before === now) return null;
    const cell = `${columnLetters(position.column)}${at + 1}`;
    // What was left to be filled in is no difference.
    if (before !== "") this.tell(cell, before, now);
    return { cell, before, now };
  }

  /** The cell that a value stood in when the workbook was made. */
  cellOf(pointer: string): string | undefined {
    return this.held.cells[pointer];
  }

  /** What a cell shows in the column of a value. */
  textOf(pointer: string, row: number): string | null {
    const position = positionIn(this.held.cells[pointer]);
    return position === null ? null : textAt(this.seen, row, position.column);
  }

  /** Tells that a cell shows something else than the file holds. */
  tell(cell: string, held: string, shown: string): void {
    this.notes.push(changed(cell, held, shown));
  }
}

/** Tells that a cell shows something else than the file holds. */
export function changed(cell: string, held: string, shown: string): Note {
  return issue("warning", "workbook/changed", { cell, ...differing(held, shown) });
}

/** What a file holds beside what a cell shows. */
export function differing(held: string, shown: string): { readonly held: string; readonly shown: string } {
  return { held: cut(held, 60), shown: shown === "" ? "（空）" : cut(shown, 60) };
}

function textAt(table: FileTable | undefined, row: number, column: number): string {
  return (table?.rows[row]?.[column] ?? "").trim();
}
