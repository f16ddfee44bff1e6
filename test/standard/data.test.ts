import { describe, expect, it } from "vitest";
import { ratioNames } from "../../src/budget/names.js";
import { fromText, zero } from "../../src/exact/index.js";
import { safeCheckStandard } from "../../src/form/check.js";
import { testOverNumbers } from "../../src/figure/numbers.js";
import { input } from "../../src/figure/make.js";
import { isWithin } from "../../src/rule/measure/looked-up.js";
import type { Band, Rule } from "../../src/rule/types.js";
import { safeResolveStandard, type ResolvedStandard, findStandard, standards } from "../../src/standard/index.js";

function resolved(id: string): ResolvedStandard {
  const read = safeResolveStandard(id);
  if (!read.ok) throw new Error(read.issues.map((each) => each.message).join());
  return read.value;
}

/** What a list of bands gives for a value, as it is written; null where no band holds it. */
function award(bands: readonly Band[], value: string): string | null {
  const held = bands.filter((band) => testOverNumbers(isWithin(band, input("x")))({ x: fromText(value) ?? zero }));
  expect(held.length).toBeLessThanOrEqual(1);
  return held[0]?.share ?? held[0]?.points ?? null;
}

function bandsOf(rule: Rule | undefined): readonly Band[] {
  if (rule?.method !== "bands") throw new Error("no bands");
  return rule.bands;
}

const ids = standards().map((each) => each.id);

describe("every standard", () => {
  it("has an id of its own", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)("%s passes the check that a user's own standard passes, without a warning", (id) => {
    expect(safeCheckStandard(findStandard(id))).toEqual({ ok: true, value: findStandard(id), notes: [] });
  });

  it.each(ids)("%s states source and basis of each entry itself", (id) => {
    const own = findStandard(id);
    const entries = [
      ...Object.values(own?.rules ?? {}),
      ...Object.values(own?.ratios ?? {}),
      ...(own?.grades ?? []),
      ...(own?.caps ?? []),
      ...(own?.rounding === undefined ? [] : [own.rounding]),
      ...(own?.fullMarks === undefined ? [] : [own.provenance?.fullMarks]),
    ];
    for (const entry of entries) {
      expect(entry?.source).toMatch(/./);
      expect(entry?.basis).toMatch(/^(quoted|paraphrased|recalled|default)$/);
    }
  });

  it.each(ids)("%s resolves, and each entry then says what it rests on", (id) => {
    const value = resolved(id);
    const entries = [
      ...Object.values(value.rules),
      ...Object.values(value.ratios),
      ...Object.values(value.provenance),
      ...value.grades,
      ...value.caps,
      value.rounding,
    ];
    expect(entries.filter((entry) => entry.source === "" || entry.basis === undefined)).toEqual([]);
  });

  it.each(ids)("%s states rules only for ratios that there are", (id) => {
    const names: readonly string[] = ratioNames;
    expect(Object.keys(resolved(id).ratios).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(ids)("%s names at least one document, and cannot be changed", (id) => {
    expect(findStandard(id)?.sources.length).toBeGreaterThan(0);
    expect(Object.isFrozen(findStandard(id)?.sources[0])).toBe(true);
  });
});

describe("cn-mof-2020-10", () => {
  const value = resolved("cn-mof-2020-10");

  it("scores numbers, satisfaction and execution by attainment with the defaults", () => {
    for (const kind of ["quantitative", "satisfaction", "budget-execution"] as const) {
      expect(Object.keys(value.rules[kind] ?? {}).filter((key) => !["source", "basis", "note"].includes(key))).toEqual([
        "method",
      ]);
      expect(value.rules[kind]?.method).toBe("attainment");
    }
  });

  it("gives words one of three tiers, the first with a default", () => {
    const rule = value.rules.qualitative;
    if (rule?.method !== "tiers") throw new Error("no tiers");
    expect(
      rule.tiers.map((tier) => [tier.name, tier.from, tier.fromInclusive, tier.to, tier.toInclusive, tier.default]),
    ).toEqual([
      ["达成年度指标", "0.8", true, "1", true, "1"],
      ["部分达成年度指标并具有一定效果", "0.6", true, "0.8", false, undefined],
      ["未达成年度指标且效果较差", "0", true, "0.6", false, undefined],
    ]);
  });

  it("has full marks of 100 and rounds each indicator to 2 places, half up, by the library's choice", () => {
    expect(value.fullMarks).toBe("100");
    expect(value.rounding).toMatchObject({ places: 2, mode: "half-up", stage: "indicator", basis: "default" });
  });

  it("rests on memory, but for the rounding", () => {
    const bases = [...Object.values(value.rules), ...value.grades].map((entry) => entry.basis);
    expect(new Set(bases)).toEqual(new Set(["recalled"]));
  });
});

describe("cn-mof-2021-101", () => {
  const { rules } = resolved("cn-mof-2021-101");

  it("has a pass mark of 60 % for numbers", () => {
    expect(rules.quantitative).toMatchObject({ method: "attainment", passMark: "0.6" });
  });

  it.each([
    ["100", "1"],
    ["99.99", "0.7"],
    ["80", "0.7"],
    ["79.99", "0.5"],
    ["60", "0.5"],
    ["59.99", "0"],
    ["0", "0"],
    ["100.01", null],
  ])("gives an execution rate of %s %% the share %s", (rate, share) => {
    expect(award(bandsOf(rules["budget-execution"]), rate)).toBe(share);
  });

  it.each([
    ["100", "1"],
    ["90", "1"],
    ["89.99", "0.8"],
    ["80", "0.8"],
    ["79.99", "0.5"],
    ["60", "0.5"],
    ["59.99", "0"],
  ])("gives a satisfaction of %s %% the share %s", (rate, share) => {
    expect(award(bandsOf(rules.satisfaction), rate)).toBe(share);
  });

  it("leaves the score inside each tier to a person", () => {
    const rule = rules.qualitative;
    if (rule?.method !== "tiers") throw new Error("no tiers");
    expect(rule.tiers.map((tier) => [tier.name, tier.from, tier.to, tier.default])).toEqual([
      ["基本达成目标", "0.8", "1", undefined],
      ["部分实现目标", "0.6", "0.8", undefined],
      ["实现目标程度较低", "0", "0.6", undefined],
    ]);
  });
});

describe("cn-henan-jinshui-2021", () => {
  it("differs from 10号 in four things", () => {
    const { rules, rounding } = resolved("cn-henan-jinshui-2021");
    expect(rules.quantitative?.method).toBe("actual-rate");
    expect(rules.satisfaction?.method).toBe("actual-rate");
    expect(rules.qualitative?.method).toBe("attainment");
    expect(rules["budget-execution"]?.method).toBe("attainment");
    expect(rounding).toMatchObject({ places: 2, mode: "half-up", stage: "total" });
  });

  it("quotes the grades from the report, and calls its rules a reading of its figures", () => {
    const value = resolved("cn-henan-jinshui-2021");
    expect(value.grades.map((grade) => [grade.name, grade.basis])).toEqual([
      ["优", "quoted"],
      ["良", "quoted"],
      ["中", "quoted"],
      ["差", "quoted"],
    ]);
    expect(value.rules.quantitative?.basis).toBe("default");
    expect(value.rules.quantitative?.source).toContain("反推");
  });
});

describe("cn-mof-2013-53", () => {
  it.each(["project", "department", "fiscal"])("leaves the points of the %s framework to its users", (framework) => {
    const value = resolved(`cn-mof-2013-53-${framework}`);
    expect([value.rules, value.ratios, value.caps, value.grades]).toEqual([{}, {}, [], []]);
  });
});

describe("local tables", () => {
  const yueyang = resolved("cn-hunan-yueyang").ratios;

  it.each([
    ["0", "3"],
    ["0.01", "2"],
    ["10", "2"],
    ["10.01", "1"],
    ["20", "1"],
    ["30", "0.5"],
    ["30.01", "0"],
    ["-0.01", null],
  ])("岳阳 gives a budget adjustment of %s %% %s points: closed above", (rate, points) => {
    expect(award(bandsOf(yueyang["budget-adjustment-gross"]), rate)).toBe(points);
    expect(yueyang["budget-adjustment"]).toEqual(yueyang["budget-adjustment-gross"]);
  });

  it.each([
    ["100", "5"],
    ["90", "5"],
    ["89.99", "4"],
    ["80", "4"],
    ["70", "3"],
    ["60", "2"],
    ["59.99", "0"],
  ])("岳阳 gives a share of key expenditure of %s %% %s points: closed below", (rate, points) => {
    expect(award(bandsOf(yueyang["key-expenditure"]), rate)).toBe(points);
  });

  it("岳阳 takes half a point for each percentage point of staff, one for each of 三公经费, above 100 %", () => {
    const common = { method: "deduct-per-step", side: "above", from: "100", step: "1", stepUnit: "百分点" };
    expect(yueyang["staff-control"]).toMatchObject({ ...common, weight: "5", points: "0.5" });
    expect(yueyang["three-public-control"]).toMatchObject({ ...common, weight: "6", points: "1" });
    expect(yueyang["three-public-change"]).toMatchObject({ ...common, weight: "5", from: "0", points: "0.5" });
  });

  it.each([
    ["0", "5", "8"],
    ["10", "4", "6"],
    ["20", "3", "4"],
    ["30", "2", "2"],
    ["39.94", "0", "0"],
  ])("the Hunan style gives additions of %s %% %s of 5 points, %s of 8", (rate, of5, of8) => {
    const name = "budget-adjustment-additions";
    expect(award(bandsOf(resolved("cn-hunan-provincial").ratios[name]), rate)).toBe(of5);
    expect(award(bandsOf(resolved("cn-hunan-provincial-8").ratios[name]), rate)).toBe(of8);
  });

  it("the table of 8 points has all else from the one of 5", () => {
    const of5 = resolved("cn-hunan-provincial").ratios;
    const of8 = resolved("cn-hunan-provincial-8").ratios;
    expect(Object.keys(of8)).toEqual(Object.keys(of5));
    expect(of8["building-area-control"]).toEqual(of5["building-area-control"]);
  });

  it.each([
    ["0", "5"],
    ["10", "5"],
    ["-10", "5"],
    ["10.01", "3"],
    ["-15", "3"],
    ["15", "3"],
    ["-15.01", "1"],
    ["20", "1"],
    ["-20", "1"],
    ["20.01", "0"],
    ["-31.55", "0"],
  ])("Jiangxi gives a cost control rate of %s %% %s points", (rate, points) => {
    expect(award(bandsOf(resolved("cn-jiangxi-2017").ratios["cost-control"]), rate)).toBe(points);
  });

  it.each(["cn-jiangxi-2017", "cn-hubei-2020"])("%s has its lower cut between tiers at 50 %%", (id) => {
    const rule = resolved(id).rules.qualitative;
    if (rule?.method !== "tiers") throw new Error("no tiers");
    expect(rule.tiers.map((tier) => [tier.from, tier.to])).toEqual([
      ["0.8", "1"],
      ["0.5", "0.8"],
      ["0", "0.5"],
    ]);
  });

  it("Hubei scores execution out of 20 and states no rule for numbers", () => {
    const { rules } = resolved("cn-hubei-2020");
    expect(rules["budget-execution"]).toMatchObject({ method: "attainment", weight: "20" });
    expect(Object.keys(rules)).toEqual(["qualitative", "budget-execution"]);
  });

  it("the indicator table of Henan 2024 weighs 70", () => {
    expect(resolved("cn-henan-2024").fullMarks).toBe("70");
  });

  it.each([
    ["80", null],
    ["79.99", "89"],
    ["70", "89"],
    ["69.99", "79"],
    ["60", "79"],
    ["59.99", "69"],
    ["50", "69"],
    ["49.99", "59"],
    ["0", "59"],
  ])("the platform caps the total at an execution rate of %s %% to %s", (rate, points) => {
    const [cap] = resolved("cn-platform-caps").caps;
    expect([cap?.of, cap?.by]).toEqual(["total", "budget-execution"]);
    expect(award(cap?.bands ?? [], rate)).toBe(points);
  });

  it("the platform takes 2 points at 130 % of the target", () => {
    const overAchievement = { threshold: "1.3", deduct: "2" };
    expect(resolved("cn-platform-caps").rules.quantitative).toMatchObject({ method: "attainment", overAchievement });
  });
});
