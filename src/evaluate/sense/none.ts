import type { Actual } from "../../cell/types.js";
import { isZero, toText, zero } from "../../exact/index.js";
import { printedText } from "../../exact/printed.js";
import type { IndicatorLeaf } from "../../form/types.js";
import { covers, statementOf } from "../../text/answer.js";
import { type Sensed, sensed, type SensedBound } from "./sensed.js";

/** 未发生, and not 否, says that nothing of the kind happened. */
const HAPPENED = /发生|出现|发现|产生/;
/** 无 alone may also be an empty cell: it is nothing only where nothing is the target. */
const NONE = /^(?:无|没有|未有|均无)[。.]?$/;

/** 未发生 against `0起`, and where cases are counted, is none of them; 无数据 is no such answer, nor 无重大事故 of 事故. */
export function ofNone(
  line: SensedBound | null,
  leaf: IndicatorLeaf,
  counted: boolean,
  text: string,
  actual: Actual,
): Sensed | null {
  if (actual.kind !== "qualitative" || actual.tier !== null) return null;
  const told = deniesAll(leaf, text)
    ? counted || wantsNone(line) || isUpper(line)
    : NONE.test(text) && (line === null ? counted : wantsNone(line));
  if (!told) return null;
  return sensed("actual/none-as-zero", text, { kind: "quantity", value: toText(zero), unit: line?.unit ?? null });
}

/** Whether a cell says that nothing happened of what the name or the target of an indicator counts. */
function deniesAll({ name, target }: IndicatorLeaf, text: string): boolean {
  const { answer, of, ofThings } = statementOf(text);
  if (answer !== "no" || !ofThings) return false;
  if (of === "") return HAPPENED.test(text);
  return covers(name, of) || (target !== undefined && covers(printedText(target), of));
}

function wantsNone(line: SensedBound | null): boolean {
  return line !== null && isZero(line.value) && (line.comparator === "=" || isUpper(line));
}

function isUpper(line: SensedBound | null): boolean {
  return line !== null && line.comparator.startsWith("<");
}
