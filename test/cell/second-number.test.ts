import { describe, expect, it } from "vitest";
import { actualIn, targetIn } from "./short.js";

describe("two numbers of one unit, the second in brackets: which of them counts nobody tells", () => {
  it.each(["80（50）", "80(50)人", "95%（98%）", "八个（9个）", "80人（五十人）", "12[10]"])(
    "of a result: %s",
    (text) => {
      expect(actualIn(text)).toBe("refused cell/turned");
    },
  );

  it.each(["80人（实到50人）", "8个（已完成3个）", "8个（实际完成3个）", "8个（完成3个）"])(
    "of a result that says what came of it: %s",
    (text) => {
      expect(actualIn(text)).toBe("refused cell/turned");
    },
  );

  it.each(["≥95%（90%）", "80（50）", "≥80人（50人）"])("of a target: %s", (text) => {
    expect(targetIn(text)).toBe("refused cell/turned");
  });
});

describe("a number in brackets is left out where it cannot be the value", () => {
  it.each([
    ["95%（1）", "95%"],
    ["8（八）个", "8"],
    ["100户（120人）", "100户!"],
    ["12个（105%）", "12个"],
    ["12次（含线上4次）", "12次!"],
    ["80人（其中女50人）", "80人!"],
    ["50人（计划80人）", "50人!"],
  ])("%s is %s", (text, said) => {
    expect(actualIn(text)).toBe(said);
  });

  it("as the same number once more", () => {
    expect(actualIn("80人（80人）")).toBe("80人!");
  });
});
