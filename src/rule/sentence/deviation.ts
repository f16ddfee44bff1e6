import { isShare } from "./amount.js";
import type { Condition } from "./facts.js";
import type { Reading } from "./refusal.js";

/** 偏差率, 与目标值偏差, 误差率: how far the actual value is off its target. */
const DEVIATION =
  /(?:偏差|偏离|误差)(?:率|度|幅度|比例|程度|值)?(?:的?绝对值)?(?:控制|保持)?在?$|^[^,]{0,12}(?:目标|指标|计划|预期|预算).{0,6}(?:偏差|偏离|相差)/;
/** 与目标值偏差 says itself what it is measured from. */
const FROM_TARGET = /(?:与|同|和|较|比)[^,]{0,6}(?:目标|指标|计划值|预期).{0,6}(?:偏差|偏离|相差)/;
/** An indicator that is itself a rate of deviation: its actual value is what the sentence speaks of. */
const OF_ITSELF = /偏差|偏离|误差/;
/** 带正负号的偏差: the figures have the sign of the deviation. */
export const SIGNED: string = "带正负号的";

/** Whether the figures of conditions are deviations from the target. */
export function isDeviation(conditions: readonly Condition[], reading: Reading): boolean {
  if (conditions.some(aroundTarget)) return true;
  const own = (reading.name !== null && OF_ITSELF.test(reading.name)) || holdsLimit(conditions, reading);
  return conditions.some(({ subject }) => DEVIATION.test(subject) && (FROM_TARGET.test(subject) || !own));
}

/** 目标值±5%, 目标值上下5%: as far as that to either side of it. */
function aroundTarget({ subject, ranges }: Condition): boolean {
  const [, sides] = AROUND.exec(subject) ?? [];
  return sides !== undefined && (sides !== "" || ranges.some(({ mirrored }) => mirrored === true));
}

const AROUND = /(?:目标|指标|计划|预期|预算|标准)(?:任务)?[值数量]?的?(上下|正负|左右|)(?:浮动|波动|变动|偏离|相差)?$/;

/** 偏差率在5%以内 beside `≤5%`: what stays within 5 % is the rate of deviation itself. */
function holdsLimit(conditions: readonly Condition[], { target }: Reading): boolean {
  if (target?.kind !== "threshold" || !target.comparator.startsWith("<") || !isShare(target.unit)) return false;
  return conditions.some(({ ranges }) => ranges.some(({ max, unit }) => isShare(unit) && max?.value === target.value));
}

/** Whether deviations are sizes to either side: the sentence writes no sign. */
export function areSizes(conditions: readonly Condition[]): boolean {
  return conditions.every(
    ({ subject, ranges }) =>
      !subject.includes(SIGNED) &&
      ranges.every(({ min, max }) => [min, max].every((end) => end === undefined || !end.value.startsWith("-"))),
  );
}

/** 负偏差5%以内: of one side only, which no figure tells. */
export function isOneSided({ subject }: Condition): boolean {
  return /[正负]向?偏/.test(subject) && !/正负向?偏/.test(subject);
}
