import { describe, expect, it } from "vitest";
import { auditText } from "../../src/report.js";
import { audited, seed } from "../audit/forms.js";

const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [
    {
      name: "产出",
      weight: "60",
      reported: "48",
      children: [{ name: "培训人次", weight: "60", target: "≥150", unit: "人次", actual: "120", reported: "49" }],
    },
    { name: "合格率", weight: "40", target: "≥90%", actual: "95%", reported: "38" },
  ],
  reported: { score: "86", grade: "良" },
};
const linesOf = (text: string): string[] => text.split("\n").map((line) => line.replace(/ {2,}/g, " | ").trim());

describe("an audit as text", () => {
  const lines = linesOf(auditText(audited(form)));

  it("counts the figures by verdict", () => {
    // 48, 48 and 良 agree; 49, 38 and the sum 48 of 49 do not; 86 = 48 + 38 while 60 × 120/150 + 40 = 88.
    expect(lines).toContain("核对了 7 个公布的数：相符 3，另有算法能得出 2，没有算法能得出 2");
  });

  it("gives each published figure a row with the readings that reproduce it", () => {
    // 90 ÷ 95 × 40 = 37.89…
    expect(lines).toContain(
      "得分 合格率 | 38 | 40 | 另有算法能得出 | 按实际值占 100% 的比例计分；比较方向反了 (≈37.8947 四舍五入取整)",
    );
    expect(lines).toContain("总分 | 86 | 88 | 另有算法能得出 | 各部分公布的得分之和；按实际值占 100% 的比例计分");
  });

  it("names places by the indicators, errors first", () => {
    const findings = lines.slice(lines.indexOf("提示") + 1).filter((line) => line.startsWith("- "));
    expect(findings[0]).toMatch(/^- 错误 /);
    expect(findings.some((line) => line.startsWith("- 错误 产出 › 培训人次，公布得分: "))).toBe(true);
    expect(findings.join("\n")).not.toMatch(/\/indicators\//);
  });

  it("lists where points are lost and the least change that reaches the next grade", () => {
    expect(lines).toContain("产出 › 培训人次 | 12 | 12 | 0.4");
    expect(lines).toContain("- “产出 › 培训人次”要是完成了 125人次（实际 120人次），单独就够");
  });

  it("says all of it in English too", () => {
    const english = linesOf(auditText(audited(form), "en"));
    expect(english).toContain("7 published figures: agrees 3, reproduced otherwise 2, no reading fits 2");
    expect(english).toContain("- 产出 › 培训人次 alone would have done it, at 125 人次 instead of 120 人次");
  });

  it("names places outside the indicators and ratios in words", () => {
    const text = auditText(
      audited({
        ...form,
        budget: {
          adjusted: "100",
          executed: "55",
          quoted: [{ figure: "adjusted", value: "101", where: "三（一）" }],
        },
        caps: [{ of: "total", by: "budget-execution", bands: [{ max: "60", points: "79" }] }],
      }),
    );
    expect(text).toContain("- 错误 正文引用的第 1 个金额: ");
    expect(text).toContain("被封顶为 79：预算执行率为 55%");
    expect(text).not.toMatch(/\/budget|budget-execution/);
  });

  it("prints the unpublished weights of 金水区 with what constrains them", () => {
    const text = auditText(audited(seed(), { standard: "cn-henan-jinshui-2021" }));
    for (const line of [
      "- 按评分办法，二级指标内相等、0.5 的倍数，先加总再取舍：唯一：重点工作任务完成 = 13，履职目标实现 = 27",
      "- 按评分办法，二级指标内相等、0.5 的倍数，逐项取舍后加总：没有这样的分值",
      "- 按评分办法，二级指标内相等，先加总再取舍，只凭公布的得分：在区间之内：12.9 < 重点工作任务完成 ≤ 13.1，26.9 ≤ 履职目标实现 < 27.1",
      "- 按评分办法，二级指标内相等、0.5 的倍数，先加总再取舍：唯一：履职效益 = 10，满意度 = 20",
      "- 达到得满分，未达到按完成比例：没有这样的分值",
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  it("says of a group of one indicator in one line what it weighs and by which reading", () => {
    const row = { name: "带动就业", target: "≥100人", actual: "100人" };
    const group = { name: "效益", weight: "100", reported: "100", children: [row] };
    const text = auditText(audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [group] }));
    expect(text.split("\n")).toContain("- 只有“带动就业”一项，分值就是 100：按评分办法，能得出公布的得分");
    expect(text).not.toContain("没有查完");
  });

  it("says of unpublished weights what the standard gives, and only names what else would", () => {
    const children = [
      { name: "培训", target: "≥100人", actual: "50人" },
      { name: "调研", target: "≥100次", actual: "100次" },
    ];
    const group = { name: "产出", weight: "100", reported: "90", children };
    const input = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [group] };
    const lines = auditText(audited(input)).split("\n");
    const start = lines.findIndex((line) => line.startsWith("没有公布的分值：")) + 1;
    const weights = lines.slice(start, lines.indexOf("", start));
    expect(weights.every((line) => /^- (?:按评分办法|另外也有分值能得出的：)/.test(line))).toBe(true);
    expect(weights.length).toBeLessThan(9);
  });
});
