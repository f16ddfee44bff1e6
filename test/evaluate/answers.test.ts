import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";

/** The score of one leaf of 100 under a standard where words that are met score in full. */
function scoreOf(target: string, actual: string): string {
  const indicators = [{ name: "安全生产", weight: "100", target, actual }];
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
