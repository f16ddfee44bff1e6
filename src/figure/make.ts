import { certain } from "../shape/certain.js";
import {
  type Exact,
  hundred as hundredExact,
  one as oneExact,
  type RoundingMode,
  zero as zeroExact,
} from "../exact/index.js";
import type { CodeOf, IssueCode, ParamsOf, SeverityOf, WithParams } from "../message/code.js";
import type {
  Case,
  Check,
  Compared,
  Constant,
  Figure,
  Given,
  Guard,
  Input,
  Kind,
  Label,
  Refusal,
  Remark,
  Said,
  Sign,
  Step,
  Test,
  Told,
  Unit,
  Words,
} from "./figure.js";

export const zero: Constant = constant(zeroExact);
export const one: Constant = constant(oneExact);
export const hundred: Constant = constant(hundredExact);
/** No unit: a number as it stands. */
export const AS_IT_STANDS: Unit = { name: null, size: oneExact };
const KNOWN: Guard = { is: "known" };

export function constant(value: Exact): Constant {
  return { is: "constant", value };
}

export function input(key: string, guard: Guard = KNOWN): Input {
  return { is: "input", key, guard };
}

export function plus(of: readonly Figure[]): Figure {
  return of.length === 1 ? certain(of[0]) : { is: "+", of };
}

export function minus(left: Figure, right: Figure): Figure {
  return { is: "-", left, right };
}

export function times(left: Figure, right: Figure): Figure {
  return { is: "*", left, right };
}

export function over(left: Figure, right: Figure): Figure {
  return { is: "/", left, right };
}

export function least(of: readonly Figure[]): Figure {
  return { is: "min", of };
}

export function within(of: Figure, low: Figure | null, high: Figure | null = null): Figure {
  return { is: "within", of, low, high };
}

export function size(of: Figure): Figure {
  return { is: "abs", of };
}

export function down(of: Figure): Figure {
  return { is: "floor", of };
}

export function up(of: Figure): Figure {
  return { is: "ceil", of };
}

export function rounded(of: Figure, places: number, mode: RoundingMode): Figure {
  return { is: "round", of, places, mode };
}

export function step(what: string, of: Figure, words: Words | null = null, name?: string): Step {
  return { is: "step", what, of, words, name };
}

export function first(cases: readonly Case[], otherwise: Figure): Figure {
  return cases.length === 0 ? otherwise : { is: "first", cases, otherwise };
}

export function when(test: Test, then: Figure): Case {
  return { when: test, then };
}

export function refuse<Code extends CodeOf<"error">>(
  code: Code,
  ...given: WithParams<Code, [below?: string], never, Said>
): Refusal;
export function refuse(code: IssueCode, params: Refusal["params"] = {}, below: string = ""): Refusal {
  return { is: "refuse", code, params, below };
}

/** What is said where a test holds; always, where there is none. */
export function remark<Code extends IssueCode>(
  when: Test | null,
  severity: SeverityOf<Code>,
  code: Code,
  params: ParamsOf<Code, never, Said>,
  below: string,
): Remark {
  return { when, severity, code, params, below };
}

export function compared(left: Figure, sign: Sign, right: Figure, name?: string): Compared {
  return { is: "compare", of: [left, right], signs: [sign], name };
}

/** Whether a figure lies in an interval whose ends are included or not, and may be missing. */
export function inside(value: Figure, low: Figure | null, lowIn: boolean, high: Figure | null, highIn: boolean): Test {
  const below: Sign = lowIn ? "≤" : "<";
  const above: Sign = highIn ? "≤" : "<";
  if (low === null && high === null) return ALWAYS;
  if (low === null || high === null) {
    return low === null ? compared(value, above, high ?? zero) : compared(value, lowIn ? "≥" : ">", low);
  }
  return { is: "compare", of: [low, value, high], signs: [below, above], name: undefined };
}

export function all(of: readonly Test[]): Test {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: "and", of };
}

export function some(of: readonly Test[]): Test {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: "or", of };
}

export function not(of: Test): Test {
  return { is: "not", of };
}

export function told(key: string, as: string, among: readonly Label[] | null = null): Told {
  return { is: "told", key, as, among };
}

/** Whether something stands in a cell; with kinds, something of one of these. */
export function given(key: string, kinds: readonly Kind[] = ANYTHING, unit?: string): Given {
  return { is: "given", key, kinds, unit };
}

/** A test that is written down where it holds; with `always`, also where it does not. */
export function check(what: string, of: Test, always: boolean = false, words: Words | null = null): Check {
  return { is: "check", what, of, always, words };
}

const ANYTHING: readonly Kind[] = ["quantity", "date", "qualitative"];

/** What always holds. */
export const ALWAYS: Test = { is: "and", of: [] };

export function fixed(text: string): Words {
  return { is: "fixed", text };
}

export function said(key: string): Words {
  return { is: "said", key };
}
