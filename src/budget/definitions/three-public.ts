import type { RatioDefinition } from "../definition.js";
import { department53, government53, henan, hunan, jinshui, yueyang } from "./documents.js";
import { atMost100, atMostZero, family, unstated } from "./family.js";

/** “三公经费”控制率. */
export const threePublicControl: readonly RatioDefinition[] = /* @__PURE__ */ family({
  name: "three-public-control",
  title: "“三公经费”控制率",
  aliases: ["三公经费支出控制率", "三公经费预算控制率"],
  numerator: ["threePublic.executed"],
  denominator: ["threePublic.budget"],
  direction: "lower-is-better",
  ideal: atMost100,
  zero: unstated("没有“三公经费”预算（既无预算也无支出的情况很常见）"),
  sources: [
    department53,
    government53,
    henan,
    { ...yueyang, note: "“三公经费控制率≦100%，计6分；每超过一个百分点扣1分，扣完为止”" },
    { ...jinshui, note: "指标值定为“≥99%”，预算 1 万元、支出 0 万元而公布 100%，方向与公式都与定义相反" },
  ],
  notes: ["越低越好：一分没花是 0%，不是 100%。指标值写成“≥”的，方向与定义相反。"],
});

/** “三公经费”变动率: outturn against outturn, or budget against budget. */
export const threePublicChange: readonly RatioDefinition[] = /* @__PURE__ */ family(
  {
    name: "three-public-change",
    title: "“三公经费”变动率",
    reading: "（本年实际支出数－上年实际支出数）÷ 上年实际支出数，决算比决算",
    numerator: ["threePublic.executed", "-threePublic.previousExecuted"],
    denominator: ["threePublic.previousExecuted"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("上年没有“三公经费”支出"),
    sources: [department53, government53, { ...yueyang, basis: "paraphrased" }],
    notes: [
      "53号写“本年度‘三公经费’总额”，没有说明是预算数还是决算数；两种口径各为一个定义。",
      "本年取预算、上年取决算的混合口径不是任何文件的规定，会使变动率失真。",
    ],
  },
  {
    name: "three-public-change-of-budget",
    title: "“三公经费”变动率（按预算数）",
    reading: "（本年预算数－上年预算数）÷ 上年预算数，预算比预算",
    numerator: ["threePublic.budget", "-threePublic.previousBudget"],
    denominator: ["threePublic.previousBudget"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("上年没有“三公经费”预算"),
    sources: [hunan],
  },
);

const partNotes = ["表中写（本年－上年）÷ 上年，没有说明是预算数还是决算数；这里取实际支出数。"];

/** The change of two of its parts. */
export const threePublicParts: readonly RatioDefinition[] = /* @__PURE__ */ [
  ...family({
    name: "vehicles-change",
    title: "公务用车变动率",
    aliases: ["公务用车费变动率", "公务用车购置及运行费变动率"],
    numerator: ["threePublic.parts.vehicles.executed", "-threePublic.parts.vehicles.previousExecuted"],
    denominator: ["threePublic.parts.vehicles.previousExecuted"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("上年没有公务用车费支出"),
    sources: [hunan],
    notes: partNotes,
  }),
  ...family({
    name: "reception-change",
    title: "公务接待费变动率",
    numerator: ["threePublic.parts.reception.executed", "-threePublic.parts.reception.previousExecuted"],
    denominator: ["threePublic.parts.reception.previousExecuted"],
    direction: "lower-is-better",
    ideal: atMostZero,
    zero: unstated("上年没有公务接待费支出"),
    sources: [hunan],
    notes: partNotes,
  }),
];
