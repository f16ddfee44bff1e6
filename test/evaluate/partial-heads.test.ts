import { describe, expect, it } from "vitest";
import { compile, evaluate, type PartialEvaluation } from "../../src/evaluate/index.js";
import { form, reached } from "./forms.js";

const bad = (more: object = {}) => ({ name: "读不懂", target: "≥**批次", actual: "3", ...more });
const partial = (input: object): PartialEvaluation => {
  const { value } = evaluate(input, { partial: true });
  if (value.partial !== true) throw new TypeError("a whole result");
  return value;
};
const judged = (more: object = {}) => ({ name: "例", rule: "视情况扣分", ...more });
const judgement = (path: string) => [expect.objectContaining({ code: "rule/judgement", path: `${path}/rule` })];
const said = ({ findings }: PartialEvaluation) => findings.map(({ code, path }) => `${path ?? ""} ${code}`);

describe("what is shown of an indicator without a score", () => {
  it("is its head, with code where it has one, and its reasons", () => {
    const [leaf] = partial(form([judged({ weight: "100", code: "A1" })])).indicators;
    expect(leaf).toEqual({
      name: "例",
      code: "A1",
      level: 1,
      path: "/indicators/0",
      weight: "100",
      score: null,
      exact: null,
      rate: null,
      issues: judgement("/indicators/0"),
    });
  });

  it("is no code where it has none, and that its weight was derived", () => {
    const [group] = partial(form([{ name: "组", weight: "100", children: [judged()] }])).indicators;
    const head = { score: null, exact: null, rate: null, weight: "100" };
    const path = "/indicators/0/children/0";
    expect(group).toEqual({
      name: "组",
      level: 1,
      path: "/indicators/0",
      ...head,
      children: [{ name: "例", level: 2, path, ...head, weightDerived: true, issues: judgement(path) }],
    });
  });

  it.each([
    ["target and actual", { target: "≥1个", actual: "1公斤" }, ["target", "actual"]],
    ["the target alone where the actual cannot be read", { target: "≥1个", actual: "**" }, ["target"]],
    ["neither where there is none", { rule: { method: "deduct-per-case", points: "1" } }, []],
  ])("is what could be read of it: %s", (_title, cells, keys) => {
    const [leaf] = partial(form([{ name: "例", weight: "100", ...cells }])).indicators;
    expect(Object.keys(leaf ?? {}).filter((key) => key === "target" || key === "actual")).toEqual(keys);
    expect(leaf).toHaveProperty("rule");
  });

  it("is no cell and no rule where the leaf could not be planned", () => {
    const [leaf] = partial(form([reached("50", { weight: "100", rule: "视情况扣分" })])).indicators;
    expect(Object.keys(leaf ?? {})).toEqual(["name", "level", "path", "weight", "score", "exact", "rate", "issues"]);
  });
});

describe("the findings of a partial result", () => {
  it("hold what was noticed of the form, of its weights, and of what has a score", () => {
    const leaves = [reached("50", { weight: "20", actaul: "1" }), bad({ weight: "70" })];
    expect(said(partial(form(leaves)))).toEqual([
      "/indicators/0/actaul input/unknown-key",
      "/indicators weight/total-differs",
    ]);
  });

  it("leave out what a limit does to what has no score, and to the whole", () => {
    const budget = { initial: "100", adjusted: "100", executed: "50" };
    const cap = (of: string) => ({ of, by: "budget-execution", bands: [{ max: "80", points: "1" }] });
    const group = { name: "组", weight: "50", children: [reached("100", { weight: "10" }), bad({ weight: "40" })] };
    const caps = [cap("/indicators/0"), cap("/indicators/1"), cap("total")];
    const value = partial(form([group, reached("100", { weight: "50" })], { budget, caps }));
    expect(said(value)).toEqual(["/indicators/1 score/capped"]);
  });

  it("hold that a full mark was published for less, where no other score that is known shows rounded ones", () => {
    const leaf = (actual: string, reported: string, more: object = {}) => ({
      name: actual,
      weight: "10",
      target: "≥1000",
      actual,
      reported,
      ...more,
    });
    const full = leaf("960", "10");
    expect(said(partial(form([full, leaf("460", "5"), bad({ weight: "80" })])))).toEqual([]);
    expect(said(partial(form([full, leaf("4*0", "5"), bad({ weight: "80" })])))).toEqual([
      "/indicators/0/reported score/reported-differs",
    ]);
  });
});

describe("what was not chosen", () => {
  it("is covered by nothing, and open where it could not be planned, and so is its group", () => {
    const choice = [reached("100", { weight: "100", chosen: true }), judged({ weight: "100" })];
    const value = partial(form([{ name: "组", weight: "100", choose: "one", children: choice }]));
    expect(value.covered).toEqual({ score: "100", weight: "100" });
    const issues = judgement("/indicators/0/children/1");
    expect(value.indicators[0]).toMatchObject({ score: null, children: [{ score: "100" }, { score: null, issues }] });
    expect(value.leaves[1]).toEqual({ path: "/indicators/0/children/1", issues });
  });
});

describe("a limit by what has no score", () => {
  const caps = (...pairs: readonly (readonly [of: string, by: string])[]) =>
    pairs.map(([of, by]) => ({ of, by, bands: [{ max: "80", points: "15" }] }));
  const one = reached("100", { weight: "20" });

  it("leaves open what it limits, and what is limited by that, whatever the order", () => {
    const input = form([one, one, bad({ weight: "60" })], {
      caps: caps(["/indicators/0", "/indicators/1"], ["/indicators/1", "/indicators/2"]),
    });
    const value = partial(input);
    expect(value.indicators.map(({ score }) => score)).toEqual([null, null, null]);
    expect(value.covered).toEqual({ score: "0", weight: "0" });
  });

  it("says of a leaf that it limits the reasons of those below what it goes by, and of no others", () => {
    const group = (name: string, child: object) => ({ name, weight: "40", children: [child] });
    const missing = { name: "未填", weight: "40", target: "≥1个" };
    const input = form([one, group("甲", bad({ weight: "40" })), group("乙", missing)], {
      caps: caps(["/indicators/0", "/indicators/2"]),
    });
    const [leaf] = partial(input).leaves;
    expect(leaf).toEqual({ path: "/indicators/0", issues: [expect.objectContaining({ code: "actual/missing" })] });
  });

  it("leaves open a group that it limits, not the leaves below", () => {
    const group = { name: "组", weight: "20", children: [one] };
    const value = partial(form([group, bad({ weight: "80" })], { caps: caps(["/indicators/0", "/indicators/1"]) }));
    expect(value.indicators[0]).toMatchObject({ score: null, children: [{ score: "20" }] });
    expect(value.covered).toEqual({ score: "20", weight: "20" });
  });

  it("says through a group that it limits why what goes by that group is open", () => {
    const group = { name: "组", weight: "20", children: [one] };
    const input = form([one, group, bad({ weight: "60" })], {
      caps: caps(["/indicators/0", "/indicators/1"], ["/indicators/1", "/indicators/2"]),
    });
    const [leaf, , last] = partial(input).leaves;
    expect(leaf).toMatchObject({ path: "/indicators/0", issues: [{ path: "/indicators/2/target" }] });
    expect(last).toMatchObject({ path: "/indicators/2", issues: [{ path: "/indicators/2/target" }] });
  });

  it("of the whole leaves open no more", () => {
    const value = partial(form([one, bad({ weight: "80" })], { caps: caps(["total", "/indicators/1"]) }));
    expect(value.leaves[0]).toEqual({ path: "/indicators/0", score: "20" });
  });
});

describe("what is covered", () => {
  const at = (stage: string) => ({ rounding: { places: 2, mode: "half-up", stage } });
  it.each([
    // 16.665 twice
    ["indicator", "33.34"],
    ["total", "33.33"],
  ])("is the sum of scores as they are rounded at stage %s", (stage, score) => {
    const leaves = [reached("50", { weight: "33.33" }), reached("50", { weight: "33.33" }), bad({ weight: "33.34" })];
    expect(partial(form(leaves, at(stage))).covered).toEqual({ score, weight: "66.66" });
  });

  it("is never rounded above what it weighs, where one weight has more places than are shown", () => {
    const leaves = [reached("100", { weight: "20" }), reached("100", { weight: "29.995" }), bad({ weight: "50.005" })];
    expect(partial(form(leaves, at("total"))).covered).toEqual({ score: "49.995", weight: "49.995" });
  });
});

it("progress is whole where every leaf has a score, and says each", () => {
  const compiled = compile(form([reached("50", { weight: "40" }), reached("100", { weight: "60" })]));
  expect(compiled.progress()).toEqual({
    score: "80",
    rate: "80",
    grade: "良",
    leaves: [
      { path: "/indicators/0", score: "20" },
      { path: "/indicators/1", score: "60" },
    ],
  });
});
