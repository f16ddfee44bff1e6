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

// Part by part: a module that is taken as a whole is kept in every bundle, whoever reads sentences or not.

/** What each method says; the first whose `fits` says yes makes the rule. */
export const METHODS: { readonly [Method in Rule["method"]]: MethodSentence<RuleOf<Method>> } = {
  linear: { fits: linear.fits, takes: linear.takes, print: linear.print, complete: linear.complete },
  attainment: {
    fits: attainment.fits,
    takes: attainment.takes,
    print: attainment.print,
    complete: attainment.complete,
  },
  "actual-rate": {
    fits: actualRate.fits,
    takes: actualRate.takes,
    print: actualRate.print,
    complete: actualRate.complete,
  },
  "add-per-case": { fits: addPerCase.fits, print: addPerCase.print },
  "deduct-per-case": { fits: deductPerCase.fits, print: deductPerCase.print, complete: deductPerCase.complete },
  "deduct-per-step": {
    fits: deductPerStep.fits,
    takes: deductPerStep.takes,
    print: deductPerStep.print,
    complete: deductPerStep.complete,
  },
  ordinal: { fits: ordinal.fits, print: ordinal.print },
  bands: { fits: bands.fits, takes: bands.takes, print: bands.print, complete: bands.complete },
  "all-or-nothing": { fits: allOrNothing.fits, takes: allOrNothing.takes, print: allOrNothing.print },
  tiers: { fits: tiers.fits, takes: tiers.takes, print: tiers.print },
  checklist: { fits: checklist.fits, takes: checklist.takes, print: checklist.print },
  composite: { print: composite.print },
  manual: { print: manual.print },
};
