import { fold, placeOf } from "../../text/fold.js";
import type { Stretch } from "./tokens.js";

/** A sentence made plain for reading, which still knows where every character stood in the text as typed. */
export interface Source {
  /** Widths, glyphs and traditional characters folded, without blanks; a line that ends a statement ends in `;`. */
  readonly text: string;
  /** The text as typed. */
  readonly typed: string;
  /** Where a stretch of the plain text stands in the text as typed. */
  place(from: number, to: number): Stretch;
}

/** Folds a sentence for reading. */
export function plain(typed: string): Source {
  const folded = fold(quoted(blanked(lined(typed))));
  return { text: folded.text, typed, place: (from, to) => placeOf(folded, { from, to }) };
}

/** Marks of a title would be folded into comparators (》 into >): around words they become plain quotation marks. */
function quoted(text: string): string {
  return text.replace(/《([^《》\d\n][^《》\n]{0,60})》/g, "“$1”");
}

/** A blank to be filled in (得   分): blanks would fold away, a line is read as a number that is missing. */
function blanked(text: string): string {
  return text.replace(
    /([扣得计加记减])([ \u3000]{2,20})(?=分(?![值数]))/g,
    (_whole, verb: string, blanks: string) => verb + "_".repeat(blanks.length),
  );
}

/** The end of a line ends a statement, unless it stands inside a word: between two Chinese characters. */
function lined(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, (ends, at: number) => {
    const inside = HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at + ends.length));
    return (inside ? " " : ";").repeat(ends.length);
  });
}

/** A Chinese character that does not end an award (分, 止). */
const HAN = /[\u4e00-\u5205\u5207-\u6b61\u6b63-\u9fff]/;
