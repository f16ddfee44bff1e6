import { foldLabel } from "../text/index.js";
import { safeParseRule } from "../rule/index.js";
import { toldBy } from "../rule/sentence/told.js";
import { safeParseTarget } from "../target/index.js";
import { comparedOf } from "./comparator.js";
import type { Entry } from "./entry.js";
import { figureOf } from "./figure.js";
import type { ColumnRole } from "./roles.js";
import type { Telling } from "./tell.js";
import type { IndicatorValues } from "./types.js";
import { excerpt, isNothing, joinPieces } from "./words.js";
import type { Node } from "./node.js";

type Mutable = { -readonly [Key in keyof IndicatorValues]: IndicatorValues[Key] };

/** What a row says of its indicator. */
export function leafValues(entry: Entry, { telling }: { readonly telling: Telling }): Mutable {
  const leaf: Mutable = {};
  const text = (role: ColumnRole): string => entry.values.get(role) ?? "";
  if (text("code") !== "") leaf.code = text("code");
  readTarget(entry, leaf, telling);
  if (text("unit") !== "" && !isNothing(text("unit"))) leaf.unit = text("unit");
  if (text("actual") !== "") leaf.actual = text("actual");
  if (text("previous") !== "") leaf.previous = text("previous");
  readFigure(entry, "weight", leaf, "weight", telling);
  readFigure(entry, "score", leaf, "reported", telling);
  if (text("reason") !== "" && !isNothing(text("reason"))) leaf.reason = text("reason");
  readRule(entry, leaf, telling);
  readFigure(entry, "rate", leaf, "reportedRate", telling);
  return leaf;
}

/** A weight, a score or a rate, where the cell holds one. */
export function readFigure(
  entry: Entry,
  role: "weight" | "score" | "rate",
  leaf: Mutable,
  key: "weight" | "reported" | "reportedRate",
  { tell }: Telling,
): void {
  const text = entry.values.get(role) ?? "";
  if (isNothing(text)) return;
  const figure = figureOf(text);
  if (figure !== null && !(role === "weight" && figure.value.startsWith("-"))) leaf[key] = figure.value;
  else tell("warning", "table/not-figure", { row: entry.row, col: entry.cols.get(role) ?? 0 }, { text: excerpt(text) });
}

/** The target, with the comparator of its own column in front of it. */
function readTarget(entry: Entry, leaf: Mutable, { tell }: Telling): void {
  const target = entry.values.get("target") ?? "";
  const cell = entry.values.get("comparator") ?? "";
  const col = (role: ColumnRole) => ({ row: entry.row, col: entry.cols.get(role) ?? 0 });
  if (target !== "") leaf.target = target;
  for (const role of ["comparator", "direction", "kind"] as const) {
    const text = entry.values.get(role) ?? "";
    if (isNothing(text)) continue;
    const said = comparedOf(text);
    if (said === null) tell("warning", "table/not-comparator", col(role), { text: excerpt(text) });
    else if (said.direction !== null) leaf.direction = said.direction;
    else if (said.qualitative && target !== "" && !isWords(target)) leaf.kind = "qualitative";
  }
  const compared = comparedOf(cell);
  if (compared === null || compared.sign === "" || target === "") return;
  if (/^[<>=≥≤]/.test(foldLabel(target))) {
    if (!foldLabel(target).startsWith(foldLabel(compared.sign))) {
      tell("warning", "table/two-comparators", col("comparator"), { sign: compared.sign, target: excerpt(target) });
    }
  } else if (isWords(target) && /^=+$/.test(foldLabel(compared.sign))) {
    // `=` before words compares nothing.
  } else leaf.target = compared.sign + target;
}

function isWords(target: string): boolean {
  const read = safeParseTarget(target);
  return read.ok && read.value.kind === "qualitative";
}

/** The rule, where it is a sentence that can be read as one; else it is said that it was left out. */
function readRule(entry: Entry, leaf: Mutable, { tell }: Telling): void {
  const text = entry.values.get("rule") ?? "";
  if (isNothing(text)) return;
  const name = entry.names.filter((each) => each !== "").pop() ?? "";
  const target = safeParseTarget(String(leaf.target ?? ""), leaf.unit === undefined ? {} : { unit: leaf.unit });
  const weight = leaf.weight === undefined ? undefined : String(leaf.weight);
  const read = safeParseRule(text, toldBy({ ...leaf, name }, target.ok ? target.value : null, weight));
  if (read.ok) leaf.rule = text;
  else {
    const at = { row: entry.row, col: entry.cols.get("rule") ?? 0 };
    tell("warning", "table/rule-not-read", at, { text: excerpt(text), why: read.issues[0]?.message ?? "" });
  }
}

/** The texts of an indicator that may go on in the next row. */
export const TEXTS = ["target", "unit", "actual", "reason"] as const;

/** A row without any name: its texts go on where the row above broke off. */
export function joinLeaf(last: Node | null, entry: Entry, { telling }: { readonly telling: Telling }): void {
  for (const [role, text] of entry.values) {
    const at = { row: entry.row, col: entry.cols.get(role) ?? 0 };
    const key = TEXTS.find((each) => each === role);
    if (last === null || key === undefined) {
      telling.tell("warning", "table/unused", at, { text: excerpt(text) });
      continue;
    }
    const before = last.values[key];
    last.values[key] = before === undefined ? text : joinPieces(String(before), text);
    telling.tell("warning", "table/cell-continued", at, { text: excerpt(text), name: last.name });
  }
}

/** A row of a group itself: its weight and its score; nothing else is scored there. */
export function groupFigures(group: Node, entry: Entry, { telling }: { readonly telling: Telling }): void {
  const stated: Node["values"] = {};
  readFigure(entry, "weight", stated, "weight", telling);
  readFigure(entry, "score", stated, "reported", telling);
  readFigure(entry, "rate", stated, "reportedRate", telling);
  const at = { row: entry.row, col: entry.cols.get("weight") ?? 0 };
  if (stated.weight !== undefined && group.values.weight !== undefined && stated.weight !== group.values.weight) {
    telling.tell("warning", "table/two-weights", at, {
      name: group.name,
      one: group.values.weight,
      other: stated.weight,
    });
  }
  group.values = { ...group.values, ...stated };
  for (const [role, text] of entry.values) {
    if (role === "weight" || role === "score" || role === "serial" || role === "rate") continue;
    telling.tell(
      "warning",
      "table/unused",
      { row: entry.row, col: entry.cols.get(role) ?? 0 },
      { text: excerpt(text) },
    );
  }
}
