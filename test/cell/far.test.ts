import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";
import { safeParseRule } from "../../src/rule/index.js";
import { actualIn, targetIn } from "./short.js";

/** The band that has the full mark. */
function bandIn(condition: string): string {
  const read = safeParseRule(`${condition}得10分，否则不得分`);
  if (!read.ok) return `refused ${read.issues.map(({ code }) => code).join(" ")}`;
  const [band] = read.value.method === "bands" ? read.value.bands : [];
  if (band?.min !== undefined) return `${(band.minInclusive ?? true) ? ">=" : ">"} ${band.min}`;
  return band === undefined ? read.value.method : `${(band.maxInclusive ?? false) ? "<=" : "<"} ${band.max ?? ""}`;
}

describe("a word that compares is found behind a remark, and behind what the number counts, in cells and sentences", () => {
  it.each([
    ["500元（含税）以内", "<= 500元", "<= 500"],
    ["500元【含税】以内", "<= 500元", "<= 500"],
    ["500元｛含税｝之内", "<= 500元", "<= 500"],
    ["500元《含税》以下", "<= 500元", "refused rule/incomplete"],
    ["2小时（城区）内", "<= 2小时", "<= 2"],
    ["5%（以预算为基数）（含税）以内", "<= 5%", "<= 5"],
    ["10%（以预算为基数）以上", ">= 10%", ">= 10"],
    ["3天【含】以内", "<= 3天", "<= 3"],
    ["5天【以内】", "<= 5天", "<= 5"],
    ["5天时间内", "<= 5天", "<= 5"],
    ["3个月的工期以内", "<= 3个月", "<= 3"],
    ["5个有效工作日内", "<= 5个", "<= 5"],
    ["30个自然日以内", "<= 30个", "<= 30"],
    ["限期5天", "<= 5天", "<= 5"],
    ["最高限价500元", "<= 500元", "<= 500"],
    ["最低限价500元", ">= 500元", ">= 500"],
    ["最长5天", "<= 5天", "<= 5"],
    ["大于（含）95%", ">= 95%", ">= 95"],
    ["超过【等于】95%", ">= 95%", ">= 95"],
    ["低于【等于】5%", "<= 5%", "<= 5"],
    ["低于（不含）5%", "< 5%", "< 5"],
  ])("%s is %s, in a sentence %s", (text, cell, sentence) => {
    expect([targetIn(text), bandIn(text)]).toEqual([cell, sentence]);
  });

  it("the remark is said to be left out", () => {
    const read = safeParseTarget("500元（含税）以内");
    const notes = read.ok ? read.notes : read.issues;
    expect(notes.map(({ code, params }) => [code, params["text"]])).toEqual([["cell/remark-left-out", "（含税）"]]);
  });
});

describe("a second word that compares, past a remark, says the first again or leaves the cell to a person", () => {
  it.each([
    ["500元以内（含税）以内", "<= 500元"],
    ["500元以上（含税）以内", "refused cell/turned"],
    ["5天以上时间以内", "refused cell/turned"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("where nobody knows what stands between, cell and sentence are refused", () => {
  it.each([
    ["3次有效投诉以内", "refused cell/turned"],
    ["5%的误差以内", "refused cell/turned"],
    ["95%的满意度以上", "refused cell/turned"],
    ["20人本科以上", "refused cell/turned"],
    ["5天审批环节内", "refused cell/turned"],
  ])("%s is %s", (text, cell) => {
    expect(targetIn(text)).toBe(cell);
  });

  it.each(["3次有效投诉以内", "5%的误差以内", "不超概算5%", "不低于参训人数15%"])("%s in a sentence", (text) => {
    expect(bandIn(text)).toBe("refused rule/incomplete");
  });

  it.each(["不超概算5%", "不超过概算5%", "不逾规定标准5%"])("%s as a cell is words", (text) => {
    expect(targetIn(text)).toBe("qualitative!");
  });
});

describe("what looks like a comparator and is none of the number asks for a look", () => {
  it.each([
    ["办理时限5天", "= 5天!"],
    ["市级以上奖项3项", "= 3项!"],
    ["100%在规定时间以内完成", "= 100%!"],
    ["限期完成5项", "= 5项"],
    ["市级以上奖项≥3项", ">= 3项"],
    ["10家（企业）内部培训", "= 10家(企业)"],
    ["20家（规上）以上年为基数", "= 20家"],
    ["5家省内企业", "= 5家!"],
    ["不限5天", "refused cell/turned"],
    ["期限不超过5天", "<= 5天"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it.each([
    ["每新增1项省级以上非遗项目加1分，最高加3分", "add-per-case"],
    ["每低于目标1个百分点扣0.5分，最多扣3分", "deduct-per-step"],
  ])("%s stays %s", (sentence, method) => {
    const read = safeParseRule(sentence);
    expect(read.ok ? read.value.method : read.issues).toBe(method);
  });
});

describe("a day after which something is due is no deadline", () => {
  it.each([
    ["晚于2021年6月30日", "refused target/unreadable"],
    ["迟于2021年6月30日", "refused target/unreadable"],
    ["晚过2021年6月30日", "refused cell/turned"],
    ["最早2021年6月30日", "refused cell/turned"],
    ["过了2021年6月30日", "refused cell/turned"],
    ["2021年6月30日以来", "refused cell/turned"],
    ["2021年6月30日（周三）后", "refused cell/turned"],
    ["2021年6月30日往后", "refused cell/turned"],
    ["不晚于2021年6月30日", "deadline"],
    ["最迟2021年6月30日", "deadline"],
    ["推迟至2021年6月30日", "deadline"],
    ["2021年6月30日（周三）前", "deadline"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it.each([
    ["晚于2021年6月30日", "refused cell/turned"],
    ["超过2021年6月30日", "refused cell/turned"],
    ["比2021年6月30日晚", "refused cell/turned"],
    ["2021年6月30日起", "refused actual/unreadable"],
    ["早于2021年6月30日", "2021-06-30"],
    ["达到2021年6月30日", "2021-06-30"],
    ["2021年6月30日完成", "2021-06-30"],
  ])("%s as a result is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("two bounds that no number keeps are refused", () => {
  it.each([
    ["≥98%≤95%", "refused target/unreadable"],
    ["≤5≥10", "refused target/unreadable"],
    ["98%以上95%以下", "refused target/unreadable"],
    [">5<5", "refused target/unreadable"],
    ["≥1公里且≤900米", "refused target/unreadable"],
    ["≥5≤5", ">= 5 and <= 5"],
    ["≥95%≤98%", ">= 95% and <= 98%"],
    ["10万以上且15万元以下", ">= 10万元 and <= 15万元"],
    ["满意度≥98%，投诉率≤5%", ">= 98% and <= 5%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it.each(["约3-5个", "3-5个左右"])("%s is about so many", (text) => {
    const read = safeParseTarget(text);
    expect(read.ok ? read.notes.map(({ code }) => code) : read.issues).toContain("cell/approximate");
  });
});

describe("a target that is still to come is a placeholder", () => {
  it.each(["待定", "待补充。", "暂无", "暂未确定", "（空）", "空白", "尚未明确", "TBD"])("%s", (text) => {
    expect(targetIn(text)).toBe("refused target/placeholder");
  });

  it.each(["待遇保障", "无", "未发生", "空气优良"])("%s is words", (text) => {
    expect(targetIn(text)).toBe("qualitative");
  });

  it("a result that says so is words", () => {
    expect(actualIn("暂无")).toBe("words");
  });
});

describe("what stands in brackets in the unit cell", () => {
  it.each([
    ["≥10", "公里（双向）", ">= 10公里"],
    ["≥10", "（双向）公里", ">= 10公里"],
    ["≥5", "万平方米【建筑】", ">= 50000平方米"],
    ["5", "%（≤）", "<= 5%"],
    ["5", "%（不低于）", ">= 5%"],
    ["5", "万元（含税）以内", "<= 5万元"],
    ["10", "万件(册)", "= 100000件(册)"],
    ["3", "天（工作日）", "= 3天(工作日)"],
    ["5", "%（同比下降）", "refused target/unreadable"],
    ["5", "人（限额以上）", "refused target/unreadable"],
    ["5", "%（含）", "refused target/unreadable"],
    ["5", "（？？）", "= 5!"],
  ])("%s beside %s is %s", (text, unit, expected) => {
    expect(targetIn(text, { unit })).toBe(expected);
  });

  it("is said to be left out", () => {
    const read = safeParseTarget("≥10", { unit: "公里（双向）" });
    expect(read.ok ? read.notes.map(({ code, severity }) => `${severity} ${code}`) : []).toEqual([
      "info cell/remark-left-out",
    ]);
  });
});
