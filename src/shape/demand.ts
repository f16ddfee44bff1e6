import { JixiaoError } from "../message/error.js";
import { said, sayAll } from "../message/said.js";
import type { Issue } from "../message/types.js";
import { optionFaults } from "./options.js";
import type { ObjectShape } from "./shape.js";

/** Everything that is wrong with the options of a call, said. */
export function optionIssues(shape: ObjectShape, given: unknown): readonly Issue[] {
  return sayAll(optionFaults(shape, given));
}

/** Throws what is wrong with the options, for functions that have no safe form. */
export function demandOptions(shape: ObjectShape, given: unknown): void {
  const read = said<null>(() => {
    const issues = optionFaults(shape, given);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: null, notes: [] };
  });
  if (!read.ok) throw new JixiaoError(read.issues);
}
