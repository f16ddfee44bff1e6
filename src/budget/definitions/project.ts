import type { RatioDefinition } from "../definition.js";
import { evaluation10, project53, unitNotes } from "./documents.js";
import { atLeast100, atLeastZero, exactlyZero, family, unstated } from "./family.js";

/** 资金落实 of a project. */
export const funds: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family(
    {
      name: "funds-in-place",
      title: "资金到位率",
      reading: "实际到位资金 ÷ 计划投入资金",
      numerator: ["fundsInPlace"],
      denominator: ["planned"],
      direction: "higher-is-better",
      ideal: atLeast100,
      zero: unstated("没有计划投入资金"),
      sources: [{ ...project53, basis: "paraphrased", note: "公式据文库网站转载的框架核对" }],
    },
    {
      name: "funds-in-place-of-budget",
      title: "资金到位率（按预算资金）",
      reading: "实际到位资金 ÷ 预算资金（全年预算数）",
      numerator: ["fundsInPlace"],
      denominator: ["adjusted"],
      direction: "higher-is-better",
      ideal: atLeast100,
      zero: unstated("没有预算（全年预算数为 0）"),
      sources: [evaluation10],
    },
  ),
  ...family({
    name: "funds-timeliness",
    title: "到位及时率",
    aliases: ["资金到位及时率"],
    numerator: ["timelyFunds.arrived"],
    denominator: ["timelyFunds.due"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("截至规定时点没有应到位资金"),
    sources: [project53],
    notes: ["两数都截至规定的同一时点。"],
  }),
];

/** 产出 of a project. */
export const outputs: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "output-completion",
    title: "实际完成率",
    numerator: ["outputs.actual"],
    denominator: ["outputs.planned"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有计划产出"),
    sources: [project53, evaluation10],
  }),
  ...family({
    name: "output-timeliness",
    title: "完成及时率",
    numerator: ["schedule.planned", "-schedule.actual"],
    denominator: ["schedule.planned"],
    direction: "higher-is-better",
    ideal: atLeastZero,
    zero: unstated("没有计划完成时间"),
    sources: [project53],
    notes: ["按时完成为 0%，提前为正，延误为负。10号的框架改为“完成及时性”，不再用这一比率。"],
  }),
  ...family({
    name: "output-quality",
    title: "质量达标率",
    numerator: ["outputs.qualified"],
    denominator: ["outputs.actual"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有产出"),
    sources: [project53, evaluation10],
  }),
  ...family(
    {
      name: "cost-saving",
      title: "成本节约率",
      reading: "（计划成本－实际成本）÷ 计划成本，越高越好",
      numerator: ["plannedCost", "-actualCost"],
      denominator: ["plannedCost"],
      direction: "higher-is-better",
      ideal: atLeastZero,
      zero: unstated("没有计划成本"),
      sources: [project53, evaluation10],
      notes: ["超支时为负数。"],
    },
    {
      name: "cost-control",
      title: "成本控制率",
      reading: "公式与成本节约率相同，而以接近 0 为好",
      numerator: ["plannedCost", "-actualCost"],
      denominator: ["plannedCost"],
      direction: "towards-ideal",
      ideal: exactlyZero,
      zero: unstated("没有预算"),
      sources: [
        {
          document: "江西省2017年省级项目绩效自评表",
          date: "2017",
          basis: "quoted",
          note: "“成本控制率=（预算数-实际支出）/预算数×100%”，±10%、±15%、±20%以内分档",
        },
      ],
      notes: ["江西表中写“预算数”“实际支出”；填入计划成本与实际成本。"],
    },
  ),
  ...family({
    name: "satisfaction",
    title: "服务对象满意度",
    aliases: ["满意度", "社会公众满意度", "社会公众或服务对象满意度"],
    numerator: ["survey.satisfied"],
    denominator: ["survey.valid"],
    direction: "higher-is-better",
    ideal: null,
    zero: unstated("没有有效问卷"),
    sources: [unitNotes],
    notes: ["有效调查人数不含无效问卷。"],
  }),
];
