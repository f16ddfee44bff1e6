// The job as a decision of zen-engine: one expression a leaf, sums above.
import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { GROUPS, LEAVES, WEIGHTS } from "../job.mjs";
const expressions = [];
const put = (key, value) => expressions.push({ id: key, key, value });
WEIGHTS.forEach((w, at) => put(`s${at}`, `a${at} >= t${at} ? ${w} : round(${w} * a${at} / t${at}, 2)`));
let leaf = 0;
LEAVES.forEach((count, at) => put(`g${at}`, Array.from({ length: count }, () => `$.s${leaf++}`).join(" + ")));
let group = 0;
GROUPS.forEach((count, at) => put(`p${at}`, Array.from({ length: count }, () => `$.g${group++}`).join(" + ")));
put("total", GROUPS.map((_, at) => `$.p${at}`).join(" + "));
export const decision = new ZenEngine().createDecision(
  new ZenDecisionContent({
    nodes: [
      { id: "in", type: "inputNode", name: "request", position: { x: 0, y: 0 } },
      {
        id: "score",
        type: "expressionNode",
        name: "score",
        position: { x: 1, y: 0 },
        content: { expressions, passThrough: false },
      },
      { id: "out", type: "outputNode", name: "response", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "e1", type: "edge", sourceId: "in", targetId: "score" },
      { id: "e2", type: "edge", sourceId: "score", targetId: "out" },
    ],
  }),
);
export const facts = (leaves) => {
  const given = {};
  for (let at = 0; at < 34; at++) {
    given[`a${at}`] = Number(leaves[at].actual);
    given[`t${at}`] = Number(leaves[at].target);
  }
  return given;
};
export const total = (score) => Math.round(score * 100);
