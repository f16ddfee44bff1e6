import { parseTarget, type RuleOptions, safeParseRule, safePrintRule } from "../../../src/index.js";
import { type Cases, type Said, saidOf } from "./case.js";

const rule =
  (text: string, options: RuleOptions = {}): Said =>
  () =>
    saidOf(safeParseRule(text, options));

/** The codes of reading the sentence of a rule. */
export const sentenceCases: Cases = {
  "rule/no-sentence": [
    () => saidOf(safePrintRule({ method: "manual", score: "3", reason: "现场核查" })),
    () => saidOf(safePrintRule({ method: "all-or-nothing" })),
  ],
  "rule/judgement": [rule("不符合要求的酌情扣分"), rule("每发现一例扣1分")],
  "rule/formula": [rule("完成率=实际完成数/计划完成数×100%"), rule("得分=实际完成数/计划完成数×分值")],
  "rule/cross-unit": [rule("按各单位排名得分，第一名得5分"), rule("达标得5分，否则不得分")],
  "rule/incomplete": [rule("每发现一例扣分"), rule("每发现一例扣1分")],
  "rule/not-a-rule": [rule("另行通知"), rule("每发现一例扣1分")],
  "rule/partial-assumed": [rule("每降低1个百分点扣0.5分"), rule("每降低1个百分点扣0.5分，不足1个百分点的不扣分")],
  "rule/bound-assumed": [rule("90%以上得5分，90%以下不得分"), rule("90%（含）以上得5分，90%以下不得分")],
  "rule/between-bands": [
    rule("90%以上得5分，80%-89%得3分，80%以下不得分"),
    rule("90%以上得5分，80%-90%得3分，80%以下不得分"),
  ],
  "rule/comparator-assumed": [
    rule("得满分的标准为95%，每降低1个百分点扣1分，不足1个百分点的不扣分"),
    rule("95%以上得满分，每降低1个百分点扣1分，不足1个百分点的不扣分"),
  ],
  "rule/line-is-target": [rule("达到100%得满分，未达到100%的按比例得分"), rule("按完成比例得分")],
  "rule/cases-beyond-target": [rule("每超目标任务引进1个项目加2分"), rule("每引进1个项目加2分")],
  "rule/words-aside": [rule("查阅资料。制度健全得5分，否则不得分"), rule("制度健全得5分，否则不得分")],
  "rule/formula-aside": [
    rule("合格率=合格数/总数×100%。合格率≥90%得5分，<90%不得分"),
    rule("合格率≥90%得5分，<90%不得分"),
  ],
  "rule/exemption-aside": [
    rule("100%以下(含)计满分,每超出5%扣2分,不足5%不扣分。没有楼堂馆所项目的部门按满分计算。"),
    rule("100%以下(含)计满分,每超出5%扣2分,不足5%不扣分。"),
  ],
  "rule/other-base": [rule("较上年每增长1个百分点扣1分"), rule("每增长1个百分点扣1分")],
  "rule/percent-of-completion": [
    rule("≥90%得5分，<90%不得分", { unit: "人次" }),
    rule("≥90%得5分，<90%不得分", { unit: "%" }),
  ],
  "rule/percent-of-actual": [
    rule("≥90%得5分，<90%不得分", { target: parseTarget("≥95").value }),
    rule("≥90%得5分，<90%不得分", { target: parseTarget("≥95%").value }),
  ],
  "rule/unit-differs": [
    rule("≤1个月得5分，>1个月不得分", { unit: "天" }),
    rule("≤1个月得5分，>1个月不得分", { unit: "个月" }),
  ],
};
