import type { RatioDefinition } from "../definition.js";
import { department53, henan } from "./documents.js";
import { atLeast100, family, unstated } from "./family.js";

const noPlan = unstated("没有计划工作");

/** 职责履行 of a department: counted in pieces of work. The ratios of a project bear the same names and differ. */
export const duties: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "work-completion",
    title: "实际完成率（履职）",
    numerator: ["work.completed"],
    denominator: ["work.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: noPlan,
    sources: [department53],
  }),
  ...family({
    name: "work-timeliness",
    title: "完成及时率（履职）",
    numerator: ["work.timely"],
    denominator: ["work.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: noPlan,
    sources: [department53],
    notes: ["与项目支出的完成及时率（按时间计算）不同。"],
  }),
  ...family({
    name: "work-quality",
    title: "质量达标率（履职）",
    numerator: ["work.qualified"],
    denominator: ["work.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: noPlan,
    sources: [{ ...department53, note: "分母的表述把握中等，引用前务必与原文核对" }],
    notes: ["分母是计划工作数，与项目支出的质量达标率（分母为实际产出数）不同。"],
  }),
  ...family({
    name: "key-work-completion",
    title: "重点工作办结率",
    numerator: ["keyWork.completed"],
    denominator: ["keyWork.assigned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有交办或下达的重点工作"),
    sources: [department53],
  }),
  ...family({
    name: "key-plan-completion",
    title: "重点工作计划完成率",
    numerator: ["keyPlan.completed"],
    denominator: ["keyPlan.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有重点工作计划"),
    sources: [henan],
    notes: ["逐项工作分别计算。"],
  }),
  ...family({
    name: "work-goal-achievement",
    title: "工作目标实现率",
    numerator: ["workGoals.achieved"],
    denominator: ["workGoals.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有工作目标"),
    sources: [henan],
    notes: ["逐项目标分别计算。"],
  }),
];
