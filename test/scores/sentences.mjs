import { points, text } from "./random.mjs";

/** The end of a sentence that deducts by steps. */
const rest = (random, unit) =>
  random.pick(["", "，扣完为止", `，不足1${unit}按1${unit}计，扣完为止`, `，不足1${unit}的不扣分`, "，按比例扣分"]);

const general = [
  () => "完成得满分，未完成按完成比例得分",
  () => "达到目标值得满分，否则不得分",
  () => "得分=(完成率-60%)/(1-60%)×分值",
  () => "得分=完成率×分值",
  () => "完成率低于60%不得分，60%以上的得分=（完成率-60%）/（1-60%）×分值",
  () => "达到目标值得满分，未达到的按完成比例计分；完成值超过目标值30%以上的，应说明原因",
];

/** Sentences that state no full marks fit a leaf of any weight; points are kept below it. */
const SENTENCES = {
  number(random, { unit, about, leaf }, weight) {
    const few = points(weight / 10);
    const [high, middle] = [text(about, 4), text(about * 0.8, 4)];
    const [full, some] = [points(weight), points(weight / 2)];
    const banded = [
      () => `≥${high}${unit}得${full}分，${middle}${unit}（含）-${high}${unit}得${some}分，<${middle}${unit}不得分`,
      () => `${high}${unit}以上得${full}分，${middle}${unit}以上得${some}分，${middle}${unit}以下不得分`,
      () => `≥${high}${unit}得满分，${middle}${unit}（含）-${high}${unit}得80%分值，<${middle}${unit}不得分`,
    ];
    const low = /^(?:≤|＜|<|不超过|控制在)/.test(String(leaf.target));
    const [verb, more] = low ? ["超过", "高"] : ["降低", "低"];
    const point = "个百分点";
    const stepped =
      unit === "%" || unit === ""
        ? [
            () => `每${verb}1${point}扣${few}分${rest(random, point)}`,
            () => `每${more}2${point}扣${few}分${rest(random, point)}`,
          ]
        : [
            () => `每${low ? "超过" : "减少"}1${unit}扣${few}分${rest(random, unit)}`,
            () => `每${more}${text(about / 10, 4)}${unit}扣${few}分`,
          ];
    return random.pick([...general, ...stepped, ...stepped, ...banded, ...banded])();
  },
  deadline(random, _, weight) {
    const unit = random.pick(["天", "个月", "年"]);
    const few = points(weight / 10);
    return random.pick([
      `每逾期1${unit}扣${few}分${rest(random, unit)}`,
      `按时完成得满分，每推迟1${unit}扣${few}分，扣完为止`,
      `每延误2${unit}扣${few}分`,
      "按期完成得满分，逾期不得分",
    ]);
  },
  change(random, _, weight) {
    return random.pick([...general.slice(0, 2), () => `每低1个百分点扣${points(weight / 10)}分，扣完为止`])();
  },
  cases(random, _, weight) {
    const few = points(weight / 10);
    return random.pick([
      `每发现一例扣${few}分，扣完为止`,
      `每出现1次扣${few}分`,
      `缺一项扣${few}分，扣至0分为止`,
      `每增加1个加${few}分，最高不超过${points(weight)}分`,
    ]);
  },
  words(random, { leaf }, weight) {
    const [full, some] = [points(weight), points(weight * 0.6)];
    Object.assign(leaf, { target: "制度健全", actual: random.pick(["健全", "基本健全", "不健全"]) });
    return `健全得${full}分，基本健全得${some}分，不健全不得分`;
  },
  none(random, { leaf }, weight) {
    const [full, some] = [points(weight), points(weight * 0.6)];
    Object.assign(leaf, { unit: "万元", actual: random.pick(["0", "8", "10", "12.5", "80000元"]), previous: "10" });
    return random.pick([
      `无结余得${full}分；有结余但不超过上年得${some}分；超过上年不得分`,
      `较上年下降得${full}分，与上年持平得${some}分，较上年增长不得分`,
      "低于上年得满分，否则不得分",
    ]);
  },
};

/**
 * A rule sentence that fits these cells (some of which it may replace); null where none does.
 * @param {import("./random.mjs").Random} random
 * @param {import("./cells.mjs").Cells} cells
 * @param {number} weight no more than the weight of the leaf
 */
export function sentenceFor(random, cells, weight) {
  return SENTENCES[cells.kind]?.(random, cells, weight) ?? null;
}
