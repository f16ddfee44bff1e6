import { certain } from "../shape/certain.js";
import { INCOMPLETE, WRONG_BUDGET } from "./labels.js";

/** Why there is no ratio, as a formula. */
export function whyNoRatio(ratio: string): string {
  const cell = cellIn(ratio);
  const wrong = `IF(${cell}="${WRONG_BUDGET}","${WRONG_BUDGET}","分母为零，算不出")`;
  return `IF(${cell}="${INCOMPLETE}","没有填全预算数",${wrong})`;
}

/** The cell that a ratio stands in, whose words say why there is none. */
function cellIn(ratio: string): string {
  return certain(/[^!()*,+-]+![A-Z]+\d+/.exec(ratio))[0];
}
