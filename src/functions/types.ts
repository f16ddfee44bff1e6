import type { Language } from "../message/index.js";

/** What one cell shows: text, a number or a logical value. An empty text is a blank cell. */
export type CellResult = string | number | boolean;

/** What a cell function gives back: one value, or rows of them that spill over the cells below and to the right. */
export type CellOutput = CellResult | readonly (readonly CellResult[])[];

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

/** One parameter of a cell function. */
export interface CellParameter {
  /** Its name in code. */
  readonly name: string;
  /** What a user reads while typing the formula. */
  readonly title: Localized;
  /** What it means, in a sentence. */
  readonly help: Localized;
  /** What a cell that is given for it holds; every host hands over whatever the cell holds. */
  readonly type: "any" | "number" | "text";
  /** Whether an area of cells may be given; otherwise one cell. */
  readonly range: boolean;
  /** That it may be left out. */
  readonly optional?: true;
  /** Whether it may be given again and again; only the last parameter. */
  readonly repeating?: true;
}

/** How a function answers an area: with a result for each of its cells, or with a table of its own. */
export type CellShape = "each" | "table";

/** A function behind a cell, described so that any host's registration, help and manifest can be made from it. */
export interface CellFunction {
  /** Its bare name: `SCORE`. */
  readonly name: string;
  /** `JX.SCORE`. */
  readonly dotted: string;
  /** `JX_SCORE`, where a host allows no dot. */
  readonly underscored: string;
  /** What it is called in a list. */
  readonly title: Localized;
  /** What it does, in a sentence. */
  readonly help: Localized;
  /** A formula to try. */
  readonly example: string;
  /** How it answers an area. */
  readonly shape: CellShape;
  /** Its parameters in order. */
  readonly parameters: readonly CellParameter[];
  /**
   * Works it out. Areas are arrays of rows; blank cells are null, undefined or an empty text. It never throws: what
   * cannot be worked out is a text that begins with {@link errorMarks}.
   */
  readonly run: (...values: readonly unknown[]) => CellOutput;
}

/**
 * What a number is that meets a percentage, no unit being given. A host that hands over values alone gives 0.95 both for a
 * cell that shows 95% and for one that shows 0.95.
 *
 * - `refuse`: up to 10 (1000%) an error text says that it may be either; above, the number is in percent (95 is 95%).
 * - `fraction`: up to 10 it is what the sheet keeps for a percentage (0.95 is 95%); above, an error text.
 */
export type Percentages = "refuse" | "fraction";

/** How the functions of a host speak and by which standard they score where a formula names none. */
export interface CellFunctionOptions {
  /** Of help and errors; Chinese where left out. */
  readonly language?: Language;
  /** The id of a standard; 财预〔2020〕10号 where left out. */
  readonly standard?: string;
  /** `refuse` where left out. */
  readonly percentages?: Percentages;
}
