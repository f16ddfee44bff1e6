import type { Form } from "./model.js";
import { Refused } from "./model.js";
import type { Result } from "./result.js";
import { grade, rate, whole } from "./tree.js";

/** What a node of an Evaluation says, by its names; `exact` is null where it passes 1,000 digits. */
export interface Told {
  weight: string;
  score: string;
  exact?: string | null;
  rate: string | null;
  status?: string;
  grade?: string | null;
  children?: readonly Told[];
}

/** The second reading of a form: its figures, or the code of what has no score. */
export function second(form: Form): Result | string {
  try {
    return whole(form);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** The figures of a whole as the Evaluation writes them. */
export function told(total: Result): Told {
  return { ...figures(total), grade: grade(total) };
}

function figures(result: Result): Told {
  return {
    weight: result.weight.toString(),
    score: result.score.toString(),
    exact: result.exact.toString(),
    rate: rate(result)?.toString() ?? null,
    ...(result.status === undefined ? {} : { status: result.status }),
    children: result.children.map(figures),
  };
}

const KEYS = ["weight", "score", "exact", "rate", "status", "grade"] as const;

/** Where two readings of a node and what lies below it differ. */
export function differences(own: Told, engine: Told, path = ""): string[] {
  const here = KEYS.filter((key) => own[key] !== engine[key] && !(key === "exact" && unshown(own.exact, engine.exact)));
  const [children, others] = [own.children ?? [], engine.children ?? []];
  if (children.length !== others.length) return [`${path}: ${children.length} nodes below, not ${others.length}`];
  return [
    ...here.map((key) => `${path} ${key}: ${own[key]}, the engine has ${engine[key]}`),
    ...children.flatMap((child, index) => differences(child, others[index] as Told, `${path}/${index}`)),
  ];
}

/** An exact value past 1,000 digits is not shown. */
function unshown(own: Told["exact"], engine: Told["exact"]): boolean {
  return engine === null && (own ?? "").length > 1000;
}
