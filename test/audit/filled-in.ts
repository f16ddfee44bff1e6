import fc from "fast-check";
import { printRatio, allRatios } from "../../src/budget/index.js";
import { evaluate } from "../../src/evaluate/index.js";

export interface Row {
  readonly name: string;
  readonly weight: string;
  readonly reason: string;
  readonly [key: string]: unknown;
  reported?: string;
  reportedRate?: string;
}

export interface Form {
  readonly indicators: { name: string; weight: string; reported?: string; reportedRate?: string; children?: Row[] }[];
  reported?: { score: string; rate: string; grade: string; ratios: Record<string, string> };
}

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** Rows of every common kind: counts and rates either way round, days, words, and a deduction by a sentence. */
const cells: fc.Arbitrary<object> = fc.oneof(
  fc
    .record({ target: whole(1, 500), actual: whole(1, 600), sign: fc.constantFrom("≥", "≤", "=", "") })
    .map(({ target, actual, sign }) => ({ target: `${sign}${target}个`, actual: `${actual}个` })),
  fc
    .record({ target: whole(1, 100), actual: whole(0, 1000), sign: fc.constantFrom("≥", "≤") })
    .map(({ target, actual, sign }) => ({ target: `${sign}${target}`, unit: "%", actual: `${actual / 10}%` })),
  whole(1, 28).map((day) => ({ target: "2021年12月15日前", actual: `2021年12月${day}日` })),
  fc.constantFrom(
    { target: "通过验收", actual: "达成预期指标" },
    { target: "通过验收", actual: "部分达成预期指标并具有一定效果", awardedShare: "0.75" },
    { target: "通过验收", actual: "未达成预期指标且效果较差", awardedShare: "0.33" },
  ),
  whole(800, 1000).map((actual) => ({
    target: "≥95%",
    actual: `${actual / 10}%`,
    rule: "≥95%得满分，每低1个百分点扣0.5分，扣完为止",
  })),
);

const row = fc
  .record({ weight: whole(1, 12), cells })
  .map(({ weight, cells }): Row => ({ name: "工作量", weight: String(weight), reason: "见说明", ...cells }));

/** The rows of up to four first-level indicators. */
export const groups: fc.Arbitrary<Row[][]> = fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});
/** A budget and what was spent of it. */
export const spent: fc.Arbitrary<{ adjusted: number; executed: number }> = fc.record({
  adjusted: whole(100, 999),
  executed: whole(1, 100),
});

/** The form, filled in by the evaluation itself: every score and rate, the total, its rate and grade, a ratio. */
export function filledIn(
  rows: readonly (readonly Row[])[],
  stage: "indicator" | "total",
  budget: { readonly adjusted: number; readonly executed: number } = { adjusted: 100, executed: 100 },
): object & Form {
  const blocks = rows.map((children, place) => {
    const weight = children.reduce((sum, each) => sum + Number(each.weight), 0);
    return { name: `一级${place}`, weight: String(weight), children: children.map((each) => ({ ...each })) };
  });
  const execution = { name: "预算执行", weight: "10", ratio: "budget-execution", reason: "见说明" };
  const indicators = [execution, ...blocks];
  const fullMarks = String(indicators.reduce((sum, each) => sum + Number(each.weight), 0));
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    fullMarks,
    subject: { year: 2021 },
    rounding: { places: 2, mode: "half-up", stage },
    budget: { unit: "万元", initial: String(budget.adjusted), ...texts(budget) },
    indicators,
  };
  const { value } = evaluate(form);
  const scored = indicators.map((node, place) => {
    const found = value.indicators[place];
    const below = found !== undefined && "children" in found ? found.children : [];
    const own = { reported: printed(found?.score ?? ""), reportedRate: found?.rate ?? "" };
    if (!("children" in node)) return { ...node, ...own };
    const children = node.children.map((leaf, at): Row => ({
      ...leaf,
      reported: printed(below[at]?.score ?? ""),
      reportedRate: below[at]?.rate ?? "",
    }));
    return { ...node, ...own, children };
  });
  const ratio = allRatios(form.budget).ratios["budget-execution"];
  return {
    ...form,
    indicators: scored,
    reported: {
      score: printed(value.score),
      rate: value.rate ?? "",
      grade: value.grade ?? "",
      ratios: { "budget-execution": ratio === undefined ? "" : printRatio(ratio).replace("%", "") },
    },
  };
}

const texts = (figures: object): object =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, String(value)]));

/** As a form prints a score: with both places. */
export function printed(score: string): string {
  const [whole = "", places = ""] = score.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
}
