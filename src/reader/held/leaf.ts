import { DATA_KEYS } from "../../form/data-keys.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Changes } from "./changes.js";
import { folded, type StandingLeaf } from "./match.js";

type Open = { -readonly [Key in keyof IndicatorLeaf]: IndicatorLeaf[Key] };

/** A held leaf with what its cells show now: what was changed there takes the place of what is held. */
export function mergedLeaf(held: StandingLeaf, shown: StandingLeaf, changes: Changes): IndicatorLeaf {
  const leaf: Open = { ...held.leaf };
  const seen = shown.leaf;
  const row = held.row < 0 ? undefined : shown.row;
  const change = (key: string): string | null => changes.of(`${held.path}/${key}`, row)?.now ?? null;
  const name = change("name");
  if (name !== null && folded(name) !== folded(leaf.name)) leaf.name = seen.name;
  takeFigures(leaf, seen, change);
  const share = change("share");
  if (share !== null) put(leaf, "awardedShare", seen.awardedShare ?? share);
  const own = change("ownWeight");
  if (own !== null) put(leaf, "weight", own);
  const weight = change("weight");
  if (weight !== null) put(leaf, "weight", seen.weight ?? weight);
  const reason = change("reason");
  if (reason !== null) put(leaf, "reason", seen.reason ?? reason);
  if (change("rule") !== null) put(leaf, "rule", seen.rule);
  if (change("data") !== null) for (const key of DATA_KEYS) put(leaf, key, seen[key]);
  put(leaf, "reported", seen.reported);
  return leaf;
}

/** Comparator, target, unit and actual value belong together: a unit that was in the words of the target goes with them. */
function takeFigures(leaf: Open, seen: IndicatorLeaf, change: (key: string) => string | null): void {
  const typed = {
    comparator: change("comparator"),
    target: change("target"),
    unit: change("unit"),
    actual: change("actual"),
  };
  const isUnit = typed.unit !== null;
  const ownUnit = leaf.unit ?? "";
  if (isUnit) put(leaf, "unit", seen.unit ?? typed.unit);
  const unit = isUnit || ownUnit !== "" ? "" : (seen.unit ?? "");
  if (isUnit || typed.comparator !== null || typed.target !== null)
    put(leaf, "target", inUnit(seen.target ?? typed.target, unit));
  // A ratio is worked out where nothing is typed.
  if (typed.actual !== null || (isUnit && leaf.ratio === undefined))
    put(leaf, "actual", inUnit(seen.actual ?? typed.actual, unit));
}

function inUnit(text: string | number | null, unit: string): string {
  const said = String(text ?? "");
  return unit !== "" && /\d$/.test(said) ? said + unit : said;
}

function put<Key extends keyof Open>(leaf: Open, key: Key, value: Open[Key] | null | undefined): void {
  if (value === undefined || value === null || value === "") delete leaf[key];
  else leaf[key] = value;
}
