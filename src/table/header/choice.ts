import { foldLabel } from "../../text/index.js";
import type { ColumnRole } from "../word/roles.js";

/** The columns below one head: a merged cell of the header spans several. */
export type Span = readonly number[];

/**
 * What tells columns apart that could all be one field, the weightier first: a column of which one of these is true is less
 * meant than one of which it is not. All look at the whole head, with what stands in brackets: 全年（调整）指标值.
 */
const AGAINST: readonly (readonly [
  roles: readonly ColumnRole[],
  less: (title: string, year: string | null) => boolean,
])[] = [
  // What another body gives stands beside what the unit gives itself.
  [["score", "actual"], (title) => OTHERS.test(title) && !OWN.test(title)],
  // What was reached in another year, or is to be, stands beside the values of the form's own.
  [["target", "actual"], (title, year) => year !== null && (YEAR.exec(title)?.[0] ?? year) !== year],
  // A form is of one year: what several years are to come to, or have come to so far, is no figure of it.
  [["target", "actual"], (title) => PERIOD.test(title)],
  // What is held up beside a target is none.
  [["target"], (title) => /行业|历史|参考|参照|标杆|往年|全国|同类/.test(title)],
  // As with the budget, what was set at first holds only until it is changed.
  [["target"], (title) => !/(?:调整|变更|修订|修正)(?!前)/.test(title)],
  [["target"], (title) => AT_FIRST.test(title)],
  // Whether, and how far, is an answer in words beside the value.
  [["actual"], (title) => /是否|情况|程度|进度/.test(title)],
  [["target", "actual"], (title) => !/年/.test(title)],
  [["score"], (title) => !OWN.test(title)],
];

const OTHERS = /主管|财政|专家|评价组|评审|第三方|中介|上级|复核|抽查|核定/;
const OWN = /自评|自查|本单位|单位自/;
const PERIOD =
  /实施期|中期|总体|总目标|总指标|累计|规划期|项目期|周期|长期|跨年|(?<![〇零一二三四五六七八九十\d])[两二三四五六七八九十2-9]年(?!度)|\d{4}年?[-~—–至到]\d{4}/;
const YEAR = /(?:19|20)\d\d(?=年)/;
const AT_FIRST = /年初|期初|初始|原定|原指标|原目标|调整前|变更前/;

/** Of columns that could all hold one field those that do, the one that is meant first; in their own order where nothing tells. */
export function byMeaning(
  role: ColumnRole,
  spans: readonly Span[],
  titles: readonly string[],
  year: string | null,
): readonly Span[] {
  if (spans.length < 2) return spans;
  const against = AGAINST.filter(([roles]) => roles.includes(role)).map(([, less]) => less);
  const weighed = spans.map((span) => {
    const title = foldLabel(titles[span[0] ?? 0] ?? "");
    return { span, marks: against.map((less) => (less(title, year) ? "1" : "0")).join("") };
  });
  return weighed
    .sort((left, right) => (left.marks < right.marks ? -1 : Number(left.marks > right.marks)))
    .map(({ span }) => span);
}

/**
 * The year of a form by the heads of its actual values: the last of those that they name, as none has values of a year to
 * come; blank where one without a year stands beside them, as those are of other years then; null where none names one.
 */
export function yearOf(actuals: readonly string[]): string | null {
  const years = actuals.map((title) => YEAR.exec(foldLabel(title))?.[0] ?? "").sort();
  return years[0] === "" ? (years.at(-1) === "" ? null : "") : (years.at(-1) ?? null);
}

/** Whether one head says what was set at first of what the other says as it was changed: a blank cell there was not changed. */
export function isChanged(title: string, first: string): boolean {
  return !AT_FIRST.test(foldLabel(title)) && AT_FIRST.test(foldLabel(first)) && !PERIOD.test(foldLabel(first));
}
