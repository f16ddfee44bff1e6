import { compare, type Exact, fromText, isZero, MAX_PLACES, round, toText, zero } from "../exact/index.js";
import type { Issue } from "../message/index.js";
import { type Given, LeafRun } from "../rule/run.js";
import { safeParseActual } from "../target/index.js";
import type { Actual, Quantity } from "../target/types.js";
import type { LeafPlan } from "./leaf.js";
import { actualParts, cellNote } from "./leaf-cells.js";
import { sensedBy, turnsNumber } from "./sense.js";
import type { CellNote, Status } from "./types.js";

/** A leaf with its actual value scored. */
export interface LeafScore {
  readonly actual: Actual | null;
  /** The exact points; zero where `issues` says why there are none. */
  readonly points: Exact;
  readonly status: Status;
  readonly account: LeafRun;
  readonly notes: readonly CellNote[];
}

/**
 * Scores a leaf on an actual value: the text of a cell, the value of its ratio, or nothing.
 *
 * @param before - A run without steps that nobody looks at any more, to be used again.
 */
export function scoreLeaf(
  plan: LeafPlan,
  own: string | Quantity | null,
  explained: boolean,
  before: LeafRun | null = null,
): LeafScore {
  if (plan.decided !== null) return decidedScore(plan, plan.decided, explained);
  const plain = typeof own === "string" ? plainNumber(plan, own) : null;
  const read = plain === null ? readActual(plan, own) : PLAIN;
  const given = plain ?? givenTo(plan, own, read.actual);
  const { actual } = given;
  const account = before === null ? new LeafRun(plan, given, explained) : before.again(plan, given);
  const { quick } = plan.score;
  const points =
    (quick !== null && given.number !== null ? quick(account, given.number) : null) ?? plan.score.points(account);
  settleIssues(plan, read.issues, account);
  if (typeof own === "string") holdAgainstFigure(plan, actual, account);
  if (account.refused) return { actual, points: zero, status: "missed", account, notes: read.notes };
  if (plan.beside.awardedShare !== null && !account.usedShare) {
    account.remark("info", "share/unused", { share: toText(plan.beside.awardedShare) }, "/awardedShare");
  }
  return { actual, points, status: statusOf(points, plan.weight, account.met), account, notes: read.notes };
}

function decidedScore(plan: LeafPlan, decided: NonNullable<LeafPlan["decided"]>, explained: boolean): LeafScore {
  const given = { actual: null, parts: null, number: null, text: null, repeatsTarget: false, beside: plan.beside };
  const account = new LeafRun(plan, given, explained);
  const points = plan.score.points(account);
  const status = decided === "not-applicable" ? "not-applicable" : decided === "zero" ? "missed" : "met";
  return { actual: null, points, status, account, notes: NOTHING };
}

interface ReadActual {
  readonly actual: Actual | null;
  readonly issues: readonly Issue[];
  readonly notes: readonly CellNote[];
}

const NOTHING: readonly never[] = [];
/** Of a plain number there is nothing to say. */
const PLAIN: ReadActual = { actual: null, issues: NOTHING, notes: NOTHING };

/** Most cells hold a plain number; what the unit cell makes of one was found out beforehand. Null for any other cell. */
function plainNumber(plan: LeafPlan, own: string): Given | null {
  if (plan.plainUnit === undefined || own.length > 16) return null;
  const number = fromText(own);
  if (number === null || (plan.sense !== null && turnsNumber(plan.sense, own))) return null;
  const actual: Quantity = { kind: "quantity", value: toText(number), unit: plan.plainUnit };
  return { actual, parts: null, number, text: own, repeatsTarget: false, beside: plan.beside };
}

function readActual(plan: LeafPlan, own: string | Quantity | null): ReadActual {
  if (own === null) return { actual: null, issues: plan.ownIssues, notes: NOTHING };
  if (typeof own !== "string") return { actual: own, issues: NOTHING, notes: NOTHING };
  const read = safeParseActual(own, plan.cell);
  if (read.ok) {
    const sensed = plan.sense === null ? null : sensedBy(plan.sense, own, read.value);
    // What is read as a fall of its name is no negative number, as the reading of the cell alone would say.
    const said = sensed === null ? read.notes : [...read.notes.filter(({ code }) => code !== SIGNED), sensed.note];
    const notes = said.map((note) => cellNote("actual", note));
    return { actual: sensed?.actual ?? read.value, issues: NOTHING, notes };
  }
  const path = `${plan.path}/actual`;
  return { actual: null, issues: read.issues.map((each) => ({ ...each, path })), notes: NOTHING };
}

const SIGNED = "cell/signed-change";

/** What a rule is run on. */
export function givenTo(plan: LeafPlan, own: string | Quantity | null, actual: Actual | null): Given {
  const text = typeof own === "string" ? own : null;
  const parts = text === null || actual === null ? null : actualParts(plan.line, text, plan.cell);
  return { actual, parts, number: null, text, repeatsTarget: repeats(plan, own, actual), beside: plan.beside };
}

function repeats(plan: LeafPlan, own: string | Quantity | null, actual: Actual | null): boolean {
  return typeof own === "string" && actual?.kind !== "quantity" && plan.targetText === own.trim();
}

/**
 * A rule that misses a cell gets the reason why it could not be read; a rule that does not need the cell makes that
 * reason a warning.
 */
function settleIssues(plan: LeafPlan, unread: readonly Issue[], account: LeafRun): void {
  settle(account, "actual/missing", unread);
  settle(account, "target/missing", plan.targetIssues);
}

function settle(account: LeafRun, code: "actual/missing" | "target/missing", reasons: readonly Issue[]): void {
  if (reasons.length === 0) return;
  const missing = account.issues?.some((each) => each.code === code) ?? false;
  if (missing) account.issues = [...reasons, ...(account.issues ?? []).filter((each) => each.code !== code)];
  else if (account.issues === null) {
    for (const reason of reasons) (account.findings ??= []).push({ ...reason, severity: "warning" });
  }
}

function statusOf(points: Exact, weight: Exact, met: boolean | null): Status {
  if (met ?? compare(points, weight) >= 0) return "met";
  return isZero(points) ? "missed" : "partly-met";
}

/** A stated actual is scored; that the budget figures give another ratio, at the places stated, is said beside it. */
function holdAgainstFigure(plan: LeafPlan, actual: Actual | null, account: LeafRun): void {
  if (plan.figure === null || actual?.kind !== "quantity" || (actual.unit !== "%" && actual.unit !== null)) return;
  const stated = fromText(actual.value);
  const places = (actual.value.split(".")[1] ?? "").length;
  if (stated === null || places > MAX_PLACES) return;
  const computed = round(plan.figure, places, "half-up");
  if (compare(stated, computed) === 0) return;
  account.remark("error", "ratio/actual-differs", { actual: actual.value, computed: toText(computed) }, "/actual");
}
