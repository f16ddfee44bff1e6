/** The cells of text whose rows are lines; cells in double quotes may hold delimiters and line breaks. */
export function quotedCells(text: string, delimiter: "\t" | "," | ";"): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let quotes = true;
  for (let at = 0; at <= text.length;) {
    const quoted = quotes && text.charCodeAt(at) === 34 ? quotedAt(text, at, delimiter) : null;
    if (quoted === "open") quotes = false;
    const whole = quoted === null || quoted === "open" ? plainAt(text, at, delimiter) : quoted;
    row.push(whole.text);
    at = whole.to;
    if (text.charAt(at) === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (at === text.length) break; // the line break at the end begins no line
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly to: number;
}

function plainAt(text: string, from: number, delimiter: string): Cell {
  let to = from;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === 10 || code === 13 || text.charAt(to) === delimiter) break;
  }
  return { text: text.slice(from, to), to };
}

/** A cell in quotes; null where its quotes close inside the cell, "open" where nothing closes them. */
function quotedAt(text: string, from: number, delimiter: string): Cell | "open" | null {
  const pieces: string[] = [];
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return "open";
    pieces.push(text.slice(at, quote));
    if (text.charCodeAt(quote + 1) === 34) {
      pieces.push('"');
      at = quote + 2;
      continue;
    }
    const to = quote + 1;
    const next = text.charAt(to);
    return to >= text.length || next === delimiter || next === "\n" || next === "\r"
      ? { text: pieces.join(""), to }
      : null;
  }
}
