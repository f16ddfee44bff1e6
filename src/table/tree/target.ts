import { safeParseTarget } from "../../cell/index.js";
import { foldLabel } from "../../text/index.js";
import { type Entry, placeOf, textOf } from "../rows/entry.js";
import type { Telling } from "../tell.js";
import type { IndicatorValues } from "../types.js";
import { comparedOf } from "../word/comparator.js";
import type { ColumnRole } from "../word/roles.js";
import { excerpt, isNothing } from "../words.js";
import { certain } from "../../shape/certain.js";

type Mutable = { -readonly [Key in keyof IndicatorValues]: IndicatorValues[Key] };

/** The columns that may hold a comparator, whatever their headers say: 指标性质, 指标方向, 定性定量. */
const ROLES = ["comparator", "direction", "kind"] as const;

/** The target, with the comparator of a column of its own in front of it. */
export function readTarget(entry: Entry, leaf: Mutable, { tell }: Telling): void {
  const target = textOf(entry, "target");
  if (target !== "") leaf.target = target;
  const sign = signOf(entry, leaf, target, tell);
  if (sign === null || target === "") return;
  const own = foldLabel(target);
  const beside = foldLabel(sign.text);
  if (/^[<>=≥≤]/.test(own)) {
    if (!own.startsWith(beside))
      tell("warning", "table/two-comparators", placeOf(entry, sign.role), { sign: sign.text, target: excerpt(target) });
    return;
  }
  // `=` before words compares nothing.
  if (isWords(target) && /^(?:=+|等于)$/.test(beside)) return;
  leaf.target = sign.text + target;
  tellContradiction(entry, leaf, sign, tell);
}

/** The first comparator of the columns that may hold one; what they say besides is kept of the leaf. */
function signOf(
  entry: Entry,
  leaf: Mutable,
  target: string,
  tell: Telling["tell"],
): { readonly text: string; readonly role: ColumnRole } | null {
  let sign: { readonly text: string; readonly role: ColumnRole } | null = null;
  for (const role of ROLES) {
    const text = textOf(entry, role);
    if (isNothing(text)) continue;
    const said = comparedOf(text);
    if (said === null) tell("warning", "table/not-comparator", placeOf(entry, role), { text: excerpt(text) });
    else if (said.sign !== "") sign ??= { text: said.sign, role };
    else if (said.direction !== null) leaf.direction = said.direction;
    else if (said.qualitative && target !== "" && !isWords(target)) leaf.kind = "qualitative";
  }
  return sign;
}

/** A direction that contradicts the comparator beside it says nothing. */
function tellContradiction(entry: Entry, leaf: Mutable, sign: { readonly text: string }, tell: Telling["tell"]): void {
  const upward = /^(?:[>≥]|不低|不少|不小|大于|高于|超过)/.test(foldLabel(sign.text));
  const downward = /^(?:[<≤]|不高|不超|不大|小于|低于)/.test(foldLabel(sign.text));
  const against = leaf.direction === "higher-is-better" ? downward : leaf.direction === "lower-is-better" && upward;
  if (!against) return;
  const role = certain(ROLES.find((each) => comparedOf(textOf(entry, each))?.direction != null));
  const word = textOf(entry, role);
  delete leaf.direction;
  tell("warning", "table/direction-against-sign", placeOf(entry, role), { word, sign: sign.text });
}

function isWords(target: string): boolean {
  const read = safeParseTarget(target);
  return read.ok && read.value.kind === "qualitative";
}
