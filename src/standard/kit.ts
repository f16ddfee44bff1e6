import { allMethods, type MethodKit } from "../rule/kit.js";
import { all } from "./data/index.js";
import type { ResolvedStandard, Standard } from "./types.js";

/** The standards that an engine holds. */
export interface StandardKit {
  readonly byId: ReadonlyMap<string, Standard>;
  /** What its rules are read by. */
  readonly methods: Pick<MethodKit, "shape">;
  /** What was resolved before, by id: a batch asks for the same standard with every form. */
  readonly resolved: Map<string, ResolvedStandard>;
}

/** The standards of an engine that has these methods. */
export function standardKit(standards: readonly Standard[], methods: Pick<MethodKit, "shape">): StandardKit {
  return { byId: new Map(standards.map((each) => [each.id, each])), methods, resolved: new Map() };
}

/** All standards of the library. */
export const allStandards: StandardKit = /* @__PURE__ */ standardKit(all, allMethods);
