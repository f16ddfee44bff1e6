import { wholeRows } from "./bar-rows.js";

/** The rows of tables with bars between their cells, with or without a bar at either end; other lines are one cell. */
export function barredCells(lines: readonly string[]): string[][] {
  return wholeRows(lines)
    .filter((line) => !/^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(line))
    .map((line) => {
      const bare = line.trim();
      if (!bare.includes("|")) return [bare];
      // A bar at the end of a line closes its last cell, unless a backslash makes it part of the text.
      const closed = /(?:^|[^\\])(?:\\\\)*\|$/.test(bare) && bare.length > 1;
      const inner = bare.slice(bare.startsWith("|") ? 1 : 0, closed ? -1 : undefined);
      return pipes(inner).map(unescaped);
    });
}

/** The cells between the bars; one with a backslash before it is part of a cell. */
function pipes(line: string): string[] {
  const cells: string[] = [""];
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === "|") cells.push("");
    else {
      const escaped = sign === "\\" && at + 1 < line.length;
      cells[cells.length - 1] += escaped ? sign + line.charAt(at + 1) : sign;
      if (escaped) at++;
    }
  }
  return cells;
}

function unescaped(cell: string): string {
  return cell
    .trim()
    .replace(/^(\*\*|__|[*_`])([^\s*_`\\](?:[^*_`\\]|\\.)*)\1$/, "$2") // 合计 is the same in bold
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1") // a mark of ASCII behind a backslash stands for itself
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " } as const;
