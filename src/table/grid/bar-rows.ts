/**
 * The rows of a table with bars whose lines may be less than a row. Pages turned into text fill every row up with bars to
 * one width; where a cell had several lines its row is broken there, or each cell has a line of its own. The bars tell
 * which lines are one row: together they have as many as all other rows.
 */
export function wholeRows(lines: readonly string[]): readonly string[] {
  if (isCellALine(lines)) return withFirstCells(ofWidth(lines, widthOfFirst(lines)) ?? upToRuns(lines));
  const width = filledWidth(lines);
  return width === null ? lines : withFirstCells(brokenJoined(lines, width));
}

/** Rows whose first cell may be blank: a bar at the beginning closes it, unless all rows begin with one, as in Markdown. */
function withFirstCells(rows: readonly string[]): readonly string[] {
  const begins = (row: string): boolean => row.trimStart().startsWith("|");
  const isFramed = rows.every((row) => begins(row) || !row.includes("|"));
  return isFramed ? rows : rows.map((row) => (begins(row) ? `|${row.trimStart()}` : row));
}

/** Whether each line is one cell that a bar closes, and a run of bars ends a row. */
export function isCellALine(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== "");
  const single = filled.filter((line) => /^[^|]*\|+\s*$/.test(line));
  const ends = filled.filter((line) => /\|\|\s*$/.test(line));
  return filled.length > 5 && single.length === filled.length && ends.length > 1 && ends.length * 2 < filled.length;
}

/** How many bars a line has; one behind a backslash is part of a cell. */
function barsIn(line: string): number {
  return line.replace(/\\./g, "").replace(/[^|]/g, "").length;
}

/** The bars of the first row where each cell has a line: up to the first run of them. */
function widthOfFirst(lines: readonly string[]): number {
  const end = lines.findIndex((line) => /\|\|\s*$/.test(line));
  return lines.slice(0, end + 1).reduce((sum, line) => sum + barsIn(line), 0);
}

/** Lines put together into rows of so many bars, the last perhaps cut off; null where they do not make such rows. */
function ofWidth(lines: readonly string[], width: number): string[] | null {
  const rows: string[] = [];
  for (let at = 0; at < lines.length;) {
    const row = rowAt(lines, at, width);
    if (row === null) return null;
    rows.push(row.text);
    at = row.to;
  }
  return rows;
}

/** Such rows where a run of bars, however long, ends each. */
function upToRuns(lines: readonly string[]): string[] {
  const rows: string[] = [];
  let row = "";
  for (const line of lines) {
    row += line.trim();
    if (!line.trimEnd().endsWith("||")) continue;
    rows.push(withoutFilling(row));
    row = "";
  }
  return row === "" ? rows : [...rows, row];
}

/** The bars of a row where most lines have as many and all of these end in bars that fill them up; null where they do not. */
function filledWidth(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  const barred = lines.map(barsIn).filter((bars) => bars > 0);
  for (const bars of barred) counts.set(bars, (counts.get(bars) ?? 0) + 1);
  const [width, count] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? [0, 0];
  if (width < 3 || count < 3 || count * 2 < barred.length) return null;
  return lines.every((line) => barsIn(line) !== width || /\|\s*\|\s*$/.test(line)) ? width : null;
}

/** Such lines, those that together have the bars of a row put together. */
function brokenJoined(lines: readonly string[], width: number): string[] {
  const rows: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const row = barsIn(line) === 0 ? null : rowAt(lines, at, width);
    const isWhole = row !== null && row.bars === width;
    rows.push(isWhole ? row.text : line);
    at = isWhole ? row.to : at + 1;
  }
  return rows;
}

/** The lines from a place on that have so many bars together, as far as there are lines; null where they have more. */
function rowAt(
  lines: readonly string[],
  from: number,
  width: number,
): { readonly text: string; readonly bars: number; readonly to: number } | null {
  let text = "";
  let bars = 0;
  let at = from;
  for (; at < lines.length && bars < width; at++) {
    const line = (lines[at] ?? "").trim();
    // What no bar closes goes on in the next line.
    text += text === "" || text.endsWith("|") ? line : `\n${line}`;
    bars += barsIn(line);
  }
  return bars > width ? null : { text: bars === width ? withoutFilling(text) : text, bars, to: at };
}

/** The bars that fill a row up are no cells. */
function withoutFilling(row: string): string {
  return row.replace(/(?:\s*\|)+$/, "");
}
