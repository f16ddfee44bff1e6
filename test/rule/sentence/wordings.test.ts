import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { safeParseRule } from "../../../src/rule/sentence/index.js";

/** The method of a sentence, or that it is refused. */
function methodOf(text: string): string {
  const read = safeParseRule(text);
  return read.ok ? read.value.method : "refused";
}

describe("the halves of an all-or-nothing may stand the other way round, where the better one gives the full mark", () => {
  it.each([
    ["未完成任务不得分，完成得满分", "all-or-nothing"],
    ["出现重大舆情不得分，未出现得满分", "all-or-nothing"],
    ["未达标不得分，基本达标得满分", "refused"],
    ["合格不得分，不合格得满分", "refused"],
    ["达到限值不得分，未达到得满分", "refused"],
    ["未达到限值得满分，达到限值不得分，发生事故不得分", "refused"],
    ["未达到限值得满分，达到限值不得分", "tiers"],
    ["未达标不得分，基本达标得3分", "refused"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("what is missing loses its own mark, where two elements at least have marks", () => {
  it.each([
    ["台账齐全（3分）、签字完整（2分），少一项扣对应分值", "checklist"],
    ["台账齐全得5分，少一项扣对应分值", "refused"],
    ["齐全得5分，基本齐全得3分，少一项扣对应分值", "refused"],
    ["①有方案2分；②民主决策2分；③有记录1分", "checklist"],
    ["①投入10分；②项目决策20分", "refused"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("a completion that a formula keeps below one, and letters that it explains, are read", () => {
  it.each([
    ["得分=min(1,年度完成率)×10分", { method: "attainment", weight: "10" }],
    ["得分=min(1,满意度)×10分", "refused"],
    ["得分=B/A×分值（A为年度目标值，B为实际值）", { method: "attainment" }],
    ["得分=B/A×分值（A为实际值，B为年度目标值）", { method: "attainment", lowerIsBetter: "inverse" }],
    ["得分=达标率×分值；达标率=目标值/实际值", { method: "attainment", lowerIsBetter: "inverse" }],
    // A quotient without a name does not say what 达标率 is.
    ["目标值/实际值×100%；得分=达标率×分值", { method: "actual-rate" }],
  ])("%s", (text, expected) => {
    const read = safeParseRule(text);
    expect(read.ok ? read.value : "refused").toEqual(expected);
  });
});

describe("a full mark beside a formula is the one that the formula states", () => {
  it.each([
    ["满分10分，得分=完成率×10分", { method: "attainment", weight: "10" }],
    ["满分10分，得分=完成率×分值", { method: "attainment", weight: "10" }],
    ["满分10分，得分=完成率×5分", "refused"],
    ["达到95%得满分，低于90%的，得分=实际值/目标值×10分", "refused"],
  ])("%s", (text, expected) => {
    const read = safeParseRule(text);
    expect(read.ok ? read.value : "refused").toEqual(expected);
  });
});

describe("points of a score that is measured, a verb behind each figure, and numbers of a name are no other figures", () => {
  it.each([
    [
      "测评得分90分（含）以上的得4分，90分以下的不得分",
      [
        { min: "90", minInclusive: true, points: "4" },
        { max: "90", maxInclusive: false, points: "0" },
      ],
    ],
    [
      "反馈时限：3日内反馈得4分，超过3日不超过6日反馈得2分，超过6日不得分",
      [
        { max: "3", maxInclusive: true, points: "4" },
        { min: "3", minInclusive: false, max: "6", maxInclusive: true, points: "2" },
        { min: "6", minInclusive: false, points: "0" },
      ],
    ],
  ])("%s", (text, bands) => {
    expect(safeParseRule(text)).toMatchObject({ ok: true, value: { method: "bands", bands } });
  });

  it.each([
    ["12315热线回访率≥95%得5分，每低1个百分点扣1分", { from: "95", side: "below" }],
    ["误差率不超过2%得满分，每超过1个百分点扣1分", { from: "2", side: "above" }],
  ])("%s", (text, rule) => {
    expect(safeParseRule(text)).toMatchObject({ ok: true, value: { method: "deduct-per-step", ...rule } });
  });
});

describe("points taken off the full mark leave a band what is left of it", () => {
  it.each([
    ["90%以上得10分，80%-90%扣5分，80%以下扣10分", ["10", "5", "0"]],
    ["90%以上得10分，80%-90%扣5分，80%以下扣12分", "refused"],
  ])("%s", (text, expected) => {
    const read = safeParseRule(text);
    const bands = read.ok && read.value.method === "bands" ? read.value.bands.map(({ points }) => points) : "refused";
    expect(bands).toEqual(expected);
  });
});

describe("a band that only says where it ends begins where the one before it does", () => {
  // At 60 both hold of what is said first: the better one takes it, as 以下 is one of two ends that may include it.
  it.each([
    ["0-60天得10分，80天以下得5分，80天以上不得分", { below: true, points: ["10", "5", "0"] }],
    ["0-60人不得分，80人以下得5分，80人以上得10分", { below: false, points: ["0", "5", "10"] }],
  ])("%s", (text, { below, points }) => {
    expect(safeParseRule(text)).toMatchObject({
      ok: true,
      value: {
        bands: [
          { min: "0", max: "60", maxInclusive: below, points: points[0] },
          { min: "60", minInclusive: !below, max: "80", points: points[1] },
          { min: "80", points: points[2] },
        ],
      },
    });
  });
});

describe("headings before the grades", () => {
  it.each([
    ["满意度：满意度90%以上得10分；90%以下不得分", "bands"],
    ["学生满意度：满意度90%以上得10分；家长满意度：满意度90%以下不得分", "refused"],
  ])("name one indicator, before the first of them: %s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});

describe("where it goes as the target goes, the target is to be a number", () => {
  const text = "超额完成得10分，完成得8分，未完成不得分";

  it.each([
    ["≥5", "ordinal"],
    ["9月底前", "rule/not-a-rule"],
    ["增长5%", "rule/not-a-rule"],
    ["", "rule/not-a-rule"],
  ])("beside %s it is %s", (target, expected) => {
    const read = safeParseRule(text, target === "" ? {} : { target: parseTarget(target).value });
    expect(read.ok ? read.value.method : read.issues[0]?.code).toBe(expected);
  });
});

describe("an outcome beside the year before gives points, and neither takes nor adds any", () => {
  it.each([
    ["较上年下降得10分，持平得5分，上升不得分", "ordinal"],
    ["较上年下降得10分，持平得5分，上升扣5分", "refused"],
    ["较上年下降得10分，持平扣分值的50%，上升不得分", "refused"],
    ["较上年下降得10分，持平加2分，上升不得分", "refused"],
  ])("%s is %s", (text, expected) => {
    expect(methodOf(text)).toBe(expected);
  });
});
