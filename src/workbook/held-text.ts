import type { SelfEvaluation } from "../form/types.js";

/** What stands in the first cell of the sheet that holds a form as data. */
export const DATA_MARK = "jixiao/form/1";

/** A form in the file of its workbook. */
export interface HeldForm {
  /** The form that the workbook was made of, with its standard. */
  readonly form: SelfEvaluation;
  /** The sheet that shows it. */
  readonly sheet: string;
  /** The cells of that sheet by what they hold: `/indicators/0/actual`. */
  readonly cells: Readonly<Record<string, string>>;
  /** What stands in those of them that are not filled in, where it is not kept elsewhere. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The cells to fill in that stand on other sheets. */
  readonly inputs?: readonly HeldInput[];
}

/** A cell to fill in that does not stand on the form. */
export interface HeldInput {
  /** Its address with its sheet: `计算!B12`. */
  readonly cell: string;
  /** What stands in the first cell of its row. */
  readonly label: string;
  /** What it held when the workbook was made, without its unit; the quotient where no decimal says it. */
  readonly text: string;
  /** The unit that it is shown with. */
  readonly unit?: string;
  /** What of the form it holds; left out where the form has no place for it. */
  readonly pointer?: string;
}

/** The most characters of a cell: what LibreOffice and Excel both keep. */
const MOST = 30_000;

/** A form as the texts of cells; they hold no blanks and no characters that a program may change in a cell. */
export function packed(held: HeldForm): readonly string[] {
  const json = JSON.stringify(held)
    .replace(UNSAFE, escaped)
    .replace(/_(?=x)/g, "\\u005f");
  const pieces: string[] = [];
  for (let at = 0; at < json.length; at += MOST) pieces.push(json.slice(at, at + MOST));
  return pieces;
}

/** The form that the texts of cells hold; null where they are no whole one. */
export function unpacked(pieces: readonly string[]): unknown {
  try {
    return JSON.parse(pieces.join("")) as unknown;
  } catch {
    return null;
  }
}

/** All but ASCII and Chinese writing; a half of a character is one of these too. */
const UNSAFE = /[^\x21-\x7e\u3001-\u3029\u3400-\u9fff\uff01-\uff5e]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
