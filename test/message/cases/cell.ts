import { safeParseActual, safeParseTarget } from "../../../src/index.js";
import { type Cases, type Said, saidOf } from "./case.js";

const target =
  (text: string, unit?: string, year?: number): Said =>
  () =>
    saidOf(safeParseTarget(text, { ...(unit === undefined ? {} : { unit }), ...(year === undefined ? {} : { year }) }));
const actual =
  (text: string, unit?: string): Said =>
  () =>
    saidOf(safeParseActual(text, unit === undefined ? {} : { unit }));

/** The codes of reading one cell. */
export const cellCases: Cases = {
  "target/missing": [target("/"), target("≥1")],
  "target/placeholder": [target("≥**%"), target("≥1%")],
  "target/unreadable": [target("≥1.2.3"), target("≥1.2")],
  "actual/missing": [actual("—"), actual("0")],
  "actual/placeholder": [actual("XX人次"), actual("20人次")],
  "actual/unreadable": [actual("1.2.3"), actual("1.2")],
  "cell/no-comparator": [target("100个"), target("=100个")],
  "cell/comparator-doubled": [target("≥不低于100个"), target("不低于100个")],
  "cell/comparator-in-unit": [target("100", "≥个"), target("≥100", "个")],
  "actual/comparator-left-out": [actual("≥100个"), actual("100个")],
  "cell/approximate": [actual("约100个"), actual("100个")],
  "cell/thousands-gap": [target("≥1 000个"), target("≥1000个")],
  "cell/unit-doubled": [target("≥100个", "个"), target("≥100", "个")],
  "cell/unit-differs": [target("≥100元", "万元"), target("≥100万元", "万元")],
  "cell/unit-conflict": [target("≥100米", "公斤"), target("≥100米", "公里")],
  "cell/unit-unknown": [target("≥100咕"), target("≥100个")],
  "cell/unit-ignored": [target("≥100", "1.2.3"), target("≥100", "个")],
  "cell/magnitude-doubled": [target("≥5万", "万元"), target("≥5", "万元")],
  "cell/shared-magnitude": [target("3-5万人"), target("3万-5万人")],
  "cell/range-within": [target("3-5个以内"), target("3-5个")],
  "cell/looks-misread": [target("290%"), target("≥90%")],
  "cell/digits-in-text": [target("完成2023年度第3批任务及方案2"), target("完成任务")],
  "cell/words-left-out": [target("培训人数≥100人"), target("≥100人")],
  "cell/remark-left-out": [target("≥100人（含外聘）"), target("≥100人")],
  "cell/year-left-out": [target("2023年≥100人"), target("≥100人")],
  "cell/date-left-out": [actual("2023年12月1日100人"), actual("100人")],
  "cell/date-word": [target("2023年12月初前"), target("2023年12月20日前")],
  "cell/day-included": [target("2023年12月20日前"), target("≤2023年12月20日")],
  "cell/short-year": [target("23年12月20日前"), target("2023年12月20日前")],
  "cell/year-taken": [target("12月20日前", undefined, 2023), target("2023年12月20日前", undefined, 2023)],
  "cell/date-or-number": [target("2023.12"), target("2023.12", "万元")],
  "cell/period-as-day": [actual("2023年11月至12月"), actual("2023年12月31日")],
  "cell/signed-change": [actual("下降3.5%"), actual("-3.5%")],
  "cell/turned": [actual("不足100%"), actual("100%")],
  "cell/strange": [target("\ue00098%"), target("“98%”")],
  "cell/words-unknown": [target("约莫够100个"), target("完成100个")],
  "cell/period-left-out": [target("两年不少于1次"), target("不少于1次")],
  "cell/start-left-out": [actual("由85%提高到90%"), actual("提高到90%")],
  "cell/plan-left-out": [actual("计划100个，完成95个"), actual("完成95个")],
  "cell/parts-left-out": [actual("完成9个，其中新建2个"), actual("完成9个")],
  "cell/ratio": [target("师生比不低于1:15"), target("师生比不低于15%")],
  "cell/over-plan": [actual("超额完成20%"), actual("完成20%")],
  "cell/in-brackets": [actual("(5.2)"), actual("5.2")],
  "actual/upper-bound": [actual("≤50人"), actual("≥50人")],
  "actual/planned": [actual("预计95%"), actual("95%")],
  "cell/not-text": [() => saidOf(safeParseTarget(JSON.parse("5") as string)), target("5")],
};
