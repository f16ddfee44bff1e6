import { foldLabel } from "../../text/index.js";

/** Words that stand in a comparator's column and say nothing that the target does not. */
const SILENT = /^(?:定性|定量|定性指标|定量指标|文字描述|描述|其他|无)$/;

const SIGN =
  /^(?:[<>=≥≤]{1,2}|不低于|不少于|不小于|大于等于|大于或等于|不高于|不超过|不大于|小于等于|小于或等于|大于|小于|高于|低于|等于|超过)$/;

const DIRECTION = /^(?:正向|反向|逆向|负向|正|反)(?:指标)?$/;

/** What a comparator's column may hold: ≥, 等于, 定性, 反向. */
export function isComparator(text: string): boolean {
  const folded = foldLabel(text);
  return SIGN.test(folded) || SILENT.test(folded) || DIRECTION.test(folded);
}

/** What a cell of a comparator's column says of its indicator. */
export interface Compared {
  /** To be put in front of the target. */
  readonly sign: string;
  readonly direction: "higher-is-better" | "lower-is-better" | null;
  /** The cell says that the target is in words. */
  readonly qualitative: boolean;
}

/** Reads a cell of a comparator's column; null where it is none. */
export function comparedOf(text: string): Compared | null {
  const folded = foldLabel(text);
  if (SIGN.test(folded)) return { sign: text.trim(), direction: null, qualitative: false };
  if (DIRECTION.test(folded)) {
    return {
      sign: "",
      direction: folded.startsWith("正") ? "higher-is-better" : "lower-is-better",
      qualitative: false,
    };
  }
  return SILENT.test(folded) ? { sign: "", direction: null, qualitative: folded.startsWith("定性") } : null;
}
