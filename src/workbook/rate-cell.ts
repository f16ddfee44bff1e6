import { percent } from "../sheet/cells.js";
import type { SheetCell } from "../sheet/types.js";

/** A cell that is a percentage worked out. */
export function rateCell(worked: string, detail: Partial<SheetCell> = {}): SheetCell {
  return { ...percent("0"), format: "0.00##%", value: "", ...detail, formula: worked };
}
