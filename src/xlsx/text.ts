/** The most characters that a cell of a workbook holds. */
const MOST = 32_767;

/** A text as a cell of a workbook may hold it: no half characters, nothing that reads as an escape, not too long. */
export function cellText(text: string): string {
  const whole = text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return whole.length <= MOST ? whole : `${whole.slice(0, MOST - 1)}…`;
}
