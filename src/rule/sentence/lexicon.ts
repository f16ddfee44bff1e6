/**
 * The words that rule sentences are made of, as data: each table is a fragment of a pattern, longest words first.
 */

/** What lies below the line. */
export const BELOW: string = alternatives("减少 降低 下降 下滑 下浮 低于 少于 小于 不足 短少 落后 未达 低 降 少 减 欠");

/** What lies above the line. */
export const ABOVE: string = alternatives(
  "超过 超出 超额 突破 高于 高出 大于 多于 多出 增加 增长 提高 上升 上浮 超 高 多 增",
);

/** What comes after its time. */
export const LATE: string = alternatives(
  "超期 超时 逾期 延期 延迟 延误 延后 滞后 推迟 拖延 拖后 迟到 迟报 迟交 晚报 晚交 迟 晚",
);

/** What lies off the line on either side. */
export const EITHER: string = alternatives(
  "相差 偏离 偏差 误差 差距 浮动 波动 变动 增减 增降 升降 涨跌 差 ± 正负 上下",
);

/** What is counted by case: found, happened, missing or done wrongly. */
export const CASE: string = alternatives(
  "发现 出现 发生 查出 查实 存在 收到 接到 缺少 缺失 缺报 漏报 错报 少报 误报 瞒报 虚报 漏填 错填 少填 未报 遗漏 缺项 违反 违规 获得 取得 引进 完成 新增 采纳 有 缺 漏 错 获",
);

/** What the words of a tier add before the core of the best: 基本健全, 不健全. */
export const DEGREE: string = alternatives(
  "有所 稍有 较为 有一定 基本未 基本不 未完全 不完全 未全部 不够 不太 没有 大部分 少部分 绝大部分 部分 基本 比较 较为 较 略 尚 欠 一般 初步 个别 多数 少数 未 不 无 非 没",
);

/** What stands before the core of the best tier and belongs to its name: 明显改善, 完全达到. */
export const STRENGTH: string = alternatives("明显 显著 完全 全部 大幅 非常 十分 高度 全面");

/** Names of tiers that belong together though they share no core; one list each, best first. */
export const SCALES: readonly (readonly string[])[] = [
  ["优秀", "优", "良好", "良", "中等", "中", "合格", "及格", "一般", "较差", "差", "不合格", "不及格"],
  ["好", "较好", "一般", "较差", "差", "不好"],
  ["很大", "较大", "大", "一般", "较小", "小", "很小"],
  ["高", "较高", "一般", "中", "较低", "低", "不高"],
  ["显著", "明显", "较显著", "较明显", "较好", "一般", "不明显", "不显著", "差", "较差", "无效果"],
  ["很满意", "非常满意", "满意", "比较满意", "较满意", "基本满意", "一般", "不太满意", "不满意", "很不满意"],
  ["是", "否"],
  ["有", "没有", "无", "未"],
  ["全部", "大部分", "部分", "少部分", "未", "无"],
];

/** 完成率, 目标完成率: the completion itself. 实际完成率 and the rates of other names are what was measured. */
export const COMPLETION: string =
  "(?:[该本此各]?项?)(?:年度|全年|绩效|预期|目标|指标|任务|计划|工作){0,4}[值数量]?的?(?:完成|达成)(?:率|比例|百分比|程度|度)";

/** 目标, 年度目标值, 计划任务数: what the indicator is to reach. */
export const TARGET: string = "(?:年度|全年|预期|既定|计划|绩效)*(?:目标|指标|计划|任务)(?:任务)?[值数]?的?";

/** Words joined for a pattern; the tables are written longest first where one begins another. */
function alternatives(words: string): string {
  return words
    .split(" ")
    .sort((left, right) => right.length - left.length)
    .join("|");
}
