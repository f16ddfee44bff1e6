import { isOneOf } from "./char.js";
import type { Word } from "./lexicon.js";
import { startsNumeral } from "./numeral.js";
import type { Comparing } from "./words.js";

/* Numbers that are told against another figure: one of a plan or a limit, or one of before. */

const REFERENCE =
  "(?:年初|年度|全年|当年|原定?|既定|预定|设定|规定|上级|国家|省级?|市级?|县级?|同级|本级|全国|全省|全市|行业|同期|序时|下达|考核)*(?:计划|目标|指标|任务|预算|定额|标准|预期|要求|概算|进度|平均|均值|基准|规划|方案|合同)(?:任务|目标|指标|数|值|额|量|要求|水平|工期|价|金额)*";
const STEP =
  "(?:增加|减少|提高|降低|上升|下降|增长|多|少|高|低|超过?|快|慢|节约|节省|提前|推迟|延后|缩短|延长|领先|落后)";
const TO_PLAN = new RegExp(
  `(?:[比较与]${REFERENCE}(?:相比)?,?${STEP}?|(?:超过?|超出|[高低多少大小优]于|不足|未达到?)${REFERENCE})(?:完成|实现)?(?:[了出于]|近|约)*`,
  "y",
);
/** What sets a measure in any words: 规定时限, 限值, 国标, 批复, 红线. */
const MEASURE =
  "[一-鿿]{0,8}?(?:规定|约定|承诺|要求|批复|设计|上限|下限|限[额值价期]|时[限间]|期限|最[高低]限?[额值价]|红线|底线|国标|行标|[省地市企]标|额定|定额|日期|节点|工期|计划|目标|指标|任务|预算|标准|进度|序时)(?:任务|目标|指标|数|值|额|量|要求|水平|标准|时间|日期|期限|时限|工期|规模|规定|进度|水平|[的中])*";
/** How a result lies to a measure, in words that tell no change against before. */
const LIES =
  "(?:偏|还|又|约|实际|完成)*(?:超额?[过出期时标]?|多[出花用支]?|少[花用支]?|[高低快慢早晚差长短大小]|迟|提[前早]|推[迟后]|延[后误迟长]|滞后|逾期|落后|领先|缩短|差距|相差|节[约省余]|结余|增加|减少|提高|降低|上升|下降|增长)";
const TO_MEASURE = new RegExp(
  `(?:(?:[比较与和同距离]|相[比较]于?|对[比照])${MEASURE}(?:相比|来[看说])?,?${LIES}|(?:超[过出]?|逾|[高低多少大小优早晚迟慢快][于出]|[晚迟]|不足|未达到?|提前|滞后|落后)${MEASURE}(?:${LIES})?)(?:完成|实现|办理)?(?:[了出于有为达约近]|将近|接近)*`,
  "y",
);
/** 比市场价低, 比第二名多: against whatever it is. 占比, 比例 and the like are names. */
const TO_ANY =
  /(?<![占同环对配百师性价类评正反])(?:比(?![例率重值赛分武较])|较(?=[一-鿿]{3}))(?![上去往同基]|期初|年初|前年)[一-鿿]{1,10}?(?<![提升增抬拔压降减缩变不])(?:偏|还)?(?:[多少高低快慢早晚长短迟]|提[前早]|超出|推迟|延后|滞后|领先|落后)(?:[了出于有达约近])*/y;
const OVER = new RegExp(`超额?(?:完成|实现|达成|执行)了?(?:${REFERENCE})?的?|超额了?`, "y");

/** A number that is told against a plan which the cell does not hold. */
export interface Related {
  /** 超额完成20% is so much above the whole plan; 比计划多5人 is above or below a figure that is not told. */
  readonly is: "over" | "related";
  readonly to: number;
}

/** Words that measure the number after them against a plan: 超额完成, 超计划, 比目标少, 低于预算. */
export function relatedAt(text: string, at: number): Related | null {
  if (!isOneOf("超比较与和同距离相对逾高低多少大小优早晚迟慢快不未提滞落", text, at)) return null;
  for (const [pattern, is] of RELATIONS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const to = at + (found?.[0].length ?? 0);
    if (found !== null && startsNumeral(text, to)) return { is, to };
  }
  return null;
}

const RELATIONS = [
  [OVER, "over"],
  [TO_PLAN, "related"],
  [TO_MEASURE, "related"],
  [TO_ANY, "related"],
] as const;

const LIMIT = /(?:最([高低]))?限[期时价值量高宽长速重载次额][为是在于:]*/y;

/** 限期5天, 最高限价500元: what is limited stands between the word that limits and its number, and nothing else does. */
export function limitAt(text: string, at: number): Word<Comparing> | null {
  if (!isOneOf("最限", text, at)) return null;
  LIMIT.lastIndex = at;
  const [word, end] = LIMIT.exec(text) ?? [];
  if (word === undefined || !startsNumeral(text, at + word.length)) return null;
  const comparator = end === "低" ? ">=" : "<=";
  return { word, meaning: { is: "comparator", comparator, strength: "near" }, to: at + word.length };
}

const EARLIER =
  "(?:上一?年度?|去年度?|上期|上月|上季度|上一季度|年初|期初|基期|实施前|前年)(?:同期|水平|实际数|数|末|底)*";
const FALLEN = new RegExp(
  `(?:[比较与同和]${EARLIER}(?:相比)?,?(多|高|大|快|长)?(少|低|小|慢|短)?|([高多大]于|超过?)?([低少小]于)?${EARLIER})[了出]?(?:近|约)?`,
  "y",
);

/** A change that is told as more or less than before. */
export interface Moved {
  readonly sign: 1 | -1;
  readonly base: "previous-year" | "previous-period" | "initial";
  readonly to: number;
}

/** 比上年低4%, 低于上年4%, 较去年多5个: a rise or a fall. */
export function movedAt(text: string, at: number): Moved | null {
  if (!isOneOf("比较与同和高低多少大小超", text, at)) return null;
  FALLEN.lastIndex = at;
  const found = FALLEN.exec(text);
  const [, more, less, above, below] = found ?? [];
  const rises = more !== undefined || above !== undefined;
  const falls = less !== undefined || below !== undefined;
  const to = at + (found?.[0].length ?? 0);
  if (found === null || rises === falls || !startsNumeral(text, to)) return null;
  return { sign: rises ? 1 : -1, base: baseOf(found[0]), to };
}

const BEYOND = /(?:([高多大快长])|[低少小慢短])[了出于]?[近约]?/y;

/** 低8%, behind 同比 or another word for what it is told against. */
export function beyondAt(text: string, at: number): Pick<Moved, "sign" | "to"> | null {
  BEYOND.lastIndex = at;
  const found = BEYOND.exec(text);
  const to = at + (found?.[0].length ?? 0);
  return found !== null && startsNumeral(text, to) ? { sign: found[1] === undefined ? -1 : 1, to } : null;
}

function baseOf(words: string): Moved["base"] {
  if (/年初|期初|基期|实施前/.test(words)) return "initial";
  return /[上]期|上月|季度/.test(words) ? "previous-period" : "previous-year";
}
