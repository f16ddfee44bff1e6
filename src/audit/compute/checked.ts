import { toText, zero } from "../../exact/index.js";
import { safeCheckSelfEvaluation } from "../../form/check.js";
import type { SelfEvaluation } from "../../form/types.js";
import { type Issue, type Note, type SafeResult } from "../../message/index.js";
import { certain } from "../../shape/certain.js";
import { figureBelow, isScored, restFor, type Unchecked } from "./unchecked.js";

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
  // A form that is not scored at all, as those of transfers are not, has no column of weights to leave blank.
  const scored = isScored(input);
  const unweighted = new Set<string>();
  const missing: Issue[] = [];
  for (const said of checked.issues) {
    const place = placeOf(said);
    const node = indicators[place];
    const sum = figureBelow(node, "weight") ?? restFor(place, input);
    if (sum === null) unweighted.add(`/indicators/${place}`);
    if (typeof node === "object" && node !== null) indicators[place] = { ...node, weight: toText(sum ?? zero) };
    missing.push(sum === null && scored ? said : { ...said, severity: "warning" });
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

function isForm(input: unknown): input is Unchecked {
  return typeof input === "object" && input !== null && "indicators" in input && Array.isArray(input.indicators);
}
