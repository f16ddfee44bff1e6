import { describe, expect, it } from "vitest";
import { run } from "./run.js";

const form = (actual: string, more: object = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "场次", weight: "60", target: "≥10", unit: "场", actual: "10" },
      { name: "人次", weight: "40", target: "≥150", unit: "人次", actual, ...more },
    ],
  });

describe("jixiao evaluate --partial", () => {
  it("scores what can be computed, says why the rest cannot, and exits with 1", async () => {
    const { status, out } = await run(["evaluate", "--partial"], form(""));
    expect([status, out.split("\n")[0]]).toEqual([1, "能算的指标得 60 分，分值共 60；1 个指标还不能算："]);
    expect(out).toContain("[actual/missing]");
  });

  it("gives the same as JSON", async () => {
    const { out } = await run(["evaluate", "--partial", "--json"], form(""));
    expect(JSON.parse(out)).toMatchObject({ partial: true, score: null, covered: { score: "60", weight: "60" } });
  });

  it("is the whole result where all can be computed", async () => {
    const { status, out } = await run(["evaluate", "--partial", "--json"], form("150"));
    expect([status, (JSON.parse(out) as { score: string }).score]).toEqual([0, "100"]);
  });

  it("is needed: without it one blank cell refuses the form", async () => {
    expect((await run(["evaluate"], form(""))).status).toBe(2);
  });
});

describe("jixiao evaluate --take-reported", () => {
  it("is named where a table prints the score that only a person can give", async () => {
    const table = (score: string): string =>
      `一级指标,三级指标,指标值,实际完成值,分值,得分\n效益指标,管护机制,健全,基本健全,100,${score}\n`;
    const args = ["evaluate", "--standard", "cn-mof-2020-10"];
    expect((await run(args, table("70"))).err).toContain("要取表中印的得分，加 --take-reported");
    expect((await run([...args, "--take-reported"], table("70"))).out).toMatch(/合计 +100 +70 /);
    expect((await run(args, table(""))).err).not.toContain("--take-reported");
  });

  const judged = form("较好", { target: "效果显著", rule: "酌情评分", reported: "35" });

  it("takes the published score where the rule leaves it to a person", async () => {
    const { out } = await run(["evaluate", "--take-reported", "--json"], judged);
    expect(JSON.parse(out)).toMatchObject({ score: "95", awardedWeight: "40" });
  });

  it("is named where a table prints the score of a rule that is left to judgement", async () => {
    const table = "一级指标,三级指标,指标值,实际完成值,分值,评分标准,得分\n效益,机制,健全,基本健全,100,酌情评分,70\n";
    const { err } = await run(["evaluate", "--standard", "cn-mof-2020-10"], table);
    expect(err).toContain("要取表中印的得分，加 --take-reported");
  });

  it("is needed: without it the rule is refused", async () => {
    expect((await run(["evaluate"], judged)).status).toBe(2);
  });
});
