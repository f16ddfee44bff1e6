import { foldLabel } from "../text/fold.js";

/**
 * Whether two tier labels are the same: widths, glyphs and blanks do not count, nor does the drift that forms show
 * between 达成 and 完成 and between 年度 and 预期.
 */
export function sameLabel(left: string, right: string): boolean {
  return settled(left) === settled(right);
}

function settled(label: string): string {
  return foldLabel(label).replace(/完成/g, "达成").replace(/年度/g, "预期");
}
