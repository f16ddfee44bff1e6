import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";

/** The score of one leaf of 100 under a standard where words that are met score in full. */
function scoreOf(target: string, actual: string, name = "安全生产"): string {
  const indicators = [{ name, weight: "100", target, actual }];
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-henan-jinshui-2021", indicators });
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
}

describe("a grade in words", () => {
  it.each([
    ["优良", "优"],
    ["合格", "良好"],
    ["达到良好等次以上", "评定为优秀"],
    ["验收合格", "通过"],
    ["符合标准", "合格"],
  ])("%s is met by %s", (target, actual) => {
    expect(scoreOf(target, actual)).toBe("100");
  });

  it.each([
    ["优良", "合格"],
    ["优秀", "良好"],
    ["一级", "合格"],
    ["AAA级", "通过"],
    ["优秀", "未达优秀"],
    ["优秀", "接近优秀"],
  ])("%s is not told of by %s: how much that counts is for a person to say", (target, actual) => {
    expect(scoreOf(target, actual)).toBe("actual/text-needs-share");
  });
});

describe("two characters of which the second counts things", () => {
  it.each([
    ["到位", "已经到位"],
    ["到户", "全部到户"],
    ["在岗", "均在岗"],
  ])("%s is a word, and %s says it again", (target, actual) => {
    expect(scoreOf(target, actual)).toBe("100");
  });

  it.each(["完成  个", "共次", "不少于个", "到 位"])("%s still waits for its number", (target) => {
    expect(scoreOf(target, "5个")).toBe("target/placeholder");
  });
});

describe("a target that forbids something", () => {
  it.each(["达标", "合格", "达成预期指标", "完成"])("is met by %s, which says so whatever was asked", (actual) => {
    expect(scoreOf("零发生", actual)).toBe("100");
  });

  it.each(["是", "√"])("is not answered by %s, which may say that it happened", (actual) => {
    expect(scoreOf("不发生事故", actual)).toBe("actual/text-needs-share");
  });

  it("is missed by what it forbids", () => {
    expect(scoreOf("零发生", "发生")).toBe("0");
  });
});

it.each(["0", "0起", "零", "0%"])("是 says nothing of how many: %s beside it is refused", (actual) => {
  expect(["actual/not-comparable", "actual/text-needs-share"]).toContain(scoreOf("是", actual));
});

describe("an answer to a target of one word", () => {
  it.each([
    ["投诉", "无", "无数据"],
    ["投诉", "否", "无法确定"],
    ["投诉", "否", "未整改"],
    ["投诉", "不发生", "未统计"],
    ["投诉", "不发生", "没有减少"],
    ["事故", "零发生", "零星发生"],
    ["问题整改", "无", "未整改"],
    ["制度", "有", "有待完善"],
    ["制度", "有", "有，但未执行"],
  ])("that is said of something else is for a person to judge: %s %s beside %s", (name, target, actual) => {
    expect(scoreOf(target, actual, name)).toBe("actual/text-needs-share");
  });

  it.each([
    ["投诉", "无", "无投诉", "100"],
    ["投诉", "否", "无", "100"],
    ["安全事故", "不发生", "未发生事故", "100"],
    ["安全事故", "不发生", "全年未发生任何安全事故", "100"],
    ["安全生产", "不发生", "未发生安全事故", "100"],
    ["制度", "有", "有制度", "100"],
    ["安全事故", "无", "发生重大事故2起", "0"],
    ["投诉", "无", "有投诉", "0"],
    ["制度", "有", "无制度", "0"],
  ])("may repeat what its indicator is named after: %s %s beside %s", (name, target, actual, score) => {
    expect(scoreOf(target, actual, name)).toBe(score);
  });
});

it.each([
  ["无重大事故", "发生一般事故1起", "actual/not-comparable"],
  ["无安全事故", "重大安全事故0起", "actual/not-comparable"],
  ["无重大事故", "发生重大事故1起", "0"],
  ["无重大事故", "事故0起", "100"],
])("%s is held against %s as far as they are of one kind", (target, actual, score) => {
  expect(scoreOf(target, actual)).toBe(score);
});

describe("a denial of less than is asked for", () => {
  it.each([
    ["事故", "不发生", "未发生死亡事故"],
    ["投诉", "无投诉", "无重大投诉"],
    ["安全", "不发生安全事故，无投诉", "未发生安全事故"],
    ["安全", "不发生安全、质量事故", "未发生安全事故"],
  ])("leaves open what happened besides: %s %s beside %s", (name, target, actual) => {
    expect(scoreOf(target, actual, name)).toBe("actual/text-needs-share");
  });

  it.each([
    ["事故", "0起", "未发生重大事故"],
    ["事故", "0次", "未发生较大以上事故"],
    ["事故", "≤2起", "无较大事故"],
    ["事故", "0起", "零星发生"],
    ["投诉", "0起", "未发生变化"],
    ["投诉", "0起", "未发生事故"],
    ["安全事故、质量事故", "0起", "未发生安全事故"],
  ])("is no number: %s %s beside %s", (name, target, actual) => {
    expect(scoreOf(target, actual, name)).toBe("actual/not-comparable");
  });

  it.each([
    ["重大安全事故", "0起", "未发生重大事故"],
    ["安全生产", "重大事故0起", "未发生重大事故"],
    ["安全事故、质量事故", "0起", "未发生安全、质量事故"],
    ["安全事故", "0起", "未发生事故"],
    ["投诉", "无重大投诉", "无重大投诉"],
    ["投诉", "无重大投诉", "无投诉"],
    ["投诉", "零投诉", "0"],
  ])("says all where no more is asked for: %s %s beside %s", (name, target, actual) => {
    expect(scoreOf(target, actual, name)).toBe("100");
  });
});
