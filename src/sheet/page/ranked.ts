import type { Audit } from "../../audit/types.js";
import { compare, type Exact, fromPrinted, isNegative, isZero } from "../../exact/index.js";

/** A leaf that loses points, with the exact figure. */
export interface Lost {
  readonly each: Audit["leverage"][number];
  readonly exact: Exact;
}

/** The leaves that lose points, most first. */
export function lostBySize(leverage: Audit["leverage"]): readonly Lost[] {
  return leverage
    .flatMap((each) => {
      const exact = fromPrinted(each.lost);
      return exact === null || isZero(exact) || isNegative(exact) ? [] : [{ each, exact }];
    })
    .sort((one, other) => compare(other.exact, one.exact));
}
