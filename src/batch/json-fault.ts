/**
 * Where a text stops being JSON, in UTF-16 units from 0; its length where it ends too early.
 *
 * What an engine says of a text that it cannot parse differs from engine to engine; this does not.
 *
 * @param text One that `JSON.parse` has refused.
 */
export function jsonFault(text: string): number {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    if (at >= text.length) return at;
    const sign = text.charAt(at);
    const inside = open[open.length - 1];
    const closes = inside === undefined ? "" : CLOSING[inside];
    if (sign === closes && (wanted === "next" || wanted === "first")) {
      open.pop();
      wanted = "next";
      at++;
    } else if (wanted === "next") {
      if (sign !== "," || inside === undefined) return at;
      wanted = inside === "{" ? "key" : "value";
      at++;
    } else if (wanted === "colon") {
      if (sign !== ":") return at;
      wanted = "value";
      at++;
    } else if (wanted === "key" || (wanted === "first" && inside === "{")) {
      const end = after(STRING, text, at);
      if (end === null) return at;
      wanted = "colon";
      at = end;
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      wanted = "first";
      at++;
    } else {
      const end = after(STRING, text, at) ?? after(PLAIN, text, at);
      if (end === null) return at;
      wanted = "next";
      at = end;
    }
  }
}

/** What may stand next: `first` is a key or value right behind an opening bracket, `next` a comma or what closes. */
type Wanted = "value" | "first" | "key" | "colon" | "next";

const CLOSING = { "{": "}", "[": "]" } as const;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Where a token that begins at a place ends; null where none begins there. */
function after(token: RegExp, text: string, at: number): number | null {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : null;
}
