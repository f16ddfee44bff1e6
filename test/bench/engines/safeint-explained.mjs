// The same with one record a leaf (inputs, score, rule, formula) in the three-level tree: what "exact and explained"
// costs at the least where nothing but this one job is known.
import { GROUPS, LEAVES } from "../job.mjs";
import { hundredths, leafScore } from "./hundredths.mjs";
const printed = (n) => {
  const rest = n % 100;
  return `${(n - rest) / 100}.${rest < 10 ? "0" : ""}${rest}`;
};
export const run = (leaves) => {
  let at = 0;
  let group = 0;
  let whole = 0;
  const children = GROUPS.map((groups, first) => {
    let top = 0;
    const second = Array.from({ length: groups }, (_, place) => {
      let sum = 0;
      const third = Array.from({ length: LEAVES[group++] }, (__, below) => {
        const { weight, target, actual } = leaves[at++];
        const [w, t, a] = [hundredths(weight), hundredths(target), hundredths(actual)];
        const met = a >= t;
        const points = leafScore(w, t, a);
        const score = printed(points);
        sum += points;
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
      top += sum;
      return { id: `${first + 1}.${place + 1}`, score: printed(sum), children: third };
    });
    whole += top;
    return { id: `${first + 1}`, score: printed(top), children: second };
  });
  return { score: printed(whole), children };
};
export const total = (result) => Number(result.score.replace(".", ""));
