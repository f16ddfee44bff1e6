import { cleaned } from "../figure/sheet/reading.js";
import { SheetBuilder } from "../sheet/build.js";
import { headings, text } from "../sheet/cells.js";
import type { Sheet } from "../sheet/types.js";
import { formula } from "./formula.js";

/** The name of the sheet on which what was filled in is read. */
export const READINGS = "读数";

/** The name of the hidden sheet with what the form's cells held when the workbook was made. */
export const ORIGINAL = "原表";

/** The sheet of the readings in the making: each cell of the form that is filled in is read in a row of its own. */
export class Readings {
  private readonly builder = new SheetBuilder(4);
  private readonly known = new Map<string, string>();

  constructor() {
    this.builder.row(headings(["填写的格", "所在", "填的文字", "读出的数或要改的地方"]));
  }

  /**
   * Adds a reading, once; returns the cell that it stands in.
   *
   * @param read - The formula of the reading, of the cell that holds its text.
   */
  add(label: string, cell: string, read: (text: string) => string): string {
    const key = `${cell} ${read("")}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, `${READINGS}!D${this.builder.height + 1}`);
    const row = this.builder.height + 1;
    const typed = formula(cleaned(cell), { kind: "text", align: "left" });
    this.builder.row([text(label), text(cell), typed, formula(read(`C${row}`), { align: "left" })]);
    return `${READINGS}!D${row}`;
  }

  /** The sheet as it stands. */
  sheet(): Sheet {
    return this.builder.sheet(READINGS, [48, 16, 20, 36], { orientation: "landscape", repeatRows: [0, 0] });
  }
}
