/**
 * Where a text stops being JSON, in UTF-16 units from 0; its length where it ends too early.
 *
 * What an engine says of a text that it cannot parse differs from engine to engine; this does not.
 *
 * @param text One that `JSON.parse` has refused.
 */
export function jsonFault(text: string): number {
  const reading: Reading = { text, at: 0, open: [], wanted: "value" };
  for (;;) {
    reading.at = after(SPACE, text, reading.at) ?? reading.at;
    if (reading.at >= text.length || !(takeClosing(reading) || TAKERS[reading.wanted](reading))) return reading.at;
  }
}

/** A text on the way through it: what is open, and what may stand next. */
interface Reading {
  readonly text: string;
  at: number;
  readonly open: ("{" | "[")[];
  wanted: Wanted;
}

/** Takes what is wanted; false where something else stands there. */
type Taker = (reading: Reading) => boolean;

const TAKERS: Readonly<Record<Wanted, Taker>> = {
  next: (reading) => takeSign(reading, ",", insideOf(reading) === "{" ? "key" : "value"),
  colon: (reading) => takeSign(reading, ":", "value"),
  key: (reading) => goOn(reading, after(STRING, reading.text, reading.at), "colon"),
  first: (reading) => TAKERS[insideOf(reading) === "{" ? "key" : "value"](reading),
  value: takeValue,
};

function insideOf({ open }: Reading): "{" | "[" | undefined {
  return open[open.length - 1];
}

/** The bracket that closes what is open, behind a value or at once. */
function takeClosing(reading: Reading): boolean {
  const inside = insideOf(reading);
  if (inside === undefined || (reading.wanted !== "next" && reading.wanted !== "first")) return false;
  if (reading.text.charAt(reading.at) !== CLOSING[inside]) return false;
  reading.open.pop();
  return goOn(reading, reading.at + 1, "next");
}

function takeSign(reading: Reading, sign: "," | ":", wanted: Wanted): boolean {
  const stands = insideOf(reading) !== undefined && reading.text.charAt(reading.at) === sign;
  return stands && goOn(reading, reading.at + 1, wanted);
}

function takeValue(reading: Reading): boolean {
  const { text, at } = reading;
  const sign = text.charAt(at);
  if (sign !== "{" && sign !== "[") return goOn(reading, after(STRING, text, at) ?? after(PLAIN, text, at), "next");
  reading.open.push(sign);
  return goOn(reading, at + 1, "first");
}

function goOn(reading: Reading, to: number | null, wanted: Wanted): boolean {
  if (to === null) return false;
  reading.at = to;
  reading.wanted = wanted;
  return true;
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
