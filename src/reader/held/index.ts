import type { SelfEvaluation } from "../../form/types.js";
import type { FileTable } from "../../files/types.js";
import { issue } from "../../message/index.js";
import type { TableMapping } from "../../table/index.js";
import type { HeldForm } from "../../workbook/held-text.js";
import type { FileForm, FormInFile } from "../types.js";
import { withInputs } from "./inputs.js";
import { mergedForm } from "./merge.js";

export { heldIn } from "./find.js";
export { groupNames } from "./match.js";

/** A form with what only the data of its workbook say; any other form as it is. */
export function withHeld(
  form: FileForm,
  held: HeldForm | "damaged" | null,
  tables: readonly FileTable[],
  mapping: TableMapping,
): FileForm {
  if (held === null || !form.read.ok || isApart(mapping)) return form;
  const { value, notes } = form.read;
  if (held === "damaged")
    return { ...form, read: { ok: true, value, notes: [issue("warning", "workbook/data-unread"), ...notes] } };
  if (form.sheet !== held.sheet) return form;
  const typed = withInputs(held, tables);
  const merged = mergedForm(value as FormInFile<SelfEvaluation>, typed.held, tables);
  return { ...form, read: { ok: true, value: merged.value, notes: [...notes, ...typed.notes, ...merged.notes] } };
}

/** Where a mapping says what stands where, it has the word. */
export function isApart(mapping: TableMapping): boolean {
  return APART.some((key) => mapping[key] !== undefined);
}

const APART = ["header", "columns", "weights", "values", "indicators"] as const;
