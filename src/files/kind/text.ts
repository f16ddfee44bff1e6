import type { Unread } from "./unread.js";

/**
 * What a text is by how it begins: marked up, or a kind that is not read; else plain text.
 *
 * @example
 * textKind("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>") // => "html"
 */
export function textKind(text: string): "html" | "xml-spreadsheet" | "flat-odf" | "text" | Unread {
  const head = text.slice(0, HEAD).replace(/^[\ufeff\s]+/, "");
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^(?:from|mime-version|date|subject):/i.test(head) && /multipart\/related/i.test(head)) return "mhtml";
  if (head.startsWith("{") || head.startsWith("[")) return isJson(head, text) ? "json" : "text";
  if (!head.startsWith("<")) return hasPageTable(text) ? "html" : "text";
  const root = rootOf(head);
  if (root === null) return "html";
  const known = ROOTS[root.slice(root.indexOf(":") + 1).toLowerCase()];
  if (known !== undefined) return known;
  return /<(?:html|table|div|p|body)[\s>]/i.test(head) ? "html" : "unknown";
}

const HEAD = 8192;

const ROOTS: Readonly<Record<string, "html" | "xml-spreadsheet" | "flat-odf" | Unread>> = {
  html: "html",
  table: "html",
  workbook: "xml-spreadsheet",
  document: "flat-odf",
  uof: "uof",
  worddocument: "word-xml",
  package: "word-xml",
  svg: "picture",
};

/** The first element of marked-up text, past what may come before it. */
function rootOf(head: string): string | null {
  let rest = head;
  for (;;) {
    const skipped = /^\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|<!\[[^>]*>|<![a-z][^>[]*(?:\[[\s\S]*?\]\s*)?>)/i.exec(rest);
    if (skipped === null) return /^\s*<([\w:.-]+)/.exec(rest)?.[1] ?? null;
    rest = rest.slice(skipped[0].length);
  }
}

/** Whether a text has a table of a page in it, as Markdown may, and none of its own. */
function hasPageTable(text: string): boolean {
  const start = text.slice(0, 200_000);
  return /<table[\s>]/i.test(start) && /<td[\s>]/i.test(start) && !/^\s*\|.*\|\s*$/m.test(start);
}

/** Whether a text begins and ends as JSON does; it is not parsed to be named. */
function isJson(head: string, text: string): boolean {
  return /^(?:\{\s*["}]|\[\s*[{["\d\]])/.test(head) && /[}\]]\s*$/.test(text.slice(-100));
}
