import * as is from "../shape/index.js";
import { points } from "./base.js";

/** A part of the weight, as a share of it or in points. */
export type Award =
  | {
      /** A share of the weight, 0 to 1. */
      readonly share: string;
      /** Not beside a share. */
      readonly points?: never;
    }
  | {
      /** Points, 0 or more. */
      readonly points: string;
      /** Not beside points. */
      readonly share?: never;
    };

/** A share of the weight: 0 to 1. */
export const share: is.ValueShape<string> = is.quotientWithin("share", "rule/share-outside");

/** The shape of an {@link Award}. */
export const award: is.ObjectShape<Award> = is.exactlyOne({ share, points }, "rule/award-missing", "rule/award-twice");

/** The shape of an {@link Award} with these keys beside it. */
export function awarded<T extends Award>(
  keys: is.Keys<Omit<T, keyof Award>>,
): is.ObjectShape<Award & Omit<T, keyof Award>> {
  return is.extended(award, keys);
}
