import type { AttainmentRule } from "../../rule/types.js";
import { freeze } from "../../freeze.js";
import type { Provenance, Standard } from "../types.js";

const document = "县级财政支出管理绩效评价表（文档分享网站所载）";

const completion: AttainmentRule & Provenance = {
  method: "attainment",
  source: `${document}：支出实际完成率`,
  basis: "quoted",
  note: "“按完成比例计算得分，满分为止”；支出实际完成率为完成数除以年初预算数",
};

/** A county's form for the management of expenditure: execution is measured against the initial budget. */
export const cnCountyExpenditure: Standard = /* @__PURE__ */ freeze({
  id: "cn-county-expenditure",
  version: "1",
  title: "县级财政支出管理绩效评价",
  sources: [{ document }],
  basis: "quoted",
  ratios: { "budget-completion-of-initial": completion, "budget-execution-of-initial": completion },
  template: "cn-county-expenditure",
});
