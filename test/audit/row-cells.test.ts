import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/index.js";
import { audited, findingsOf, single } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };
const form = (indicators: readonly object[], more: object = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  ...more,
  indicators,
});

describe("the limit of an audit", () => {
  it("is refused where it is below zero", () => {
    const read = safeAudit(single(met), { limit: -1 });
    expect(read.ok ? [] : read.issues.map(({ path, code }) => `${path ?? ""} ${code}`)).toEqual([
      "/options/limit options/wrong-type",
    ]);
  });
});

describe("a row that has neither target nor actual value", () => {
  const blank = (path: string, ...indicators: readonly object[]): boolean =>
    findingsOf(audited(form(indicators))).includes(`error ${path}/reported score/blank-full`);

  it("lacks both where the row beside it, below the first indicator, has them", () => {
    const children = [
      { name: "甲", weight: "30", ...met, reported: "30" },
      { name: "乙", weight: "30", reported: "30" },
    ];
    const rest = { name: "效益", weight: "40", ...met, reported: "40" };
    expect(blank("/indicators/0/children/1", { name: "产出", weight: "60", children }, rest)).toBe(true);
  });

  it("is a summary where it is the one first-level indicator: the rows below were not published", () => {
    expect(blank("/indicators/0", { name: "产出", weight: "100", reported: "100" })).toBe(false);
  });

  it("lacks them where the one first-level indicator has a cell for its result, which is blank", () => {
    expect(blank("/indicators/0", { name: "产出", weight: "100", actual: "", reported: "100" })).toBe(true);
  });

  it("that is scored for the row below it has a cell for the reason where another row has", () => {
    const children = [
      { name: "甲", weight: "60", reported: "55" },
      { name: "甲一", ...met },
      { name: "乙", weight: "40", ...met, reported: "40", reason: "全部完成" },
    ];
    expect(findingsOf(audited(form([{ name: "产出", weight: "100", children }])))).toContain(
      "warning /indicators/0/children/0/reported reason/lost-points",
    );
  });
});

describe("a row called 预算执行率 without a result", () => {
  const rows = [
    { name: "预算执行率", weight: "10", reported: "9" },
    { name: "产出", weight: "90", ...met, reported: "90" },
  ];
  const ratioOf = (budget: object): string | undefined => audited(form(rows, { budget })).indicators[0]?.ratio;

  it("goes by the budget", () => {
    expect(ratioOf({ adjusted: "100", executed: "90" })).toBe("budget-execution");
  });

  it("was scored by a person where the budget states what was spent, and not of what", () => {
    expect(ratioOf({ executed: "90" })).toBe(undefined);
  });
});

describe("a ratio beside a target, of figures that the form does not state", () => {
  it("asks for them where its own row has no result but another has one", () => {
    const leaf = { name: "公用经费控制率", weight: "40", target: "≤100%", ratio: "public-funds-control" };
    const rest = { name: "产出", weight: "60", ...met, reported: "60" };
    const asked = findingsOf(audited(form([{ ...leaf, reported: "40" }, rest])));
    expect(asked.filter((text) => text.endsWith("budget/figure-missing"))).toHaveLength(2);
  });
});

describe("a leaf that does not apply", () => {
  const rows = [
    { name: "甲", weight: "60", ...met, reported: "60" },
    { name: "乙", weight: "40", ...met, notApplicable: true },
  ];

  it.each([
    ["its weight where such leaves have full marks", "full-marks", "40"],
    ["nothing where they are left out", "drop", "0"],
  ])("earns %s", (_, notApplicablePolicy, score) => {
    const grouped = [{ name: "产出", weight: "100", children: rows }];
    expect(audited(form(grouped, { notApplicablePolicy })).indicators.map((each) => each.score)).toEqual([
      notApplicablePolicy === "drop" ? "60" : "100",
      "60",
      score,
    ]);
  });
});

describe("what was saved, beside a limit", () => {
  const said = (leaf: object): readonly string[] => {
    const row = { name: "项目成本", weight: "60", target: "≤80万元", actual: "节约2万元", reported: "60", ...leaf };
    return findingsOf(audited(form([row, { name: "产出", weight: "40", ...met, reported: "40" }])));
  };

  it("excuses no placeholder that was left beside it", () => {
    expect(said({ actual: "节约2万元XX" })).toEqual(["error /indicators/0/actual actual/placeholder"]);
  });

  it("excuses no rule of more points than the weight", () => {
    const rule = { method: "checklist", elements: [{ name: "甲", points: "70" }] };
    expect(said({ rule })).toEqual(["error /indicators/0/rule/elements rule/points-above-weight"]);
  });
});

describe("full marks of a ratio that was missed", () => {
  it("are told by the variant of the ratio that gives them: 100 of the initial 100, not of 120", () => {
    const leaf = { ratio: "budget-execution", target: "≥100%", reported: "100" };
    const budget = { initial: "100", adjusted: "120", executed: "100" };
    const told = findingsOf(audited(single(leaf, { budget }))).filter((text) => text.includes("/reported"));
    expect(told).toEqual(["error /indicators/0/reported score/other-reading"]);
  });
});

describe("a group that lost a point though all below it is reached", () => {
  it("is told without a cause", () => {
    const children = [
      { name: "甲", weight: "60", ...met },
      { name: "乙", weight: "40", ...met },
    ];
    const { findings } = audited(form([{ name: "产出", weight: "100", reported: "99", children }]));
    expect(findings.find(({ code }) => code === "score/met-not-full")?.params).toEqual({
      reported: "99",
      weight: "100",
      reading: "",
      words: "",
    });
  });
});
