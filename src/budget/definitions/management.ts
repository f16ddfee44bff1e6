import type { RatioDefinition } from "../definition.js";
import { henan, jinshui } from "./documents.js";
import { atLeast100, family, unstated } from "./family.js";

const noProject = unstated("没有项目");

/** 绩效管理: how far monitoring, self-evaluation, evaluation and the use of results have come. */
export const management: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "monitoring-completion",
    title: "绩效监控完成率",
    numerator: ["counts.monitored"],
    denominator: ["counts.projects"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: noProject,
    sources: [henan, { ...jinshui, note: "项目 9 个，监控 9 个，公布 100%" }],
  }),
  ...family({
    name: "self-evaluation-completion",
    title: "绩效自评完成率",
    numerator: ["counts.selfEvaluated"],
    denominator: ["counts.projects"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: noProject,
    sources: [henan, { ...jinshui, note: "项目 9 个，自评 9 个，公布 100%" }],
  }),
  ...family({
    name: "evaluation-completion",
    title: "部门绩效评价完成率",
    aliases: ["绩效评价完成率"],
    numerator: ["counts.evaluated"],
    denominator: ["counts.toEvaluate"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有列入重点评价的项目"),
    sources: [henan, { ...jinshui, note: "评价 1 个，公布 100%" }],
  }),
  ...family({
    name: "result-use",
    title: "评价结果应用率",
    numerator: ["suggestions.adopted"],
    denominator: ["suggestions.made"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("评价没有提出建议"),
    sources: [henan],
  }),
];
