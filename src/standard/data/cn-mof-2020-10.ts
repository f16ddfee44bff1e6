import { defaultRounding } from "../defaults.js";
import { freeze } from "../../freeze.js";
import type { Standard } from "../types.js";

const document = "财预〔2020〕10号《项目支出绩效评价管理办法》";
const article = (name: string): string => `${document}${name}`;

/** 财预〔2020〕10号: the national method for the self-evaluation of project expenditure. */
export const cnMof202010: Standard = /* @__PURE__ */ freeze({
  id: "cn-mof-2020-10",
  version: "1",
  title: "项目支出绩效评价管理办法（财政部，2020年）",
  sources: [{ document, article: "第十三条、第十六条，等级见第十九条或第二十条", date: "2020" }],
  basis: "recalled",
  fullMarks: "100",
  rounding: defaultRounding,
  grades: [
    { name: "优", min: "90", minInclusive: true, source: article("第十九条或第二十条"), basis: "recalled" },
    {
      name: "良",
      min: "80",
      minInclusive: true,
      max: "90",
      maxInclusive: false,
      source: article("第十九条或第二十条"),
      basis: "recalled",
    },
    {
      name: "中",
      min: "60",
      minInclusive: true,
      max: "80",
      maxInclusive: false,
      source: article("第十九条或第二十条"),
      basis: "recalled",
    },
    { name: "差", max: "60", maxInclusive: false, source: article("第十九条或第二十条"), basis: "recalled" },
  ],
  rules: {
    quantitative: {
      method: "attainment",
      source: article("第十六条"),
      basis: "recalled",
      note:
        "“按照偏离度适度调减分值”没有规定起点和幅度，此处不扣分；反向指标（≤）“按完成值与指标值的比例”" +
        "取指标值除以完成值，是本库约定",
    },
    satisfaction: { method: "attainment", source: article("第十六条"), basis: "recalled" },
    "budget-execution": {
      method: "attainment",
      source: article("附件1“项目支出绩效自评表”"),
      basis: "recalled",
      note: "执行率为全年执行数除以全年预算数，得分不超过该项分值",
    },
    qualitative: {
      method: "tiers",
      tiers: [
        {
          name: "达成年度指标",
          aliases: ["达成"],
          from: "0.8",
          fromInclusive: true,
          to: "1",
          toInclusive: true,
          default: "1",
        },
        {
          name: "部分达成年度指标并具有一定效果",
          aliases: ["部分达成", "部分达成年度指标"],
          from: "0.6",
          fromInclusive: true,
          to: "0.8",
          toInclusive: false,
        },
        {
          name: "未达成年度指标且效果较差",
          aliases: ["未达成", "未达成年度指标"],
          from: "0",
          fromInclusive: true,
          to: "0.6",
          toInclusive: false,
        },
      ],
      source: article("第十六条"),
      basis: "recalled",
      note: "未另给分时，第一档按满分计，是本库约定；第二、三档须由评分人给出比例",
    },
  },
  template: "cn-mof-2020-10",
  provenance: { fullMarks: { source: article("第十六条"), basis: "recalled" } },
});
