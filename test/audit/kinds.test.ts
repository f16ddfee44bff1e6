import { describe, expect, it } from "vitest";
import { audited } from "./forms.js";

/** What is said of the kinds of a project's form with these indicators of the first level. */
const told = (...first: readonly (readonly [name: string, weight: number])[]): string[] =>
  audited({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    subject: { kind: "project" },
    indicators: first.map(([name, weight]) => ({ name, weight, target: "≥10个", actual: "10个" })),
  }).findings.flatMap(({ code, params }) =>
    code === "form/kind-missing"
      ? [String(params["kind"])]
      : code === "weight/unusual-split"
        ? [`${String(params["name"])} ${String(params["weight"])}`]
        : [],
  );

describe("the kinds of a project's form", () => {
  const rest = [
    ["效益-社会效益", 30],
    ["满意度-服务对象满意度", 10],
    ["预算执行", 10],
  ] as const;

  it("weigh what all their groups of the first level weigh together", () => {
    expect(told(["产出-数量指标", 20], ["产出-质量指标", 30], ...rest)).toEqual([]);
  });

  it("are named where those together weigh otherwise than usual", () => {
    expect(told(["产出-数量指标", 20], ["产出-质量指标", 20], ...rest)).toEqual(["产出 40"]);
  });

  it("are those that their names begin with: 效益-服务对象满意度 is no 满意度", () => {
    expect(
      told(["产出", 50], ["效益-社会效益", 20], ["效益-服务对象满意度", 10], ["满意度", 10], ["预算执行", 10]),
    ).toEqual([]);
  });

  it("are not asked for in a list of indicators without any", () => {
    expect(told(["维护道路面积", 70], ["市民满意度", 30])).toEqual([]);
  });
});
