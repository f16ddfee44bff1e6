// The whole way each time: the form checked, its target texts read, everything compiled, scored and explained.
import { evaluate } from "../product.mjs";
import { makeForms } from "../job.mjs";
export const prepare = makeForms;
export const run = (form) => evaluate(form).value;
export const total = (evaluation) => Math.round(Number(evaluation.score) * 100);
