import type { ObjectShape, Shape } from "../shape/index.js";
import { actualRateShape } from "./actual-rate/parameters.js";
import { addPerCaseShape } from "./add-per-case/parameters.js";
import { allOrNothingShape } from "./all-or-nothing/parameters.js";
import { attainmentShape } from "./attainment/parameters.js";
import { bandsShape } from "./bands/parameters.js";
import { checklistShape } from "./checklist/parameters.js";
import { compositeShape } from "./composite/parameters.js";
import { deductPerCaseShape } from "./deduct-per-case/parameters.js";
import { deductPerStepShape } from "./deduct-per-step/parameters.js";
import { manualShape } from "./manual/parameters.js";
import { ordinalShape } from "./ordinal/parameters.js";
import { tiersShape } from "./tiers/parameters.js";
import type { Rule } from "./types.js";

/** A method, and what a rule of it must look like. */
export type Method = { readonly [M in Rule["method"]]: MethodOf<M> }[Rule["method"]];

interface MethodOf<M extends Rule["method"]> {
  readonly method: M;
  /** Of a method in which rules stand it is made with the shape of those. */
  readonly shape: ShapeOf<M> | ((rule: Shape<Rule>) => ShapeOf<M>);
}

type ShapeOf<M> = ObjectShape<Extract<Rule, { readonly method: M }>>;

/** All methods, in the order in which messages name them. */
export const methods: readonly Method[] = [
  { method: "attainment", shape: attainmentShape },
  { method: "actual-rate", shape: actualRateShape },
  { method: "all-or-nothing", shape: allOrNothingShape },
  { method: "bands", shape: bandsShape },
  { method: "deduct-per-step", shape: deductPerStepShape },
  { method: "deduct-per-case", shape: deductPerCaseShape },
  { method: "add-per-case", shape: addPerCaseShape },
  { method: "checklist", shape: checklistShape },
  { method: "tiers", shape: tiersShape },
  { method: "ordinal", shape: ordinalShape },
  { method: "composite", shape: compositeShape },
  { method: "manual", shape: manualShape },
];
