import { compared, type Figure, first, minus, step, when, within, zero } from "../figure/figure.js";
import { parameter } from "./plan.js";

/** What a deduction may come to. */
export interface Limits {
  /** Points that remain whatever is taken off, at most the weight. */
  readonly floor?: string;
  /** The most points that are taken off. */
  readonly most?: string;
}

/** What is left of the weight after a deduction, as the step `score`. */
export function remaining(weight: Figure, taken: Figure, { floor, most }: Limits): Figure {
  const off = most === undefined ? taken : within(taken, null, parameter(most));
  return step("score", within(minus(weight, off), floor === undefined ? zero : atMost(parameter(floor), weight)));
}

function atMost(of: Figure, most: Figure): Figure {
  return first([when(compared(of, ">", most), most)], of);
}
