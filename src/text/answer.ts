import { foldLabel } from "./fold.js";
import { WITHOUT } from "./turning.js";

/** What an answer says: that it is or was, or that it is not; null of words that are no such answer. */
export type Answer = "yes" | "no" | null;

/** Something that is denied or affirmed: 无重大事故 denies 重大事故. */
export interface Statement {
  readonly answer: Answer;
  /** What it is said of; empty where the answer stands alone. */
  readonly of: string;
  /** It says whether something was there or happened: 无事故, 未发生事故, not 未整改. */
  readonly ofThings: boolean;
}

const NO =
  "否 无 零 没有 没 未 不 未发生 不发生 无发生 零发生 没有发生 未出现 不出现 无出现 未发现 不存在 未存在 不得发生 不得出现 杜绝 杜绝发生 杜绝出现 避免 避免发生 防止 防止发生 均无 均未发生 0 no No NO N".split(
    " ",
  );
const YES = "是 有 发生 存在 出现 已发生 有发生 已出现 发生过 出现过 确有 均有 均是 产生 yes Yes YES Y".split(" ");
const DENIAL =
  /^(?:(?:全年|本年度?|年度|年内|期间|至今|确保|保证|力争|坚决)*)(无|零|从?未|没有?|不得?|杜绝|避免|防止|严禁|禁止)(?:再)?(?:任何)?(发生|出现|存在|发现|产生|有)?(?:过)?(.{0,24})$/;
const AFFIRMATION =
  /^(?:已|有|确有)?(?:发生|出现|存在|发现|产生|有)(?:过|了)?(?:\d+|[一二三四五六七八九十]+)?[起次件例个人]?(.{2,24})$/;
/** Words that say no more of a thing than that it is one. */
const EMPTY = /任何|各类|相关|有关|类|情况|事件|现象|行为|问题|发生|出现|的/g;
/** Words that follow 不, 未 or 无 without denying anything that could happen. */
const NO_DENIAL =
  /^(?:断|少于|低于|超过|高于|大于|小于|晚于|早于|迟于|完成|达成|达到|达标|合格|符合|通过|满意|实现|能|够|足|明显|变|害化|偿|障碍|缝)/;

/** What a text answers: 否, 无 and 未发生 alone are no; 无重大事故 is no to 重大事故; 发生事故2起 is yes. */
export function statementOf(text: string): Statement {
  const label = foldLabel(text.length > LONGEST ? "" : text).replace(/[.!"“”()]+|[。,;、]+$/g, "");
  if (NO.includes(label)) return { answer: "no", of: "", ofThings: true };
  if (YES.includes(label)) return { answer: "yes", of: "", ofThings: true };
  const [, denial = "", happened, denied = ""] = DENIAL.exec(label) ?? [];
  const ofThings = happened !== undefined || /[无零有]$/.test(denial);
  // 不发生断电 denies 断电, where 不断 denies nothing.
  const isDenied = happened !== undefined || !NO_DENIAL.test(denied);
  if (denied.length > 1 ? isDenied : denied === "" && happened !== undefined)
    return { answer: "no", of: coreOf(denied), ofThings };
  const affirmed = AFFIRMATION.exec(label)?.[1];
  return { answer: affirmed === undefined ? null : "yes", of: coreOf(affirmed ?? ""), ofThings: true };
}

const LONGEST = 60;

/** A thing without the words that say no more than that it is one. */
export function coreOf(thing: string): string {
  return thing.replace(EMPTY, "");
}

/**
 * Whether what is said of one thing is said of another: a denial of 事故 is one of 安全事故, and one of 重大事故 is not, nor
 * is 无数据 one of 投诉. Of several things, 安全、质量事故, each is to be said.
 *
 * @param scope - What is asked for, or the name of the indicator.
 * @param thing - What the answer is said of.
 */
export function covers(scope: string, thing: string): boolean {
  if (/\d|[一两二三四五六七八九十][起次件例个]/.test(thing)) return false;
  const things = partsOf(thing);
  return partsOf(scope).every((part) => things.some((each) => isWithin(part, each)));
}

function partsOf(words: string): readonly string[] {
  const parts = words.split(/[,;。、和与及或]/).map((part) => part.replace(DENYING, ""));
  return parts.filter((part, at) => part !== "" || at === 0);
}

const DENYING = /^(?:无|零|没有|[未没不](?=发生|出现))/;

/** Every character of a thing stands in what it is held against; 安全事故 is told of 安全生产, which names no mishap itself. */
function isWithin(scope: string, thing: string): boolean {
  const mishap = mishapIn(thing);
  const rest = mishap === thing || MISHAPS.test(scope) ? thing : thing.slice(0, thing.length - mishap.length);
  return rest !== "" && [...rest].every((char) => scope.includes(char));
}

const MISHAPS =
  /事故|事件|案件|投诉|上访|信访|违规|违纪|违法|差错|伤亡|死亡|失误|舆情|纠纷|拖欠|欠薪|污染|泄漏|泄露|火灾|逾期/;
const MISHAP = new RegExp(`(?:${MISHAPS.source})$`);

/** What ought not to happen, without its kind: 事故 of 重大事故; empty where words end with nothing of the sort. */
export function mishapIn(thing: string): string {
  return MISHAP.exec(thing)?.[0] ?? "";
}

/** 已, 均已 and the like before the words of a target say that it was reached; 未 and the like that it was not. */
const REACHED = "已 已经 均已 都已 全部已 全部 均 都 已全部 已按要求 按要求 已按期 如期".split(" ");
const NOT_REACHED = "未 尚未 没有 没 未能 暂未 还未 均未 都未 仍未 不 并未 未按要求 未全部".split(" ");
const IN_PART = "基本 部分 大部分 已部分 已基本 正在 逐步".split(" ");

/** What a prefix before the words of a target says of it: 已建立健全 for 建立健全; null where there is none. */
export function saidOf(target: string, actual: string): "met" | "missed" | "partial" | null {
  if (target.length > LONGEST || actual.length > LONGEST) return null;
  const [wanted, told] = [bare(target), bare(actual)];
  if (wanted === "" || !told.endsWith(wanted)) return null;
  const prefix = told.slice(0, told.length - wanted.length);
  if (REACHED.includes(prefix)) return "met";
  if (NOT_REACHED.includes(prefix)) return "missed";
  return IN_PART.includes(prefix) ? "partial" : null;
}

/** 延期报送 beside 按时报送, 逾期 beside 及时完成: what was to be done in time was done too late. */
export function isLateFor(target: string, actual: string): boolean {
  const [late, inTime] = [lateIn(actual), IN_TIME.exec(bare(target.slice(0, LONGEST)))?.[1] ?? null];
  return late !== null && inTime !== null && (late === inTime || late === "" || inTime === "");
}

/** What a text says was done too late: 报送 of 延期报送; null where it says no such thing. */
export function lateIn(text: string): string | null {
  return LATE.exec(bare(text.slice(0, LONGEST)))?.[1] ?? null;
}

const LATE = /^(?:已|均|都)*(?:逾期|超期|超时|延期|延迟|延误|延后|滞后|推迟|拖延)了?(.*)$/;
const IN_TIME =
  /^(?:能?够?(?:按时|按期|及时|准时|如期)|[按在](?:照)?(?:规定|计划|约定|要求|合同)的?(?:时间|时限|期限|工期)之?内?)(.*)$/;

/** What an outright denial denies: 及时 of 不及时 and of 未及时; null of words that begin with none, or deny a part. */
export function deniedIn(text: string): string | null {
  const words = text.length > LONGEST ? "" : bare(text);
  const denial = DENIALS.find((each) => words.startsWith(each));
  if (denial === undefined) return null;
  const denied = words.slice(denial.length);
  return denied === "" || OF_DEGREE.test(denied) ? null : denied;
}

/** Whether a text denies just what another one denied: 编报不及时 beside 及时. */
export function deniesSame(text: string, denied: string): boolean {
  const words = text.length > LONGEST ? "" : bare(text);
  const before = words.slice(0, Math.max(0, words.length - denied.length));
  return words.endsWith(denied) && DENIALS.some((each) => before.endsWith(each));
}

/** Whether a text denies something outright: 编报不及时, and neither 有但不健全 nor 基本无问题. */
export function isDenied(text: string): boolean {
  const words = text.length > LONGEST ? "" : bare(text);
  return OUTRIGHT.test(words) && !IN_SOME_WAY.test(words);
}

/** The denials that say nothing of how much was done. */
const DENIALS = [...NOT_REACHED.filter((each) => !/全部|要求/.test(each)), "无", "非", "欠"].sort(
  (left, right) => right.length - left.length,
);
const DEGREES = "[够太足很甚尽均都]|能?完?全";
const OF_DEGREE = new RegExp(`^(?:${DEGREES})`);
const OUTRIGHT = new RegExp(`(?:未(?!来|成年)|没有?|不(?!断|少|动产|锈)|${WITHOUT})(?!${DEGREES})`);
/** What leaves a part of it standing. */
const IN_SOME_WAY = /[但虽仅略较稍]|部分|基本|个别|少[数量部]|有[些时]|一般|轻微/;

function bare(text: string): string {
  return foldLabel(text).replace(/[。.,;!、"“”]+$/g, "");
}
