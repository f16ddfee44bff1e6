import type { RatioDefinition } from "../definition.js";
import { department53, hunan } from "./documents.js";
import { atLeast100, atMost100, family, unstated } from "./family.js";

const noProject: RatioDefinition["zero"] = {
  when: "没有新建楼堂馆所项目",
  stated: "full-marks",
  source: hunan,
};

/** People, assets and buildings. */
export const resources: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "staff-control",
    title: "在职人员控制率",
    aliases: ["人员控制率"],
    numerator: ["staff.actual"],
    denominator: ["staff.establishment"],
    direction: "lower-is-better",
    ideal: atMost100,
    zero: unstated("没有核定编制"),
    sources: [department53, hunan],
    notes: ["在职人员数与部门决算的人员口径一致。"],
  }),
  ...family({
    name: "fixed-asset-use",
    title: "固定资产利用率",
    numerator: ["fixedAssets.inUse"],
    denominator: ["fixedAssets.total"],
    direction: "higher-is-better",
    ideal: atLeast100,
    zero: unstated("没有固定资产"),
    sources: [department53],
  }),
  ...family({
    name: "building-area-control",
    title: "楼堂馆所面积控制率",
    aliases: ["新建楼堂馆所面积控制率"],
    numerator: ["buildings.area"],
    denominator: ["buildings.approvedArea"],
    direction: "lower-is-better",
    ideal: atMost100,
    zero: noProject,
    sources: [hunan],
  }),
  ...family({
    name: "investment-control",
    title: "投资概算控制率",
    aliases: ["新建楼堂馆所投资概算控制率", "楼堂馆所投资概算控制率"],
    numerator: ["investment.actual"],
    denominator: ["investment.approved"],
    direction: "lower-is-better",
    ideal: atMost100,
    zero: noProject,
    sources: [hunan],
  }),
];
