import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  evaluate,
  type Indicator,
  parseDelimited,
  readTable,
  safeAudit,
  type SelfEvaluation,
  type TableMapping,
} from "../../src/index.js";

const read = (url: string): string => readFileSync(new URL(url, import.meta.url), "utf8");
const [targets = "", results = "", scores = ""] = ["targets", "results", "scores"].map((name) =>
  read(`./report/${name}.tsv`),
);
const handMade = JSON.parse(read("../../docs/examples/jinshui-2021.json")) as SelfEvaluation;

const fromText = (text: string, mapping: TableMapping = {}) => readTable(parseDelimited(text).grid, [], { mapping });

/** The hand-made form without what stands in neither table: 预算执行, scores, ratios, weights below the first level. */
function inTables(indicators: readonly Indicator[], level = 1): Indicator[] {
  return indicators
    .filter(({ name }) => name !== "预算执行")
    .map((indicator) => {
      const { weight, reported: _reported, reportedRate: _rate, ...rest } = indicator;
      const { ratio: _ratio, ...own } = "ratio" in rest ? rest : { ...rest, ratio: undefined };
      const kept = level === 1 && weight !== undefined ? { ...own, weight } : own;
      return "children" in kept ? { ...kept, children: inTables(kept.children, level + 1) } : kept;
    });
}

const mapping: TableMapping = {
  standard: "cn-henan-jinshui-2021",
  ...(handMade.subject === undefined ? {} : { subject: handMade.subject }),
  ...(handMade.budget === undefined ? {} : { budget: handMade.budget }),
  weights: { 重点工作任务完成: "13", 履职目标实现: "27", 履职效益: "10", "效益指标/满意度": "20" },
};

describe("the two tables of the published report, pasted as they stand", () => {
  const both = fromText(`${targets}\n${results}`);

  it("become the hand-made form less what stands in neither", () => {
    expect(both.value.indicators).toEqual(inTables(handMade.indicators));
  });

  it("are broken in these places, and the notes say so", () => {
    const warnings = both.notes.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ code, params }) => [code, params["cell"], params["name"]])).toEqual([
      ["table/shifted-row", "B17", "资产管理规范性"],
      ["table/shifted-row", "B21", "评价结果应用率"],
      ["table/name-continued", "C26", "政府购买服务人员工资、五险一金、管理费用"],
      ["table/placed-differently", "C44", "预算编制完整性"],
      ["table/name-continued", "B46", "预算和财务管理"],
      ["table/shifted-row", "B56", "资产管理规范性"],
      ["table/shifted-row", "B60", "评价结果应用率"],
    ]);
  });

  it("give the published 98.15 with the rest by a mapping", () => {
    const indicators = handMade.indicators.slice(0, 1);
    const { value } = fromText(`${targets}\n${results}`, { ...mapping, indicators });
    const evaluated = evaluate(value).value;
    expect(evaluated.score).toBe("98.15");
    expect(evaluated.indicators.map(({ score }) => score)).toEqual(["10", "20", "39.35", "28.8"]);
  });

  it("name the four ratios that the figures of the mapping allow, as the hand-made form does", () => {
    const { value } = fromText(`${targets}\n${results}`, mapping);
    const ratios = (indicators: readonly Indicator[]): unknown[] =>
      indicators.flatMap((each) =>
        "children" in each ? ratios(each.children) : "ratio" in each ? [[each.name, each.ratio]] : [],
      );
    expect(ratios(value.indicators)).toEqual(ratios(handMade.indicators.slice(1)));
  });

  it("are, with the summary of scores, the whole hand-made form", () => {
    const reported = handMade.reported === undefined ? {} : { reported: handMade.reported };
    const { value } = fromText(`${targets}\n${scores}\n${results}`, { ...mapping, ...reported });
    expect(value).toEqual(handMade);
  });

  it("are read without the mapping into a form that can be audited", () => {
    const { value } = fromText(`${targets}\n${scores}\n${results}`);
    const audited = safeAudit(value, { standard: "cn-henan-jinshui-2021" });
    expect(audited.ok).toBe(true);
  });
});

describe("the whole report, its text around the tables", () => {
  const before =
    "# 某中心 部门整体绩效自评报告\n\n一、基本情况\n\n部门年度履职目标：\n\n1. 负责制定各项规章制度、管理办法并组织实施。\n\n";
  const between =
    "\n## 二、绩效自评工作开展情况\n\n本次绩效自评工作共分为四个阶段。\n\n室及各项目负责人按要求提供相关数据。\n\n";
  const after =
    "\n### 3. 效益指标情况分析\n\n**履职效益情况：**通过项目实施，进一步增强了服务质量。\n\n绩效目标已完成。\n";
  const { value, notes } = fromText(before + targets + between + scores + between + results + after);

  it("is the form of the tables", () => {
    expect(value.indicators).toEqual(fromText(`${targets}\n${scores}\n${results}`).value.indicators);
  });

  it("says of each line of text that it was not used", () => {
    const unused = notes.filter(({ code }) => code === "table/unused").map(({ params }) => params["text"]);
    expect(unused).toEqual([
      "一、基本情况",
      "部门年度履职目标：",
      "1. 负责制定各项规章制度、管理办法并组织实施。",
      "## 二、绩效自评工作开展情况",
      "本次绩效自评工作共分为四个阶段。",
      "室及各项目负责人按要求提供相关数据。",
      "## 二、绩效自评工作开展情况",
      "本次绩效自评工作共分为四个阶段。",
      "室及各项目负责人按要求提供相关数据。",
      "### 3. 效益指标情况分析",
      "**履职效益情况：**通过项目实施，进一步增强了服务质量。",
      "绩效目标已完成。",
    ]);
  });
});

describe("one of the two tables alone", () => {
  it("is a form of targets without actual values", () => {
    const { indicators } = fromText(targets).value;
    expect(indicators.map(({ name, weight }) => [name, weight])).toEqual([
      ["投入管理指标", "20"],
      ["产出指标", "40"],
      ["效益指标", "30"],
    ]);
    expect(JSON.stringify(indicators)).not.toContain("actual");
  });

  it("joins the piece that a page break tore off, also where no other table has the name whole", () => {
    expect(JSON.stringify(fromText(targets).value)).toContain('"name":"政府购买服务人员工资、五险一金、管理费用"');
    expect(fromText(results).notes.find(({ code }) => code === "table/name-continued")?.params["name"]).toBe(
      "预算和财务管理",
    );
  });
});
