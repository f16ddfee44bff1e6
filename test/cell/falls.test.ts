import { describe, expect, it } from "vitest";
import { evaluated, form } from "../evaluate/forms.js";
import { actualIn, targetIn } from "./short.js";

const score = (target: string, actual: string, more: object = {}): string =>
  evaluated(form([{ name: "x", weight: "100", target, actual, ...more }])).score ?? "";

describe("every word of a fall is one, in a result as in a target", () => {
  it.each(
    "降8% 降了8% 减8% 减了8% 跌8% 跌幅8% 下跌8% 下调8% 回落8% 压缩8% 削减8% 缩减8% 压减了8% 同比低8% 环比少了8% 能耗降8%".split(
      " ",
    ),
  )("%s is -8%", (text) => {
    expect(actualIn(text)).toBe("-8%");
    expect(score("增长5%以上", text)).toBe("0");
    expect(score("下降3%以上", text)).toBe("100");
  });

  it.each("增8% 增了8% 升8% 涨8% 上调8% 回升8% 攀升8% 同比高8%".split(" "))("%s is a rise", (text) => {
    expect(score("增长5%以上", text)).toBe("100");
    expect(score("下降3%以上", text)).toBe("0");
  });

  it.each([
    ["新增20人", "20人"],
    ["降雨量50毫米", "50毫米"],
    ["核减12万元", "12万元!"],
    ["增减5%", "5%!"],
    ["节能减排5%", "5%!"],
    ["降至5%", "5%"],
    ["未下降5%", "refused cell/turned"],
    ["不增长比上年低5%", "-5%"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("a target that denies a rise or a fall is a bound at nothing", () => {
  it.each([
    ["较上年不下降", "change >= 0"],
    ["同比不减少", "change >= 0"],
    ["较上年未下降", "change >= 0"],
    ["较上年不增长", "change <= 0"],
    ["较上年不增加", "change <= 0"],
    ["同比降", "change < 0"],
    ["不下降", "qualitative"],
    ["稳中有降", "qualitative"],
    ["同比不下降5%", "refused cell/turned"],
    ["同比不增长5%", "refused cell/turned"],
    ["≥95%，不下降", ">= 95%!"],
    ["增5%以上", "change >= 5%"],
    ["压缩10%以上", ">= 10%"],
    ["较上年压缩10%以上", "change <= -10%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it("beside last year's figure", () => {
    expect(score("较上年不下降", "105", { previous: "100" })).toBe("100");
    expect(score("较上年不下降", "95", { previous: "100" })).toBe("0");
  });
});

describe("so much less as what was done", () => {
  it.each([
    ["缩短5天以上", "6天", {}, "100"],
    ["缩短5天以上", "缩短6天", {}, "100"],
    ["≥5天", "缩短6天", { name: "缩短办理时间" }, "100"],
    ["压缩10%以上", "压缩5%", {}, "50"],
    ["压缩10%以上", "95", { previous: "100" }, "50"], // −5 against −10: 1 − 5 ÷ 10
  ])("%s: %s of %j is %s", (target, actual, more, expected) => {
    expect(score(target, actual, more)).toBe(expected);
  });
});

describe("a change in 倍 or 成 is a share of the figure before", () => {
  it.each([
    ["增长1倍以上", "150", "50"], // 50 % of 100 %
    ["增长1倍以上", "200", "100"],
    ["增长2倍", "250", "75"],
    ["增长0.5成以上", "104", "80"], // 4 % of 5 %
    ["下降0.5倍", "50", "100"],
    ["增长1倍以上", "增长1.2倍", "100"],
    ["增长到2倍", "250", "100"], // a level
    ["增长5个百分点以上", "104", "80"], // points are a difference
  ])("%s: %s, before 100, is %s", (target, actual, expected) => {
    expect(score(target, actual, { previous: "100" })).toBe(expected);
  });
});
