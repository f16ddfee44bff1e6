import type { SheetCell, SheetCellRole } from "./types.js";

/** What a cell may say beside its value. */
export type CellDetail = Partial<Pick<SheetCell, "role" | "formula" | "format" | "align" | "note" | "link">>;

/** A cell that shows a text as it stands. */
export function text(value: string, detail: CellDetail = {}): SheetCell {
  return { kind: "text", role: "plain", ...detail, value };
}

/** A cell that shows a decimal; text that is none is shown as it stands. */
export function number(value: string, detail: CellDetail = {}): SheetCell {
  if (!DECIMAL.test(value)) return text(value, { align: "right", ...detail });
  return { kind: "number", role: "plain", align: "right", ...detail, value };
}

/** A cell that shows a percentage, given as the number in front of the sign; null where there is none. */
export function percent(value: string | null, detail: CellDetail = {}): SheetCell {
  if (value === null || !DECIMAL.test(value)) return text(value ?? "—", { align: "right", ...detail });
  return { kind: "percent", role: "plain", align: "right", ...detail, value };
}

/** A row of headings. */
export function headings(names: readonly string[]): SheetCell[] {
  return names.map((name) => text(name, { role: "heading", align: "center" }));
}

/** A cell with nothing in it. */
export function blank(role: SheetCellRole = "plain"): SheetCell {
  return text("", { role });
}

/** What a cell shows: its value, a percentage with its sign. */
export function shownIn(cell: SheetCell): string {
  return cell.kind === "percent" ? `${cell.value}%` : cell.value;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** A relative path as a link has it: names of files may hold what an address may not. */
export function linkTo(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
