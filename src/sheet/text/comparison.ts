import { harmless } from "../../text/harmless.js";
import type { Evaluation, ScoredIndicator, ScoredLeaf } from "../../evaluate/types.js";
import { compare, type Exact, isZero, subtract, toText, zero } from "../../exact/index.js";
import type { Language } from "../../message/index.js";
import { showActual, showTarget } from "../../cell/index.js";
import { decimalWords, readBack } from "../../explain/decimal.js";
import { clip, grid } from "./grid.js";
import { wordsOf } from "../../explain/wording.js";
import { scoredLeaves } from "../../evaluate/nodes.js";

/** One leaf on which two evaluations differ. */
export interface LeafDifference {
  /** JSON Pointer of the leaf. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** Exact scores, decimal or quotient text. */
  readonly left: string;
  /** The same of the other evaluation. */
  readonly right: string;
  /** right − left, exact. */
  readonly difference: string;
  /** The method that the first scored it by. */
  readonly leftMethod: string;
  /** The method that the other scored it by. */
  readonly rightMethod: string;
}

/** Where two evaluations of the same form differ. */
export interface Comparison {
  /** The first evaluation. */
  readonly left: { readonly standard: string; readonly score: string; readonly grade: string | null };
  /** The other evaluation. */
  readonly right: { readonly standard: string; readonly score: string; readonly grade: string | null };
  /** right − left, of the scores as shown. */
  readonly difference: string;
  /** The leaves that score differently, in document order. */
  readonly leaves: readonly LeafDifference[];
  /** JSON Pointers of leaves that only one of the two has: nothing is said of them. */
  readonly onlyLeft: readonly string[];
  /** The same of the other evaluation. */
  readonly onlyRight: readonly string[];
}

/**
 * Compares two evaluations of the same form, leaf by leaf, in document order.
 *
 * @param left One evaluation.
 * @param right Another evaluation of the same indicators: under another standard, or with other actual values.
 *
 * @example
 * const form = compile({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "120" }],
 * });
 * compareEvaluations(form.evaluate(["100"]), form.evaluate()).leaves[0]?.difference; // => "40/3"
 */
export function compareEvaluations(left: Evaluation, right: Evaluation): Comparison {
  const others = new Map(scoredLeaves(right.indicators).map((leaf) => [leaf.path, leaf]));
  const own = new Set(scoredLeaves(left.indicators).map((leaf) => leaf.path));
  const leaves = scoredLeaves(left.indicators).flatMap((leaf) => {
    const other = others.get(leaf.path);
    const difference = other === undefined ? zero : subtract(exactOf(other), exactOf(leaf));
    if (other === undefined || isZero(difference)) return [];
    return [
      {
        path: leaf.path,
        name: leaf.name,
        left: toText(exactOf(leaf)),
        right: toText(exactOf(other)),
        difference: toText(difference),
        leftMethod: leaf.rule.method,
        rightMethod: other.rule.method,
      },
    ];
  });
  return {
    left: { standard: left.standard.id, score: left.score, grade: left.grade },
    right: { standard: right.standard.id, score: right.score, grade: right.grade },
    difference: toText(subtract(readBack(right.score), readBack(left.score))),
    leaves,
    onlyLeft: [...own].filter((path) => !others.has(path)),
    onlyRight: [...others.keys()].filter((path) => !own.has(path)),
  };
}

/**
 * A comparison in words and as a table: both totals, the points between them and every line that they come from. All
 * figures are those that the two evaluations show, so that each can be found there.
 */
export function comparisonText(left: Evaluation, right: Evaluation, language: Language = "zh"): string {
  const words = wordsOf(language);
  const comparison = compareEvaluations(left, right);
  const differing = shownDifferences(left, right, comparison);
  const rows = [
    [
      words.indicator,
      words.target,
      words.actual,
      comparison.left.standard,
      comparison.right.standard,
      words.difference,
    ],
    ...scoredLeaves(left.indicators).flatMap((leaf) => {
      const difference = differing.get(leaf.path);
      return difference === undefined ? [] : [rowOf(leaf, difference)];
    }),
    [words.total, "", "", comparison.left.score, comparison.right.score, signed(comparison.difference)],
  ];
  const table = grid(rows, ["left", "left", "left", "right", "right", "right"]);
  return harmless(`${summary(left, right, comparison, [...differing.values()], language)}\n\n${table}\n`);
}

/** What differs of a leaf in the figures that are shown. */
type Shown = Pick<LeafDifference, "path" | "name" | "left" | "right" | "difference">;

/** The leaves that differ as shown, by their paths; what differs only behind the rounding is not among them. */
function shownDifferences(left: Evaluation, right: Evaluation, { leaves }: Comparison): ReadonlyMap<string, Shown> {
  const scores = [left, right].map(
    (each) => new Map(scoredLeaves(each.indicators).map((leaf) => [leaf.path, leaf.score])),
  );
  const shown = leaves.map(({ path, name }): Shown => {
    const [one = "0", other = "0"] = scores.map((each) => each.get(path));
    return { path, name, left: one, right: other, difference: toText(subtract(readBack(other), readBack(one))) };
  });
  return new Map(shown.filter(({ difference }) => difference !== "0").map((each) => [each.path, each]));
}

function rowOf(leaf: ScoredLeaf, difference: Shown): string[] {
  return [
    clip(leaf.name, 44),
    leaf.target === undefined ? "" : clip(showTarget(leaf.target), 20),
    leaf.actual === undefined ? "" : clip(showActual(leaf.actual), 20),
    decimalWords(difference.left),
    decimalWords(difference.right),
    signed(difference.difference),
  ];
}

/** Where the points lie, in sentences: first the totals, then each first-level indicator that differs, and the rules. */
function summary(
  left: Evaluation,
  right: Evaluation,
  comparison: Comparison,
  differing: readonly Shown[],
  language: Language,
): string {
  const words = wordsOf(language);
  const chinese = language === "zh";
  const [one, other] = [comparison.left, comparison.right];
  const points = comparison.difference.replace("-", "");
  const lines = [
    chinese
      ? `${one.standard} 得 ${one.score} 分（${one.grade ?? "无等级"}），${other.standard} 得 ${other.score} 分（${other.grade ?? "无等级"}），相差 ${points} 分。`
      : `${one.standard} gives ${one.score} (${one.grade ?? "no grade"}), ${other.standard} gives ${other.score} (${other.grade ?? "no grade"}): ${points} points apart.`,
  ];
  left.indicators.forEach((indicator, place) => {
    const counterpart = right.indicators[place];
    if (counterpart === undefined || counterpart.path !== indicator.path) return;
    const difference = subtract(readBack(counterpart.score), readBack(indicator.score));
    if (isZero(difference)) return;
    const below = differing.filter(({ path }) => path === indicator.path || path.startsWith(`${indicator.path}/`));
    const size = decimalWords(toText(difference).replace("-", ""));
    const more = compare(difference, zero) > 0;
    const rest = below.reduce((left, leaf) => subtract(left, readBack(leaf.difference)), difference);
    const rounding = isZero(rest) ? [] : [`${chinese ? "取舍" : "rounding"} ${signed(toText(rest))}`];
    const parts = [...below.map((leaf) => `${leaf.name} ${signed(leaf.difference)}`), ...rounding];
    const names = parts.join(chinese ? "，" : ", ");
    lines.push(
      chinese
        ? `其中“${indicator.name}”${more ? "多" : "少"} ${size} 分：${names}。`
        : `Of these, ${indicator.name} has ${size} ${more ? "more" : "less"}: ${names}.`,
    );
  });
  const pairs = new Map(comparison.leaves.map((leaf) => [`${leaf.leftMethod}\n${leaf.rightMethod}`, leaf] as const));
  const wordOf = (method: string): string => words.methods[method] ?? method;
  for (const { leftMethod, rightMethod } of pairs.values()) {
    const [a, b] = [wordOf(leftMethod), wordOf(rightMethod)];
    lines.push(
      chinese
        ? `原因：${one.standard} 的评分标准是“${a}”，${other.standard} 的是“${b}”。`
        : `Because ${one.standard} says: ${a}; and ${other.standard}: ${b}.`,
    );
  }
  return lines.join("\n");
}

function exactOf(node: ScoredIndicator): Exact {
  return readBack(node.exact ?? node.score);
}

function signed(difference: string): string {
  const shown = decimalWords(difference.replace("-", ""));
  const sign = difference === "0" ? "" : difference.startsWith("-") ? "-" : "+";
  return shown.startsWith("≈") ? `≈${sign}${shown.slice(1)}` : sign + shown;
}
