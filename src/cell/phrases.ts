import { foldLabel } from "../text/fold.js";
import { lexicon } from "../text/lexicon.js";
import type { Tier } from "./types.js";

/**
 * The labels of the published tiers, from the highest to the lowest.
 *
 * Sources: 财预〔2020〕10号 第十六条 (年度); the earlier forms of Hubei 2020 and Jiangxi 2017 (预期);
 * 财预〔2021〕101号 附件1 (评判等级赋分); the short labels that finance systems import.
 */
export const TIER_LABELS: readonly (readonly [met: string, partial: string, missed: string])[] = [
  ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"],
  ["达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差"],
  ["基本达成目标", "部分实现目标", "实现目标程度较低"],
  ["达成", "部分达成", "未达成"],
];

/** Whole answers that say yes or no. */
const ANSWERS: readonly (readonly [Exclude<Tier, null>, string])[] = [
  [
    "met",
    "是 √ ✓ 对 合格 达标 通过 已通过 符合要求 符合规定 达到要求 达到标准 符合标准 全覆盖 100%完成 百分百完成 100%达标 完成100%任务",
  ],
  [
    "missed",
    "否 × ✗ 不合格 不达标 未达标 未通过 不通过 不符合 不符合要求 不符合规定 未开展 未实施 无法完成 尚未完成 没有完成",
  ],
];

/** The words that a sentence about completion may consist of; any other word leaves its tier open. */
const WORDS = lexicon<"done" | "begun" | "not" | "partly" | "mostly" | "low" | "and">([
  ["done", "完成 达成 达到 实现 完工 竣工 完毕 落实 办结 建成 达标 做到"],
  ["begun", "启动 开展 实施 开工 动工 开始 执行 推进 进行"],
  ["not", "未 未能 没有 尚未 未按 没"],
  ["partly", "部分"],
  ["mostly", "基本 大部分 大部 接近 基本上"],
  ["low", "程度较低 效果较差 效果差"],
  [
    "and",
    "年度 预期 预定 预计 计划 既定 设定 全年 当年 本年 目标 任务 指标 指标值 目标值 工作 工作任务 各项 全部 全面 所有 均 都 已 已经 按时 按期 按质按量 保质保量 " +
      "如期 及时 圆满 顺利 超额 提前 了 的 按 按照 要求 按计划 按要求 并 并且 且 而且 具有一定效果 具备一定效果 有一定效果 具有一定的效果 取得一定效果 效果 项目 情况良好 水平 值 年初 绩效 建设 建设任务 高质量 一次性 考核 应",
  ],
]);

/** 应助尽助, 应保尽保: what ought to be done is done. */
const ALL_THAT_OUGHT = /^(?:已|基本|全面)?(?:做到|实现|达到)?应(.)尽\1$/;

/**
 * Which tier a text names: the labels of both families with their drift (达成/完成, 年度/预期, blanks), yes and no, and
 * what is said of work that is done (已完成, 应助尽助); null where it names none.
 *
 * @example
 * tierOf("未完成预期指标 且效果较差") // => "missed"
 * tierOf("逐步提高") // => null
 */
export function tierOf(text: string): Tier {
  if (text.length > LONGEST) return null;
  const label = foldLabel(text).replace(/[。.,;!、"“”]+/g, "");
  for (const [met, partial, missed] of TIER_LABELS) {
    // 基本达成 is the highest tier of its standard, and says of itself that something is left to be done.
    if (label === met) return label.startsWith("基本") ? "partial" : "met";
    if (label === partial) return "partial";
    if (label === missed) return "missed";
  }
  for (const [tier, words] of ANSWERS) if (words.split(" ").includes(label)) return tier;
  const ought = ALL_THAT_OUGHT.exec(label);
  if (ought !== null) return label.startsWith("基本") ? "partial" : "met";
  return composed(label);
}

/** The texts that a label is compared with are short. */
const LONGEST = 60;

/** A text made of nothing but the words of completion. */
function composed(label: string): Tier {
  const said = saidIn(label);
  if (said === null) return null;
  // What was begun may be far from done; what was not even begun is missed.
  if (!said.done) return said.begun && said.not ? "missed" : null;
  // 基本未完成 is no part that was done, and what little there was nobody tells.
  if (said.mostly && said.not && !label.startsWith("未")) return null;
  if ((said.partly || said.mostly) && !label.startsWith("未") && !said.low) return "partial";
  return said.not || said.low ? "missed" : "met";
}

/** What kinds of these words a text has; null where it has others, or denies a denial: 没有未完成. */
function saidIn(label: string) {
  const said = { done: false, begun: false, not: false, partly: false, mostly: false, low: false, and: false };
  for (let at = 0; at < label.length;) {
    const word = WORDS.at(label, at);
    if (word === null || (word.meaning === "not" && said.not)) return null;
    said[word.meaning] = true;
    at = word.to;
  }
  return said;
}

/** How much of it was done, as a text of a part says: 基本, 部分; null where it says no such word. */
export function partIn(text: string): string | null {
  const label = foldLabel(text);
  for (let at = 0; at < label.length;) {
    const word = WORDS.at(label, at);
    if (word?.meaning === "partly" || word?.meaning === "mostly")
      return word.word.replace(/上$/, "").replace(/^大部$/, "大部分");
    at = word?.to ?? at + 1;
  }
  return null;
}

/** Words that forms use for one another in the labels of tiers: 达成 and 完成, 年度 and 预期. */
const DRIFT: readonly (readonly [RegExp, string])[] = [
  [/完成|达到|实现/g, "达成"],
  [/预期|预定/g, "年度"],
  [/目标/g, "指标"],
  [/并且|而且|并|且/g, "且"],
  [/具备/g, "具有"],
  [/[,。;、.]/g, ""],
];

/**
 * Whether two labels of tiers are the same after folding widths, blanks and old characters and the known drift of their
 * words (达成/完成, 年度/预期).
 *
 * @example
 * sameLabel("未达成年度指标且效果较差", "未完成 预期指标且效果较差") // => true
 * sameLabel("达成年度指标", "部分达成年度指标并具有一定效果") // => false
 */
export function sameLabel(left: string, right: string): boolean {
  // Most forms print their labels alike, which is seen sooner.
  if (left === right) return true;
  return settled(left) === settled(right);
}

function settled(label: string): string {
  return DRIFT.reduce((text, [word, common]) => text.replace(word, common), foldLabel(label));
}
