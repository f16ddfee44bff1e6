import type { Actual } from "../../cell/types.js";
import { toText, zero } from "../../exact/index.js";
import { type Sensed, sensed, type SensedBound } from "./sensed.js";

const UNCHANGED =
  /^(?:与|同|和|较|比)?(?:上一?年度?|去年|上期|往年|同比|环比)?(?:同期|水平)?(?:相比)?(?:完全)?(?:持平|相同|零增长|(?:没有|未有?|无)(?:变化|增减)|不变|保持不变)[。.]?$/;

/** Whether a cell says that nothing changed. */
export function isUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
}

/** 与上年持平 beside 不低于上年: a change of nothing. 基本持平 is not quite that, and stays a text. */
export function ofUnchanged(line: SensedBound, text: string, actual: Actual): Sensed | null {
  if (!line.change || actual.kind !== "qualitative" || !isUnchanged(text)) return null;
  return sensed("actual/level-as-zero", text, { kind: "quantity", value: toText(zero), unit: line.unit });
}
