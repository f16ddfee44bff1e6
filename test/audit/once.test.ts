import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/message/index.js";
import type { AuditFinding } from "../../src/audit/index.js";
import { audited, single } from "./forms.js";

const met = { target: "≥10个", actual: "12个" };
const missed = { target: "≥10个", actual: "8个" };
const standard = "cn-mof-2020-10";

/** What is said of published scores of leaves. */
function scoresOf(form: object): readonly AuditFinding[] {
  const { findings } = audited(form);
  return findings.filter(({ code, path }) => code.startsWith("score/") && path?.startsWith("/indicators/") === true);
}

const codesOf = (form: object): readonly string[] => scoresOf(form).map(({ code }) => code);

/** Two rows, and one more that makes up the full marks. */
function rows(one: object, two: object, rest = "80"): object {
  const last = { name: "丙", weight: rest, target: "≥90%", actual: "95%", reported: rest };
  return { schemaVersion: 1, standard, indicators: [{ name: "甲", ...one }, { name: "乙", ...two }, last] };
}

describe("one mistake in a score is said once", () => {
  it("where the target is met", () => {
    expect(codesOf(single({ ...met, reported: "80" }))).toEqual(["score/met-not-full"]);
  });

  it("where all targets of a group are met, of which only its score is published", () => {
    const children = [
      { name: "甲", weight: "60", ...met },
      { name: "乙", weight: "40", ...met },
    ];
    const group = { name: "产出", weight: "100", reported: "90", children };
    expect(codesOf({ schemaVersion: 1, standard, indicators: [group] })).toEqual(["score/met-not-full"]);
  });

  it("where the score lies above its weight", () => {
    expect(codesOf(single({ ...met, reported: "110" }))).toEqual(["score/above-weight"]);
  });

  it("where the score lies below zero", () => {
    expect(codesOf(single({ ...met, reported: "-5" }))).toEqual(["score/below-zero"]);
  });

  it("where the target is missed, by what it comes to", () => {
    expect(codesOf(single({ ...missed, reported: "71.3" }))).toEqual(["score/reported-differs"]);
  });

  it("with what a missed target should score, where the score lies above its weight", () => {
    expect(scoresOf(single({ ...missed, reported: "110" })).map(({ message }) => message)).toEqual([
      "得分 110 超过分值 100，按评分标准应得 80",
    ]);
  });
});

describe("a score that is the weight of the row below", () => {
  const below = { weight: "12", ...met, reported: "12" };

  it("is not explained by that where the row below is right: 12 of 8", () => {
    expect(scoresOf(rows({ weight: "8", ...met, reported: "12" }, below)).map(({ message }) => message)).toEqual([
      "得分 12 超过分值 8",
    ]);
  });

  it("may have been swapped with it where that is wrong as well: 12 of 8, 8 of 12", () => {
    const swapped = rows({ weight: "8", ...met, reported: "12" }, { ...below, reported: "8" });
    expect(scoresOf(swapped).map(({ message }) => message)).toEqual([
      "得分 12 超过分值 8：可能用了下一行的分值",
      "已达到指标值，却只得 8 分（分值 12）：可能用了上一行的分值",
    ]);
  });

  it("is told of as a possibility where nothing else is certain: 80 % of 12 is 9.6, of 13 is 10.4", () => {
    const [finding] = scoresOf(rows({ weight: "13", ...missed, reported: "9.6" }, below, "75"));
    expect(finding?.message).toBe("公布得分 9.6，按评分标准得 10.4：公布的数可能是“用了下一行的分值”得来的");
  });

  it("is told of as a possibility in English too", () => {
    const [finding] = scoresOf(rows({ weight: "13", ...missed, reported: "9.6" }, below, "75"));
    expect(finding === undefined ? "" : messageOf(finding, "en")).toContain("perhaps comes out under");
  });
});

describe("one mistake in a subtotal is said once", () => {
  const leaf = (name: string, weight: string): object => ({ name, weight, ...met, reported: weight });
  const codes = (form: object): readonly string[] =>
    audited(form).findings.flatMap(({ severity, code, path }) =>
      severity === "error" ? [`${code} ${path ?? ""}`] : [],
    );
  const form = (group: object, reported: string): object => ({
    schemaVersion: 1,
    standard,
    indicators: [{ name: "产出", children: [leaf("甲", "30"), leaf("乙", "20")], ...group }, leaf("丙", "50")],
    reported: { score: reported },
  });

  it("where the indicators give the total, and not the group", () => {
    expect(codes(form({ weight: "50", reported: "49" }, "100"))).toContain("score/sum-differs /indicators/0/reported");
    expect(codes(form({ weight: "50", reported: "49" }, "100"))).not.toContain("score/sum-differs /reported/score");
  });

  it("and of the total as well where neither gives it", () => {
    expect(codes(form({ weight: "50", reported: "49" }, "97"))).toContain("score/sum-differs /reported/score");
  });

  it("where a group of the second level weighs something else than its indicators", () => {
    const group = { name: "数量", weight: "25", children: [leaf("甲", "30")] };
    const whole = form({ weight: "50", children: [group, leaf("乙", "20")] }, "100");
    expect(codes(whole)).toEqual(["weight/parts-differ /indicators/0/children/0"]);
  });
});
