import { placesOf } from "../exact/printed.js";
import { isFormulaLike } from "../sheet/csv.js";
import type { SheetCell } from "../sheet/types.js";
import type { Hucre } from "./hucre.js";

type Cells = NonNullable<Parameters<Hucre["writeXlsx"]>[0]["sheets"][number]["cells"]>;
type Style = NonNullable<(Cells extends Map<string, infer C> ? C : never)["style"]>;

const LINE = { style: "thin", color: { rgb: "FF808080" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** How a cell looks: a heading on grey, a cell to fill in on yellow, figures at the right, long texts wrapped. */
export function styleOf(cell: SheetCell): Style {
  const fill = FILLS[cell.role];
  const format = cell.format ?? formatOf(cell);
  return {
    alignment: {
      horizontal: cell.align ?? "left",
      vertical: "center",
      ...(cell.shrinks === true ? { shrinkToFit: true } : { wrapText: true }),
    },
    font: {
      name: "宋体",
      size: cell.role === "title" ? 16 : 10,
      bold: cell.role === "title" || cell.role === "heading" || cell.role === "total",
    },
    ...(cell.role === "title" ? {} : { border: BORDER }),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(cell.role === "input" ? { protection: { locked: false } } : {}),
  };
}

const FILLS: Partial<Record<SheetCell["role"], string>> = { heading: "FFEFEFEF", input: "FFFFFBE0" };

/** All the places that a percentage has; a text that begins like a formula is marked as text, so that editing it makes none of it. */
function formatOf(cell: SheetCell): string | undefined {
  switch (cell.kind) {
    case "percent": {
      const places = placesOf(cell.value);
      return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
    }
    case "date":
      return "yyyy-mm-dd";
    case "number":
      return undefined;
    case "text":
      return cell.formula === undefined && isFormulaLike(cell.value) ? "@" : undefined;
  }
}
