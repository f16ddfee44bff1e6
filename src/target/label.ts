import { foldLabel } from "../text/fold.js";

/** Words that forms use for one another in the labels of tiers: 达成 and 完成, 年度 and 预期. */
const DRIFT: readonly (readonly [RegExp, string])[] = [
  [/完成|达到|实现/g, "达成"],
  [/预期|预定/g, "年度"],
  [/目标/g, "指标"],
  [/并且|而且|并|且/g, "且"],
  [/具备/g, "具有"],
  [/[,。;、.]/g, ""],
];

/**
 * Whether two labels of tiers are the same after folding widths, blanks and old characters and the known drift of their
 * words (达成/完成, 年度/预期).
 *
 * @example
 * sameLabel("未达成年度指标且效果较差", "未完成 预期指标且效果较差") // => true
 * sameLabel("达成年度指标", "部分达成年度指标并具有一定效果") // => false
 */
export function sameLabel(left: string, right: string): boolean {
  return left === right || settled(left) === settled(right);
}

function settled(label: string): string {
  return DRIFT.reduce((text, [word, common]) => text.replace(word, common), foldLabel(label));
}
