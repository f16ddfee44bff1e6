import { describe, expect, it } from "vitest";
import { findTemplate } from "../../src/form/index.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { Clerk, number, percent, text } from "./clerk.js";
import { hyperFormula } from "./interpreted.js";

const engine = hyperFormula();

/** The rows of a template that are filled in, by what stands in their second level. */
const YEAR: readonly (readonly [
  group: string,
  name: string,
  sign: string,
  target: string,
  unit: string,
  actual: string,
])[] = [
  ["数量指标", "培训乡村医生", "≥", "150", "人次", "150"],
  ["质量指标", "培训合格率", "≥", "95", "%", "96"],
  ["时效指标", "补助发放天数", "≤", "30", "天", "28"],
  ["成本指标", "人均培训成本", "≤", "400", "元", "400"],
  ["经济效益指标", "带动就业", "≥", "20", "人", "20"],
  ["社会效益指标", "服务覆盖率", "≥", "90", "%", "90"],
  ["生态效益指标", "医废处置率", "=", "100", "%", "100"],
  ["可持续影响指标", "留任率", "≥", "80", "%", "81"],
  ["服务对象满意度指标", "群众满意度", "≥", "95", "%", "76"],
];

const cell = (value: string, unit: string) => (unit === "%" ? percent(value) : number(value));

describe.skipIf(engine === null)("a county clerk with the empty workbook of 财预〔2020〕10号", () => {
  it("comes to 98 points, adds an indicator, makes a mistake and finds it", () => {
    const clerk = new Clerk(workbookSheets(findTemplate("cn-mof-2020-10")).value);
    expect(clerk.total()).not.toMatch(/^\d/);

    clerk.fund("年度资金总额", ["1250", "1200", "1200"]);
    for (const [group, name, sign, target, unit, actual] of YEAR) {
      clerk.fill(clerk.firstOf(group), {
        指标名称: text(name),
        比较符: text(sign),
        年度指标值: cell(target, unit),
        度量单位: text(unit),
        实际完成值: cell(actual, unit),
      });
    }
    // All met but the last: 76/95 × 10 = 8, and 10 + 50 + 30 + 8 = 98.
    expect([clerk.total(), clerk.below("等级")]).toEqual(["98", "优"]);
    expect(clerk.below("检查")).toBe("没有发现问题");

    // 50 points among five: 10 each, where there were 12.5 each among four.
    const more = clerk.firstOf("数量指标") + 1;
    clerk.fill(more, {
      指标名称: text("采购设备"),
      比较符: text("≥"),
      年度指标值: number("10"),
      度量单位: text("台"),
      实际完成值: number("5"),
    });
    expect([clerk.says(more, "分值"), clerk.says(more, "得分")]).toEqual(["10", "5"]);
    expect(clerk.total()).toBe("93");

    // 未完成 is no number of machines.
    clerk.fill(more, { 实际完成值: text("未完成") });
    expect(clerk.says(more, "得分")).toMatch(/请填数/);
    expect(clerk.total()).not.toMatch(/^\d/);
    expect(clerk.below("等级")).toBe("");
    expect(clerk.below("检查")).toMatch(/^1处要改/);
    expect(clerk.below("检查：填得不对的")).toBe("1项：按得分栏里的话改");
    clerk.fill(more, { 实际完成值: number("10") });
    expect([clerk.total(), clerk.below("检查")]).toEqual(["98", "没有发现问题"]);
  });
});
