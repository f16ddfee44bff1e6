import { describe, expect, it } from "vitest";
import { safeAudit } from "../../src/audit/index.js";
import { ratioNames } from "../../src/budget/names.js";
import { evaluate, safeEvaluate } from "../../src/evaluate/index.js";
import { add, fromText, toText, zero } from "../../src/exact/index.js";
import { safeCheckSelfEvaluation } from "../../src/form/check.js";
import type { IndicatorGroup, Indicator, IndicatorLeaf, SelfEvaluation } from "../../src/form/types.js";
import { findStandard, standards } from "../../src/standard/index.js";
import { findTemplate, templates } from "../../src/form/index.js";

const ids = templates().map((each) => each.id);

function form(id: string): SelfEvaluation {
  const found = findTemplate(id);
  if (found === undefined) throw new Error(`no template ${id}`);
  return found;
}

function childrenOf(indicator: Indicator): readonly Indicator[] {
  return "children" in indicator ? indicator.children : [];
}

function leavesOf(indicators: readonly Indicator[]): readonly IndicatorLeaf[] {
  return indicators.flatMap((each) => ("children" in each ? leavesOf((each as IndicatorGroup).children) : [each]));
}

function levels(indicators: readonly Indicator[]): number {
  return indicators.length === 0 ? 0 : 1 + Math.max(...indicators.map((each) => levels(childrenOf(each))));
}

function sum(indicators: readonly Indicator[]): string {
  return toText(indicators.reduce((total, each) => add(total, fromText(String(each.weight ?? "0")) ?? zero), zero));
}

function weights(id: string): readonly string[] {
  return form(id).indicators.map((each) => `${each.name} ${each.weight ?? "?"}`);
}

describe("every template", () => {
  it.each(ids)("%s names a standard that there is, and has at most three levels", (id) => {
    expect(findStandard(String(form(id).standard))?.id).toBe(form(id).standard);
    expect(levels(form(id).indicators)).toBeLessThanOrEqual(3);
  });

  it.each(ids)("%s has only what is to be filled in against it", (id) => {
    const read = safeCheckSelfEvaluation(form(id));
    const codes = read.ok ? [] : read.issues.filter((each) => each.severity === "error").map((each) => each.code);
    expect(codes.filter((code) => !["input/not-decimal", "weight/missing"].includes(code))).toEqual([]);
  });

  it.each(ids)("%s has no budget figure that stands in the way before it is filled in", (id) => {
    const read = safeCheckSelfEvaluation(form(id));
    const paths = read.ok ? [] : read.issues.map((each) => each.path ?? "");
    expect(paths.filter((path) => path.startsWith("/budget"))).toEqual([]);
  });

  it.each(ids)("%s uses only ratios that there are", (id) => {
    const names: readonly string[] = ratioNames;
    const used = leavesOf(form(id).indicators).flatMap((leaf) => (leaf.ratio === undefined ? [] : [leaf.ratio]));
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("is named by each standard that says it has one", () => {
    for (const each of standards()) if (each.template !== undefined) expect(ids).toContain(each.template);
  });

  it("filled in as far as its ratios need it is scored; what they need and is empty is named", () => {
    const figures = { ...form("cn-mof-2013-53-department").budget, executed: "9" };
    const indicators = [{ name: "预算执行", weight: "100", ratio: "budget-execution" as const }];
    const scored = { schemaVersion: 1 as const, standard: "cn-mof-2020-10", indicators };
    expect(evaluate({ ...scored, budget: { ...figures, adjusted: "10" } }).value.score).toBe("90");
    const lacking = safeEvaluate({ ...scored, budget: figures });
    expect(lacking.ok ? [] : lacking.issues.map(({ code, path }) => [code, path])).toEqual([
      ["budget/figure-missing", "/budget/adjusted"],
    ]);
    expect(safeAudit({ ...scored, budget: figures, reported: { score: "90" } }).ok).toBe(true);
  });

  it("is not there under another name", () => {
    expect(findTemplate("cn-mof-1999-1")).toBe(undefined);
  });
});

describe("template", () => {
  it.each([
    ["cn-mof-2020-10", ["预算执行率 10", "产出指标 50", "效益指标 30", "满意度指标 10"]],
    ["cn-mof-2021-101", ["预算执行率 10", "成本指标 20", "产出指标 40", "效益指标 20", "满意度指标 10"]],
    ["cn-mof-2021-101-no-cost", ["预算执行率 10", "产出指标 50", "效益指标 30", "满意度指标 10"]],
    ["cn-henan-jinshui-2021", ["预算执行 10", "投入管理指标 20", "产出指标 40", "效益指标 30"]],
    ["cn-hubei-2020", ["预算执行率 20", "产出指标 40", "效益指标 40"]],
    ["cn-sichuan-2023", ["绩效指标 90", "预算执行率 10"]],
    ["cn-sichuan-dazhou", ["部门决策 25", "综合管理 30", "部门绩效 45"]],
  ])("%s has the first-level weights of its framework, 100 in all", (id, expected) => {
    expect(weights(id)).toEqual(expected);
    expect(sum(form(id).indicators)).toBe("100");
  });

  it("cn-henan-2024 has 70 points in its indicator table", () => {
    expect(weights("cn-henan-2024")).toEqual(["成本指标 10", "产出指标 30", "效益指标 25", "满意度指标 5"]);
    expect(sum(form("cn-henan-2024").indicators)).toBe("70");
  });

  it("cn-hunan-yueyang has the nine rows whose points are known, 36 in all", () => {
    expect(form("cn-hunan-yueyang").indicators.length).toBe(9);
    expect(sum(form("cn-hunan-yueyang").indicators)).toBe("36");
  });

  it.each(["project", "department", "fiscal"])("cn-mof-2013-53-%s has no weights", (framework) => {
    const { indicators } = form(`cn-mof-2013-53-${framework}`);
    const all = [...indicators, ...indicators.flatMap(childrenOf), ...leavesOf(indicators)];
    expect(all.filter((each) => each.weight !== undefined)).toEqual([]);
  });

  it("cn-mof-2013-53-department has the common indicators of a department", () => {
    const counts = form("cn-mof-2013-53-department").indicators.map((each) => [each.name, leavesOf([each]).length]);
    expect(counts).toEqual([
      ["投入", 5],
      ["过程", 15],
      ["产出", 4],
      ["效果", 4],
    ]);
  });

  it("cn-henan-jinshui-2021 has the 19 rows of 投入管理, ten of them ratios", () => {
    const rows = leavesOf(form("cn-henan-jinshui-2021").indicators.slice(1, 2));
    expect(rows.length).toBe(19);
    expect(rows.filter((row) => row.ratio !== undefined).length).toBe(10);
  });

  it("leaves what is measured empty", () => {
    const [leaf] = leavesOf(form("cn-mof-2020-10").indicators.slice(1));
    expect(leaf).toEqual({ name: "", target: "", unit: "", actual: "" });
  });

  it("asks for the budget figures that its ratios read, and no others", () => {
    expect(form("cn-henan-jinshui-2021").budget).toEqual({
      unit: "万元",
      initial: "",
      adjusted: "",
      executed: "",
      carriedOver: "",
      threePublic: { budget: "", executed: "" },
      procurement: { budget: "", executed: "" },
      specialFunds: { detailed: "", total: "" },
      counts: { projects: "", monitored: "", selfEvaluated: "", toEvaluate: "", evaluated: "" },
      suggestions: { adopted: "", made: "" },
    });
    expect("budget" in form("cn-henan-2024")).toBe(false);
  });

  it("cn-county-expenditure has one of two to choose", () => {
    const choice = form("cn-county-expenditure").indicators.find((each) => "choose" in each);
    expect(choice?.name).toBe("结转结余");
  });
});
