import { COUNT_WORDS, DIMENSIONS } from "../../src/text/unit-data.js";

/** The units that rule sentences know. */
export const sentenceUnits: readonly string[] = (
  "% ‰ 个工作日 工作日 个月 小时 分钟 秒 万元 亿元 元 天 日 周 月 季度 年 万人次 人次 万人 人 万户 户次 户 家次 家 件 项 次 例 起 处 笔 宗 条 " +
  "篇 份 个 名 期 台 套 辆 万亩 亩 公里 千米 平方米 米 万吨 吨 公斤 千克 位 批 场 所 座 页 字 本 册 课时 学时 倍 度 种 类 届 艘 只 头 株 幅 部 封 张 村 镇"
).split(" ");

/** What a leaf is measured in that is a difference of percentages. */
export const pointUnits: readonly string[] = ["百分点", "个百分点"];

/** The units that cells know and sentences do not. */
export const cellUnits: readonly string[] = [
  ...Object.values(DIMENSIONS).flatMap((list) => list.split(" ").filter((_, at) => at % 2 === 0)),
  ...COUNT_WORDS.split(" "),
].filter((unit) => !sentenceUnits.includes(unit) && !pointUnits.includes(unit));
