import { fromText } from "../../exact/index.js";
import { foldLabel } from "../../text/index.js";
import { certain } from "../../shape/certain.js";

/** A figure of a form: a weight, a score, an amount. */
export interface Figure {
  /** A decimal in plain notation, with the places that were typed. */
  readonly value: string;
  /** Whether a percent sign stood behind it. */
  readonly percent: boolean;
  /** The words behind it: 分, 万元. */
  readonly unit: string;
}

/**
 * Reads a figure of a form: `10`, `10分`, `1,342.46`, `25%`, `（10分）`, `10.00`.
 *
 * @returns null where the text is no figure alone.
 *
 * @example
 * figureOf("1,342.46万元")?.value // => "1342.46"
 */
export function figureOf(text: string): Figure | null {
  const figure = numberOf(text);
  return figure === null || /^[万亿]$/.test(figure.unit) ? null : figure;
}

/**
 * Reads an amount of money: a figure, whose unit may be shortened to 万 or 亿.
 *
 * @example
 * moneyOf("80万")?.unit // => "万元"
 */
export function moneyOf(text: string): Figure | null {
  const figure = numberOf(text);
  return figure === null ? null : { ...figure, unit: figure.unit.replace(/^[万亿]$/, "$&元") };
}

/**
 * A figure with words behind it, in brackets or set apart by a mark; null where no words follow, or no figure goes before.
 *
 * @example
 * figureFirst("9.2（天气原因）")?.words // => "天气原因"
 */
export function figureFirst(text: string): { readonly figure: string; readonly words: string } | null {
  // 1、 and （1） number what follows.
  const match =
    /^(\d[\d,]*(?:\.\d+)?分?)\s*(?:[(（]([^()（）]*)[)）]$|(?:[,，;；:：\s]+|(?=[(（]))(?!\d)(\S[^]*)$)/.exec(
      text.trim(),
    );
  const [, figure = "", inside = "", behind = ""] = match ?? [];
  return match === null || figureOf(figure) === null ? null : { figure, words: inside + behind };
}

function numberOf(text: string): Figure | null {
  if (text.length > 60) return null;
  const folded = foldLabel(text).replace(/^\((.*)\)$/, "$1");
  const match = /^([-+]?)[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|分|元|万元|亿元|万|亿)?$/.exec(folded);
  if (match === null) return null;
  const [, sign = "", whole = "", decimals = "", unit = ""] = match;
  const value = `${sign === "-" ? "-" : ""}${whole.replace(/,/g, "").replace(/^0+(?=\d)/, "")}${decimals}`;
  return fromText(value) === null ? null : { value, percent: unit === "%", unit: unit === "%" ? "" : unit };
}

/** How many places the point stands further right in an amount of 元 than in one of the unit. */
export const MONEY: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);

/** How many places the point of an amount moves when it is put into another unit; none for what is no money. */
export function placesBetween(unit: string, other: string): number {
  const [from, to] = [MONEY.get(unit), MONEY.get(other)];
  return from === undefined || to === undefined ? 0 : from - to;
}

/** A weight that stands in a name. */
export interface NameWeight {
  readonly name: string;
  readonly weight: string;
}

/**
 * Takes a weight out of a name: `产出指标(40分)`, `时效指标[10 分]`, and, in a group's name, `项目管理13分`.
 *
 * A bare number at the end is left where it is: `投入13` may mean 13 points, `任务1` does not.
 *
 * @example
 * weightInName("产出指标(40分)", "group")?.weight // => "40"
 */
export function weightInName(name: string, kind: "group" | "leaf"): NameWeight | null {
  const bracket = /^(.*?)[(（[【](?:(?:分值|权重|满分|共|计|总分)[:：为]?)?(\d+(?:\.\d+)?)(?:分|%|％)?[)）\]】]$/.exec(
    name,
  );
  if (bracket !== null) return split(bracket);
  const bare = kind === "group" ? /^(.*?[^\d.])(\d+(?:\.\d+)?)分$/.exec(name) : null;
  // Two weights in one name (项目绩效85分/产出指标40分) are two levels in one cell: whose weight it is cannot be told.
  return bare === null || /\d分./.test(certain(bare[1])) ? null : split(bare);
}

function split(match: RegExpExecArray): NameWeight {
  return { name: certain(match[1]), weight: certain(match[2]) };
}
