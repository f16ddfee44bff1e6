import { describe, expect, it } from "vitest";
import { at, leaves, scoredLeaves, scoredNodes } from "../../src/evaluate/nodes.js";
import { messageOf } from "../../src/message/index.js";
import { evaluated, findingsOf, form, issuesOf, reached } from "./forms.js";

const leaf = (name: string) => reached("50", { name, weight: "10" });
const inner = { name: "内", weight: "20", children: [leaf("乙"), leaf("丙")] };
const evaluation = evaluated(form([leaf("甲"), { name: "外", weight: "30", children: [inner, leaf("丁")] }]));
const names = (nodes: readonly { readonly name: string }[]) => nodes.map(({ name }) => name).join("");

describe("the indicators of a result", () => {
  it("stand in document order, each before those below it", () => {
    expect(names(scoredNodes(evaluation.indicators))).toBe("甲外内乙丙丁");
  });

  it("are leaves where none is below them", () => {
    expect([names(scoredLeaves(evaluation.indicators)), names(leaves(evaluation))]).toEqual(["甲乙丙丁", "甲乙丙丁"]);
  });

  it.each([
    ["/indicators/0", "甲"],
    ["/indicators/1", "外"],
    ["/indicators/1/children/0", "内"],
    ["/indicators/1/children/0/children/1", "丙"],
    ["/indicators/1/children/1", "丁"],
  ])("are found by their pointer %s: %s", (pointer, name) => {
    expect(at(evaluation, pointer)?.name).toBe(name);
  });

  it.each([
    "",
    "/indicators",
    "/indicators/2",
    "/indicators/10",
    "/indicators/0/children/0",
    "/indicators/1/children/2",
  ])("are not found by another pointer: %s", (pointer) => {
    expect(at(evaluation, pointer)).toBeUndefined();
  });
});

describe("a limit", () => {
  const budget = { initial: "100", adjusted: "100", executed: "50" };
  const cap = (of: string, by: string) => ({ of, by, bands: [{ max: "80", points: "5" }] });
  const limited = (of: string, by: string) =>
    form([leaf("甲"), { ...leaf("乙"), weight: "90" }], { budget, caps: [cap(of, by)] });

  it.each([
    ["total", "budget-execution"],
    ["/indicators/0", "/indicators/1"],
    ["total", "/indicators/1"],
  ])("of %s by %s is one", (of, by) => {
    expect(issuesOf(limited(of, by))).toEqual([]);
  });

  it.each([
    ["/indicators/2", "budget-execution", ["/caps/0 cap/unknown"]],
    ["total", "/indicators/2", ["/caps/0 cap/unknown"]],
    ["/indicators/2", "/indicators/3", ["/caps/0 cap/unknown", "/caps/0 cap/unknown"]],
    ["total", "budget", ["/caps/0/by ratio/unknown"]],
  ])("of %s by %s is none", (of, by, issues) => {
    expect(issuesOf(limited(of, by))).toEqual(issues);
  });

  it("by a ratio that the figures do not give is told not to be applied", () => {
    const told = findingsOf(evaluated(limited("total", "fixed-asset-use")));
    expect(told).toEqual(["/caps/0/by cap/not-applied"]);
    const [finding] = evaluated(limited("total", "fixed-asset-use")).findings;
    expect(finding?.message).toContain("固定资产利用率");
  });

  it("is told by the title of a ratio with its per cent, and by the name of an indicator with its points", () => {
    const told = (by: string, language: "zh" | "en"): string[] =>
      evaluated(limited("total", by)).findings.map((each) => messageOf(each, language));
    expect(told("budget-execution", "zh")).toEqual(["得分 50 被封顶为 5：预算执行率为 50%"]);
    expect(told("budget-execution", "en")).toEqual(["the score 50 is capped at 5, because budget-execution is 50 %"]);
    expect(told("/indicators/0", "zh")).toEqual(["得分 50 被封顶为 5：甲为 5 分"]);
  });

  it("after another on the same figure goes on from what that left", () => {
    const caps = [
      cap("total", "budget-execution"),
      { ...cap("total", "budget-execution"), bands: [{ max: "80", points: "3" }] },
    ];
    const { score, findings } = evaluated(form([leaf("甲"), { ...leaf("乙"), weight: "90" }], { budget, caps }));
    expect(score).toBe("3");
    expect(findings.map(({ code, params }) => [code, params["score"], params["cap"]])).toEqual([
      ["score/capped", "50", "5"],
      ["score/capped", "5", "3"],
    ]);
  });
});
