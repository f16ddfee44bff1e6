import type { Actual } from "../../cell/types.js";
import type { Unsaid } from "../../message/types.js";
import { issue } from "../../message/unsaid.js";
import type { Sensed, SensedBound } from "./sensed.js";

/** 4.38万元/座 of a 单座成本 is 4.38万元 a piece, as its target means it: the name says what is counted by. */
export function ofEach(line: SensedBound, name: string, text: string, actual: Actual): Sensed | null {
  if (actual.kind !== "quantity" || actual.unit === null || line.unit === null) return null;
  const [own, wanted] = [actual.unit, line.unit];
  const piece = own.startsWith(`${wanted}/`) ? own.slice(wanted.length + 1) : wanted.slice(own.length + 1);
  if (own !== `${wanted}/${piece}` && wanted !== `${own}/${piece}`) return null;
  if (piece === "" || !["单", "每", "一"].some((each) => name.includes(each + piece))) return null;
  const params = { actual: own, target: wanted };
  const note: Unsaid = issue("warning", "actual/unit-near", params, { from: 0, to: text.length });
  return { actual: { ...actual, unit: wanted }, note };
}
