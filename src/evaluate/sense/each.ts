import type { Actual, Quantity } from "../../cell/types.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Sensed, SensedBound } from "./sensed.js";

/**
 * 4.38万元/座 of a 单座成本 is 4.38万元 a piece, as its target means it, and 每户1000元 are 1000元/户: the name or a cell says
 * what is counted by. A figure a year is that of the year that a form is of.
 */
export function ofEach(
  line: SensedBound,
  { name, target }: IndicatorLeaf,
  text: string,
  actual: Actual,
): Sensed | null {
  if (actual.kind !== "quantity" || actual.unit === null || line.unit === null) return null;
  const [own, wanted] = [actual.unit, line.unit];
  const piece = own.startsWith(`${wanted}/`) ? own.slice(wanted.length + 1) : wanted.slice(own.length + 1);
  if (own !== `${wanted}/${piece}` && wanted !== `${own}/${piece}`) return null;
  const words = `${name}\n${target === undefined ? "" : printedText(target)}\n${text}`;
  if (own.length < wanted.length && A_PIECE.test(name)) return asWanted(actual, own, wanted, text);
  if (piece === "" || !(piece === "年" || ["单", "每", "一"].some((each) => words.includes(each + piece)))) return null;
  return asWanted(actual, own, wanted, text);
}

/** 补贴标准, 单价, 人均成本: a name that asks for so much a piece. */
const A_PIECE = /(?<!高)标准(?:[(（]|$)|单价|[人户亩次台]均|均价|定额|单位成本/;

function asWanted(actual: Quantity, own: string, wanted: string, text: string): Sensed {
  const params = { actual: own, target: wanted };
  const note: Unsaid = issue("warning", "actual/unit-near", params, { from: 0, to: text.length });
  return { actual: { ...actual, unit: wanted }, note };
}
