// The least that exact scoring can cost: hundredths in plain numbers, one total, nothing explained.
import { fold } from "../job.mjs";
import { hundredths, leafScore } from "./hundredths.mjs";
const add = (left, right) => left + right;
export const run = (leaves) => {
  const scores = new Array(34);
  for (let at = 0; at < 34; at++) {
    const leaf = leaves[at];
    scores[at] = leafScore(hundredths(leaf.weight), hundredths(leaf.target), hundredths(leaf.actual));
  }
  return fold(scores, 0, add);
};
export const total = (hundredth) => hundredth;
