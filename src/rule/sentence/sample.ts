import { certain } from "../../shape/certain.js";
import { counts } from "./amount.js";
import type { Reading } from "./refusal.js";
import type { Range, Stretch, Token } from "./tokens.js";

/** The tokens of a sentence with a mere stop for each clause that only says how large a sample is, and where these stand. */
export interface Sampled {
  readonly tokens: readonly Token[];
  readonly samples: readonly Stretch[];
}

/**
 * 电话抽查10户，每有一户不满意扣0.5分: how many were looked at is no line of what was found. It is one where the sentence scores by
 * it: 抽查20户得满分, 走访100户，每少1户扣0.1分.
 */
export function withoutSamples(text: string, tokens: readonly Token[], reading: Reading): Sampled {
  const kept: Token[] = [];
  const samples: Stretch[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = opens(text, tokens[at - 1]) ? clauseEnd(tokens, at) : at;
    const clause = tokens.slice(at, end);
    const stop = tokens[end];
    if (stop?.type === "stop" && isSample(text, clause) && !isScored(text, clause, statementOf(tokens, end), reading)) {
      const { from } = certain(clause[0]);
      samples.push({ from, to: stop.from });
      kept.push({ ...stop, from });
      at = end + 1;
    } else kept.push(...tokens.slice(at, (at = Math.max(end, at + 1))));
  }
  return { tokens: kept, samples };
}

/** Whether a clause may begin a statement behind a token: at first, as an item, or behind a heading. */
function opens(text: string, before: Token | undefined): boolean {
  if (before === undefined || before.type === "item") return true;
  return before.type === "stop" && (before.strong || text.charAt(before.from) === ":");
}

/** The stop behind the words and figures at a place; the place itself where something else follows them. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && CLAUSE.includes(tokens[end]?.type ?? "stop")) end++;
  return tokens[end]?.type === "stop" ? end : at;
}

const CLAUSE: readonly Token["type"][] = ["text", "date", "aside", "range"];

/** What stands behind a sample, up to the next item of a list. */
function statementOf(tokens: readonly Token[], from: number): readonly Token[] {
  const near = tokens.slice(from, from + MOST);
  const end = near.findIndex(({ type }) => type === "item");
  return end < 0 ? near : near.slice(0, end);
}

/** No statement has more tokens; a bound for the work that a text of samples alone makes. */
const MOST = 80;

/** 随机抽查5个村、10户群众, 发放100份问卷: numbers of what is counted alone, behind a word for taking a sample. */
function isSample(text: string, clause: readonly Token[]): boolean {
  const figures = clause.flatMap((token) => (token.type === "range" ? [token] : []));
  const [first] = figures;
  if (first === undefined || !figures.every(({ range }) => isSize(range))) return false;
  const before = text.slice(certain(clause[0]).from, first.from);
  const behind = text.slice(first.to, certain(clause[clause.length - 1]).to);
  return (TAKEN.test(before) || ASKED.test(behind)) && !TOLD.test(behind);
}

function isSize({ min, unit }: Range): boolean {
  return min !== undefined && !min.value.startsWith("-") && (unit === null || unit === "%" || counts(unit));
}

const TAKEN =
  /(?:抽[查取检样测选验调]|[走回随暗]访|访谈|检查|核查|督查|调查|问卷|随机|入户)(?:了|抽[查取检样]|调查|检查|核查|走访|回访|访问|了解|询问|问卷|发放|选取|选择)*:?$/;
const ASKED = /^(?:的|份)?(?:[一-鿿]{0,6})(?:问卷|调查表|样本)(?:调查)?$/;
/** What is said of those that were looked at is a condition: 抽查10户均满意. */
const TOLD = /[均都全未不无没达满合>≥<≤=]|[及以]上|[及以]下|发现|以内/;

/** Whether what follows a sample is scored by its number. */
function isScored(text: string, clause: readonly Token[], behind: readonly Token[], reading: Reading): boolean {
  const scored = behind.findIndex(({ type }) => SCORING.includes(type));
  const first = behind[scored];
  const words = behind.slice(0, Math.max(scored, 0)).some(({ type }) => type !== "stop");
  if (first?.type !== "award" || !words) return true;
  // 抽查不少于30人，知晓率达到90%得满分: both may be asked for, and of what is counted by case only one is.
  const counted = first.award.kind === "take" || first.award.kind === "take-share";
  if (!counted && clause.some((token) => token.type === "range" && token.range.bare !== true)) return true;
  return !wantsNone(reading) && !hasLine(behind) && clause.some((size) => isShortOf(text, size, behind));
}

const SCORING: readonly Token["type"][] = ["award", "ratio", "formula", "between", "hole", "tier-share"];

/** A target of none, or of so many at most: what falls short of a sample is no lack of it. */
function wantsNone({ target }: Reading): boolean {
  return target?.kind === "threshold" && (target.comparator.startsWith("<") || target.value === "0");
}

/** 满意18户以上得满分: another line that steps are counted from. */
function hasLine(behind: readonly Token[]): boolean {
  return behind.some((token) => token.type === "range" && token.range.bare !== true);
}

/** 每少1户, 缺一份: what is missing of the sample. */
function isShortOf(text: string, size: Token, behind: readonly Token[]): boolean {
  if (size.type !== "range") return false;
  const { unit } = size.range;
  return text
    .slice(certain(behind[0]).from, certain(behind[behind.length - 1]).to)
    .split(/[,;。:每]/)
    .some((words) => SHORT.test(words) && (unit === null || words.includes(unit)));
}

const SHORT = /^(?:短?少|减少|缺)/;
