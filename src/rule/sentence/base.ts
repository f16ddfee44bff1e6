import { BEFORE } from "../../text/words.js";
import { match } from "./condition-figure.js";
import type { Facts } from "./facts.js";
import type { Stretch } from "./tokens.js";

/**
 * Where a sentence measures against another figure than the leaf's target: 以上年支出为基数, 较上年每增长1%, 不低于上年的90%;
 * null where it does not, or where figures stand against the previous one themselves.
 */
export function otherBaseIn(text: string, { from, to, basis }: Facts): Stretch | null {
  if (basis === "comparison") return null;
  for (let at = from; at < to; at++) {
    const word = BEFORE.at(text, at);
    const is = word?.meaning.is;
    if (word === null || (is !== "base" && is !== "previous")) continue;
    const share = match(SHARE, text, word.to);
    const led = text.charAt(at - 1) === "以" || text.charAt(at - 1) === "按";
    if (is === "base" || share !== null || (led && match(AS_BASE, text, word.to) !== null))
      return { from: at, to: word.to };
  }
  return null;
}

const SHARE = /[^,;。\d]{0,10}?的\d/y;
const AS_BASE = /[^,;。\d]{0,16}?(?:基数|基准|标准|基础)/y;
