// The plain construction: decimal.js for every figure, one record a leaf.
import { Decimal } from "decimal.js";
import { GROUPS, LEAVES } from "../job.mjs";
const D = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export const run = (leaves) => {
  let at = 0;
  let group = 0;
  let whole = new D(0);
  const children = GROUPS.map((groups, first) => {
    let top = new D(0);
    const second = Array.from({ length: groups }, (_, place) => {
      let sum = new D(0);
      const third = Array.from({ length: LEAVES[group++] }, (__, below) => {
        const { weight, target, actual } = leaves[at++];
        const [w, t, a] = [new D(weight), new D(target), new D(actual)];
        const met = a.gte(t);
        const points = met ? w : w.times(a).div(t).toDecimalPlaces(2);
        const score = points.toFixed(2);
        sum = sum.plus(points);
        return {
          id: `${first + 1}.${place + 1}.${below + 1}`,
          weight,
          target,
          actual,
          score,
          rule: met ? "met" : "proportional",
          formula: met ? `${actual} >= ${target} -> ${weight}` : `${weight} x ${actual} / ${target} = ${score}`,
        };
      });
      top = top.plus(sum);
      return { id: `${first + 1}.${place + 1}`, score: sum.toFixed(2), children: third };
    });
    whole = whole.plus(top);
    return { id: `${first + 1}`, score: top.toFixed(2), children: second };
  });
  return { score: whole.toFixed(2), children };
};
export const total = (result) => Number(result.score.replace(".", ""));
