import type { RatioSource } from "../definition.js";

const FRAMEWORK = "财预〔2013〕53号《预算绩效评价共性指标体系框架》";
const SURE = "按通行文本记录，引用前请与原文核对";
const LESS_SURE = "记录的把握中等，表述可能与原文不同，引用前务必与原文核对";

/** 53号附件1, 项目支出. */
export const project53: RatioSource = {
  document: FRAMEWORK,
  article: "附件1（项目支出）",
  basis: "recalled",
  note: SURE,
};

/** 53号附件2, 部门整体支出. */
export const department53: RatioSource = {
  document: FRAMEWORK,
  article: "附件2（部门整体支出）",
  basis: "recalled",
  note: SURE,
};

/** 53号附件3, 财政预算. */
export const government53: RatioSource = {
  document: FRAMEWORK,
  article: "附件3（财政预算）",
  basis: "recalled",
  note: LESS_SURE,
};

/** 10号附件1, the form of a project's self-evaluation. */
export const form10: RatioSource = {
  document: "财预〔2020〕10号《项目支出绩效评价管理办法》",
  article: "附件1（项目支出绩效自评表）“执行率（B/A）”",
  basis: "quoted",
  note: "见于各地公布的自评表",
};

/** 10号附件2, the framework for evaluations by others. */
export const evaluation10: RatioSource = {
  document: "财预〔2020〕10号《项目支出绩效评价管理办法》",
  article: "附件2（项目支出绩效评价指标体系框架）",
  basis: "recalled",
  note: SURE,
};

/** Henan's notes to its table of targets. */
export const henan: RatioSource = {
  document: "河南省部门（单位）整体绩效目标表填表说明",
  basis: "recalled",
  note: "没有见到河南的原文，引用前务必与原文核对",
};

/** The report of a district unit in Zhengzhou. */
export const jinshui: RatioSource = {
  document: "郑州市金水区政务服务中心2021年度部门整体绩效自评报告",
  date: "2021",
  basis: "paraphrased",
};

/** Hunan's table of indicators for whole departments, in copies on document-sharing sites. */
export const hunan: RatioSource = {
  document: "湖南省部门整体支出绩效评价指标表",
  basis: "paraphrased",
  note: "据文库网站的转载",
};

/** A unit of 岳阳. */
export const yueyang: RatioSource = {
  document: "岳阳市某单位部门整体支出绩效评价指标表",
  url: "https://glj.yueyang.gov.cn/6173/6181/content_1705915.html",
  basis: "quoted",
};

/** A county's form for the management of expenditure. */
export const county: RatioSource = {
  document: "某县财政支出管理绩效考核表",
  basis: "paraphrased",
  note: "据文库网站的转载",
};

/** Sichuan, forms of 2023. */
export const sichuan: RatioSource = {
  document: "四川省2023年度绩效自评填表说明",
  url: "https://www.scqs.gov.cn/info/13206/211004.htm",
  date: "2023",
  basis: "quoted",
};

/** A unit's notes on how it measures a project. */
export const unitNotes: RatioSource = {
  document: "某单位项目支出绩效评价指标说明",
  basis: "paraphrased",
  note: "据文库网站的转载（doczj 174893555）",
};
