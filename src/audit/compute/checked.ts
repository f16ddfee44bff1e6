import { add, type Exact, readDecimal, toText, zero } from "../../exact/index.js";
import { safeCheckSelfEvaluation } from "../../form/check.js";
import type { SelfEvaluation } from "../../form/types.js";
import { type Issue, type Note, type SafeResult } from "../../message/index.js";
import { certain } from "../../shape/certain.js";

/** A checked form, with the first-level indicators that publish no weight. */
export interface Checked {
  readonly form: SelfEvaluation;
  readonly notes: readonly Note[];
  /** JSON Pointers of first-level indicators whose weight is neither published nor the sum of published ones. */
  readonly unweighted: ReadonlySet<string>;
  /** What is to be said of the weights that are missing. */
  readonly missing: readonly Issue[];
}

/**
 * Checks a form; unlike scoring, an audit takes one whose first level publishes no weights: where all leaves below do,
 * their sum stands for it, else what it weighs stays unknown.
 */
export function checkForm(input: unknown): SafeResult<Checked> {
  const checked = safeCheckSelfEvaluation(input);
  if (checked.ok) {
    const value = { form: checked.value, notes: checked.notes, unweighted: new Set<string>(), missing: [] };
    return { ok: true, value, notes: checked.notes };
  }
  if (!checked.issues.every(isUnweighted) || !isForm(input)) return checked;
  const indicators = [...input.indicators];
  const unweighted = new Set<string>();
  const missing: Issue[] = [];
  for (const said of checked.issues) {
    const place = placeOf(said);
    const node = indicators[place];
    const sum = weightOf(node);
    if (sum === null) unweighted.add(`/indicators/${place}`);
    if (typeof node === "object" && node !== null) indicators[place] = { ...node, weight: toText(sum ?? zero) };
    missing.push(sum === null ? said : { ...said, severity: "warning" });
  }
  const again = safeCheckSelfEvaluation({ ...input, indicators });
  if (!again.ok) return checked;
  return { ok: true, value: { form: again.value, notes: again.notes, unweighted, missing }, notes: again.notes };
}

function isUnweighted({ code }: Issue): boolean {
  return code === "weight/missing";
}

/** Which indicator of the first level lacks a weight: only of these is it said. */
function placeOf({ path }: Issue): number {
  return Number(certain(path).split("/")[2]);
}

function isForm(input: unknown): input is { readonly indicators: readonly unknown[] } {
  return typeof input === "object" && input !== null && "indicators" in input && Array.isArray(input.indicators);
}

/** What a node weighs by the weights that it and the nodes below it publish; null where one is missing. */
function weightOf(node: unknown): Exact | null {
  if (typeof node !== "object" || node === null) return null;
  if ("weight" in node && node.weight !== undefined) {
    const read = readDecimal(node.weight);
    return typeof read === "string" ? null : read;
  }
  if (!("children" in node) || !Array.isArray(node.children)) return null;
  let total: Exact = zero;
  for (const child of node.children as readonly unknown[]) {
    const weight = weightOf(child);
    if (weight === null) return null;
    total = add(total, weight);
  }
  return total;
}
