import { add, compare, divide, type Exact, fromText, isZero, MAX_PLACES, toText, zero } from "../exact/index.js";
import { placesOf } from "../exact/printed.js";
import type { IssueCode } from "../message/code.js";
import { type Given, LeafRun } from "../rule/run.js";
import { repeatsWords } from "../cell/against.js";
import type { Actual, Quantity } from "../cell/types.js";
import type { Award, LeafPlan } from "./leaf-plan.js";
import { actualParts } from "./leaf-cells.js";
import { outsideOf } from "./leaf-rule.js";
import type { Status, UnsaidCellNote } from "./types.js";
import { isStatedChange } from "./stated-change.js";
import { ratioBeside } from "./ratio-beside.js";
import { NOTHING, PLAIN, plainNumber, readActual } from "./leaf-actual.js";
import { settleIssues } from "./settled.js";

/** A leaf with its actual value scored. */
export interface LeafScore {
  readonly actual: Actual | null;
  /** The exact points; zero where `issues` says why there are none. */
  readonly points: Exact;
  /** Whether the target is met; null where there is none to say so: then the score as shown tells. */
  readonly met: boolean | null;
  /** False where the leaf does not apply. */
  readonly applies: boolean;
  readonly account: LeafRun;
  readonly notes: readonly UnsaidCellNote[];
  /** That the published score is taken over. */
  readonly awarded?: true;
}

/**
 * Scores a leaf on an actual value: the text of a cell, the value of its ratio, or nothing. Where a person decides, and
 * published scores are taken over, that is the score.
 *
 * @param before - A run without steps that nobody looks at any more, to be used again.
 */
export function scoreLeaf(
  plan: LeafPlan,
  own: string | Quantity | null,
  explained: boolean,
  before: LeafRun | null = null,
): LeafScore {
  const score = scoreByRule(plan, own, explained, before);
  if (plan.award === null) return score;
  if (plan.award.isRule) return plan.decided === null ? { ...score, awarded: true } : score;
  return takenOver(plan, plan.award, own, explained, score);
}

/** What only a person can decide: the share inside a tier, of what is partly met, or of words that name no tier. */
export const BY_PERSON: readonly IssueCode[] = [
  "tier/needs-share",
  "actual/missed-needs-share",
  "actual/partial-needs-share",
  "actual/text-needs-share",
];

/** The share of the weight that a published score comes to: what it was before a deduction. */
export function shareOf({ weight, deduction }: LeafPlan, { reported }: Award): Exact {
  const whole = deduction === null ? reported : add(reported, deduction);
  return isZero(weight) ? zero : divide(whole, weight);
}

function takenOver(
  plan: LeafPlan,
  award: Award,
  own: string | Quantity | null,
  explained: boolean,
  score: LeafScore,
): LeafScore {
  const { account } = score;
  const { reported } = award;
  if (account.issues === null || !account.issues.every(({ code }) => BY_PERSON.includes(code))) return score;
  const outside = outsideOf(reported, plan.weight, plan.path);
  if (outside !== null) {
    account.issues = [outside];
    return score;
  }
  const awardedShare = shareOf(plan, award);
  const again = scoreByRule({ ...plan, beside: { ...plan.beside, awardedShare } }, own, explained, null);
  // Where the share is only a part of how the score comes about, the published score says nothing of it.
  return again.account.refused || compare(again.points, reported) !== 0 ? score : { ...again, awarded: true };
}

function scoreByRule(
  plan: LeafPlan,
  own: string | Quantity | null,
  explained: boolean,
  before: LeafRun | null,
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
  settleIssues(plan, own, read.issues, account);
  if (typeof own === "string") holdAgainstFigure(plan, actual, account);
  const { notes } = read;
  if (account.refused) return { actual, points: zero, met: false, applies: true, account, notes };
  if (plan.beside.awardedShare !== null && !account.usedShare) {
    account.remark("info", "share/unused", { share: toText(plan.beside.awardedShare) }, "/awardedShare");
  }
  if (account.met === true && isZero(points)) holdAgainstTarget(plan, account);
  return { actual, points, met: account.met, applies: true, account, notes };
}

function decidedScore(plan: LeafPlan, decided: NonNullable<LeafPlan["decided"]>, explained: boolean): LeafScore {
  const given = {
    actual: null,
    parts: null,
    number: null,
    text: null,
    repeatsTarget: false,
    isChange: false,
    beside: plan.beside,
  };
  const account = new LeafRun(plan, given, explained);
  const points = plan.score.points(account);
  const met = decided === "not-applicable" ? null : decided === "full-marks";
  return { actual: null, points, met, applies: decided !== "not-applicable", account, notes: NOTHING };
}

/** What a rule is run on. */
export function givenTo(plan: LeafPlan, own: string | Quantity | null, actual: Actual | null): Given {
  const text = typeof own === "string" ? own : null;
  const parts = text === null || actual === null ? null : actualParts(plan.line, text, plan.cell);
  const isChange = text !== null && isStatedChange(plan, text, actual);
  return {
    actual,
    parts,
    number: null,
    text,
    repeatsTarget: repeats(plan, own, actual),
    isChange,
    beside: plan.beside,
  };
}

function repeats(plan: LeafPlan, own: string | Quantity | null, actual: Actual | null): boolean {
  if (typeof own !== "string" || actual?.kind === "quantity") return false;
  const { target, targetText } = plan;
  return targetText === own.trim() || (target?.kind === "qualitative" && repeatsWords(target.text, own));
}

/** The status beside a score: the target says whether it is met; where there is none, full marks do. */
export function statusBeside(
  score: Exact,
  { met, applies }: Pick<LeafScore, "met" | "applies">,
  weight: Exact,
): Status {
  if (!applies) return "not-applicable";
  if (met ?? compare(score, weight) >= 0) return "met";
  return isZero(score) ? "missed" : "partly-met";
}

/** A rule that gives nothing for a target that is met may mean another figure than the indicator's, or be misread. */
function holdAgainstTarget({ weight, beside, rule, deduction }: LeafPlan, account: LeafRun): void {
  const byPerson = rule.method === "manual" || beside.awardedShare !== null || deduction !== null;
  const measuresOther = beside.cases !== null || beside.measures !== null || rule.overAchievement !== undefined;
  if (isZero(weight) || byPerson || measuresOther) return;
  account.remark("warning", "score/met-but-none");
}

/** A stated actual is scored; that the budget figures give another ratio, at the places stated, is said beside it. */
function holdAgainstFigure(plan: LeafPlan, actual: Actual | null, account: LeafRun): void {
  if (plan.figure === null || actual?.kind !== "quantity" || (actual.unit !== "%" && actual.unit !== null)) return;
  const stated = fromText(actual.value);
  const places = placesOf(actual.value);
  if (stated === null || places > MAX_PLACES) return;
  const computed = ratioBeside(plan.figure, stated, places);
  if (compare(stated, computed) === 0) return;
  account.remark("error", "ratio/actual-differs", { actual: actual.value, computed: toText(computed) }, "/actual");
}
