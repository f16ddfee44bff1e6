// It decides whether an actual meets its target; it has no arithmetic, so the rest is ours, in floating point.
import { Engine } from "json-rules-engine";
import { fold } from "../job.mjs";
const engine = new Engine();
for (let at = 0; at < 34; at++) {
  engine.addRule({
    conditions: { all: [{ fact: `a${at}`, operator: "greaterThanInclusive", value: { fact: `t${at}` } }] },
    event: { type: "leaf", params: { at } },
  });
}
export const run = async (leaves) => {
  const facts = {};
  for (let at = 0; at < 34; at++) {
    facts[`a${at}`] = Number(leaves[at].actual);
    facts[`t${at}`] = Number(leaves[at].target);
  }
  const { results, failureResults } = await engine.run(facts);
  const scores = new Array(34);
  for (const { event } of results) scores[event.params.at] = Number(leaves[event.params.at].weight);
  for (const { event } of failureResults) {
    const { at } = event.params;
    scores[at] = Math.round(((Number(leaves[at].weight) * facts[`a${at}`]) / facts[`t${at}`]) * 100) / 100;
  }
  return fold(scores, 0, (left, right) => left + right);
};
export const total = (score) => Math.round(score * 100);
