import { compare, fromText } from "../../exact/index.js";

/** Whether two decimals are one number. */
export function isSame(left: string, right: string): boolean {
  const [one, other] = [fromText(left), fromText(right)];
  return one !== null && other !== null && compare(one, other) === 0;
}
