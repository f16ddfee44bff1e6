/**
 * The place of a cell as sheets name it; row and column count from 0.
 *
 * @example
 * cellAddress(22, 5) // => "F23"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The letters of a column that counts from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A place on a sheet, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * The place that an address names; null where it names none.
 *
 * @example
 * positionOf("F23") // => { row: 22, column: 5 }
 */
export function positionOf(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return digits.startsWith("0") ? null : { row: Number(digits) - 1, column: column - 1 };
}
