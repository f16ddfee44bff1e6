import { describe, expect, it } from "vitest";
import { findTemplate } from "../../src/form/index.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { Clerk, number, percent, text } from "./clerk.js";
import { hyperFormula } from "./interpreted.js";

const engine = hyperFormula();

/** An indicator as it is typed into a row; a name that stands there already is left blank. */
type Line = readonly [name: string, sign: string, target: string, unit: string, actual: string];

/** A year under a standard, from the empty workbook to 98 points. */
interface Year {
  readonly standard: string;
  readonly form: SelfEvaluation;
  /** What is typed, by the second-level group; its rows are filled in from the first on. */
  readonly typed: Readonly<Record<string, readonly Line[]>>;
  /** What else there is to type. */
  readonly others?: (clerk: Clerk) => void;
  /** The group that an indicator is added to, what it weighs there, its score and the total when half of it is done. */
  readonly more: readonly [group: string, weight: string, score: string, total: string];
  readonly grade: string;
}

function template(id: string): SelfEvaluation {
  return findTemplate(id) ?? expect.unreachable(id);
}

/** The framework of 财预〔2020〕10号 under Hunan's standard, which leaves the rule to the form. */
function underHunan(): SelfEvaluation {
  const { indicators, ...form } = template("cn-mof-2020-10");
  const rule = "按完成比例得分";
  const ruled = indicators.map((node) => ({ ...node, rule, ...("children" in node ? {} : { target: "≥100%" }) }));
  return { ...form, standard: "cn-hunan-provincial", indicators: ruled };
}

/** All met but the last: 76/95 × 10 = 8, and 10 + 50 + 30 + 8 = 98. */
const PROJECT: Year["typed"] = {
  数量指标: [["培训乡村医生", "≥", "150", "人次", "150"]],
  质量指标: [["培训合格率", "≥", "95", "%", "96"]],
  时效指标: [["补助发放天数", "≤", "30", "天", "28"]],
  成本指标: [["人均培训成本", "≤", "400", "元", "400"]],
  经济效益指标: [["带动就业", "≥", "20", "人", "20"]],
  社会效益指标: [["服务覆盖率", "≥", "90", "%", "90"]],
  生态效益指标: [["医废处置率", "=", "100", "%", "100"]],
  可持续影响指标: [["留任率", "≥", "80", "%", "81"]],
  服务对象满意度指标: [["群众满意度", "≥", "95", "%", "76"]],
};

/** 85% satisfied, in the band of 8 points of 10, and 10 + 20 + 40 + 20 + 8 = 98. */
const PROJECT_2021: Year["typed"] = {
  经济成本指标: [["人均培训成本", "≤", "400", "元", "400"]],
  社会成本指标: [["停诊天数", "≤", "2", "天", "1"]],
  生态环境成本指标: [["耗材", "≤", "300", "千克", "300"]],
  数量指标: [["培训乡村医生", "≥", "150", "人次", "150"]],
  质量指标: [["培训合格率", "≥", "95", "%", "96"]],
  经济效益指标: [["带动就业", "≥", "20", "人", "20"]],
  社会效益指标: [["服务覆盖率", "≥", "90", "%", "90"]],
  生态效益指标: [["医废处置率", "=", "100", "%", "100"]],
  服务对象满意度指标: [["群众满意度", "≥", "90", "%", "85"]],
};

const done: Line = ["", "", "健全", "", "达成"];
const least: Line = ["", "≥", "100", "", ""];
const most = (target: string): Line => ["", "≤", target, "", ""];

/** 18 of 20 points for the tasks, and 10 + 20 + 38 + 30 = 98. */
const DEPARTMENT: Year["typed"] = {
  工作目标管理: [done, done, done],
  预算和财务管理: [done, least, least, most("5"), most("5"), most("100"), least, done, done, done, done, done],
  绩效管理: [least, least, least, least],
  重点工作任务完成: [["标准化村卫生室", "≥", "10", "家", "9"]],
  履职目标实现: [["家庭医生签约", "≥", "1000", "户", "1000"]],
  履职效益: [
    ["", "≥", "100", "万元", "100"],
    ["", "≥", "100", "%", "100"],
  ],
  满意度: [
    ["", "≥", "100", "%", "100"],
    ["", "≥", "100", "%", "100"],
  ],
};

const YEARS: readonly Year[] = [
  {
    standard: "cn-mof-2020-10",
    form: template("cn-mof-2020-10"),
    typed: PROJECT,
    // 50 points among five: 10 each, where there were 12.5 each among four.
    more: ["数量指标", "10", "5", "93"],
    grade: "优",
  },
  {
    standard: "cn-mof-2021-101",
    form: template("cn-mof-2021-101"),
    typed: PROJECT_2021,
    // Below 60% there are no points.
    more: ["经济效益指标", "5", "0", "93"],
    grade: "优",
  },
  {
    standard: "cn-henan-jinshui-2021",
    form: template("cn-henan-jinshui-2021"),
    typed: DEPARTMENT,
    others: (clerk) => {
      clerk.amounts({ 年末结转结余: "0", "“三公经费”预算数": "10", "“三公经费”实际支出数": "9" });
      clerk.amounts({ 政府采购预算数: "100", 实际政府采购金额: "100", 已细化的专项资金: "80", 专项资金总额: "80" });
      clerk.amounts({ 项目总数: "5", 已完成绩效监控的项目数: "5", 已完成绩效自评的项目数: "5" });
      clerk.amounts({ 重点评价项目数: "2", 已完成评价的项目数: "2", 采纳建议数: "3", 提出建议总数: "3" });
    },
    more: ["履职效益", "6", "3", "95"],
    grade: "优",
  },
  {
    standard: "cn-hunan-provincial",
    form: underHunan(),
    typed: PROJECT,
    more: ["数量指标", "10", "5", "93"],
    grade: "评分办法没有规定等级",
  },
];

/** What stands in a cell of numbers, per cent or words. */
function cell(value: string, unit: string): ReturnType<typeof text> {
  if (!/^\d/.test(value)) return text(value);
  return unit === "%" ? percent(value) : number(value);
}

function fill(clerk: Clerk, row: number, [name, sign, target, unit, actual]: Line): void {
  clerk.fill(row, {
    ...(name === "" ? {} : { 指标名称: text(name) }),
    ...(sign === "" ? {} : { 比较符: text(sign) }),
    // The share of a ratio is measured in per cent, as its unit says already.
    年度指标值: actual === "" ? percent(target) : cell(target, unit),
    ...(unit === "" ? {} : { 度量单位: text(unit) }),
    ...(actual === "" ? {} : { 实际完成值: cell(actual, unit) }),
  });
}

describe.skipIf(engine === null)("a county clerk with the empty workbook", () => {
  it.each(YEARS)("of $standard comes to 98 points, adds an indicator, makes a mistake and finds it", (year) => {
    const clerk = new Clerk(workbookSheets(year.form).value);
    expect(clerk.total()).not.toMatch(/^\d/);

    clerk.fund("年度资金总额", ["1250", "1200", "1200"]);
    year.others?.(clerk);
    for (const [group, lines] of Object.entries(year.typed)) {
      lines.forEach((line, place) => fill(clerk, clerk.firstOf(group) + place, line));
    }
    expect(clerk.below("检查")).toBe("没有发现问题");
    expect([clerk.total(), clerk.below("等级")]).toEqual(["98", year.grade]);

    const [group, weight, score, total] = year.more;
    const more = clerk.firstOf(group) + (year.typed[group]?.length ?? 0);
    fill(clerk, more, ["采购设备", "≥", "10", "台", "5"]);
    expect([clerk.says(more, "分值"), clerk.says(more, "得分")]).toEqual([weight, score]);
    expect(clerk.total()).toBe(total);

    // 未完成 is no number of machines.
    clerk.fill(more, { 实际完成值: text("未完成") });
    expect(clerk.says(more, "得分")).toMatch(/请填数/);
    expect(clerk.total()).not.toMatch(/^\d/);
    expect(clerk.below("结论")).not.toMatch(/自评得分/);
    expect(clerk.below("检查")).toMatch(/^1处要改/);
    expect(clerk.below("检查：填得不对的")).toBe("1项：按得分栏里的话改");
    clerk.fill(more, { 实际完成值: number("10") });
    expect([clerk.total(), clerk.below("检查")]).toEqual(["98", "没有发现问题"]);
  });
});
