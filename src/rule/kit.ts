import type { Unsaid } from "../message/types.js";
import type { NestedShape } from "../shape/index.js";
import { walk } from "../shape/walk.js";
import type { Method } from "./method.js";
import { methods } from "./methods.js";
import type { Made } from "./scorer.js";
import { ruleShape } from "./shape.js";
import type { Rule } from "./types.js";

/** The methods that an engine holds, made ready; two engines do not know each other's. */
export interface MethodKit {
  readonly byName: ReadonlyMap<string, Method>;
  /** What a rule of these methods must look like. */
  readonly shape: NestedShape<Rule>;
  /** Whether these are all the methods that there are: another name is then no method, else one that was left out. */
  readonly isWhole: boolean;
  /**
   * What was made ready of each rule, by the shape of its target, null where it has none. Nobody can change the rule of a
   * form that is evaluated; those of an engine's own standards are in form after form.
   */
  readonly made: WeakMap<Rule, Map<string | null, Made>>;
}

/** Makes methods ready. */
export function methodKit(given: readonly Method[], isWhole: boolean): MethodKit {
  const byName = new Map<string, Method>(given.map((each) => [each.method, each]));
  return { byName, shape: ruleShape([...byName.values()], isWhole), isWhole, made: new WeakMap() };
}

/** All methods of the library. */
export const allMethods: MethodKit = /* @__PURE__ */ methodKit(methods, true);

/** The methods of a rule that were left out; of whoever holds all of them there are none. */
export function notIncluded({ isWhole, shape, made }: MethodKit, rule: Rule, path: string): readonly Unsaid[] {
  if (isWhole || made.has(rule)) return NONE;
  return walk(shape, rule, path).filter(({ code }) => code === "method/not-included");
}

const NONE: readonly Unsaid[] = Object.freeze([]);
