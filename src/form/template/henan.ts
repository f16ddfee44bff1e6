import { framework, group, leaf, ratio, ratioWithTarget, type Template, weighed, words } from "./build.js";

/** The department form of 金水区, 2021: 19 rows under 投入管理, outputs and benefits of the unit's own. */
export const henanJinshui2021: Template = /* @__PURE__ */ framework({
  id: "cn-henan-jinshui-2021",
  title: "郑州市金水区部门整体绩效自评表（2021年）",
  source: "郑州市金水区政务服务中心2021年度部门整体绩效自评报告",
  basis: "quoted",
  note: "三级指标的分值没有公布：不填时由上级分值平均分配",
  kind: "department",
  standard: "cn-henan-jinshui-2021",
  indicators: [
    ratio("预算执行", "budget-execution", { weight: "10", kind: "budget-execution" }),
    weighed("投入管理指标", "20", [
      group("工作目标管理", [words("年度履职目标相关性"), words("工作任务科学性"), words("绩效指标合理性")]),
      group("预算和财务管理", [
        words("预算编制完整性"),
        ratioWithTarget("专项资金细化率", "special-fund-detail"),
        ratioWithTarget("预算执行率", "budget-execution"),
        ratioWithTarget("预算调整率", "budget-adjustment"),
        ratioWithTarget("结转结余率", "carry-over"),
        ratioWithTarget("“三公经费”控制率", "three-public-control"),
        ratioWithTarget("政府采购执行率", "procurement-execution"),
        words("决算真实性"),
        words("资金使用合规性"),
        words("管理制度健全性"),
        words("预决算信息公开性"),
        words("资产管理规范性"),
      ]),
      group("绩效管理", [
        ratioWithTarget("绩效监控完成率", "monitoring-completion"),
        ratioWithTarget("绩效自评完成率", "self-evaluation-completion"),
        ratioWithTarget("部门绩效评价完成率", "evaluation-completion"),
        ratioWithTarget("评价结果应用率", "result-use"),
      ]),
    ]),
    weighed("产出指标", "40", [group("重点工作任务完成", [leaf("")]), group("履职目标实现", [leaf("")])]),
    weighed("效益指标", "30", [
      group("履职效益", [leaf("经济效益"), leaf("社会效益")]),
      group("满意度", [
        leaf("社会公众满意度", { kind: "satisfaction" }),
        leaf("服务对象满意度", { kind: "satisfaction" }),
      ]),
    ]),
  ],
});

/** The indicator table of a project, Henan 2024: 70 points. */
export const henan2024: Template = /* @__PURE__ */ framework({
  id: "cn-henan-2024",
  title: "河南省项目支出绩效自评指标表（2024年）",
  source: "豫财效〔2024〕1号（经一所高校的通知转引）",
  basis: "quoted",
  note: "指标表合计70分，另外30分不在表内",
  kind: "project",
  standard: "cn-henan-2024",
  indicators: [
    weighed("成本指标", "10", [leaf("")]),
    weighed("产出指标", "30", [leaf("")]),
    weighed("效益指标", "25", [leaf("")]),
    weighed("满意度指标", "5", [leaf("", { kind: "satisfaction" })]),
  ],
});
