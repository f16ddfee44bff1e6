import { certain } from "../../shape/certain.js";
import type { NamedInterval } from "./facts.js";
import { DIGITS } from "./number.js";
import type { Token } from "./tokens.js";

const MARK = "(?:\\((?:不|未)?(?:包)?含[^()]{0,6}\\))?";
const DASH = "[-~—–至到]{1,2}";
const RANGE = `(?:${DIGITS}%?${MARK}${DASH}${DIGITS}%${MARK}|${DIGITS}%${MARK}${DASH}0${MARK})`;
const RANGES = `(${RANGE}(?:[、,和及]${RANGE}){1,4})`;
const SCORED =
  "(?:的)?(?:区间|范围|比例)?(?:内)?(?:合理|进行)?(?:确定|填写|填报)?(?:具体)?(?:分值|得分|计分|记分|给分|赋分|评分|计算得分|完成比例)?";
/** 分为甲、乙、丙三档，分别按照该指标分值区间100-80%（含）、80-60%（含）、60-0%合理确定分值. */
const LISTED = new RegExp(
  `(?:分为|分成|划分为|按)?([^;。\\d]{2,120}?)(?:[两二三四五2-5])(?:个)?(?:档次|档|等次|等级)[,:]?分?别?[^;。\\d]{0,30}?${RANGES}${SCORED}[;。]?$`,
);
/** 甲、乙、丙，分别按100%-80%（含）、80%-50%（含）、50%-0%计分. */
const RESPECTIVELY = new RegExp(
  `^(?:[^:;。\\d、,]{1,20}:)?([^:;。,、\\d]{1,40}(?:、[^:;。,、\\d]{1,40}){1,4})(?:的)?,?分别(?:按照?|得|给予|赋予|计)[^;。\\d]{0,20}?${RANGES}${SCORED}[;。]?$`,
);
/** 甲得分值的80%（含）-100%（含）. */
const SINGLE = new RegExp(
  `^([^\\d;,。]{1,60}?)的?(?:得|计|记|给|赋|按照?)(?:[该本此]?(?:项|指标)?(?:对应|相应)?(?:分值|权重|分数)?(?:区间)?的?)(${RANGE})${SCORED}(?:的?(?:分值|权重))?(?:\\(一般按(${DIGITS})%\\))?$`,
);

/**
 * Names that each give an interval of the weight (财预〔2020〕10号 第十六条): the score inside is a person's choice. Null
 * where a sentence is none of these; a name without its interval, or the other way round, stands beside an empty text.
 */
export function intervalsOf(text: string, tokens: readonly Token[]): readonly NamedInterval[] | null {
  if (text.length > 600 || tokens[0]?.from !== 0 || tokens[tokens.length - 1]?.to !== text.length) return null;
  if (tokens.some((token) => token.type === "judgement" || token.type === "cross-unit")) return null;
  const listed = LISTED.exec(text) ?? RESPECTIVELY.exec(text);
  return listed === null ? oneByOne(text) : respectively(listed, text);
}

/** 甲、乙、丙 beside 100%-80%、80%-60%、60%-0. */
function respectively(listed: RegExpExecArray, text: string): readonly NamedInterval[] | null {
  if (/[扣每]|不得|得满|\d/.test(text.slice(0, listed.index))) return null;
  const names = certain(listed[1])
    .replace(/^.*(?:分为|分成|划分为|:)/, "")
    .replace(/^[:,]|[:,]$/g, "")
    .split("、");
  const intervals = certain(listed[2]).split(/[、,和]/);
  const longer = names.length > intervals.length ? names : intervals;
  return longer.map((_each, index) => ({ name: names[index] ?? "", interval: intervals[index] ?? "" }));
}

/** 甲得分值的80%（含）-100%（含）；乙得分值的…. */
function oneByOne(text: string): readonly NamedInterval[] | null {
  const pieces = text
    .replace(HEADING, "")
    .split(/[;,。]|(?<=[%)])、/)
    .filter((piece) => piece !== "");
  const found = pieces.map((piece) => SINGLE.exec(piece)).filter((each) => each !== null);
  if (found.length < 2 || found.length < pieces.length) return null;
  return found.map(([, name, interval, usual]) => ({ name: certain(name), interval: certain(interval), usual }));
}

/** 定性指标: before the first tier. */
const HEADING = /^[^:;,。\d]{1,20}:/;
