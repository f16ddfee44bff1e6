import { divide, fromText, hundred, toText } from "../../exact/index.js";
import { tellReview } from "./review.js";
import { safeParseRule } from "../../rule/index.js";
import { toldBy } from "../../rule/sentence/told.js";
import { safeParseTarget } from "../../cell/index.js";
import { readData } from "./data-cell.js";
import { readTarget } from "./target.js";
import { boxesIn } from "../../text/boxes.js";
import { type Entry, ownName, placeOf, textOf } from "../rows/entry.js";
import { figureOf } from "../word/figure.js";
import type { ColumnRole } from "../word/roles.js";
import type { Telling } from "../tell.js";
import type { IndicatorValues } from "../types.js";
import { excerpt, isNothing, joinPieces } from "../words.js";
import type { Node } from "./node.js";
import { certain } from "../../shape/certain.js";

type Mutable = Node["values"];

/** What a row says of its indicator. */
export function leafValues(entry: Entry, { telling }: { readonly telling: Telling }): Mutable {
  const leaf: Mutable = {};
  const text = (role: ColumnRole): string => textOf(entry, role);
  if (text("code") !== "") leaf.code = text("code");
  readTarget(entry, leaf, telling);
  if (text("unit") !== "" && !isNothing(text("unit"))) leaf.unit = text("unit");
  if (text("actual") !== "") leaf.actual = ticked(entry, telling) ?? text("actual");
  if (text("previous") !== "") leaf.previous = text("previous");
  readFigure(entry, "weight", leaf, "weight", telling);
  readFigure(entry, "score", leaf, "reported", telling);
  const reason = reasonOf(entry, telling);
  if (reason !== "") leaf.reason = reason;
  tellReview(entry, telling);
  readRule(entry, leaf, telling);
  readShare(entry, leaf, telling);
  readData(entry, leaf, telling);
  readFigure(entry, "rate", leaf, "reportedRate", telling);
  return isNotApplicable(entry) ? notApplicable(leaf, entry, telling) : leaf;
}

/** Why points were lost; what stands under 偏差 is a reason where it is words, and else a difference that is not used. */
function reasonOf(entry: Entry, { tell }: Telling): string {
  const reason = textOf(entry, "reason");
  const deviation = textOf(entry, "deviation");
  const words = figureOf(deviation) === null && !isNothing(deviation);
  if (!words && !isNothing(deviation)) {
    tell("info", "table/unused", placeOf(entry, "deviation"), { text: excerpt(deviation) });
  }
  return [isNothing(reason) ? "" : reason, words ? deviation : ""].reduce(joinPieces);
}

/** Whether target and actual value, as far as they are filled in, say that the indicator does not apply. */
function isNotApplicable(entry: Entry): boolean {
  const said = [textOf(entry, "target"), textOf(entry, "actual")].filter((text) => !isNothing(text));
  return said.length > 0 && entry.values.has("actual") && said.every((text) => NOT_APPLICABLE.test(text));
}

/** What a cell says that has nothing to hold: the indicator is none of this form. */
export const NOT_APPLICABLE: RegExp = /^[(（]?(?:本?(?:项目|指标|单位)?不适用|N\/A)[)）]?$/i;

/** An indicator that does not apply weighs nothing where it states no weight. */
function notApplicable(
  { target: _target, actual: _actual, ...leaf }: Mutable,
  entry: Entry,
  { tell }: Telling,
): Mutable {
  tell("info", "table/not-applicable", placeOf(entry, "actual"), { name: ownName(entry) });
  return { weight: "0", ...leaf, notApplicable: true };
}

/** The one box that is ticked in the cell of the actual value; null where it has no boxes, or not one tick. */
function ticked(entry: Entry, { tell }: Telling): string | null {
  const boxes = boxesIn(textOf(entry, "actual"));
  if (boxes === null) return null;
  const at = placeOf(entry, "actual");
  const [only, second] = boxes.ticked;
  if (only !== undefined && second === undefined && only !== "") {
    tell("info", "table/box-ticked", at, { text: excerpt(only) });
    return only;
  }
  tell("warning", "table/boxes-unclear", at, { count: boxes.count, ticked: boxes.ticked.length });
  return null;
}

/** Keeps where the values of an indicator stand. */
export function keepPlaces({ at }: Node, entry: Entry): void {
  for (const role of entry.values.keys()) {
    const key = KEYS[role];
    if (key !== undefined) at[key] ??= placeOf(entry, role);
  }
}

/** Keeps, beside those, where the values that the row leaves blank should stand. */
export function keepAllPlaces(node: Node, entry: Entry): void {
  keepPlaces(node, entry);
  for (const [role, col] of entry.cols) {
    const key = role === "comparator" ? undefined : KEYS[role];
    if (key !== undefined) node.at[key] ??= { row: entry.row, col };
  }
}

/** What the cells of a column are kept as. */
const KEYS: Partial<Record<ColumnRole, keyof IndicatorValues>> = {
  code: "code",
  target: "target",
  comparator: "target",
  unit: "unit",
  actual: "actual",
  previous: "previous",
  weight: "weight",
  score: "reported",
  reason: "reason",
  rule: "rule",
  rate: "reportedRate",
  share: "awardedShare",
};

/** A weight, a score or a rate, where the cell holds one. */
export function readFigure(
  entry: Entry,
  role: "weight" | "score" | "rate",
  leaf: Mutable,
  key: "weight" | "reported" | "reportedRate",
  { tell }: Telling,
): void {
  const text = textOf(entry, role);
  if (isNothing(text)) return;
  const figure = figureOf(text);
  if (figure !== null && !(role === "weight" && figure.value.startsWith("-"))) leaf[key] = figure.value;
  else tell("warning", "table/not-figure", placeOf(entry, role), { text: excerpt(text) });
}

/** The rule, where it is a sentence that can be read as one or leaves the score to a person; else it is said that it was left out. */
function readRule(entry: Entry, leaf: Mutable, { tell }: Telling): void {
  const text = textOf(entry, "rule");
  if (isNothing(text)) return;
  const name = ownName(entry);
  const target = safeParseTarget(String(leaf.target ?? ""), leaf.unit === undefined ? {} : { unit: leaf.unit });
  const weight = leaf.weight === undefined ? undefined : String(leaf.weight);
  const read = safeParseRule(text, toldBy({ ...leaf, name }, target.ok ? target.value : null, weight));
  if (read.ok || read.issues.every(({ code }) => code === "rule/judgement")) leaf.rule = text;
  else {
    const why = certain(read.issues[0]).message;
    tell("warning", "table/rule-not-read", placeOf(entry, "rule"), { text: excerpt(text), why });
  }
}

/** The share of the weight that a person awarded: 0.7, 70%, 1/3. */
function readShare(entry: Entry, leaf: Mutable, { tell }: Telling): void {
  const text = textOf(entry, "share");
  if (isNothing(text)) return;
  const figure = figureOf(text);
  const at = placeOf(entry, "share");
  const exact = fromText(figure?.value ?? text.trim());
  if (exact === null) tell("warning", "table/not-figure", at, { text: excerpt(text) });
  else leaf.awardedShare = /[%％]/.test(text) ? toText(divide(exact, hundred)) : toText(exact);
}
