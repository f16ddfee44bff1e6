import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../src/cell/index.js";
import { JixiaoError } from "../../../src/message/index.js";
import { parseRule, safeParseRule } from "../../../src/rule/sentence/index.js";

const noted = (text: string, options = {}): readonly unknown[] =>
  parseRule(text, options).notes.map(({ code, from, to }) => [code, text.slice(from, to)]);

const refused = (text: string): readonly unknown[] => {
  const read = safeParseRule(text);
  return read.ok ? [] : read.issues.map(({ code, from, to }) => [code, text.slice(from, to)]);
};

describe("the notes of a rule sentence", () => {
  it.each([
    ["每降低１ 个百分点扣0.5分", [["rule/partial-assumed", "每降低１ 个百分点扣0.5分"]]],
    ["每降低1个百分点扣0.5分，不足1个百分点的不扣分", []],
    ["≥90%得5分，70%-80%得1分，80%-90%得3分，<70%不得分", [["rule/bound-assumed", "80%-90%得3分"]]],
    ["90%以上得5分，90%以下不得分", [["rule/bound-assumed", "90%以上得5分"]]],
    ["90%（含）以上得5分，90%以下不得分", []],
    ["查阅资料。制度健全得5分，否则不得分", [["rule/words-aside", "查阅资料"]]],
    [
      "100%以下(含)计满分,每超出5%扣2分,不足5%不扣分。没有楼堂馆所项目的部门按满分计算。",
      [["rule/exemption-aside", "没有楼堂馆所项目的部门按满分计算"]],
    ],
    [
      "达到100%得满分，未达到100%的按比例得分",
      [
        ["rule/line-is-target", "达到100%"],
        ["rule/line-is-target", "未达到100%的"],
      ],
    ],
    ["每超目标任务引进1个项目加2分", [["rule/cases-beyond-target", "每超目标任务引进1个项目加2分"]]],
    ["低于95%的，得分=实际值/目标值×10分", [["rule/line-is-target", "得分=实际值/目标值×10分"]]],
  ])("of %s", (text, notes) => {
    expect(noted(text)).toEqual(notes);
  });

  it.each([
    ["≥95%", "info"],
    ["≥96%", "warning"],
  ])(
    "beside %s a full mark from 95%% on, which the formula counts from the target, is of level %s",
    (text, severity) => {
      const target = parseTarget(text).value;
      const { notes } = parseRule("95%以上得满分，得分=实际值/目标值×10分", { target });
      expect(notes.map((note) => `${note.code} ${note.severity}`)).toEqual([`rule/line-is-target ${severity}`]);
    },
  );

  it("say so where the rule speaks of another unit than the leaf", () => {
    const text = "≤1个月得5分，>1个月不得分";
    expect(noted(text, { unit: "天" })).toEqual([["rule/unit-differs", text]]);
  });
});

describe("what is no sentence", () => {
  const sentence = "每发现一例扣1分";
  it.each<[unknown, unknown, string]>([
    [null, {}, " cell/not-text"],
    [5, {}, " cell/not-text"],
    [undefined, undefined, " cell/not-text"],
    [["扣1分"], { weight: 10 }, " cell/not-text, /options/weight options/wrong-type"],
    [sentence, { unit: 5, name: {} }, "/options/unit options/wrong-type, /options/name options/wrong-type"],
    [sentence, { target: "≥1000人" }, "/options/target options/wrong-type"],
    [sentence, { target: { kind: "threshold" } }, "/options/target options/wrong-type"],
    [sentence, { target: { kind: "all", targets: [{ kind: "range" }] } }, "/options/target options/wrong-type"],
    [sentence, null, ""],
    [sentence, 5, "/options options/wrong-type"],
  ])("%j with %j is an issue and no failure", (text, options, issues) => {
    const read = safeParseRule(text as never, options as never);
    expect(read.ok ? "" : read.issues.map((each) => `${each.path ?? ""} ${each.code}`).join(", ")).toBe(issues);
  });

  it("is thrown with its issue by the throwing form", () => {
    expect(() => parseRule(5 as never)).toThrow(JixiaoError);
  });
});

describe("the place of a refusal", () => {
  it.each([
    ["制度健全得5分，不健全的 酌 情 扣分", [["rule/judgement", "酌 情"]]],
    ["按全市排名计分", [["rule/cross-unit", "排名"]]],
    ["得满分，否则不得分", [["rule/not-a-rule", "得满分，否则不得分"]]],
    ["≥95%得满分，每降低1个百分点扣0.5分，投诉超过3%不得分", [["rule/not-a-rule", "投诉超过3%不得分"]]],
    ["扣完为止。每降低百分点扣0.5分", [["rule/incomplete", "每降低百分点扣0.5分"]]],
    ["", [["rule/not-a-rule", ""]]],
  ])("in %s", (text, places) => {
    expect(refused(text)).toEqual(places);
  });

  it("is thrown with its issue by the throwing form", () => {
    expect(() => parseRule("酌情扣分")).toThrow(JixiaoError);
  });
});
