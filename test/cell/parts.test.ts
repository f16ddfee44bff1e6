import { describe, expect, it } from "vitest";
import { safeParseActual } from "../../src/cell/index.js";
import { actualIn, targetIn } from "./short.js";

describe("parts of a whole are told beside it, and the whole is read", () => {
  it.each([
    ["维修6座，其中重建2座", "6座"],
    ["培训200人，其中女性80人", "200人"],
    ["支出500万元，其中中央资金300万元", "500万元"],
    ["举办9场，其中线上3场、线下6场", "9场"],
    ["举办9场，其中线上3场，线下6场", "9场"],
    ["培训4期，其中线上培训200人", "4期"],
    ["举办9场，其中线上3场、培训60人", "9场"],
    ["举办9场，其中线上3场、座谈、培训60人", "9场"],
    ["改造12公里，其中水泥路5000米", "12公里"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("parts that say what came of it, or that do not add up, leave the cell to a person", () => {
  it.each([
    ["维修6座，其中3座在建", "words!"],
    ["共6座，其中完工4座", "words!"],
    ["抽检100批，其中合格98批", "words!"],
    ["维修6座，其中重建8座", "words!"],
    ["举办9场，其中线上5场，线下6场", "words!"],
    ["举办9场，其中线上3场，培训60人", "words!"],
    ["举办9场，其中线上3场、线下若干，培训60人", "words!"],
    ["举办9场，其中线上3-5场", "words!"],
    ["举办9场，其中线上3.4.5场", "words!"],
    ["举办9场，其中线上3场、3月1日举办", "words!"],
    ["举办9场，其中线上3场；培训2期", "words!"],
    ["维修6座，其中2座未验收", "words!"],
    ["维修6座，其中1座取消", "words!"],
    ["维修6座，其中1座为上年结转", "words!"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("a part of a target is a condition of its own", () => {
  it.each([
    ["≥10个，其中新建≥3个", ">= 10个 and >= 3个"],
    ["10个，其中新建3个", "qualitative!"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("of what was due and what was done, told with one verb, the latter is read", () => {
  it.each([
    ["应收100万元，实收98万元", "98万元"],
    ["应查60户，已查60户", "60户"],
    ["应修6座，其中已修4座", "4座"],
    ["应到50人实到48人", "48人"],
    ["实到48人，应到50人", "48人"],
    ["应参会50人，实际参会48人", "48人"],
    ["应查60户，实访50户", "words!"],
    ["应查60户，未查6户", "words!"],
    ["应急演练5次，实施3次", "words!"],
    ["应急演练5次，完成3次", "words!"],
    ["供应100吨，完成95吨", "words!"],
    ["应完成100个，实际完成95个", "95个"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

describe("what was done is read beside what was left of it, and the year's whole beside its parts", () => {
  it.each([
    ["支付90%，未支付10%", "90%!"],
    ["未办结8件，办结72件", "72件!"],
    ["整改70%，剩余30%", "70%"],
    ["验收70%，未验收20%", "words!"],
    ["未支付90%，未验收10%", "words!"],
    ["支付90%，未支付10%，其中退回5%", "words!"],
    ["每季度3场，全年12场", "12场"],
    ["每个月2期，全年共24期", "24期"],
    ["每季度3场，全年10场", "words!"],
    ["每周3场，全年12场", "words!"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

it("of a whole that is written wrongly no parts are left out", () => {
  const read = safeParseActual("举办4.5.6场，其中线上3场");
  expect(read.ok && read.notes.map(({ code }) => code)).toEqual(["cell/digits-in-text"]);
});

describe("where something began is left out in the clause that says so, and in no other", () => {
  it.each([
    ["合格率由85%提高到90%，稳步提升", "90%"],
    ["自查完毕，抽检85户合格达到80户", "words!"],
  ])("%s is %s", (text, expected) => {
    expect(actualIn(text)).toBe(expected);
  });
});

it("a day is not what a number came to, though words of a beginning stand before it", () => {
  expect(targetIn("自来水到户5户完成时间为12月底")).toBe("= 5户 and deadline!");
  expect(actualIn("自来水到户5户完成时间为12月底")).toBe("5户!");
});
