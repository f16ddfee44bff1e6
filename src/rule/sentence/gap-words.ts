import { compare } from "../../exact/index.js";
import { relatedAt } from "../../text/relation.js";
import { wayIn } from "./change.js";
import { condition as conditionAt } from "./condition.js";
import { figureAt } from "./condition-figure.js";
import type { Condition } from "./facts.js";
import { LATE } from "./lexicon.js";
import { exact } from "./number.js";
import type { Range } from "./tokens.js";

/**
 * On which side of the target a result lies that words put at a distance from it: 低, 超支; `worse` on the one that the target
 * forbids (滞后, 差距), `ahead` on the other (提前).
 */
export type Way = "below" | "above" | "worse" | "ahead";

/** Figures of a condition that say how far from its target a result lies: 较目标值低5%以内, 超支10万元以上. */
export interface Gap {
  readonly way: Way;
  /** The words name the target; 超支, 延迟 alone may be what the indicator measures. */
  readonly named: boolean;
  /** 差距, 缺口: of a met target it is zero, and no other case. */
  readonly noun: boolean;
  /** 低于目标值10%的 may be below a tenth of it as well. */
  readonly sure: boolean;
  readonly ranges: readonly Range[];
}

/** Figures without words of their own, which say no more than how far. */
export interface Plain {
  readonly plain: readonly Range[];
}

/** What words say: a distance, a figure without any words, a rise or fall of it, or something else. */
export type Words = Gap | Plain | "moved" | null;

export function isGap(words: Words): words is Gap {
  return typeof words === "object" && words !== null && "way" in words;
}

/** What a condition says of a distance from the target. */
export function gapIn(text: string, condition: Condition): Words {
  const at = figureIn(text, condition);
  if (at === null) return null;
  const clause = text.slice(condition.from, at).split(/[,:]/).pop() ?? "";
  const words = clause.replace(LINKS, "");
  const named = namedIn(words, text, at, condition);
  if (named !== null) return named;
  const subject = words.replace(COMPARATORS, "");
  const { ranges } = condition;
  if (subject === "") return againstItself(words, ranges) ?? { plain: whole(text, at, ranges) };
  const way = ALONE.find(([, pattern]) => pattern.test(subject))?.[0];
  if (way !== undefined) return { way, named: false, noun: NOUN.test(subject), sure: true, ranges };
  return wayIn(subject) === null ? null : "moved";
}

/** Where the first figure of a condition stands. */
function figureIn(text: string, { from, to }: Condition): number | null {
  for (let at = from; at < to; at++) if (figureAt(text, at) !== null) return at;
  return null;
}

/** 较目标值低5%以内, 低于目标值5%以内; 低于目标值80% and 低于目标值的10% are shares of it. */
function namedIn(words: string, text: string, at: number, { ranges }: Condition): Gap | null {
  const told = relationIn(words);
  // 与目标值偏差 is the deviation, which has bands of its own.
  if (told === null || /偏|误差/.test(told)) return null;
  const way = wayOf(told);
  const noun = NOUN.test(told);
  const direct = !/^[比较与和同距离相对]/.test(told);
  const found = conditionAt(text, at)?.range;
  const again = ranges.length === 1 && found !== undefined ? [found] : ranges;
  const [range, second] = again;
  if (range === undefined || way === null) return null;
  if (!direct || second !== undefined) return { way, named: true, noun, sure: true, ranges: again };
  if (range.unit === "%" && (told.endsWith("的") || isMostOf(range))) return null;
  const open = range.unit === "%" && way === "below" && range.bare === true;
  return { way, named: true, noun, sure: !open, ranges: again };
}

/** From a half of the target on, a share is one of the target, and no distance from it. */
function isMostOf({ min, max }: Range): boolean {
  return [min, max].some((end) => end !== undefined && compare(exact(end.value), HALF) >= 0);
}

const HALF = exact("50");

/** The words that measure the figure behind them against a plan; what is denied (不低于目标值) measures nothing. */
function relationIn(words: string): string | null {
  for (let at = 0; at < words.length; at++) {
    const related = relatedAt(`${words}1`, at);
    if (related?.to === words.length) return /[不未没无得]$/.test(words.slice(0, at)) ? null : words.slice(at);
  }
  return null;
}

function wayOf(told: string): Way | null {
  if (AHEAD.test(told)) return "ahead";
  if (WORSE.test(told)) return "worse";
  if (/[低少小短缺]|不足|未达/.test(told)) return "below";
  return /[超高多大逾]/.test(told) ? "above" : null;
}

/** 超过10天以内, 低于5%以上: the word and what stands behind the figure contradict each other, unless it is a distance. */
function againstItself(words: string, [range, second]: readonly Range[]): Gap | null {
  if (range === undefined || second !== undefined || range.of !== undefined) return null;
  const about = { named: false, noun: false, sure: true, ranges: [range] };
  if (/(?<!不|未|得)(?:超过?|超出|高于|多于)$/.test(words) && range.min === undefined)
    return { way: "above", ...about };
  if (/(?<!不|未|得)(?:低于|少于)$/.test(words) && range.max === undefined) return { way: "below", ...about };
  return null;
}

/** 超出10%-20%: an interval, of which the comparator before it took only the first end. */
function whole(text: string, at: number, ranges: readonly Range[]): readonly Range[] {
  const found = conditionAt(text, at)?.range;
  return found?.min !== undefined && found.max !== undefined && found.bare !== true ? [found] : ranges;
}

const LINKS = /(?:控制|保持)?[在为是达至了约有]+$/;
const COMPARATORS =
  /(?:(?:不得?|未|没有)?(?:超过?|超出|高于|低于|大于|小于|多于|少于|突破|等于)|不足|达到?|至少|[<>≤≥=A-Za-z在为了])+$/;
const AHEAD = /提[前早]|领先|节[约省余]|结余|[早快]/;
const WORSE = new RegExp(`${LATE}|落后|差|延长`);
const NOUN = /差[距额]|缺口|相差|未完成/;
const WHAT = "(?:率|比例|幅度|天数|时间|时长|金额|数量|人数|数|部分|程度)?$";

/** Words that say without naming the target that a result lies off it, at the end of what is measured. */
const ALONE: readonly (readonly [Way, RegExp])[] = [
  ["ahead", new RegExp(`提[前早]${WHAT}`)],
  ["worse", new RegExp(`(?:${LATE}|落后|差[距额]|缺口|(?:^|[还尚仅只])差)${WHAT}`)],
  ["above", new RegExp(`(?:超[支期时编员标限额]|多出|高出|(?:^|[偏还率度值数量额])[高多])${WHAT}`)],
  ["below", new RegExp(`(?:缺[编额员]|短缺|短少|^少[一-鿿]{0,4}|未完成|(?:^|[偏还率度值数量额])[低少缺欠])${WHAT}`)],
];

/** An indicator that is itself a distance: its actual value is what the sentence speaks of. */
export const OF_ITSELF: RegExp = new RegExp(
  `超[支期时编员标限额]|差距|缺口|缺编|缺额|短缺|差额|未完成|落后|提[前早]|${LATE}`,
);
