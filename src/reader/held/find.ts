import type { FileTable } from "../../files/types.js";
import { safeCheckSelfEvaluation } from "../../form/check.js";
import { isObject, own } from "../../shape/look.js";
import { DATA_MARK, type HeldForm, unpacked } from "../../workbook/held-text.js";

/** The form that a workbook holds as data beside what its cells show; `damaged` where what it holds is none any more. */
export function heldIn(tables: readonly FileTable[]): HeldForm | "damaged" | null {
  const table = tables.find(({ rows }) => rows[0]?.[0] === DATA_MARK);
  if (table === undefined) return null;
  const value = unpacked(table.rows.slice(1).map(([piece = ""]) => piece));
  return isHeld(value) ? value : "damaged";
}

function isHeld(value: unknown): value is HeldForm {
  if (!isObject(value) || typeof own(value, "sheet") !== "string") return false;
  if (!areTexts(own(value, "cells")) || !areTexts(own(value, "texts") ?? {})) return false;
  if (!areInputs(own(value, "inputs") ?? [])) return false;
  // A form that is to be filled in has blanks, and no weights yet.
  const checked = safeCheckSelfEvaluation(withoutBlanks(own(value, "form")));
  return checked.ok || checked.issues.every(({ code, severity }) => severity !== "error" || code === "weight/missing");
}

function areTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}

function areInputs(value: unknown): boolean {
  const isText = (each: unknown): boolean => each === undefined || typeof each === "string";
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        isObject(each) &&
        ["cell", "label", "text"].every((key) => typeof own(each, key) === "string") &&
        ["unit", "pointer"].every((key) => isText(own(each, key))),
    )
  );
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (!isObject(value)) return value;
  const filled = Object.entries(value).filter(([key, each]) => each !== "" || key === "name");
  return Object.fromEntries(filled.map(([key, each]) => [key, withoutBlanks(each)]));
}
