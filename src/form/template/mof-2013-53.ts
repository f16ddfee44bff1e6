import { framework, group, leaf, ratio, type Template } from "./build.js";

const document = "财预〔2013〕53号《预算绩效评价共性指标体系框架》";
const note = "分值和评分标准由使用单位自定：请给一级指标填分值，给指标写评分标准";

/** 附件1: an item of project expenditure. */
export const project: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2013-53-project",
  title: "项目支出绩效评价共性指标体系框架",
  source: `${document}附件1`,
  basis: "recalled",
  note,
  kind: "project",
  standard: "cn-mof-2013-53-project",
  indicators: [
    group("投入", [
      group("项目立项", [leaf("项目立项规范性"), leaf("绩效目标合理性"), leaf("绩效指标明确性")]),
      group("资金落实", [ratio("资金到位率", "funds-in-place"), ratio("到位及时率", "funds-timeliness")]),
    ]),
    group("过程", [
      group("业务管理", [leaf("管理制度健全性"), leaf("制度执行有效性"), leaf("项目质量可控性")]),
      group("财务管理", [leaf("管理制度健全性"), leaf("资金使用合规性"), leaf("财务监控有效性")]),
    ]),
    group("产出", [
      group("项目产出", [
        ratio("实际完成率", "output-completion"),
        ratio("完成及时率", "output-timeliness"),
        ratio("质量达标率", "output-quality"),
        ratio("成本节约率", "cost-saving"),
      ]),
    ]),
    group("效果", [
      group("项目效益", [
        leaf("经济效益"),
        leaf("社会效益"),
        leaf("生态效益"),
        leaf("可持续影响"),
        leaf("社会公众或服务对象满意度", { kind: "satisfaction" }),
      ]),
    ]),
  ],
});

/** 附件2: a department as a whole. */
export const department: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2013-53-department",
  title: "部门整体支出绩效评价共性指标体系框架",
  source: `${document}附件2`,
  basis: "recalled",
  note,
  kind: "department",
  standard: "cn-mof-2013-53-department",
  indicators: [
    group("投入", [
      group("目标设定", [leaf("绩效目标合理性"), leaf("绩效指标明确性")]),
      group("预算配置", [
        ratio("在职人员控制率", "staff-control"),
        ratio("“三公经费”变动率", "three-public-change"),
        ratio("重点支出安排率", "key-expenditure"),
      ]),
    ]),
    group("过程", [
      group("预算执行", [
        ratio("预算完成率", "budget-completion"),
        ratio("预算调整率", "budget-adjustment-gross"),
        ratio("支付进度率", "payment-progress"),
        ratio("结转结余率", "carry-over"),
        ratio("结转结余变动率", "carry-over-change"),
        ratio("公用经费控制率", "public-funds-control"),
        ratio("“三公经费”控制率", "three-public-control"),
        ratio("政府采购执行率", "procurement-execution"),
      ]),
      group("预算管理", [
        leaf("管理制度健全性"),
        leaf("资金使用合规性"),
        leaf("预决算信息公开性"),
        leaf("基础信息完善性"),
      ]),
      group("资产管理", [leaf("管理制度健全性"), leaf("资产管理安全性"), ratio("固定资产利用率", "fixed-asset-use")]),
    ]),
    group("产出", [
      group("职责履行", [
        ratio("实际完成率", "work-completion"),
        ratio("完成及时率", "work-timeliness"),
        ratio("质量达标率", "work-quality"),
        ratio("重点工作办结率", "key-work-completion"),
      ]),
    ]),
    group("效果", [
      group("履职效益", [
        leaf("经济效益"),
        leaf("社会效益"),
        leaf("生态效益"),
        leaf("社会公众或服务对象满意度", { kind: "satisfaction" }),
      ]),
    ]),
  ],
});

/** 附件3: the budget of a government. */
export const fiscal: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2013-53-fiscal",
  title: "财政预算绩效评价共性指标体系框架",
  source: `${document}附件3`,
  basis: "recalled",
  note: `${note}；效果类的三级指标请按文件补全`,
  standard: "cn-mof-2013-53-fiscal",
  indicators: [
    group("投入", [
      group("预算安排", [
        ratio("人员经费保障率", "personnel-funds-guarantee"),
        ratio("公用经费保障率", "public-funds-guarantee"),
        ratio("人均公用经费变动率", "public-funds-per-capita-change"),
        ratio("民生支出占比", "livelihood-share"),
        ratio("民生支出占比变动率", "livelihood-share-change"),
        ratio("“三公经费”变动率", "three-public-change"),
        ratio("财政供养人员控制率", "fiscal-staff-control"),
        ratio("债务率", "debt"),
      ]),
    ]),
    group("过程", [
      group("预算执行", [
        ratio("收入完成率", "revenue-completion"),
        ratio("支出完成率", "expenditure-completion"),
        ratio("支出均衡率", "expenditure-evenness"),
        ratio("资金结转率", "funds-carried-forward"),
        ratio("资金结转变动率", "funds-carried-forward-change"),
        ratio("“三公经费”控制率", "three-public-control"),
        ratio("总预算暂存暂付率", "temporary-balance"),
      ]),
      group("预算管理", [leaf("")]),
    ]),
    group("效果", [
      group("经济发展", [leaf("")]),
      group("社会发展", [leaf("")]),
      group("生态环境", [leaf("")]),
      group("满意度", [leaf("", { kind: "satisfaction" })]),
    ]),
  ],
});
