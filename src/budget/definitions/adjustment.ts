import type { RatioDefinition } from "../definition.js";
import { department53, henan, hunan, jinshui, yueyang } from "./documents.js";
import { atMostZero, exactlyZero, family, unstated } from "./family.js";

const noBudget = unstated("没有年初预算");

/** 预算调整率: net with its sign, gross, or additions only. */
export const adjustment: readonly RatioDefinition[] = /* @__PURE__ */ family(
  {
    name: "budget-adjustment",
    title: "预算调整率",
    reading: "（全年预算数－年初预算数）÷ 年初预算数，净额，带正负号",
    numerator: ["adjusted", "-initial"],
    denominator: ["initial"],
    direction: "towards-ideal",
    ideal: exactlyZero,
    zero: noBudget,
    sources: [{ ...jinshui, note: "报告公布的 −31.55% 由此算出" }],
    notes: [
      "追减为负数。与“≤80%”一类的指标值比较时不取绝对值。",
      "追加与追减相抵，净额为零不等于没有调整；要看调整规模，用总额口径。",
      "不少地方要求调整超过 30% 时说明原因。",
    ],
  },
  {
    name: "budget-adjustment-gross",
    title: "预算调整率（总额口径）",
    reading: "（追加＋追减＋结构调整）÷ 年初预算数，各项相加，不相抵",
    numerator: ["adjustments.added", "adjustments.cut", "adjustments.restructured"],
    denominator: ["initial"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: noBudget,
    sources: [department53, henan, { ...yueyang, note: "分档：0、0—10%（含）、10—20%（含）、20—30%（含）" }],
    notes: [
      "因落实国家政策、不可抗力、上级或本级临时交办而作的调整除外，填写时应先扣除。",
      "追减数填正数。没有的一项填 0；空着不当作 0。",
    ],
  },
  {
    name: "budget-adjustment-additions",
    title: "预算控制率",
    reading: "本年追加预算 ÷ 年初预算数，只算追加",
    numerator: ["adjustments.added"],
    denominator: ["initial"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: noBudget,
    sources: [hunan],
  },
);
