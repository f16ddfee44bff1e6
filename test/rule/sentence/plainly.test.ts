import { describe, expect, it } from "vitest";
import { safeParseRule } from "../../../src/index.js";
import { type Row, rowScored } from "./scored.js";

const growth = "较上年增长5%及以上得满分，增长0-5%得50%，负增长不得分";
const rising = "8000人以上得6分，10000人以上得满分，8000人以下不得分";
const byRate = "满意度≥95%得满分，否则按实际满意度/95%*10计算";

describe("what a sentence says plainly is read:", () => {
  it.each<[string, Row, string]>([
    ["a rate by the target is the completion", ["≥90%得满分；<90%，得分=实际完成率÷90%×分值", "≥90", "%", "81%"], "9"],
    ["a rate by the target, worked out in passing", [byRate, "≥95", "%", "76%"], "8"],
    ["a rise within the target", [growth, "较上年增长5%以上", "", "增长3%"], "5"],
    ["a fall is what rises leave", [growth, "较上年增长5%以上", "", "下降1%"], "0"],
    ["bands that rise, in the lower one", [rising, "≥1万", "人", "0.9万人"], "6"],
    ["bands that rise, in the upper one", [rising, "≥1万", "人", "1.1万人"], "10"],
  ])("%s", (_title, row, score) => expect(rowScored(row)).toBe(score));
});

it("a rate by another figure than the target is none of it", () => {
  expect(rowScored([byRate, "≥90", "%", "76%"])).not.toMatch(/^\d/);
});

it("an interval of what is measured, in brackets, is no choice of points", () => {
  const read = safeParseRule("优秀（90分及以上）得满分，良好（80-89分）得80%，其他不得分", { unit: "分" });
  expect(read.ok ? [] : read.issues.map(({ code }) => code)).not.toContain("rule/judgement");
});
