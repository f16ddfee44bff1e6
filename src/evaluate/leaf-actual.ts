import { fromText, toText } from "../exact/index.js";
import type { Unsaid, UnsaidRead } from "../message/types.js";
import type { Given } from "../rule/run.js";
import { isLateFor } from "../text/answer.js";
import { countedAgainst, tierAgainst } from "../cell/against.js";
import type { Actual, Quantity } from "../cell/types.js";
import type { LeafPlan } from "./leaf-plan.js";
import { dayOfMonth } from "./day-of-month.js";
import { monthActual } from "./dotted-month.js";
import { cellNote } from "./leaf-cells.js";
import { countedPer } from "./sense/counted-per.js";
import { dayDoubt } from "./sense/day.js";
import { openEnded } from "./open-ended.js";
import { otherKind } from "./other-kind.js";
import { asksOfNumber, changeDoubt, contraryTo, sensedBy, turnsNumber } from "./sense/sense.js";
import type { UnsaidCellNote } from "./types.js";

/** What was read of an actual cell. */
interface ReadActual {
  readonly actual: Actual | null;
  readonly issues: readonly Unsaid[];
  readonly notes: readonly UnsaidCellNote[];
}

/** No notes and no issues. */
export const NOTHING: readonly never[] = [];
/** Of a plain number there is nothing to say. */
export const PLAIN: ReadActual = { actual: null, issues: NOTHING, notes: NOTHING };

/** Most cells hold a plain number; what the unit cell makes of one was found out beforehand. Null for any other cell. */
export function plainNumber(plan: LeafPlan, own: string): Given | null {
  if (plan.plainUnit === undefined || plan.line?.yardstick.kind === "day") return null;
  if (plan.target?.kind === "qualitative") return null;
  // Beside the figure before it, +12 may be by how much it rose.
  if (plan.beside.previous !== null && own.charAt(0) === "+") return null;
  const number = fromText(own);
  if (number === null) return null;
  const { sense } = plan;
  if (sense !== null && (turnsNumber(sense, own) || asksOfNumber(sense, number))) return null;
  const actual: Quantity = { kind: "quantity", value: toText(number), unit: plan.plainUnit };
  return { actual, parts: null, number, text: own, repeatsTarget: false, isChange: false, beside: plan.beside };
}

/** Reads an actual cell as its leaf makes it out; a quantity stands as it is. */
export function readActual(plan: LeafPlan, own: string | Quantity | null): ReadActual {
  if (own === null) return { actual: null, issues: plan.ownIssues, notes: NOTHING };
  if (typeof own !== "string") return { actual: own, issues: NOTHING, notes: NOTHING };
  const read = readCell(plan, own);
  if (read.ok) {
    const sensed = plan.sense === null ? null : sensedBy(plan.sense, own, read.value);
    // What is read as a fall of its name is no negative number, as the reading of the cell alone would say.
    const said = sensed === null ? read.notes : [...read.notes.filter(({ code }) => code !== SIGNED), sensed.note];
    const actual = sensed?.actual ?? told(plan, own, read.value);
    const open = openEnded(plan.line, own, actual, read.notes, plan.cell);
    const per = plan.sense === null ? null : countedPer(plan.sense, own, actual);
    const day = actual.kind === "date" ? dayDoubt(plan, own, actual, read.notes) : null;
    const doubts = [...doubtsOf(plan, own, actual, open), per, day].filter((each) => each !== null);
    const refusals = doubts.filter(({ severity }) => severity === "error");
    if (refusals.length > 0) return unread(plan, refusals);
    const change = plan.sense === null || sensed !== null ? null : changeDoubt(plan.sense, own, actual);
    const kind = otherKind(plan.notes, read.notes);
    const notes = [...said, ...doubts, change, kind]
      .filter((note) => note !== null)
      .map((note) => cellNote("actual", note));
    return { actual, issues: NOTHING, notes };
  }
  return unread(plan, read.issues);
}

function readCell(plan: LeafPlan, own: string): UnsaidRead<Actual> {
  const { line, targetText, cell, readings } = plan;
  return dayOfMonth(plan, own) ?? monthActual(line, targetText, own, cell) ?? readings.read(own, cell);
}

function unread({ path }: LeafPlan, issues: readonly Unsaid[]): ReadActual {
  return { actual: null, issues: issues.map((each) => ({ ...each, path: `${path}/actual` })), notes: NOTHING };
}

/** Why a cell that can be read alone cannot be read here, or is doubtful. Beside 近100人 another 近100人 is what was wanted. */
function doubtsOf(
  { sense, target }: LeafPlan,
  own: string,
  actual: Actual,
  open: Unsaid | null,
): readonly (Unsaid | null)[] {
  const approximate = target?.kind === "threshold" && target.approximate === true;
  const against = sense === null ? null : contraryTo(sense, own, actual);
  if (open?.severity !== "error") return [open, against];
  return approximate ? [against] : [open];
}

/** What words say hangs on the words of the target: 是 misses 否. */
function told({ target, name, rule }: LeafPlan, own: string, actual: Actual): Actual {
  if (target?.kind !== "qualitative") return actual;
  if (actual.kind === "quantity") return countedAgainst(target.text, own, actual);
  if (actual.kind !== "qualitative") return actual;
  // What was done too late was done: only where all hangs on the target is it nothing.
  const late = rule.method === "all-or-nothing" && isLateFor(target.text, actual.text);
  const tier = late ? "missed" : tierAgainst(target.text, actual, name);
  return tier === actual.tier ? actual : { ...actual, tier };
}

const SIGNED = "cell/signed-change";
