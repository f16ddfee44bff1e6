import { toText } from "../exact/index.js";
import { compute, isFault, type Scope } from "./compute.js";
import { type Failures, shown } from "./failures.js";
import type { Subject } from "./figures.js";
import { isMeasured } from "./key.js";
import { isNumber, isObject, type Result, resultOf, sameResult } from "./value.js";
import { MAX_DEPTH, type Work } from "./work.js";

/** What a proof says that it read, ready to be worked with. */
export type Inputs = ReadonlyMap<string, Result | null>;

/** A step that has been worked out again. */
export interface Done {
  readonly id: string;
  readonly of: string;
  readonly what: string;
  /** As the step says, in one text; null for an exact value too long to stand there. */
  readonly said: string | null;
  readonly isText: boolean;
  /** Undefined where it could not be worked out. */
  readonly expression: unknown;
  /** The steps that its expression names. */
  readonly uses: readonly Done[];
  /** The inputs that its expression names. */
  readonly reads: readonly string[];
  /** Whether it rests, by whatever steps, on an input at all, and on one that was measured. */
  readonly rests: boolean;
  readonly measured: boolean;
}

/** Works out every step of a proof from what the steps before it say, and tells of each that comes out otherwise. */
export function workOut(
  steps: readonly unknown[],
  inputs: Inputs,
  subjects: ReadonlyMap<string, Subject>,
  work: Work,
  failures: Failures,
): ReadonlyMap<string, Done> {
  const values = new Map<string, Result | null>();
  const byId = new Map<string, Done>();
  steps.forEach((given, place) => {
    if (work.isSpent) return;
    const path = `/proof/steps/${place}`;
    if (!isObject(given)) return failures.add("proof/malformed", path, { said: shown(given) });
    const { id, of, what } = given;
    if (typeof id !== "string" || typeof of !== "string" || typeof what !== "string") {
      return failures.add("proof/malformed", path, { said: "id, of, what" });
    }
    if (byId.has(id)) failures.add("proof/id-repeated", path, { step: id });
    const subject = subjects.get(of);
    if (subject === undefined) failures.add("proof/node-unknown", path, { step: id, said: of });
    const scope: Scope = { inputs, steps: values, usedInputs: new Set(), usedSteps: new Set(), work };
    const { value, sound } = valueOf(given, path, subject, scope, failures);
    const uses = [...scope.usedSteps].flatMap((each) => byId.get(each) ?? []);
    const reads = [...scope.usedInputs];
    const said = given["value"];
    byId.set(id, {
      id,
      of,
      what,
      said: said === null ? null : String(isObject(said) ? said["text"] : said),
      isText: isObject(said),
      expression: sound ? given["expression"] : undefined,
      uses,
      reads,
      rests: reads.length > 0 || uses.some((each) => each.rests),
      measured: reads.some(isMeasured) || uses.some((each) => each.measured),
    });
    values.set(id, value);
  });
  return byId;
}

/** What a step says, held against what its expression gives; where they differ, the steps after it go by what it says. */
function valueOf(
  step: Readonly<Record<string, unknown>>,
  path: string,
  subject: Subject | undefined,
  scope: Scope,
  failures: Failures,
): { readonly value: Result | null; readonly sound: boolean } {
  if (step["value"] === null && isLong(step, subject)) return { value: null, sound: true };
  const said = resultOf(step["value"], scope.work);
  if (said === null) failures.add("proof/malformed", path, { said: shown(step["value"]) });
  const id = String(step["id"]);
  const computed = compute(step["expression"], scope);
  if (isFault(computed)) {
    failures.hand(computed.fault, path, { step: id, said: computed.said, what: "depth", most: MAX_DEPTH });
    return { value: said, sound: false };
  }
  if (said !== null && !sameResult(said, computed)) {
    const text = isNumber(computed) ? (scope.work.affords(computed) ? toText(computed) : "…") : shown(computed);
    failures.add("proof/value-differs", path, { step: id, said: shown(step["value"]), computed: text });
  }
  return { value: said ?? computed, sound: true };
}

/** Null stands only for an exact value, of something that shows none, and has no expression. */
function isLong(step: Readonly<Record<string, unknown>>, subject: Subject | undefined): boolean {
  const isBare = step["what"] === "exact" && step["expression"] === undefined;
  return isBare && subject?.kind !== "ratio" && subject?.last[0]?.said === null;
}
