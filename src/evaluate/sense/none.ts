import type { Actual } from "../../cell/types.js";
import { isZero, toText, zero } from "../../exact/index.js";
import { type Sensed, sensed, type SensedBound } from "./sensed.js";

const HAPPENED = "(?:发生|出现|发现|产生)(?:过)?";
const MISHAP =
  "(?:事故|事件|案件|投诉|上访|信访|违规|违纪|违法|差错|伤亡|死亡|失误|舆情|纠纷|拖欠|欠薪|污染|泄漏|泄露|火灾|逾期|发生)";
/** 未发生安全事故, 无事故, 零投诉: that nothing of the kind happened. */
const NONE_HAPPENED = new RegExp(
  `^(?:全年|本年度?|年度|年内|期间|至今)?(?:(?:没有?|从?未|无)(?:任何)?${HAPPENED}[^\\d,，;；。但]{0,16}|(?:没有|无|零)(?:任何)?[^\\d,，;；。但]{0,8}${MISHAP}(?:发生)?)[。.]?$`,
);
/** 无 alone may also be an empty cell: it is nothing only where nothing is the target. */
const NONE = /^(?:无|没有|未有|均无)[。.]?$/;

/** 未发生 against `0起`, and where cases are counted, is none of them. */
export function ofNone(line: SensedBound | null, counted: boolean, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "qualitative" || actual.tier !== null) return null;
  const told = NONE_HAPPENED.test(text)
    ? counted || wantsNone(line) || isUpper(line)
    : NONE.test(text) && (line === null ? counted : wantsNone(line));
  if (!told) return null;
  return sensed("actual/none-as-zero", text, { kind: "quantity", value: toText(zero), unit: line?.unit ?? null });
}

function wantsNone(line: SensedBound | null): boolean {
  return line !== null && isZero(line.value) && (line.comparator === "=" || isUpper(line));
}

function isUpper(line: SensedBound | null): boolean {
  return line !== null && line.comparator.startsWith("<");
}
