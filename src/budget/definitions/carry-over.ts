import type { RatioDefinition } from "../definition.js";
import { county, department53, henan, sichuan } from "./documents.js";
import { atMostZero, family, unstated } from "./family.js";

/** 结转结余率: three denominators; and the share of what is left over without being carried forward. */
export const carryOver: readonly RatioDefinition[] = /* @__PURE__ */ family(
  {
    name: "carry-over",
    title: "结转结余率",
    reading: "结转结余总额 ÷ 全年预算数（调整后）",
    numerator: ["carriedOver"],
    denominator: ["adjusted"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("没有预算（全年预算数为 0）"),
    sources: [henan],
    notes: ["结转结余总额以决算数为准。"],
  },
  {
    name: "carry-over-of-initial",
    title: "结转结余率（按年初支出预算数）",
    reading: "结转结余总额 ÷ 支出预算数（年初）",
    numerator: ["carriedOver"],
    denominator: ["initial"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("没有年初预算"),
    sources: [department53],
    notes: ["53号只说“支出预算数”，没有说明是否含年中调整；含调整的用另一个口径。"],
  },
  {
    name: "carry-over-of-executed",
    title: "结转结余率（按支出完成数）",
    reading: "结转结余总额 ÷ 本年支出完成数",
    numerator: ["carriedOver"],
    denominator: ["executed"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("全年没有支出"),
    sources: [county],
  },
  {
    name: "carry-over-surplus",
    title: "结余率",
    reading: "结余数 ÷ 预算数（调整后），不含结转",
    numerator: ["surplus"],
    denominator: ["adjusted"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("没有预算（全年预算数为 0）"),
    sources: [{ ...sichuan, basis: "paraphrased" }],
  },
);

/** 结转结余变动率. */
export const carryOverChange: readonly RatioDefinition[] = /* @__PURE__ */ family({
  name: "carry-over-change",
  title: "结转结余变动率",
  numerator: ["carriedOver", "-carriedOverPrevious"],
  denominator: ["carriedOverPrevious"],
  direction: "lower-is-better",
  ideal: atMostZero,
  zero: unstated("上年没有结转结余"),
  sources: [department53, county],
  notes: [
    "指标值可以是负数（如 −30%）。",
    "湖南有的指标表不用比率，而分三种情形：没有结余、有结余但不超过上年、超过上年。",
  ],
});
