import { add, compare, divide, type Exact, hundred, readDecimal, toText, whole, zero } from "../exact/index.js";
import type { Expression } from "../figure/expression.js";
import type { Figure, Test } from "../figure/figure.js";
import { constant, input, inside } from "../figure/make.js";
import { type Numbers, provenTest, testOverNumbers } from "../figure/numbers.js";
import type { Unsaid } from "../message/types.js";
import { issue } from "../message/unsaid.js";
import type { Grade } from "./types.js";
import { entryAt } from "../shape/look.js";
import { cut } from "../message/cut.js";

/** More grades than any document has; a table beyond it is a slip or an attack. */
const MAX_GRADES = 100;

/**
 * The name of the grade (等级) whose band holds a rate, or null where no band does.
 *
 * A bound belongs to the band that says so; without a word the lower bound belongs to the band and the upper one does
 * not.
 *
 * @param rate - In percent, as shown; text that is no decimal has no grade.
 * @param grades - The grades of a standard.
 *
 * @example
 * const { grades } = resolveStandard("cn-mof-2020-10").value;
 * gradeOf("90", grades); // => "优"
 * gradeOf("89.99", grades); // => "良"
 */
export function gradeOf(rate: string, grades: readonly Grade[]): string | null {
  const value = bound(rate);
  return value === null ? null : gradeHolding(value, grades);
}

/** As {@link gradeOf}, of a rate to calculate with. */
export function gradeHolding(rate: Exact, grades: readonly Grade[]): string | null {
  return grades.find((grade) => holds(grade, rate))?.name ?? null;
}

/** The grade of a rate as the expression of a proof: the first band that holds it. */
export function gradeExpression(rate: Expression, grades: readonly Grade[]): Expression {
  return grades.reduceRight<Expression>(
    (rest, grade) => {
      const name: Expression = { const: { text: grade.name } };
      return { op: "if", args: [provenTest(gradeTest(grade, input("rate")), { rate }, {}), name, rest] };
    },
    { const: { text: "" } },
  );
}

/** Whether a rate earns a grade: its lower bound belongs to it and its upper one does not, unless it says otherwise. */
export function gradeTest({ min, minInclusive, max, maxInclusive }: Grade, rate: Figure): Test {
  const end = (text: string | undefined): Figure | null => {
    const read = bound(text);
    return read === null ? null : constant(read);
  };
  return inside(rate, end(min), minInclusive !== false, end(max), maxInclusive === true);
}

/** What the grades of 财预〔2020〕10号 are called in full. */
const FULL_NAMES: Readonly<Record<string, string>> = { 优秀: "优", 良好: "良", 中等: "中", 较差: "差" };

/** Whether a grade as a form words it is the one of a table: 优秀 is 优, 良好 is 良. */
export function isGrade(worded: string, name: string | null): boolean {
  const said = worded.trim();
  return said === name || entryAt(FULL_NAMES, said) === name;
}

/**
 * What is wrong with a table of grades: a bound that is no decimal, a grade that no rate earns, a rate that two grades
 * claim, a rate from 0 to 100 that none does. An empty table says that there are no grades, and is in order.
 *
 * Codes: `standard/too-many-grades`, `standard/grade-bound`, `standard/grade-empty`, `standard/grade-overlap`,
 * `standard/grade-gap`; the last two name a rate for which the table fails.
 */
export function checkGrades(grades: readonly Grade[], path: string): readonly Unsaid[] {
  if (grades.length === 0) return [];
  if (grades.length > MAX_GRADES) return [issue("error", "standard/too-many-grades", { most: MAX_GRADES }, { path })];
  const unreadable = grades.flatMap((grade, index) => unreadableBounds(grade, `${path}/${index}`));
  if (unreadable.length > 0) return unreadable;
  const rates = probes(grades);
  const empty = grades.flatMap((grade, index) =>
    rates.some((rate) => holds(grade, rate))
      ? []
      : [issue("error", "standard/grade-empty", { name: cut(grade.name) }, { path: `${path}/${index}` })],
  );
  return [...empty, ...failures(grades, rates, path)];
}

/** The rates that two grades claim or none does; a run of them that fail in the same way is said once. */
function failures(grades: readonly Grade[], rates: readonly Exact[], path: string): readonly Unsaid[] {
  const issues: Unsaid[] = [];
  let before = "";
  for (const each of rates) {
    const [first, second] = grades.filter((grade) => holds(grade, each));
    const rate = cut(toText(each));
    let run = "";
    if (first !== undefined && second !== undefined) {
      const params = { rate, first: cut(first.name), second: cut(second.name) };
      run = `overlap ${first.name} ${second.name}`;
      if (run !== before) issues.push(issue("error", "standard/grade-overlap", params, { path }));
    } else if (first === undefined && isRate(each)) {
      run = "gap";
      if (run !== before) issues.push(issue("error", "standard/grade-gap", { rate }, { path }));
    }
    before = run;
  }
  return issues;
}

/** From 0 to 100. */
function isRate(rate: Exact): boolean {
  return compare(rate, zero) >= 0 && compare(rate, hundred) <= 0;
}

function unreadableBounds(grade: Grade, path: string): readonly Unsaid[] {
  return (["min", "max"] as const)
    .filter((end) => grade[end] !== undefined && bound(grade[end]) === null)
    .map((end) =>
      issue("error", "standard/grade-bound", { text: cut(String(grade[end])) }, { path: `${path}/${end}` }),
    );
}

/** Rates that between them show every way a table can fail: each bound, and one rate on either side of each. */
function probes(grades: readonly Grade[]): readonly Exact[] {
  const bounds = [zero, hundred];
  for (const grade of grades) bounds.push(bound(grade.min) ?? zero, bound(grade.max) ?? hundred);
  bounds.sort(compare);
  const lowest = bounds[0] ?? zero;
  const rates = [add(lowest, whole(-1)), lowest];
  let last = lowest;
  for (const next of bounds) {
    if (compare(next, last) === 0) continue;
    rates.push(divide(add(last, next), whole(2)), next);
    last = next;
  }
  rates.push(add(last, whole(1)));
  return rates;
}

/** Compiled once for each grade that nobody can change, as those of standards are. */
const TESTS = /* @__PURE__ */ new WeakMap<Grade, (numbers: Numbers) => boolean>();

function holds(grade: Grade, rate: Exact): boolean {
  let test = TESTS.get(grade);
  if (test === undefined) {
    test = testOverNumbers(gradeTest(grade, input("rate")));
    if (Object.isFrozen(grade)) TESTS.set(grade, test);
  }
  return test({ rate });
}

/** A bound as it stands in JSON, a number there included; null where there is none or it cannot be read. */
function bound(given: string | undefined): Exact | null {
  const read = readDecimal(given);
  return typeof read === "string" ? null : read;
}
