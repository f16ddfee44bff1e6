import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

describe("a word that says where something comes to makes a figure of it, whatever it is told against", () => {
  it.each([
    ["较上年降低至5%以下", "<= 5%"],
    ["较上年增长至500人", ">= 500人"],
    ["较上年提高到95%以上", ">= 95%"],
    ["同比降至5%", "<= 5%"],
    ["比上年减少到20件", "<= 20件"],
    ["较去年缩减至20件", "<= 20件"],
    ["与上年相比扩大到500亩", ">= 500亩"],
    ["较年初增加到30人", ">= 30人"],
    ["环比压降到5%", "<= 5%"],
    ["同比控制到5%以内", "<= 5%"],
    ["较上年降低为5%", "<= 5%"],
    ["降低为5%", "<= 5%"],
    ["提升为95%", ">= 95%"],
    ["较上年提高到不低于95%", ">= 95%"],
    ["较上年提高到95%-98%", "95 to 98%"],
    ["较上年有所降低，降至5%以下", "<= 5%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it.each([
    ["较上年降低5%以上", "change <= -5%"],
    ["同比≥5%", "change >= 5%"],
    ["同比增速达到8%以上", "change >= 8%"],
    ["较上年增幅降至5%以下", "change <= 5%"],
    ["较上年增长率提高到8%", "change >= 8%"],
    ["较上年降幅扩大到5%", "change <= -5%"],
  ])("of a rate of change it is that rate: %s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it("what it was before is said to be left out", () => {
    const read = safeParseTarget("较上年提高到95%以上");
    expect(read.ok && read.notes).toMatchObject([{ code: "cell/start-left-out", from: 0, to: 3 }]);
  });

  it.each([
    ["较上年降至5%", "5%"],
    ["降低为5%", "5%"],
    ["减少为20件", "20件"],
  ])("a result of %s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});
