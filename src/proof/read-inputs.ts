import { sayAll } from "../message/said.js";
import { everything } from "../evaluate/kit.js";
import { planned } from "../evaluate/prepare.js";
import { proofOf } from "../evaluate/proof/index.js";
import { own } from "../shape/look.js";
import { findStandard } from "../standard/index.js";
import type { ProofInput } from "../figure/expression.js";
import type { OpenForm } from "./form.js";
import { isObject } from "./value.js";

/** Reads a form as the library reads it to score it, by the standard that the result was scored by. */
export const openForm: OpenForm = (form, evaluation) => {
  // Where published scores were taken over, the result says what they weigh.
  const awarded = evaluation["awardedWeight"] === undefined ? {} : { awarded: "reported" as const };
  const read = planned(everything, form, { ...standardOf(form, evaluation["standard"]), ...awarded });
  if (!read.ok) return { ok: false, issues: sayAll(read.issues) };
  const { inputs } = proofOf(read.value.plan, read.value.score);
  return { ok: true, read: (key) => (own(inputs, key) as ProofInput | undefined) ?? null };
};

/** The standard of the result, where it is not the form's own: one of the library's, known by its id. */
function standardOf(form: unknown, used: unknown): { readonly standard?: string } {
  const id = isObject(used) ? used["id"] : undefined;
  if (typeof id !== "string" || findStandard(id) === undefined) return {};
  const stated = isObject(form) ? form["standard"] : undefined;
  return (isObject(stated) ? stated["id"] : stated) === id ? {} : { standard: id };
}
