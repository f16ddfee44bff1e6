import { toText } from "../exact/index.js";
import { decimalOf } from "../exact/input.js";
import { copyOf } from "../shape/copy.js";
import type { MethodKit } from "./kit.js";
import type { Rule } from "./types.js";

/**
 * A copy of a checked rule with what its method knows and nothing else, every decimal as text: JSON may have given a
 * decimal as a number, and whatever stands under a key that nobody reads.
 */
export function ownCopy({ shape }: Pick<MethodKit, "shape">, rule: Rule): Rule {
  return copyOf(shape, rule, (value) => (typeof value === "number" ? toText(decimalOf(value)) : value));
}
