import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/audit/index.js";
import { audited, figuresOf, findingsOf, single } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };

function form(indicators: readonly object[], more: object = {}): object {
  return { schemaVersion: 1, standard: "cn-mof-2020-10", ...more, indicators };
}

const coded = (input: object, ...codes: readonly string[]): readonly string[] =>
  findingsOf(audited(input)).filter((text) => codes.some((code) => text.endsWith(code)));

describe("a form of which only a part was copied", () => {
  it("holds no total against what its rows compute to, though it is less: 30 beside a row of 40", () => {
    const part = form([{ name: "甲", weight: "40", ...met }], { reported: { score: "30" } });
    expect(figuresOf(audited(part))).toEqual(["total /reported/score 30 — not-computed"]);
  });

  it("holds a total against the published scores where it is less than these", () => {
    const part = form([{ name: "甲", weight: "40", ...met, reported: "40" }], { reported: { score: "30" } });
    expect(figuresOf(audited(part)).at(-1)).toBe("sum /reported/score 30 40 unexplained");
  });
});

describe("a first-level indicator without a weight that can be used", () => {
  const rest = { name: "乙", weight: "60", ...met, reported: "60" };

  it("is refused where its weight is no number", () => {
    const read = safeAudit(form([{ name: "甲", weight: "很多", ...met, reported: "40" }, rest]) as never);
    expect(read.ok ? [] : read.issues.map(({ path, code }) => `${path ?? ""} ${code}`)).toEqual([
      "/indicators/0/weight input/not-decimal",
    ]);
  });

  it("is refused with all that is wrong where another one has none at all", () => {
    const rows = [{ name: "甲", weight: "很多", ...met }, { name: "丙", ...met }, rest];
    const read = safeAudit(form(rows) as never);
    expect(read.ok ? [] : read.issues.map(({ path, code }) => `${path ?? ""} ${code}`)).toEqual([
      "/indicators/0/weight input/not-decimal",
      "/indicators/1/weight weight/missing",
    ]);
  });

  it("is a finding at its own place where it states none", () => {
    expect(coded(form([rest, { name: "甲", ...met, reported: "40" }]), "weight/missing")).toEqual([
      "error /indicators/1/weight weight/missing",
    ]);
  });
});

describe("leaves without published weights", () => {
  it("may weigh anything where a deduction in points was made: 60 and 40 − 2", () => {
    const rule = "≥95%得满分，每低1个百分点扣1分，扣完为止";
    const leaf = { name: "乙", target: "≥95%", actual: "93%", rule, reported: "38.00" };
    const group = { name: "产出", weight: "100", children: [{ name: "甲", ...met, reported: "60" }, leaf] };
    expect(findingsOf(audited(form([group])))).toEqual(["info /indicators/0 weight/shared-out"]);
  });
});

describe("a group whose score alone is published", () => {
  const LOST = "warning /indicators/0/reported reason/lost-points";
  const NOT_FULL = "error /indicators/0/reported score/met-not-full";
  const said = (first: object, second: object): readonly string[] => {
    const children = [
      { name: "甲", weight: "50", ...met, ...first },
      { name: "乙", weight: "50", ...met, ...second },
    ];
    const whole = form([{ name: "产出", weight: "100", reported: "90", children }]);
    return coded(whole, "reason/lost-points", "score/met-not-full").filter((text) => !text.includes("children"));
  };

  it("should be full, and asks for a reason, where all leaves below reached their targets", () => {
    expect(said({}, {})).toEqual([NOT_FULL, LOST]);
  });

  it("has its reason where one leaf below gives one", () => {
    expect(said({ reason: "停工" }, {})).toEqual([NOT_FULL]);
  });

  it.each([
    ["one leaf below publishes its own", { reported: "50" }, {}],
    ["all leaves below publish their own", { reported: "50" }, { reported: "40" }],
  ])("tells nothing where %s", (_, first, second) => {
    expect(said(first, second)).toEqual([]);
  });
});

describe("a grade beside a total that prints fewer places", () => {
  it("is not earned at the end of what the total stands for, which rounds to the next one: 67.5 of 75 are 90 %", () => {
    const row = { name: "甲", weight: "75", target: "≥1000个", actual: "896个" }; // 67.2, printed 67: 89.33 %
    const reported = { score: "67", grade: "优" };
    expect(figuresOf(audited(form([row], { fullMarks: "75", reported }))).at(-1)).toBe(
      "grade /reported/grade 优 良 reproduced: grades-80-70-60 none",
    );
  });
});

describe("a group of which one leaf is chosen", () => {
  it("scores what that leaf scores, and so does the whole", () => {
    const missed = { name: "甲", weight: "100", target: "≥10个", actual: "8个", chosen: true };
    const children = [missed, { name: "乙", weight: "100", ...met }];
    const group = { name: "产出", weight: "100", choose: "one", reported: "80", children };
    expect(figuresOf(audited(form([group], { reported: { score: "80" } })))).toEqual([
      "score /indicators/0/reported 80 80 agrees",
      "total /reported/score 80 80 agrees",
      "sum /reported/score 80 80 agrees",
    ]);
  });
});

describe("the gap between the indicators and budget execution", () => {
  // Of 100 70 were spent: 7 of 10. What is left of a total of 89 is 82 of 90: (82 ÷ 90 − 0.7) ÷ (82 ÷ 90) = 23.17 %.
  const block = { name: "预算执行率", weight: "10", ratio: "budget-execution", reported: "7" };
  const rows = [block, { name: "其他", weight: "90", ...met }];
  const gap = (standard: string): readonly string[] => {
    const more = { standard, budget: { adjusted: "100", executed: "70" }, reported: { score: "89" } };
    return coded(form(rows, more), "score/above-execution");
  };

  it("is seen from the total where the indicators publish no scores", () => {
    expect(gap("cn-mof-2020-10")).toEqual(["warning /indicators/0 score/above-execution"]);
  });

  it("is not worked out from a total that may have been capped", () => {
    expect(gap("cn-platform-caps")).toEqual([]);
  });
});

describe("the frame of a form", () => {
  it("has nothing that is due after its end where nothing is due at all", () => {
    const period = { start: "2021年1月1日", end: "2021年12月31日" };
    expect(findingsOf(audited(single(met, { subject: { period } })))).toEqual([]);
  });

  it("names a ratio that is scored twice by the first 40 characters of its row", () => {
    const execution = { weight: "50", ratio: "budget-execution" };
    const rows = [
      { name: "预算执行率", ...execution },
      { name: "资金".repeat(25), ...execution },
    ];
    const { findings } = audited(form(rows, { budget: { adjusted: "100", executed: "100" } }));
    expect(findings.map(({ message }) => message)).toEqual([
      `“${"资金".repeat(20)}…”与 /indicators/0 是同一个比率，计了两次分`,
    ]);
  });
});
