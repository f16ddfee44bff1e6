import { ratio } from "./budget.mjs";
import { all, cases, change, fraction, none, number, range, words } from "./cells.mjs";
import { deadline } from "./deadline.mjs";
import { ruleFor } from "./rules.mjs";
import { sentenceFor } from "./sentences.mjs";

const KINDS = [
  number,
  fraction,
  range,
  deadline,
  deadline,
  change,
  change,
  words,
  words,
  all,
  none,
  none,
  cases,
  cases,
];

/**
 * A leaf that most likely can be scored.
 * @param {import("./random.mjs").Random} random
 * @param {number} place
 * @param {{ weight: string | null, least: number, budget: boolean, inherits: boolean, fresh: boolean }} setting the
 *   weight as stated and what it is at least; whether there are budget figures; whether a group above has a rule; and
 *   whether it may ask for what earlier versions do not know
 */
export function leaf(random, place, { weight, least, budget, inherits, fresh }) {
  const cells = budget && random.once(8) ? ratio(random) : (random.once(3) ? number : random.pick(KINDS))(random);
  const rule = ruleOf(random, cells, least, { inherits, fresh });
  return {
    name: `${random.once(20) ? "群众满意度" : "指标"}${place}`,
    ...(weight === null ? {} : { weight: /^\d{1,4}$/.test(weight) && random.once(6) ? Number(weight) : weight }),
    ...cells.leaf,
    ...(rule === null ? {} : { rule }),
    ...(JSON.stringify(rule)?.includes("投诉") ? { measures: { 投诉: random.pick(["1", "2", 3]) } } : {}),
    ...(rule === null ? {} : random.maybe(20, () => ({ kind: random.pick(["satisfaction", "qualitative"]) }))),
    ...random.maybe(12, () => ({ deduction: { points: random.decimal(2, 0, least / 2), reason: "核减" } })),
    ...random.maybe(8, () => ({ reported: random.decimal(random.pick([0, 1, 2]), 0, least) })),
    ...random.maybe(30, () => ({ reportedRate: random.decimal(2, 0, 100) })),
    ...random.maybe(10, () => ({ reason: "年中追加任务" })),
    ...random.maybe(25, () => ({ notApplicable: true })),
    ...random.maybe(25, () => ({ awardedShare: random.share() })),
  };
}

/** A sentence, data, or nothing, where what stands above has a rule for such cells. */
function ruleOf(random, cells, least, { inherits, fresh }) {
  const plain = !["none", "cases"].includes(cells.kind);
  if (plain && random.once(inherits ? 2 : 8)) return null;
  const sentence = random.once(6) ? sentenceFor(random, cells, least) : null;
  return sentence ?? ruleFor(random, cells, least, fresh);
}
