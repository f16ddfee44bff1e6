import type { Exact } from "../../exact/index.js";
import type { Flag, Given, Input, Step, Told } from "../figure.js";
import type { Term } from "./term.js";
import type { SheetTest } from "./test.js";

/** The sheet that a figure is written into: where its inputs stand, and cells for its steps. */
export interface Host {
  /** The greatest figure that the form has: it says how far behind the point noise begins. */
  readonly greatest: Exact;
  /** The cell of an input, in the unit that stands there; null where no such number does. */
  number(input: Input): Term | null;
  /** By what it is multiplied to come into the unit of its guard; null where it stands in it. */
  factor(input: Input): Exact | null;
  /** What a person may fill in; `NEVER` where no words of the kind stand there now. */
  told(test: Told): SheetTest;
  /** What stands in a cell is of the kind that it is now: another kind takes another workbook, but for what may be left blank. */
  given(test: Given): SheetTest;
  /** @param part - The name of the part of a rule that it belongs to. */
  flag(test: Flag, part: string | undefined): SheetTest;
  /** Puts a step into a cell, to be referred to by it. */
  step(step: Step, worked: Term): Term;
  /** Puts an input that was converted into a cell. */
  converted(input: Input, worked: Term): Term;
  /** Puts what a case comes to into a cell, to be blank where it does not hold; returns the cell. */
  row(label: string, worked: string): string;
  /** What an input is called, as a label has it. */
  nameOf(input: Input): string;
  /** The word for a fixed key. */
  word(key: string): string;
}
