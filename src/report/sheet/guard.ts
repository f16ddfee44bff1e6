/**
 * Whether a text would be taken for a formula by a program that opens a CSV file: it begins with `=` `+` `-` `@`, with
 * their full-width forms, or with a tab, carriage return or line feed, blanks before it not counting.
 *
 * A number (`-31.55`, `-31.55%`, `+3`) is one whatever opens it, and a dash alone is nothing.
 *
 * @example
 * isFormulaLike("=HYPERLINK(1)") // => true
 * isFormulaLike("-31.55%") // => false
 */
export function isFormulaLike(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const start = text.trim();
  return /^[=+\-@＝＋－＠]/.test(start) && !/^[+-]?\d[\d,]*(?:\.\d+)?[%％]?$/.test(start) && !/^[-－]+$/.test(start);
}
