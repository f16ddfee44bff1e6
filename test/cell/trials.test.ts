import { expect, it } from "vitest";
import { BLIND_SETS } from "../blind.js";
import { trialsOf, tried, type Verdict } from "./trials.js";
import { compared, PEER_CASES } from "./peer.js";

const counts = (verdicts: readonly Verdict[]): Record<Verdict, number> => {
  const sum = { expected: 0, refused: 0, wrong: 0 };
  for (const verdict of verdicts) sum[verdict]++;
  return sum;
};

it("cells as people write them are read as a careful person reads them", () => {
  const trials = trialsOf("trials.jsonl").map((trial) => ({ ...trial, ...tried(trial) }));
  const { expected, refused, wrong } = counts(trials.map(({ verdict }) => verdict));
  console.log(`trials: ${expected} as expected, ${refused} refused though readable, ${wrong} definite wrong`);
  // What a sentence of a rule makes of a unit is tried with the sentences.
  const open = trials.filter(({ verdict, rule }) => verdict !== "expected" && rule === undefined);
  expect(open).toEqual([]);
});

it.each(BLIND_SETS)("cells of %s, labelled before any of them was read, are read likewise", (set) => {
  const trials = trialsOf(`${set}.jsonl`).map((trial) => ({ ...trial, ...tried(trial) }));
  const { expected, refused, wrong } = counts(trials.map(({ verdict }) => verdict));
  console.log(`${set}: ${expected} as expected, ${refused} refused though readable, ${wrong} definite wrong`);
  expect(trials.filter(({ verdict }) => verdict !== "expected")).toEqual([]);
});

it("the numbers, shares and intervals of a peer's specification are read as it reads them, or with care", () => {
  const tries = PEER_CASES.map((each) => ({ ...each, ...compared(each) }));
  const { expected, refused, wrong } = counts(tries.map(({ verdict }) => verdict));
  console.log(`a peer's cases: ${expected} as expected, ${refused} refused though plain, ${wrong} wrong`);
  expect(tries.filter(({ verdict }) => verdict !== "expected")).toEqual([]);
});
