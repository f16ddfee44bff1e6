import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("a deed that was not done is no result, whatever stands between its denial and the number", () => {
  it.each(["未培训80人", "尚未培训80人", "没有培训80人", "未开展3场", "待培训80人", "80人待培训", "正在培训80人"])(
    "%s",
    (text) => {
      expect(actualIn(text)).toBe("refused cell/turned");
    },
  );
});

describe("a deed that is meant asks for a look", () => {
  it.each(["计划培训80人", "拟培训80人", "应培训80人", "将培训80人", "需培训80人", "可培训80人"])("%s", (text) => {
    expect(actualIn(text)).toBe("80人!");
  });

  it.each(["将达80人", "可达80人", "有望达80人"])("also before a word that compares: %s", (text) => {
    expect(actualIn(text)).toBe("80人!");
  });
});

describe("a deed that was done is a result", () => {
  it.each(["已培训80人", "培训80人", "实际培训80人", "不断培训80人", "接待培训80人", "按计划培训80人", "相应培训80人"])(
    "%s",
    (text) => {
      expect(actualIn(text)).toBe("80人");
    },
  );
});

describe("a target may say what is to be done", () => {
  it.each(["计划培训80人", "拟培训80人", "需培训80人"])("%s", (text) => {
    expect(targetIn(text)).toBe("= 80人");
  });
});

describe("what stands still or is under way has not been done", () => {
  it.each(["8个停工", "8个在建", "8个正在实施", "8个已搁置"])("%s", (text) => {
    expect(actualIn(text)).toBe("refused cell/turned");
  });

  it.each(["8个（停工）", "8个（在建）"])("in a remark it asks for a look: %s", (text) => {
    expect(actualIn(text)).toBe("8个!");
  });

  it.each(["8个在建项目", "8个在线监测点"])("%s are counted", (text) => {
    expect(actualIn(text)).toMatch(/^8个/);
  });
});
