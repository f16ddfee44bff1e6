import type { Failures } from "./failures.js";
import { isObject } from "./value.js";
import { token } from "../shape/pointer.js";

/** A figure that a result shows and a proof has to give: its name, and what the result says. */
export interface Figure {
  readonly what: "exact" | "score" | "rate" | "grade" | "value" | "weight" | "numerator" | "denominator";
  readonly said: string | null;
}

/** What a proof is about: an indicator, the whole, or a ratio. */
export interface Subject {
  /** Its pointer; `""` the whole, `/ratios/NAME` a ratio. */
  readonly of: string;
  readonly kind: "leaf" | "group" | "ratio";
  /** What its last steps give, in order; null where the result says that there is none. */
  readonly last: readonly Figure[];
  /** What some input or step of its own gives. */
  readonly beside: readonly Figure[];
  readonly below: readonly Subject[];
  /** As the result has it. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** No form has more levels. */
const MAX_LEVELS = 3;

/** Takes the figures out of any JSON value that should be an Evaluation; what is none is told of. */
export function figuresOf(evaluation: Readonly<Record<string, unknown>>, failures: Failures): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  const add = (subject: Subject): Subject => {
    subjects.set(subject.of, subject);
    return subject;
  };
  const indicators = (list: unknown, path: string, level: number): Subject[] => {
    if (!Array.isArray(list) || level > MAX_LEVELS) {
      failures.add("proof/malformed", path, { said: "…" });
      return [];
    }
    return list.flatMap((given: unknown, place) => {
      const of = `${path}/${place}`;
      if (!isObject(given) || given["path"] !== of) {
        failures.add("proof/malformed", of, { said: "path" });
        return [];
      }
      const isGroup = Object.prototype.hasOwnProperty.call(given, "children");
      const below = isGroup ? indicators(given["children"], `${of}/children`, level + 1) : [];
      return [add(scored(of, given, isGroup ? "group" : "leaf", below, failures))];
    });
  };
  const first = indicators(evaluation["indicators"], "/indicators", 1);
  const ratios = evaluation["ratios"];
  if (!isObject(ratios)) failures.add("proof/malformed", "/ratios", { said: "…" });
  for (const [name, given] of isObject(ratios) ? Object.entries(ratios) : []) {
    const of = `/ratios/${token(name)}`;
    if (isObject(given)) add(ratio(of, given, failures));
    else failures.add("proof/malformed", of, { said: "…" });
  }
  add(scored("", evaluation, "group", first, failures));
  return subjects;
}

function scored(
  of: string,
  given: Readonly<Record<string, unknown>>,
  kind: "leaf" | "group",
  below: readonly Subject[],
  failures: Failures,
): Subject {
  const figure = reader(of, given, failures);
  const last = [figure("exact", true), figure("score", false), figure("rate", true)];
  if (of === "") last.push(figure("grade", true));
  return { of, kind, last, beside: [figure("weight", false)], below, given };
}

function ratio(of: string, given: Readonly<Record<string, unknown>>, failures: Failures): Subject {
  const figure = reader(of, given, failures);
  const none: Figure[] = given["value"] === null ? [{ what: "exact", said: null }] : [figure("exact", false)];
  const beside = [figure("numerator", false), figure("denominator", false)];
  return { of, kind: "ratio", last: [...none, figure("value", true)], beside, below: [], given };
}

type Reader = (what: Figure["what"], nullable: boolean) => Figure;

function reader(of: string, given: Readonly<Record<string, unknown>>, failures: Failures): Reader {
  return (what, nullable) => {
    const said = Object.prototype.hasOwnProperty.call(given, what) ? given[what] : undefined;
    if (typeof said === "string" || (nullable && said === null)) return { what, said };
    failures.add("proof/malformed", `${of}/${what}`, { said: "…" });
    return { what, said: null };
  };
}
