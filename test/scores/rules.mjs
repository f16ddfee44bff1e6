import {
  bandsOfActual,
  bandsOfCompletion,
  bandsOfDeviation,
  linear,
  ordinal,
  ordinalOfPrevious,
  tiers,
} from "./awards.mjs";
import { addPerCase, completionSteps, deductPerCase, lateSteps, steps } from "./deductions.mjs";
import { points } from "./random.mjs";

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./cells.mjs").Cells} Cells */

const attainmentKeys = (random) => ({
  ...random.maybe(3, () => ({ lowerIsBetter: random.pick(["inverse", "overrun"]) })),
  ...random.maybe(3, () => ({ equality: random.pick(["at-least", "closeness"]) })),
  ...random.maybe(4, () => ({ passMark: random.pick(["0.6", "0.7", "0.333", "0"]) })),
});

const attainment = (random) => ({ method: "attainment", ...attainmentKeys(random) });
const actualRate = (random) => ({ method: "actual-rate", ...attainmentKeys(random) });
const allOrNothing = () => ({ method: "all-or-nothing" });
const manual = (random, _, weight) => ({
  method: "manual",
  score: random.decimal(3, 0, weight),
  reason: "专家评议",
});

/** The shares of parts with rules of their own, which come to no more than the whole. */
const parts = (random) => random.pick([["0.5", "0.5"], ["0.6", "0.3333"], ["0.2", "0.3", "0.5"], ["1"]]);

const ruleOfPart = (random, cells, weight, share) =>
  random.pick(simpleFor(cells))(random, cells, Number(points(weight * Number(share))));

const composite = (random, cells, weight) => ({
  method: "composite",
  parts: parts(random).map((share, at) => ({
    ...(at === 0 ? { name: "完成" } : {}),
    ...(random.once(4) ? { points: points(weight * Number(share)) } : { share }),
    rule: ruleOfPart(random, cells, weight, share),
  })),
});
const checklist = (random, cells, weight) => ({
  method: "checklist",
  elements: parts(random).map((share, at) => ({
    name: `要素${at + 1}`,
    share,
    ...(random.once(3) ? { rule: ruleOfPart(random, cells, weight, share) } : { met: random.once(2) }),
  })),
});

const compared = [attainment, attainment, allOrNothing, bandsOfCompletion, completionSteps];

/** The rules that fit a kind of cells and hold no other rules. */
const SIMPLE = {
  number: [...compared, actualRate, actualRate, bandsOfActual, bandsOfActual, bandsOfDeviation, steps, steps, ordinal],
  range: [...compared, actualRate, steps, bandsOfActual],
  deadline: [attainment, allOrNothing, lateSteps, lateSteps, lateSteps, bandsOfCompletion],
  change: [...compared, actualRate, steps, steps, bandsOfActual, ordinalOfPrevious],
  words: [attainment, allOrNothing, bandsOfCompletion, completionSteps, tiers, tiers],
  all: [...compared, actualRate],
  none: [bandsOfActual, steps, ordinal, ordinalOfPrevious],
  cases: [deductPerCase, addPerCase],
};

/** There is no deviation from zero, and no comparison with a year of which nothing is told. */
const simpleFor = ({ kind, zero, leaf }) =>
  SIMPLE[kind].filter(
    (make) =>
      !(make === bandsOfDeviation && zero === true) && !(make === ordinalOfPrevious && leaf.previous === undefined),
  );

/**
 * A rule that fits these cells, with modifiers now and then.
 * @param {Random} random
 * @param {Cells} cells
 * @param {number} weight no more than the weight of the leaf
 * @param {boolean} fresh whether it may be a method or a parameter that earlier versions do not know
 */
export function ruleFor(random, cells, weight, fresh) {
  const simple = simpleFor(cells);
  const straight = fresh && ["number", "none"].includes(cells.kind);
  const make = random.pick(straight ? [linear] : [...simple, ...simple, composite, checklist, manual]);
  const rule = make(random, cells, weight);
  return {
    ...rule,
    ...(fresh && rule.method.startsWith("deduct") ? { most: points(weight / 3) } : {}),
    ...random.maybe(15, () => ({ weight: points(weight) })),
    ...random.maybe(8, () => ({
      overAchievement: {
        threshold: random.pick(["1.3", "1.2", "2", "1"]),
        ...random.maybe(2, () => ({ deduct: random.pick(["1", "0.5", "20"]) })),
        ...random.maybe(3, () => ({ reasonRequired: true })),
      },
    })),
  };
}
