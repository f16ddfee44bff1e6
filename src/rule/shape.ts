import * as is from "../shape/index.js";
import type { Method } from "./method.js";
import type { Rule } from "./types.js";

/** How deep rules may stand in one another. */
const MAX_RULES = 8;

/**
 * A rule as data, of one of these methods.
 *
 * @param isWhole Whether there are no others; see `MethodKit`.
 */
export function ruleShape(methods: readonly Method[], isWhole: boolean): is.NestedShape<Rule> {
  const unknown = isWhole ? "rule/unknown-method" : "method/not-included";
  return nestedRule((inner) =>
    is.method(
      methods.map((each) => [each.method, shapeOf(each, inner)]),
      unknown,
    ),
  );
}

function shapeOf({ shape }: Method, inner: is.Shape<Rule>): is.ObjectShape<Rule> {
  return typeof shape === "function" ? shape(inner) : shape;
}

/** A rule as data, or the sentence that states it; the sentence is read later. */
export function orSentence(rule: is.Shape<Rule>): is.TextOrShape<string | Rule> {
  return is.textOr(rule);
}

/** A rule with keys beside those of its method, which the rules inside it do not have. */
export function ruleWith<More>(rule: is.NestedShape<Rule>, keys: is.Keys<More>): is.NestedShape<Rule & More> {
  const { of } = rule;
  if (of.is !== "method") return nestedRule(() => of as is.Shape<Rule & More>);
  const options = [...of.options].map(
    ([name, shape]) => [String(name), is.extended(shape as is.ObjectShape<Rule>, keys)] as const,
  );
  return nestedRule(() => is.method(options, of.unknown));
}

function nestedRule<T>(make: (inner: is.Shape<T>) => is.Shape<T>): is.NestedShape<T> {
  return is.nested(MAX_RULES, "rule/too-deep", make);
}
