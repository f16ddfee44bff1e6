import type { StandardOption } from "../evaluate/options.js";
import * as is from "../shape/index.js";

/** How a workbook is made beside what its form says. */
export interface WorkbookOptions extends StandardOption {
  /** How many blank rows each group has for indicators to be added; 5 where it is left out. */
  readonly spareRows?: number;
  /** As in `evaluate`: the scores that a form publishes stand in the workbook where a person decides. */
  readonly awarded?: "reported";
}

/** The options of a workbook. */
export const workbookOptions: is.ObjectShape<WorkbookOptions> = is.object<WorkbookOptions>({
  standard: is.any,
  spareRows: is.wholeNumber(0, 50),
  awarded: is.oneOf(["reported"]),
});
