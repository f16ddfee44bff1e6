import { readFileSync } from "node:fs";
import { fromPrinted, hundred, multiply, toText } from "../../src/exact/index.js";
import { safeParseActual, safeParseTarget } from "../../src/cell/index.js";
import type { Target } from "../../src/cell/types.js";
import { conversion } from "../../src/text/index.js";
import type { Verdict } from "./trials.js";

/** A number, share or interval as a peer's published specification reads it. */
export interface PeerCase {
  readonly as: "target" | "actual";
  readonly text: string;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly value?: string;
  readonly unit?: string | null;
  /** Colloquial or approximate: a refusal will do, and so does that value with a note. */
  readonly mayRefuse: boolean;
}

export const PEER_CASES: readonly PeerCase[] = readFileSync(new URL("recognizers-zh.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as PeerCase);

/** How a case of the peer comes out here. */
export function compared(each: PeerCase): { readonly verdict: Verdict; readonly made: unknown } {
  if (each.as === "actual") {
    const read = safeParseActual(each.text);
    if (!read.ok || read.value.kind !== "quantity") return { verdict: refused(each), made: read };
    const same = sameIn(read.value.value, read.value.unit, each.value ?? "", each.unit ?? null);
    return { verdict: same ? "expected" : "wrong", made: read.value };
  }
  const read = safeParseTarget(each.text);
  const ends = read.ok ? endsOf(read.value) : null;
  if (ends === null) return { verdict: refused(each), made: read };
  const [min, max] = [each.min ?? null, each.max ?? null];
  const about = read.ok && "approximate" in read.value && each.mayRefuse;
  const same = about ? sameEnd(ends[0], min) || sameEnd(ends[1], max) : sameEnd(ends[0], min) && sameEnd(ends[1], max);
  return { verdict: same ? "expected" : "wrong", made: read.ok ? read.value : null };
}

function refused(each: PeerCase): Verdict {
  return each.mayRefuse ? "expected" : "refused";
}

type Ends = readonly [min: string | null, max: string | null];

/** The interval that a target allows; null of words and days. */
function endsOf(target: Target): Ends | null {
  switch (target.kind) {
    case "threshold":
    case "change": {
      const { comparator, value } = target;
      return [comparator.startsWith("<") ? null : value, comparator.startsWith(">") ? null : value];
    }
    case "range":
      return [target.min, target.max];
    case "all": {
      const parts = target.targets.map(endsOf);
      if (parts.some((part) => part === null)) return null;
      return parts.reduce<Ends>((sum, part) => [part?.[0] ?? sum[0], part?.[1] ?? sum[1]], [null, null]);
    }
    default:
      return null;
  }
}

function sameEnd(left: string | null, right: string | null): boolean {
  return left === null || right === null ? left === right : sameNumber(left, right);
}

/** The same amount, whatever unit of the dimension it is told in: 九成 is 90 %. */
function sameIn(value: string, unit: string | null, expected: string, wanted: string | null): boolean {
  // 百万分之五 is a share without a unit of its own.
  const factor = unit === null && wanted === "%" ? hundred : conversion(unit, wanted);
  const amount = fromPrinted(value);
  return factor !== null && amount !== null && sameNumber(toText(multiply(amount, factor)), expected);
}

function sameNumber(left: string, right: string): boolean {
  const [a, b] = [fromPrinted(left), fromPrinted(right)];
  return a !== null && b !== null && toText(a) === toText(b);
}
