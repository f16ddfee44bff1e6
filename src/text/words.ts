import { FALLEN_TO, FALLS, inflected, RISEN_TO, RISES } from "./arrival.js";
import { type Lexicon, lexicon } from "./lexicon.js";

/** How a value is compared with the number of a target. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** A comparator read from its other side: 5≤x is x≥5. */
export const TURNED: Readonly<Record<Comparator, Comparator>> = {
  ">=": "<=",
  ">": "<",
  "<=": ">=",
  "<": ">",
  "=": "=",
};

/** What a change is measured against. */
export type ChangeBase = "previous-year" | "previous-period" | "initial";

/** A word that compares what stands before it with the number behind it. */
export interface Comparing {
  readonly is: "comparator";
  readonly comparator: Comparator;
  readonly strength: Strength;
}

/** What a word before a number says of it. */
export type Before =
  | Comparing
  | { readonly is: "change"; readonly sign: 1 | -1 | 0 }
  | { readonly is: "base"; readonly base: ChangeBase }
  | { readonly is: "previous" }
  | { readonly is: "approximate" }
  | { readonly is: "count" }
  /** What was meant to be done: no result, where a result is asked for. */
  | { readonly is: "planned" }
  | { readonly is: "filler" }
  | { readonly is: "word" };

/**
 * How a comparator binds: a `sign` and a `word` compare with what follows, even at a distance; a `near` one only with the
 * number right behind it; a `weak` one (控制在, 达到) gives way to the word after the number (达到…以下).
 */
export type Strength = "sign" | "word" | "near" | "weak";

const compares = (comparator: Comparator, strength: Strength, words: string): readonly [Comparing, string] => [
  { is: "comparator", comparator, strength },
  words,
];

/** What turns a comparator into its opposite: 不得, 严禁. */
export const NEGATIONS: readonly string[] =
  "不 不得 不允许 不准 不许 不能 不能够 不可 不可以 不应 不应当 不应该 不宜 不要 不再 不会 不得再 不予 勿 切勿 请勿 莫 禁止 严禁 未 从未 并未 没有 绝不 决不 无法 未曾".split(
    " ",
  );

/** Comparators that can be denied: each with the words for it. */
const MORE = "超过 超出 突破 超越 高于 大于 多于 长于 高过 多过 大过 晚于 迟于";
const LESS = "低于 少于 小于 短于 弱于 差于 低过 少过 小过 早于";

/** 不得超出, 严禁低于, 不下降: every negation with every word. */
function denied(words: string): string {
  return NEGATIONS.flatMap((negation) => words.split(" ").map((word) => negation + word)).join(" ");
}

/**
 * The words before a number that compare it.
 *
 * Source: 民法典 第1259条 for 超过 and 不满, which do not include the number; the other words by their plain meaning.
 */
export const COMPARATORS: readonly (readonly [Comparing, string])[] = [
  compares(">=", "sign", "≥ >= => ≥= =≥ 不<"),
  compares("<=", "sign", "≤ <= =< ≤= =≤ 不>"),
  compares(">", "sign", ">"),
  compares("<", "sign", "<"),
  compares("=", "sign", "="),
  compares(
    ">=",
    "word",
    `${denied(LESS)} 不下于 不亚于 届满 至少 起码 ` +
      "大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于等于 多于或等于 超过或等于 达到或超过 达到或高于 达到或大于 等于或大于 等于或高于",
  ),
  compares(
    "<=",
    "word",
    `${denied(`${MORE} 超 逾`)} 至多 ` +
      "小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于等于 少于或等于 等于或小于 等于或低于",
  ),
  compares(">", "word", "大于 高于 多于 超过 超过了 超出 超出了 大于了 长于 高过 多过 大过 晚于 迟于"),
  compares(
    "<",
    "word",
    "小于 低于 少于 短于 早于 不足 不到 不满 未满 未达到 未达 未达到了 未到 未及 不及 不够 未足 未能达到 没有达到 没达到 没达",
  ),
  compares("=", "word", "等于"),
  compares(">=", "near", "最少 最低 最短 最小 不少 下限 最少为 最低为 下限为"),
  compares("<=", "near", "最多 最高 最长 最大 最晚 最迟 上限 限额 限 最多为 最高为 上限为"),
  compares(">", "near", "超 突破 逾"),
  compares(">=", "weak", `达到 达 达成 达标 达至 ${RISEN_TO}`),
  compares("<=", "weak", `控制在 控制于 控制 限制在 ${FALLEN_TO}`),
];

/** The words before a number. */
export const BEFORE: Lexicon<Before> = lexicon<Before>([
  ...COMPARATORS,
  [{ is: "change", sign: 1 }, `${inflected(RISES)} 增速 ↑`],
  [{ is: "change", sign: -1 }, `${inflected(FALLS)} 负增长 负增长了 ↓`],
  [{ is: "change", sign: 0 }, `变化 持平 零增长 ${denied(RISES)} ${denied(FALLS)}`],
  [
    { is: "base", base: "previous-year" },
    "同比 较上年同期 比上年同期 较去年同期 比去年同期 较上年度 比上年度 较上一年度 比上一年度 较上年 比上年 较去年 比去年 较上一年 比上一年 " +
      "与上年相比 与去年相比 与上年同期相比 与去年同期相比 同上年相比 和上年相比 与上年度相比 相比上年 相较上年 相较于上年 相比去年 与上年 与去年 与上年度 与上年同期",
  ],
  [{ is: "base", base: "previous-period" }, "环比 较上期 比上期 较上月 比上月 较上季度 比上季度 与上期相比"],
  [{ is: "base", base: "initial" }, "较基期 比基期 较期初 比期初 较年初 比年初 与年初相比 较实施前 比实施前"],
  [
    { is: "previous" },
    "上年度水平 上年同期水平 上年水平 上年实际数 上年度 上年同期 上年数 上年 去年水平 去年同期水平 去年同期 去年",
  ],
  [{ is: "approximate" }, "约 大约 大概 约为 约占 近 将近 接近 ≈ 基本达到 几乎"],
  // Words that end like one of those above: 节约10万元 is no 约, 优于5米 no 于.
  [
    { is: "word" },
    "优于 好于 劣于 差于 弱于 强于 新增 净增 核减 裁减 精减 增减 增降 升降 涨跌 加减 未达成 未达标 节约 集约 预约 签约 违约 履约 合约 契约 附近 就近 邻近 最近 到达 下达 传达 抵达 发达 送达 转达 通达 直达 期限 时限 年限 权限 有限 无限 反超 供应 响应 适应 反应 相应 对应 效应",
  ],
  [{ is: "count" }, "共 共计 合计 总计 累计 总共 累计完成"],
  [
    { is: "planned" },
    "计划 计划完成 预计 预计完成 预计达到 预期 拟 拟完成 应 应当 应该 应完成 力争 争取 目标值 目标 指标值 任务 任务数 下达任务",
  ],
  [
    { is: "filler" },
    "需 需要 须 必须 要 要求 均要求 确保 保证 保障 保持 保持在 维持 维持在 稳定在 稳定 完成 完成率 实现 全部 全年 年度 年均 平均 均 都 " +
      "严格 总体 整体 的 了 在 为 是 位于 到 至 于 将 可 能 能够 有所 略 略有 略微 持续 进一步 逐年 并 每年 其中 介于 处于 占 有 介乎 及 含 人均 人民币 仅 只 只有 仅有 实际 实际完成 实际达到 已 已经 已完成 截至 截止 截止到 截止至 时间为 完成时间 完成时间为 时间",
  ],
]);

/** What is done so many times: a comparator before such words (至少开展2场) is meant for the number after them. */
const DOINGS = lexicon<true>([
  [
    true,
    "开展 举办 举行 组织 召开 完成 实施 培训 宣传 检查 巡查 抽查 走访 慰问 演出 调研 监测 维护 维修 检修 新增 新建 建设 建成 改造 修建 购置 采购 配备 发放 印发 " +
      "发布 编制 编印 制定 出台 提供 受理 办理 处理 接待 服务 救助 资助 扶持 培育 引进 开设 更新 活动 培训班 讲座 会议 演练 了 各类 宣讲 督查 督导 参加 参与 承办 安排 设立 种植",
  ],
]);

/** Whether a short stretch of text consists of nothing but such words. */
export function areDoings(text: string, from: number, to: number): boolean {
  if (to - from > 12) return false;
  let at = from;
  while (at < to) at = DOINGS.at(text, at)?.to ?? to + 1;
  return at === to;
}

/** Whether the words at a place begin with what is done: 培训, 改造. */
export function beginsDoing(text: string, at: number): boolean {
  return DOINGS.at(text, at) !== null;
}

/** What a word after a number and its unit says. */
export type After =
  | { readonly is: "comparator"; readonly comparator: Comparator }
  | { readonly is: "approximate" }
  | { readonly is: "between" }
  | { readonly is: "blocked" };

/** The words after a number. Source: 民法典 第1259条: 以上, 以下, 以内 include the number, 以外 does not. */
export const AFTER: Lexicon<After> = lexicon<After>([
  [
    { is: "comparator", comparator: ">=" },
    "以上 及以上 或以上 或者以上 和以上 含以上 及其以上 (以上) (及以上) (或以上) (含以上) 之上 或更多 或者更多 或更高 及更多",
  ],
  [
    { is: "comparator", comparator: "<=" },
    "以下 及以下 或以下 或者以下 含以下 (以下) (及以下) (或以下) (含以下) (以内) (之内) 以内 之内 之下 内 封顶 范围内 范围以内 以内范围",
  ],
  [{ is: "comparator", comparator: ">" }, "以外"],
  [{ is: "approximate" }, "左右 (左右) 上下 余 多 许"],
  [{ is: "between" }, "之间 区间"],
  // 内容, 多样: no comparator, but the beginning of a word.
  [{ is: "blocked" }, "内容 内部 内外 内涵 内控 多样 多种 多元 多方 多个 多层 多级"],
  // A number before these is a point in time or in a row, nothing to compare with.
  [{ is: "blocked" }, "前 之前 以前 后 之后 以后"],
]);

/** Words that join two things that are both said. */
export const JOINING: readonly string[] = ["并且", "的同时", "同时", "且", "并"];
