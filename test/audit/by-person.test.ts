import { describe, expect, it } from "vitest";
import { audited, figuresOf, findingsOf, single } from "./forms.js";

const AT = "/indicators/0/reported";

/** What is said of the published score of the one leaf of a form of 100, and what is found of it. */
function saidOf(leaf: object, more: object = {}): string {
  const audit = audited(single(leaf, more));
  const said = findingsOf(audit).filter((text) => text.includes(AT) || text.includes("/actual"));
  const kept = said.filter((text) => !/reason|repeats-target|far-above/.test(text));
  return [figuresOf(audit)[0]?.replace(`score ${AT} `, ""), ...kept.map((text) => text.replace(` ${AT}`, ""))].join(
    "; ",
  );
}

const late = { kind: "qualitative", target: "2021年11月底前", actual: "2021年12月3日" };

describe("a number or a day of an indicator that is called 定性", () => {
  // 部分达成 is 60 to below 80 of 100, 未达成 0 to below 60: which of the two a missed target is, a person says.
  it.each(["0", "5", "59.99", "60", "79.99"])("that is missed may score %s", (reported) => {
    expect(saidOf({ ...late, reported })).toBe(`${reported} — by-person; info score/by-person`);
  });

  it.each(["81", "80.1", "100", "-1"])("that is missed may not score %s", (reported) => {
    const below = reported === "-1" ? "; error score/below-zero" : "";
    expect(saidOf({ ...late, reported })).toBe(`${reported} — not-computed; error score/outside-tier${below}`);
  });

  it("is held against the tiers, and not against the proportion", () => {
    const eight = { kind: "qualitative", target: "≥10个", actual: "8个" };
    expect(saidOf({ ...eight, reported: "81" })).toBe("81 — not-computed; error score/outside-tier");
    expect(saidOf({ ...eight, kind: "quantitative", reported: "80" })).toBe("80 80 agrees");
  });

  it("that is reached is of the best tier, 80 to 100", () => {
    const inTime = { ...late, actual: "2021年11月3日" };
    expect(saidOf({ ...inTime, reported: "100" })).toBe("100 100 agrees");
    expect(saidOf({ ...inTime, reported: "85" })).toBe("85 — by-person; info score/by-person");
    expect(saidOf({ ...inTime, reported: "79" })).toContain("error score/outside-tier");
  });

  it("that is missed says between which scores a person chooses", () => {
    const found = audited(single({ ...late, reported: "81" })).findings.find(
      ({ code }) => code === "score/outside-tier",
    );
    expect(found?.message).toBe("“2021-12-03”应得 0 至 80 分（不含 80），公布得分 81 不在其内");
  });

  it("that is given for one leaf leaves the next one open, which is of the same tier", () => {
    const partly = { weight: "50", target: "显著提升", actual: "部分达成预期指标并具有一定效果" };
    const indicators = [
      { name: "甲", ...partly, reported: "35" },
      { name: "乙", ...partly },
    ];
    const input = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators };
    expect(findingsOf(audited(input)).filter((text) => text.includes(" tier/"))).toEqual([
      "error /indicators/1/awardedShare tier/needs-share",
    ]);
  });

  it("counts in the total as it was published", () => {
    const rest = { name: "乙", weight: "90", target: "≥1个", actual: "1个", reported: "90" };
    const form = (reported: object) => ({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [{ name: "甲", weight: "10", ...late, reported: "7" }, rest],
      reported,
    });
    expect(figuresOf(audited(form({ score: "97" }))).at(-1)).toBe("sum /reported/score 97 97 agrees");
    expect(findingsOf(audited(form({ score: "98" })))).toContain("error /reported/score score/sum-differs");
  });
});

describe("a score that a person gives", () => {
  // 部分达成: 60 to below 80.
  const partly = { target: "显著提升", actual: "部分达成预期指标并具有一定效果" };

  it("ends where its tier does", () => {
    expect(saidOf({ ...partly, reported: "79.9" })).toBe("79.9 — by-person; info score/by-person");
    expect(saidOf({ ...partly, reported: "80.1" })).toBe("80.1 — not-computed; error score/outside-tier");
  });

  it("leaves nothing to a person in a tier that is one share", () => {
    const levels = { target: "健全", actual: "基本健全", rule: "健全得100分，基本健全得60分" };
    expect(saidOf({ ...levels, reported: "60" })).toBe("60 60 agrees");
    expect(saidOf({ ...levels, reported: "50" })).toBe("50 60 unexplained; error score/reported-differs");
  });

  it("outside its tier is said once, also where another rule would give it", () => {
    const missed = { target: "显著提升", actual: "未达成预期指标且效果较差" };
    expect(saidOf({ ...missed, reported: "100" })).toBe("100 — not-computed; error score/outside-tier");
    expect(saidOf({ ...missed, reported: "59" })).toBe("59 — by-person; info score/by-person");
  });

  it.each([
    ["words that name no tier", { target: "健全", actual: "比较好了" }],
    ["a rule that leaves it to a person", { target: "≥10个", actual: "8个", rule: "视完成情况酌情扣分" }],
  ])("by %s is not recomputed by any reading", (_, leaf) => {
    for (const reported of ["0", "80", "100"])
      expect(saidOf({ ...leaf, reported })).toBe(`${reported} — not-computed; info score/judged`);
  });
});

describe("a tier that its rule states as data", () => {
  const tiers = (toInclusive: boolean): object => ({
    method: "tiers",
    tiers: [
      { name: "达成", from: "0.8", fromInclusive: !toInclusive, to: "1", toInclusive: true },
      { name: "部分达成", from: "0.5", fromInclusive: false, to: "0.8", toInclusive },
      { name: "未达成", from: "0", fromInclusive: true, to: "0.5", toInclusive: true },
    ],
  });
  const partly = "部分达成预期指标并具有一定效果";

  it.each([
    ["the lower end", true, partly, "49", "“部分达成”应得 50 至 80 分（不含 50），公布得分 49 不在其内"],
    ["both ends", false, partly, "81", "“部分达成”应得 50 至 80 分（不含 50、80），公布得分 81 不在其内"],
    ["neither end", true, "未达成预期指标且效果较差", "51", "“未达成”应得 0 至 50 分，公布得分 51 不在其内"],
  ])("is told without what does not belong to it: %s", (_, toInclusive, actual, reported, message) => {
    const { findings } = audited(single({ target: "通过验收", rule: tiers(toInclusive), actual, reported }));
    expect(findings.find(({ code }) => code === "score/outside-tier")?.message).toBe(message);
  });

  it("whose share the form states is not chosen once more by the score: 0.75 of 100 is 75, not 79", () => {
    expect(saidOf({ target: "通过验收", actual: partly, awardedShare: "0.75", reported: "79" })).toBe(
      "79 75 unexplained; error score/reported-differs",
    );
  });
});
