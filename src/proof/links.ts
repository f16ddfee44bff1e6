import { divide, equal, hundred, isZero, multiply, percent, round, toText } from "../exact/index.js";
import type { Failures } from "./failures.js";
import type { Figure, Subject } from "./figures.js";
import { isOwn } from "./key.js";
import { provesScore } from "./long.js";
import type { Done, Inputs } from "./steps.js";
import { isNumber, isObject, numberOf } from "./value.js";
import type { Work } from "./work.js";
import { checkParts, reached } from "./parts.js";

/** What a proof has, in the order in which it stands there. */
export interface Proven {
  readonly inputs: Inputs;
  /** The steps of each indicator, ratio and the whole. */
  readonly steps: ReadonlyMap<string, readonly Done[]>;
  readonly byId: ReadonlyMap<string, Done>;
  readonly work: Work;
  readonly failures: Failures;
}

/**
 * Holds every figure of a result against the steps that give it, and these against one another: a score rests on its
 * exact value, that of a leaf on a cell of its own, that of a group on all below it, a grade on the rate.
 */
export function checkLinks(subjects: ReadonlyMap<string, Subject>, proven: Proven): void {
  const last = new Map<string, readonly Done[]>();
  for (const subject of subjects.values()) last.set(subject.of, lastSteps(subject, proven));
  for (const subject of subjects.values()) {
    checkBeside(subject, proven);
    if (subject.kind === "ratio") checkRatio(subject, proven);
    else checkScored(subject, last, proven);
  }
}

/** The last steps of a subject, which give its figures; none where they do not. */
function lastSteps({ of, kind, last }: Subject, { steps, failures }: Proven): readonly Done[] {
  const isLong = kind !== "ratio" && last[0]?.said === null;
  const figures = last.filter(({ said }) => said !== null);
  const names = figures.map(({ what }) => what as string);
  const wanted = isLong ? ["exact", "lower", "upper", "", ...names] : names;
  const own = steps.get(of) ?? [];
  const tail = wanted.length === 0 ? [] : own.slice(-wanted.length);
  const fits = tail.length === wanted.length && wanted.every((what, at) => what === "" || tail[at]?.what === what);
  if (!fits || (isLong && tail[0]?.said !== null)) {
    const [computed, said] = [wanted, tail.map(({ what }) => what)].map((list) => list.join(" "));
    failures.add("proof/figure-unproved", of, { of, computed: computed ?? "", said: said ?? "" });
    return [];
  }
  figures.forEach((figure, at) => {
    const step = tail[tail.length - figures.length + at];
    if (step !== undefined) hold(of, figure, step.said, step.isText, failures);
  });
  return tail;
}

function hold(of: string, { what, said }: Figure, proved: string | null, isText: boolean, failures: Failures): void {
  if (said === proved && isText === (what === "grade")) return;
  failures.add("proof/figure-differs", `${of}/${what}`, {
    of,
    what,
    said: said ?? "",
    computed: proved ?? "",
  });
}

/** A weight is an input or a step, the numerator and denominator of a ratio are steps; each rests on the form. */
function checkBeside({ of, beside }: Subject, { steps, inputs, failures }: Proven): void {
  for (const figure of beside) {
    const { what, said } = figure;
    if (said === null) continue;
    const step = [...(steps.get(of) ?? [])].reverse().find((each) => each.what === what);
    if (step !== undefined) {
      hold(of, figure, step.said, step.isText, failures);
      if (step.rests || of === "" || (what === "weight" && said === "0")) continue;
      failures.add("proof/rests-on-nothing", `${of}/${what}`, { of, what });
      continue;
    }
    const input = what === "weight" && of !== "" ? (inputs.get(`${of}/weight`) ?? null) : null;
    if (input !== null && isNumber(input)) hold(of, figure, toText(input), false, failures);
    else failures.add("proof/figure-unproved", `${of}/${what}`, { of, computed: what, said: "" });
  }
}

/** A ratio is its numerator over its denominator in percent, to 4 places; over zero it has no value. */
function checkRatio({ of, last, beside, given }: Subject, { work, failures }: Proven): void {
  if (given["unit"] !== "%") contradicts(of, "unit", failures);
  const [exact, value, numerator, denominator] = [...last, ...beside].map(({ said }) =>
    said === null ? null : numberOf(said, work),
  );
  if (numerator == null || denominator == null) return;
  if (isZero(denominator) || exact == null || value == null) {
    if (!isZero(denominator) || last.some(({ said }) => said !== null)) contradicts(of, "value", failures);
    return;
  }
  if (!work.affords(numerator, denominator)) return;
  const quotient = multiply(divide(numerator, denominator), hundred);
  if (!equal(quotient, exact)) contradicts(of, "exact", failures);
  if (!equal(round(exact, 4, "half-up"), value)) contradicts(of, "value", failures);
}

function contradicts(of: string, what: string, failures: Failures): void {
  failures.add("proof/contradicts", `${of}/${what}`, { of, what });
}

function checkScored(subject: Subject, last: ReadonlyMap<string, readonly Done[]>, proven: Proven): void {
  const { of, kind } = subject;
  const { failures } = proven;
  checkRate(subject, proven);
  if (kind === "leaf") checkCells(subject, proven);
  const own = last.get(of) ?? [];
  const [first] = own;
  if (first === undefined) return;
  const isLong = first.said === null;
  const exact = (isLong ? own[1] : first) ?? first;
  const find = (what: string): Done | undefined => own.find((step) => step.what === what);
  const isLinked = (step: Done | undefined, to: Done | undefined): boolean =>
    step === undefined || (to !== undefined && reached(step).has(to));
  if (isLong && !provesScore(own, { ...proven, last })) failures.add("proof/long-exact", of, { of });
  if (!isLong && !isLinked(find("score"), exact)) unlinked(of, "score", "exact", failures);
  if (!isLinked(find("grade"), find("rate"))) unlinked(of, "grade", "rate", failures);
  if (kind !== "leaf") checkParts(subject, reached(exact), last, failures);
  else if (!exact.measured && !isFree(subject)) failures.add("proof/rests-on-nothing", of, { of, what: "score" });
}

/** The rate is the score over the weight in percent, to 4 places; over a weight of zero there is none. */
function checkRate({ of, last, beside }: Subject, { work, failures }: Proven): void {
  const said = (what: string): string | null => [...last, ...beside].find((each) => each.what === what)?.said ?? null;
  const [score, weight] = [said("score"), said("weight")].map((text) => (text === null ? null : numberOf(text, work)));
  if (score == null || weight == null) return;
  const rate = said("rate");
  const given = rate === null ? null : numberOf(rate, work);
  if (isZero(weight) ? rate === null : given !== null && equal(percent(score, weight, 4, "half-up"), given)) return;
  contradicts(of, "rate", failures);
}

function unlinked(of: string, what: string, said: string, failures: Failures): void {
  failures.add("proof/not-linked", of, { of, what, said });
}

/** A leaf uses its own cells and those above it; what it shows of them is what was read. */
function checkCells({ of, given }: Subject, { steps, inputs, failures }: Proven): void {
  for (const step of steps.get(of) ?? []) {
    const other = step.reads.find((key) => !isOwn(key, of));
    if (other !== undefined) failures.add("proof/other-cell", of, { step: step.id, said: other });
  }
  for (const cell of ["target", "actual"]) {
    const shown = given[cell];
    const read = inputs.get(`${of}/${cell}`) ?? null;
    if (!isObject(shown) || typeof shown["value"] !== "string" || read === null || !isNumber(read)) continue;
    if (toText(read) === shown["value"]) continue;
    const params = { of: `${of}/${cell}`, said: shown["value"], computed: toText(read) };
    failures.add("proof/cell-differs", `${of}/${cell}`, params);
  }
}

/** The most of a rule that is looked through. */
const MAX_RULE = 10_000;

/** Whether no cell need speak for a leaf: it does not apply, or a person set its score. */
function isFree({ given }: Subject): boolean {
  if (given["status"] === "not-applicable") return true;
  const open: unknown[] = [given["rule"]];
  for (let count = 0; open.length > 0 && count < MAX_RULE; count++) {
    const next = open.pop();
    if (isObject(next) && next["method"] === "manual") return true;
    if (typeof next === "object" && next !== null) for (const each of Object.values(next)) open.push(each);
  }
  return false;
}
