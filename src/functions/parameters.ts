import type { CellParameter } from "./types.js";

/** Where an area may be given, and where one cell may be left out. */
const AREA = { type: "any", range: true } as const;
const AREA_OR_NONE = { ...AREA, optional: true } as const;
const CELL_OR_NONE = { range: false, optional: true } as const;

/** The parameters that several functions share. */
export const target: CellParameter = {
  name: "target",
  title: { zh: "指标值", en: "target" },
  help: { zh: "年度指标值，如 ≥98%、≤365天、2021年12月底前", en: "The target, such as ≥98%, ≤365天, 2021年12月底前" },
  ...AREA,
};

export const actual: CellParameter = {
  name: "actual",
  title: { zh: "实际完成值", en: "actual" },
  help: { zh: "全年实际完成值，如 95%、370天、2021年11月20日", en: "The result, such as 95%, 370天, 2021年11月20日" },
  ...AREA,
};

export const weight: CellParameter = {
  name: "weight",
  title: { zh: "分值", en: "weight" },
  help: { zh: "这个指标的分值", en: "The full marks of this indicator" },
  ...AREA,
};

export const rule: CellParameter = {
  name: "rule",
  title: { zh: "评分标准", en: "rule" },
  help: {
    zh: "评分标准的句子，如 每低1个百分点扣0.5分，扣完为止；或 完成比例、实际完成率、直接赋分；省略则按评分办法",
    en: "The sentence of the rule, or attainment, actual-rate, all-or-nothing; by the standard where left out",
  },
  ...AREA_OR_NONE,
};

export const unit: CellParameter = {
  name: "unit",
  title: { zh: "度量单位", en: "unit" },
  help: {
    zh: "单位列的内容，如 %、天、万元；指标值和实际完成值里的数没有单位时都按它读",
    en: "What the unit column says, such as %, 天, 万元; numbers without a unit are in it",
  },
  ...AREA_OR_NONE,
  type: "text",
};

export const share: CellParameter = {
  name: "share",
  title: { zh: "得分比例", en: "share" },
  help: {
    zh: "由人评定的得分比例，0 至 1，如部分达成时的 0.7；其他情况不填",
    en: "The share of the weight that a person awards, 0 to 1, as for a partly met target; else left out",
  },
  ...AREA_OR_NONE,
};

export const year: CellParameter = {
  name: "year",
  title: { zh: "年度", en: "year" },
  help: {
    zh: "填报年度，如 2021；期限只写月日时才需要",
    en: "The year of the form, such as 2021; needed where a deadline names no year",
  },
  ...CELL_OR_NONE,
  type: "any",
};

export const standard: CellParameter = {
  name: "standard",
  title: { zh: "评分办法", en: "standard" },
  help: {
    zh: "评分办法的编号，如 cn-mof-2020-10；省略则按财预〔2020〕10号",
    en: "The id of a standard, such as cn-henan-jinshui-2021; cn-mof-2020-10 where left out",
  },
  ...CELL_OR_NONE,
  type: "text",
};

/** Whether scores that stand in the table count where a person decides. */
export const taken: CellParameter = {
  name: "taken",
  title: { zh: "取用得分", en: "taken" },
  help: {
    zh: "写 TRUE：得分要由人评定的指标，取表中得分一栏所填的；省略则要填得分比例",
    en: "TRUE: where a person decides, the score that stands in the table counts; else a share is asked for",
  },
  ...CELL_OR_NONE,
  type: "any",
};

/** A table of a form, headers included. */
export const table: CellParameter = {
  name: "range",
  title: { zh: "自评表区域", en: "range" },
  help: {
    zh: "整张自评表，连同表头：指标名称、分值、指标值、实际完成值等列",
    en: "The whole table with its header row: names, weights, targets, actual values",
  },
  ...AREA,
};
