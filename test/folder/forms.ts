import type { Rows } from "./formats.js";

/** What is wrong with a form on purpose, and the code that names it; nothing for a right one. */
export interface Planted {
  readonly what: string;
  readonly code: string | null;
}

/** One made-up form. */
export interface Made {
  readonly name: string;
  readonly planted: Planted;
  readonly rows: Rows;
}

/** The mistakes, one after the other; every second form is right. */
const MISTAKES: readonly Planted[] = [
  { what: "full marks for a target that was missed", code: "score/missed-but-full" },
  { what: "a total that is not the sum of its parts", code: "score/sum-differs" },
  { what: "a score above its weight", code: "score/above-weight" },
  { what: "weights that do not add up", code: "weight/total-differs" },
];

const RIGHT: Planted = { what: "nothing", code: null };

/** The leaves of a form: the name on each level, target, weight; the actual values are the form's own. */
const LEAVES = [
  ["产出指标", "数量指标", "培训场次", "≥100场", 20],
  ["", "质量指标", "考试通过率", "≥100%", 20],
  ["", "时效指标", "按期完成率", "≥100%", 10],
  ["效益指标", "社会效益指标", "服务覆盖率", "≥100%", 20],
  ["", "", "信息公开率", "≥100%", 10],
  ["满意度指标", "满意度指标", "群众满意度", "≥100%", 20],
] as const;

/**
 * The form of this number. Every target is 100, so that a leaf scores its weight × its actual value ÷ 100; actual values
 * are tens, so that all scores are whole.
 */
export function madeForm(number: number): Made {
  const planted = number % 2 === 0 ? RIGHT : (MISTAKES[((number - 1) / 2) % MISTAKES.length] ?? RIGHT);
  const actuals = LEAVES.map((_, place) => 100 - 10 * ((number + place) % 3));
  const scores = LEAVES.map(([, , , , weight], place) => (weight * (actuals[place] ?? 0)) / 100);
  const missed = actuals.findIndex((actual) => actual < 100);
  const weights = LEAVES.map(([, , , , weight]) => weight as number);
  if (planted.code === "score/missed-but-full") scores[missed] = weights[missed] ?? 0;
  if (planted.code === "score/above-weight") scores[2] = 12;
  if (planted.code === "weight/total-differs") weights[5] = 25;
  if (planted.code === "weight/total-differs") scores[5] = (25 * (actuals[5] ?? 0)) / 100;
  const total = scores.reduce((sum, score) => sum + score, planted.code === "score/sum-differs" ? 3 : 0);
  const name = `第${number}号项目`;
  const leaves = LEAVES.map(([first, second, third, target], place) => {
    const unit = target.endsWith("场") ? "场" : "%";
    const reason = (actuals[place] ?? 0) < 100 ? "进度滞后，已督促整改" : "";
    return [
      first,
      second,
      third,
      target,
      `${actuals[place] ?? 0}${unit}`,
      String(weights[place] ?? 0),
      String(scores[place] ?? 0),
      reason,
    ];
  });
  return {
    name,
    planted,
    rows: [
      ["项目支出绩效自评表", "", "", "", "", "", "", ""],
      ["（2023年度）", "", "", "", "", "", "", ""],
      ["项目名称", name, "", "", "", "", "", ""],
      ["主管部门", `第${number % 7}局`, "", "", "", "", "", ""],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
      ...leaves,
      ["总分", "", "", "", "", String(weights.reduce((sum, weight) => sum + weight, 0)), String(total), ""],
    ],
  };
}
