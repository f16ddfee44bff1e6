import { type Amount, amountsIn, counts, isShare, unitEnd } from "./amount.js";
import { isDeed } from "../../text/turning.js";
import { beyondIn } from "./beyond.js";
import { wayIn } from "./change.js";
import { ABOVE, BELOW, CASE, EITHER, LATE } from "./lexicon.js";

/** What stands between 每 and the points: `超过一个百分点`, `发现一例`, `低于95%1个百分点`. */
export interface Step {
  /** A case is counted; a step is measured. */
  readonly kind: "case" | "step";
  readonly step: string;
  readonly unit: string | null;
  /** Where it is measured; of cases, that they are what a number to be reached falls short of it by. */
  readonly side?: "below" | "above" | "either";
  /** The word for the side says that something rises or falls: 每下降, not 每低. */
  readonly moved?: 1 | -1;
  /** A line stated inside the phrase itself. */
  readonly from?: { readonly value: string; readonly unit: string | null };
  /** The words are of going beyond the target: 每超目标任务引进1个. */
  readonly beyond?: true;
  /** The words are of what is missing: 每缺1人, 每漏1户. */
  readonly missing?: true;
  /** The words deny what was to be done: 每未召开1次, 每有一项未完成. */
  readonly undone?: true;
  /** The words are of what was done too late: 每迟报1次. */
  readonly late?: true;
}

/** A phrase longer than this is no step. */
export const LONGEST = 80;

/** What a figure is compared with, by its general names. */
export const OBJECT_OF_COMPARISON: string =
  "(?:年初|年度|预期|既定|规定|计划|考核)?(?:目标|指标|计划|标准|预算|任务|基准|规定|要求|控制)(?:值|数|量|线|任务|时间|时限|期限|水平|目标|指标|标准)?";
const VERB = new RegExp(
  `(?:(${CASE})|(${LATE})|(${BELOW})|(${ABOVE})|(${EITHER}))(?:于|了|出|过|完成)?(?:${OBJECT_OF_COMPARISON})?[,:]?$`,
);
/** 低于序时进度5个百分点: the verb before what is compared with. */
const VERB_FIRST = new RegExp(`^(?:比|较)?()(?:(${LATE})|(${BELOW})|(${ABOVE})|(${EITHER}))[^\\d]{0,10}$`);
/** 每超过（降低）5%, 每高于或低于1%. */
const BOTH = new RegExp(`(?:(?:${ABOVE})[(或、/和及]+(?:${BELOW})|(?:${BELOW})[(或、/和及]+(?:${ABOVE}))\\)?`);
const TAIL_OF_MEASURE = /^(?:的|以上|时|者|部分|,|,?则|及时|完成的?|上报的?|报送的?|到位的?|提交的?)*$/;

/** 少组织1场, 多发生1起, 少下降1%: what was done too little or too much, the word for what was done left out. */
export function withoutDeed(phrase: string): string {
  const [all = "", side = "", deed = ""] = /^([少多])([一-鿿]{1,4}?)(?=[\d一二两三四五六七八九十])/.exec(phrase) ?? [];
  return isDeed(deed) || wayIn(deed) !== null ? side + phrase.slice(all.length) : phrase;
}

/** 少续报1次, 少放映电影1场: whatever was done too little. 少数单位1个 and 少年宫1所 only begin so. */
export const TOO_LITTLE: RegExp = /^少(?![数年儿女妇量许管林有]|先队|部分)[一-鿿、]{1,10}$/;

/** Reads the phrase of a step; "incomplete" where its number is missing, null where it is no step. */
export function stepOf(phrase: string): Step | "incomplete" | null {
  if (phrase.length > LONGEST) return null;
  return readStep(withoutDeed(phrase));
}

function readStep(phrase: string): Step | "incomplete" | null {
  if (BOTH.test(phrase)) {
    const step = stepOf(phrase.replace(BOTH, "偏离"));
    return step === null || step === "incomplete" || step.kind === "case" ? null : { ...step, side: "either" };
  }
  // A letter alone belongs to its unit: 1dB(A).
  const text = phrase.replace(/\((?![A-Z]\))[^()\d]*\)|\(不[足满到够][^()]*\)/g, "").replace(/[,:的]+$/, "");
  const amounts = amountsIn(text);
  const [line] = amounts;
  const amount = amounts[amounts.length - 1];
  if (amount === undefined || line === undefined) return unnumbered(text);
  const { value, unit } = amount.written;
  const tail = text.slice(amount.to);
  if (amounts.length === 1) {
    // 每减少1个班次: what 个 counts, where it is a unit by itself.
    const of = unit === "个" && counts(tail) ? unit + tail : null;
    return measured(text.slice(0, amount.from), value, of ?? unit, of === null ? tail : "");
  }
  return describedCase(text, line, amounts) ?? (amounts.length > 2 ? null : fromLine(text, line, amount));
}

/** 出现一次停水超过24小时事件: one case, whose other figures only say of what kind it is. */
function describedCase(text: string, one: Amount, amounts: readonly Amount[]): Step | null {
  if (one.value !== "1" || one.unit === null || !counts(one.unit) || JOINED.test(text.slice(one.to))) return null;
  const others = amounts
    .slice(1)
    .every(({ from, to }) => OF_KIND.test(text.slice(one.to, from)) || OR_MORE.test(text.slice(to)));
  const step = others ? measured(text.slice(0, one.from), "1", one.unit, "") : null;
  return step?.kind === "case" ? step : null;
}

const JOINED = /[或和与及、,;]|同时/;
const OF_KIND = /(?:超过?|超出|大于|高于|多于|逾|达到?|低于|小于|少于|不足|不满|晚于|早于)了?$/;
/** What makes a number a condition: 1%以上. */
export const OR_MORE: RegExp = /^及?[以之][上下内外]/;

/** 低于95%1个百分点: a step from a line that is stated before it. */
function fromLine(text: string, line: Amount, amount: Amount): Step | null {
  const between = text.slice(line.to, amount.from).replace(/^(?:的|,|以上|以下)+/, "");
  const before = text.slice(0, line.from);
  const { value, unit } = amount.written;
  const step = measured(between === "" ? before : between, value, unit, text.slice(amount.to));
  // From ±5% on is from two lines.
  if (step === null || step.kind !== "step" || !VERB.test(before) || before.endsWith("±")) return null;
  return { ...step, from: { value: line.value, unit: line.unit } };
}

/** 每天, 每例, 每发现一例: one of the unit. */
function unnumbered(text: string): Step | "incomplete" | null {
  const known = unitEnd(text, 0);
  if (known > 0) {
    const name = text.slice(0, known);
    return isShare(name) ? "incomplete" : measured("", "1", name, text.slice(known));
  }
  if (VERB.test(text)) return "incomplete";
  for (let at = 1; at < text.length; at++) {
    if (unitEnd(text, at) !== text.length) continue;
    const [before, name] = [text.slice(0, at), text.slice(at)];
    if (!VERB.test(before)) return null;
    if (isShare(name)) return "incomplete";
    return counts(name) ? measured(before, "1", name, "") : null;
  }
  return null;
}

/** What the words around a number make of it; null where they make no step. */
export function measured(before: string, step: string, unit: string | null, tail: string): Step | null {
  const counted = unit === null || counts(unit);
  const verb = VERB.exec(before) ?? (counted ? beyondIn(before, unit) : VERB_FIRST.exec(before));
  if (isDenied(verb, before)) return null;
  if (!counted && isAmount(verb, step)) return { kind: "step", step, unit, side: "above" };
  if (isCase(verb, unit, counted)) return caseOf(verb, before, { step, unit, tail });
  const measures = TAIL_OF_MEASURE.test(tail);
  if (verb === null) return measures && unit !== null && LED.test(before) ? { kind: "step", step, unit } : null;
  return measures || counted ? { kind: "step", step, unit, ...sideOf(verb) } : null;
}

/** 每新增10万元, 每查出10万元: how much of it there is, and no number of cases. */
function isAmount(verb: RegExpExecArray | null, step: string): boolean {
  const happened = verb?.[1] ?? "";
  return happened === "新增" || (step !== "1" && HAPPENED.test(happened));
}

const HAPPENED = /^(?:发[现生]|出现|查[出实]|存在)$/;

function caseOf(
  verb: RegExpExecArray | null,
  before: string,
  { step, unit, tail }: Pick<Step, "step" | "unit"> & { readonly tail: string },
): Step {
  const late = verb?.[2] !== undefined;
  const beyond = !late && /超|多/.test(before);
  const missing = /^(?:[缺漏]|遗漏)/.test(verb?.[1] ?? "");
  const undone = UNDONE.test(before) || UNDONE.test(tail) || verb?.[1]?.startsWith("少") === true;
  return {
    kind: "case",
    step,
    unit,
    ...(verb === null && TOO_LITTLE.test(before) ? { side: "below" as const } : {}),
    ...(beyond ? { beyond: true } : {}),
    ...(missing ? { missing: true } : {}),
    ...(undone ? { undone: true } : {}),
    ...(late ? { late: true } : {}),
  };
}

/** 未完成, 不合格, 没有公开: what is not so, and no comparison (不低于). */
export const UNDONE: RegExp = /未|没有?|不(?!足|满(?!意)|到|[超高低多少大小]于?|突破)/;

/** 每不低于1个百分点: what is not below has no step. */
function isDenied(verb: RegExpExecArray | null, before: string): boolean {
  return verb !== null && verb[1] === undefined && DENIED.test(before.slice(0, verb.index));
}

const DENIED = /(?:[不未无]|没有?)$/;
const LED = /^(?:比|较|与)?[^\d]{0,6}$/;

/** 发现1例, 漏报1次; 迟报1次 is a case as well, 迟报1天 a step. */
function isCase(verb: RegExpExecArray | null, unit: string | null, counted: boolean): boolean {
  if (verb === null) return unit !== null && counted;
  const [, happened, late] = verb;
  return (happened !== undefined && happened !== "") || (late !== undefined && counted);
}

/** The side that a verb names; 差 leaves it to the target. */
function sideOf([, , late, below, above, either]: RegExpExecArray): Pick<Step, "side" | "moved"> {
  const moved = wayIn(below ?? above ?? "");
  const word = moved === null ? {} : { moved };
  if (late !== undefined || above !== undefined) return { side: "above", ...word };
  if (below !== undefined) return { side: "below", ...word };
  return either === "差" ? {} : { side: "either" };
}

/** 每完成1个得2分: points for each case, which is what a bonus is. */
export function isCounted(phrase: string): boolean {
  if (phrase.length > LONGEST) return false;
  const [amount, second] = amountsIn(phrase);
  if (amount === undefined || second !== undefined || amount.value !== "1") return false;
  const around = amount.from <= 10 && phrase.length - amount.to <= 8 && !/[,;。]/.test(phrase);
  return around && amount.unit !== null && counts(amount.unit) && stepOf(phrase) !== null;
}
