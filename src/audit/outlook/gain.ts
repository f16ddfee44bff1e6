import {
  add,
  divide,
  type Exact,
  fromText,
  isZero,
  multiply,
  round,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import { decimalOf } from "../../exact/input.js";
import type { RatioValue } from "../../budget/types.js";
import type { FormPlan } from "../../evaluate/plan.js";
import { nodeOf } from "../../evaluate/plan-nodes.js";
import { addedUp, pointsOf } from "../../evaluate/score-form.js";
import type { Quantity } from "../../cell/types.js";
import { leafOf } from "../../form/tree.js";
import { entryAt } from "../../shape/look.js";
import type { Computed } from "../compute/compute.js";
import type { Meter } from "../compute/meter.js";
import { added, partRounding } from "../compute/sum.js";

/** A leaf as it would be: what it scores then, and on which actual value. */
export interface Raised {
  readonly index: number;
  readonly from: Exact;
  readonly points: Exact;
  readonly own: string | Quantity;
}

/**
 * What the total gains where leaves score more: as they are rounded and converted. Below a cap the whole is added up once
 * more, with the ratios that the leaves are scored by at their new values; null where that is not known, or the audit may
 * cost no more.
 */
export function gainOf(base: Computed, raised: readonly Raised[], meter: Meter): Exact | null {
  if (base.plan.setting.caps.length > 0) return cappedGain(base, raised, meter);
  return raised.reduce((gain, each) => add(gain, freeGain(base, each)), zero);
}

function freeGain(base: Computed, { from, points }: Raised): Exact {
  const { plan } = base;
  const rounding = partRounding(base);
  const part = (exact: Exact): Exact => (rounding === null ? exact : round(exact, rounding.places, rounding.mode));
  const gain = subtract(part(points), part(from));
  return plan.rescaled && !isZero(plan.weight)
    ? multiply(divide(gain, plan.weight), decimalOf(plan.setting.fullMarks))
    : gain;
}

function cappedGain(base: Computed, raised: readonly Raised[], meter: Meter): Exact | null {
  const { plan, score } = base;
  const before = added(base, null, null);
  if (before === null || !meter.adds(plan.leaves.length, "next-grade")) return null;
  const points = [...pointsOf(plan, score)];
  for (const each of raised) points[each.index] = each.points;
  const ratios = raised.reduce((had, each) => withRatio(had, plan, each), plan.setting.ratios);
  const after = addedUp({ ...plan, setting: { ...plan.setting, ratios } }, points).total;
  return subtract(after, before);
}

/** The ratios where that of a leaf has the value that the leaf is scored on. */
function withRatio(
  ratios: FormPlan["setting"]["ratios"],
  plan: FormPlan,
  { index, own }: Raised,
): Readonly<Record<string, RatioValue>> {
  const name = leafOf(nodeOf(plan, index))?.ratio;
  const ratio = name === undefined ? undefined : entryAt(ratios, name);
  if (name === undefined || ratio === undefined || typeof own === "string" || own.unit !== "%") return ratios;
  const value = fromText(own.value);
  return value === null ? ratios : { ...ratios, [name]: { ...ratio, value: toText(value), exact: toText(value) } };
}
