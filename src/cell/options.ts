import type { UnsaidRead } from "../message/types.js";
import { tried } from "../message/unsaid.js";
import * as is from "../shape/index.js";
import { optionFaults } from "../shape/options.js";
import type { CellOptions } from "./types.js";

const shape = is.object<CellOptions>({ unit: is.text, year: is.wholeNumber(1, 9999) });

/** A reading of a cell once its options are in order; whatever happens, it gives a value or issues. */
export function withOptions<T>(options: CellOptions | undefined, read: () => UnsaidRead<T>): UnsaidRead<T> {
  return tried<UnsaidRead<T>>(() => {
    const unfit = optionFaults(shape, options);
    return unfit.length > 0 ? { ok: false, issues: unfit } : read();
  });
}
