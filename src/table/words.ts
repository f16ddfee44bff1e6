import { foldLabel } from "../text/index.js";
import { cut } from "../message/cut.js";

/** A text in one line: what was broken over lines is joined; blanks inside a line stay as typed. */
export function oneLine(text: string): string {
  if (!/[\r\n\u2028\u2029]/.test(text)) return text.trim();
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .reduce(joinPieces);
}

/**
 * A name as it is kept: blanks and line breaks taken out, except one between Latin words or digits.
 *
 * @example
 * nameText("投入管理 指标\n (20分)") // => "投入管理指标(20分)"
 */
export function nameText(text: string): string {
  return text.trim().replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, joint);
}

/** A text as texts are compared: widths, glyphs and blanks folded, quotation marks and a mark at the end left out. */
export function sameText(text: string): string {
  return foldLabel(text)
    .replace(/["“”'‘’「」《》]/g, "")
    .replace(/[。.;；,，、:：]+$/, "");
}

/** What stands where a text was broken: a blank between two Latin words or numbers, else nothing. */
function joint(blank: string, offset: number, whole: string): string {
  const latin = (at: number): boolean => /[A-Za-z0-9]/.test(whole.charAt(at));
  return latin(offset - 1) && latin(offset + blank.length) ? " " : "";
}

/** Two pieces of a broken text put together. */
export function joinPieces(left: string, right: string): string {
  if (left === "" || right === "") return left + right;
  return left + (/[A-Za-z0-9]$/.test(left) && /^[A-Za-z0-9]/.test(right) ? " " : "") + right;
}

/** Whether a cell says that nothing stands there: blank, a dash, a slash. */
export function isNothing(text: string): boolean {
  return text === "" || /^(?:[-—–－﹣_/／\\]+|无)$/.test(text);
}

/** The same, and what a form prints where more may follow: ……, ***. */
export function isLeftOpen(text: string): boolean {
  return isNothing(text) || /^(?:[.…·。]+|[*＊]{2,})$/.test(text);
}

/** The place of a cell as sheets name it: row and column from 0. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** As much of a text as a sentence has room for. */
export function excerpt(text: string): string {
  return cut(oneLine(text));
}

/** The two halves of a name that was broken, where a number or a unit may have been. */
export function joinBroken(left: string, right: string): string {
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? joinPieces(left, right) : left + right;
}
