import * as actualRate from "../actual-rate/sentence.js";
import * as addPerCase from "../add-per-case/sentence.js";
import * as allOrNothing from "../all-or-nothing/sentence.js";
import * as attainment from "../attainment/sentence.js";
import * as bands from "../bands/sentence.js";
import * as checklist from "../checklist/sentence.js";
import * as composite from "../composite/sentence.js";
import * as deductPerCase from "../deduct-per-case/sentence.js";
import * as deductPerStep from "../deduct-per-step/sentence.js";
import * as linear from "../linear/sentence.js";
import * as manual from "../manual/sentence.js";
import * as ordinal from "../ordinal/sentence.js";
import * as tiers from "../tiers/sentence.js";
import type { Rule } from "../types.js";
import type { MethodSentence, RuleOf } from "./method.js";

/** What each method says; the first whose `fits` says yes makes the rule. */
export const METHODS: { readonly [Method in Rule["method"]]: MethodSentence<RuleOf<Method>> } = {
  linear,
  attainment,
  "actual-rate": actualRate,
  "add-per-case": addPerCase,
  "deduct-per-case": deductPerCase,
  "deduct-per-step": deductPerStep,
  ordinal,
  bands,
  "all-or-nothing": allOrNothing,
  tiers,
  checklist,
  composite,
  manual,
};
