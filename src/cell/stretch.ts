import { inYear } from "../text/date.js";
import { openCell } from "./cell.js";
import { settle } from "./decide.js";
import type { CellOptions } from "./types.js";

/** The first day of the month or other stretch that an actual cell names as a whole (2023年6月); null where it names a day. */
export function beginningOf(text: string, options: CellOptions): string | null {
  const cell = openCell(text, options, "actual");
  if ("ok" in cell) return null;
  const items = settle(cell);
  const item = "ok" in items ? undefined : items.find(({ kind }) => kind === "date");
  const begins = item?.kind === "date" ? item.phrase.begins : undefined;
  if (begins === undefined) return null;
  return options.year === undefined ? begins : inYear(begins, options.year);
}
