import type { SheetCell } from "../sheet/types.js";
import { isPlain } from "./plain.js";

/** A number that is shown with its unit. */
export function inUnit(unit: string | null): { readonly format?: string } {
  return unit === null || unit === "" || !isPlain(unit) ? {} : { format: `General"${unit}"` };
}

/** A cell that is worked out. */
export function formula(worked: string, detail: Partial<SheetCell> = {}): SheetCell {
  return { kind: "number", role: "plain", align: "right", value: "", ...detail, formula: worked };
}
