/** A row of boxes to tick in one cell. */
export interface Boxes {
  /** The texts behind the ticked boxes. */
  readonly ticked: readonly string[];
  /** How many boxes there are. */
  readonly count: number;
}

/**
 * Reads boxes with their texts: `☑全部达成☐部分达成☐未达成`. In a document whose font is Wingdings 2 a ticked box arrives as R
 * and an empty one as £. A tick before an empty box's text (`√全部达成□部分达成`) is a box too.
 *
 * @returns null where a cell has no two boxes.
 *
 * @example
 * boxesIn("☐是☑否")?.ticked // => ["否"]
 */
export function boxesIn(cell: string): Boxes | null {
  if (cell.length > 200) return null;
  const wingdings = /£/.test(cell) && /(?:^|[\s\u4e00-\u9fff])[R£](?=\s*[\u4e00-\u9fff])/.test(cell);
  const marks = [...cell.matchAll(wingdings ? /[R£]/g : /[☑☒✓✔√■☐□▢◻○◯●]/g)];
  if (marks.length < 2) return null;
  const before = cell.slice(0, marks[0]?.index ?? 0).trim() === "";
  const parts = marks.map(({ 0: mark, index }, at) => {
    const text = before
      ? cell.slice(index + mark.length, marks[at + 1]?.index ?? cell.length)
      : cell.slice((marks[at - 1]?.index ?? -1) + 1, index);
    return { ticked: /[☑☒✓✔√■●R]/.test(mark), text: text.replace(/^[\s、，,;；]+|[\s、，,;；]+$/g, "") };
  });
  return { ticked: parts.filter(({ ticked }) => ticked).map(({ text }) => text), count: parts.length };
}

/** Whether a text begins or ends with a box or a tick: only then may it be a row of boxes. */
export function mayBeBoxes(cell: unknown): cell is string {
  if (typeof cell !== "string" || cell.length > 200) return false;
  const text = cell.trim();
  return isBox(text.charCodeAt(0)) || isBox(text.charCodeAt(text.length - 1));
}

/** Geometric shapes and ticks; √; R and £ of Wingdings 2. */
function isBox(code: number): boolean {
  return (code >= 0x25a0 && code <= 0x2752) || code === 0x221a || code === 0xa3 || code === 0x52;
}
