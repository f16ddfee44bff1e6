import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";

/** The score of one leaf of 100 under a standard where words that are met score in full. */
function scoreOf(target: string, actual: string): string {
  const indicators = [{ name: "安全生产", weight: "100", target, actual }];
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-henan-jinshui-2021", indicators });
  return read.ok ? read.value.score : read.issues.map(({ code }) => code).join();
}

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
