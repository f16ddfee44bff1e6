import { decimalWithin, type Keys, type ObjectShape, objectWithOne, type ValueShape } from "../shape/index.js";
import { points } from "./base.js";

/** A part of the weight, as a share of it or in points. */
export type Award =
  { readonly share: string; readonly points?: never } | { readonly points: string; readonly share?: never };

/** A share of the weight: 0 to 1. */
export const share: ValueShape<string> = decimalWithin({ from: 0, to: 1 }, "rule/share-outside");

/** An object with an {@link Award}, and these keys beside it. */
export function awarded<T extends Award>(keys: Keys<Omit<T, keyof Award>>): ObjectShape<T> {
  const one = { keys: ["share", "points"], none: "rule/award-missing", several: "rule/award-twice" } as const;
  return objectWithOne<T>({ share, points, ...keys }, one);
}
