import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A table of a page, with the fenced JSON block that stands nearest above it. */
export interface Table {
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The text and the info string of the block: "```json rule" has the info `json rule`. */
  readonly block: { readonly info: string; readonly text: string } | null;
}

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));

/** The pages of a folder of docs/, by name. */
export function pages(folder: string): string[] {
  return readdirSync(docs + folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The text of a page of docs/. */
export function page(name: string): string {
  return readFileSync(docs + name, "utf8");
}

/** The tables of a page. A cell is the text between two bars; `\|` stands for a bar, code marks are dropped. */
export function tables(name: string): Table[] {
  const lines = page(name).split("\n");
  const found: Table[] = [];
  let block: Table["block"] = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const fence = /^```(.*)$/.exec(line);
    if (fence !== null) {
      const end = lines.indexOf("```", at + 1);
      if (end < 0) throw new Error(`${name}:${at + 1}: a block without an end`);
      block = { info: (fence[1] ?? "").trim(), text: lines.slice(at + 1, end).join("\n") };
      at = end;
    } else if (line.startsWith("|") && /^\|[\s:|-]+\|$/.test(lines[at + 1] ?? "")) {
      const start = at;
      const rows: string[][] = [];
      for (at += 2; (lines[at] ?? "").startsWith("|"); at++) rows.push(cells(lines[at] ?? ""));
      found.push({ line: start + 1, header: cells(line), rows, block });
    }
  }
  return found;
}

function cells(line: string): string[] {
  return line
    .replace(/^\||\|\s*$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .trim()
        .replace(/^`(.*)`$/, "$1")
        .replaceAll("\\|", "|"),
    );
}
