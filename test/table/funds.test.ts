import { describe, expect, it } from "vitest";
import { audit, readTable } from "../../src/index.js";

/** The sources that are read below a total of funds of 1,500, and the lines that are told to be none. */
function sourcesOf(...lines: readonly string[]): { sources: string[]; others: string[] } {
  const grid = [
    "预算资金（万元）,年初预算数,全年预算数,全年执行数",
    "年度资金总额,1200,1500,1350",
    ...lines,
    "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分",
    "产出指标,数量指标,培训人次,≥5人次,5人次,100,100",
  ].map((line) => line.split(","));
  const { value, notes } = readTable(grid);
  return {
    sources: (value.budget?.sources ?? []).map(({ name, adjusted }) => `${name} ${String(adjusted)}`),
    others: notes.flatMap(({ code, params }) => (code === "table/part-of-source" ? [String(params["text"])] : [])),
  };
}

describe("what money is spent on", () => {
  it.each([
    ["其中：基本支出,700,800,780", "项目支出,400,600,520"],
    ["基本支出,700,800,780"],
    [
      "1.基本支出,700,800,780",
      "（1）人员经费,500,600,580",
      "（2）公用经费,200,200,200",
      "2.项目支出（万元）,400,600,520",
    ],
    ["人员类项目,700,800,780", "运转类项目,100,200,180", "特定目标类项目,300,400,340"],
  ])("is no source, also where no source stands beside it: %s", (...lines) => {
    expect(sourcesOf(...lines)).toEqual({ sources: [], others: lines.map((line) => line.split(",")[0]) });
  });

  it("has its rest in 其他, which is one of the sources behind a source", () => {
    const spent = ["其中：基本支出,700,800,780", "项目支出,400,600,520", "其他,100,100,50"];
    expect(sourcesOf(...spent)).toEqual({ sources: [], others: spent.map((line) => line.split(",")[0]) });
    expect(sourcesOf("财政拨款,1200,1400,1250", "其他,0,100,100").sources).toEqual(["财政拨款 1400", "其他 100"]);
  });

  it("is nothing to hold the total against, in data either", () => {
    const codes = (...names: readonly string[]): string[] => {
      const sources = names.map((name) => ({ name, adjusted: "700" }));
      const leaf = { name: "甲", weight: "100", target: "≥1个", actual: "1个" };
      const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] } as const;
      const { findings } = audit({ ...form, budget: { adjusted: "1500", executed: "1500", sources } }).value;
      return findings.map(({ code }) => code).filter((code) => code === "budget/sources-differ");
    };
    expect(codes("基本支出", "项目支出")).toEqual([]);
    expect(codes("基本支出", "项目支出", "其他")).toEqual([]);
    expect(codes("一般公共预算", "其他")).toEqual(["budget/sources-differ"]);
    expect(codes("一般公共预算", "其他资金")).toEqual(["budget/sources-differ"]);
  });

  it("is none below a source, above one or between two", () => {
    const spent = "项目支出,400,600,520";
    expect(sourcesOf("其中：一般公共预算,1200,1400,1250", spent, "其他资金,0,100,100")).toEqual({
      sources: ["一般公共预算 1400", "其他资金 100"],
      others: ["项目支出"],
    });
    expect(sourcesOf(spent, "一般公共预算,1200,1500,1350")).toEqual({
      sources: ["一般公共预算 1500"],
      others: ["项目支出"],
    });
  });

  it("is a source where its name says what the money is", () => {
    const lines = ["一般公共预算支出,1200,1400,1250", "政府性基金预算支出,0,100,100"];
    expect(sourcesOf(...lines).sources).toEqual(["一般公共预算支出 1400", "政府性基金预算支出 100"]);
  });
});
