import type { Indicator } from "../types.js";
import { framework, group, leaf, ratio, type Template, weighed } from "./build.js";

const execution: Indicator = ratio("预算执行率", "budget-execution", { weight: "10", kind: "budget-execution" });

/** A first-level indicator with second-level ones of these names, one indicator to fill in below each. */
function block(name: string, weight: string, kinds: readonly string[]): Indicator {
  return weighed(
    name,
    weight,
    kinds.map((kind) => group(kind, [leaf("")])),
  );
}

const satisfaction: Indicator = weighed("满意度指标", "10", [
  group("服务对象满意度指标", [leaf("", { kind: "satisfaction" })]),
]);

/** 附件1 of 财预〔2020〕10号: the self-evaluation form of project expenditure. */
export const mof202010: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2020-10",
  title: "项目支出绩效自评表",
  source: "财预〔2020〕10号《项目支出绩效评价管理办法》第十三条和附件1",
  basis: "recalled",
  note: "二、三级指标的分值由使用单位按重要程度自定；不用的二级指标请删去",
  kind: "project",
  standard: "cn-mof-2020-10",
  indicators: [
    execution,
    block("产出指标", "50", ["数量指标", "质量指标", "时效指标", "成本指标"]),
    block("效益指标", "30", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
    satisfaction,
  ],
});

const guideline = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";

/** 财预〔2021〕101号, where cost indicators are set. */
export const mof2021101: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2021-101",
  title: "中央部门项目支出绩效自评（设成本指标）",
  source: guideline,
  basis: "recalled",
  note: "不设满意度指标时，满意度的10分加到效益指标",
  kind: "project",
  standard: "cn-mof-2021-101",
  indicators: [
    execution,
    block("成本指标", "20", ["经济成本指标", "社会成本指标", "生态环境成本指标"]),
    block("产出指标", "40", ["数量指标", "质量指标", "时效指标"]),
    block("效益指标", "20", ["经济效益指标", "社会效益指标", "生态效益指标"]),
    satisfaction,
  ],
});

/** 财预〔2021〕101号, where no cost indicators are set. */
export const mof2021101NoCost: Template = /* @__PURE__ */ framework({
  id: "cn-mof-2021-101-no-cost",
  title: "中央部门项目支出绩效自评（不设成本指标）",
  source: guideline,
  basis: "recalled",
  note: "不设满意度指标时，满意度的10分加到效益指标",
  kind: "project",
  standard: "cn-mof-2021-101",
  indicators: [
    execution,
    block("产出指标", "50", ["数量指标", "质量指标", "时效指标"]),
    block("效益指标", "30", ["经济效益指标", "社会效益指标", "生态效益指标"]),
    satisfaction,
  ],
});
