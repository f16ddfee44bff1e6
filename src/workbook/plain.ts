/** The most characters of a formula, some less than programs take. */
export const LONGEST_FORMULA = 8000;

/** The most conditions that programs nest. */
export const MOST_NESTED = 60;

/**
 * Whether a text can stand in quotes in a formula or a number format as it stands in a cell: not too long, without quotes,
 * backslashes, characters that files cannot hold, or what reads as an escape of one.
 *
 * @example
 * isPlain("元/人次") // => true
 * isPlain("5\" 管") // => false
 */
export function isPlain(text: string): boolean {
  return text.length <= 200 && !/["\\\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u.test(text);
}
