import { wayIn } from "./change.js";
import { ABOVE, BELOW, EITHER, LATE } from "./lexicon.js";
import { commonEnd } from "./names.js";

/** What the figure that words name is, beside the indicator: its opposite and another one are never its actual value. */
export type Standing = "own" | "opposite" | "other" | "untold";

/** A name of a figure: 合格率 is a share, 合格 its stem. */
interface Named {
  readonly name: string;
  readonly stem: string;
  /** Null where the name does not say what it is a figure of: 工程质量. */
  readonly kind: Kind | null;
}

type Kind = "share" | "money" | "time" | "count";

/**
 * What the words before a figure name beside the indicator's name: 满意率 beside 群众满意度 is its own, 不合格率 beside 合格率 the
 * opposite, 投诉率 beside 满意度 another one. What only says how far something got (完成率, 执行率) may be said of any.
 */
export function standingOf(words: string, indicator: string): Standing {
  const called = namedBefore(words);
  if (called === null) return "untold";
  const own = indicatorOf(indicator);
  if (isDenied(called.stem, own.stem)) return "opposite";
  if (own.name.includes(called.name) || called.name.endsWith(own.name)) return "own";
  if (own.kind === null || OF_ANY.test(called.stem)) return "untold";
  if (GENERAL.test(called.stem)) return MONEY.test(called.stem) && !MONEY.test(own.name) ? "other" : "untold";
  return own.kind === called.kind ? alike(called, own) : bridged(called, own);
}

const HEADS: readonly (readonly [Kind, string])[] = [
  ["share", "率|比例|比重|占比|(?<![年月季制])度"],
  ["money", "费用?|成本|资金|支出|经费|预算|金额|造价|投资额?"],
  ["time", "时间|时长|时限|工期|期限|天数|周期|年限"],
  ["count", "(?:[人户次场件个])数|数量|人次|场次"],
];
const HEAD = HEADS.map(([, words]) => `(${words})`).join("|");
/** What parts a name from the figure behind it. */
const TAIL = `(?:实际|平均|总体|整体|应当?|需|须|要|控制|保持|完成|达到?|[的为在是较比于每≥≤><=]|[不未]?(?:${ABOVE}|${BELOW}|${LATE}|${EITHER}))*`;
const BEFORE_FIGURE = new RegExp(`^(.*)(?:${HEAD})${TAIL}$`);
const AT_END = new RegExp(`^(.*)(?:${HEAD})$`);
/** 按预算, 在期限内 name no figure; 每超预算 names what is gone beyond. */
const LED = /^(?:其中|如果?|若|凡|当|每|超[过出]?|突破|[高低]于)+/;

function namedBefore(words: string): Named | null {
  const clause = words.split(/[,:;。]/).pop() ?? "";
  const found = BEFORE_FIGURE.exec(clause.replace(LED, ""));
  return found === null || /^[按在以]/.test(stemOf(found)) ? null : namedBy(found);
}

function indicatorOf(indicator: string): Named {
  const name = indicator.replace(/\([^()]*\)$/, "");
  const found = AT_END.exec(name);
  return found === null ? { name, stem: name, kind: null } : namedBy(found);
}

function stemOf(found: RegExpExecArray): string {
  return found[1] ?? "";
}

function namedBy(found: RegExpExecArray): Named {
  const heads = found.slice(2);
  const at = heads.findIndex((head) => head !== undefined);
  const stem = stemOf(found).replace(/程$/, "");
  return { name: stem + (heads[at] ?? ""), stem, kind: HEADS[at]?.[0] ?? null };
}

/** 不合格, 未达标 beside 合格, 达标: the one denies what the other says. */
function isDenied(left: string, right: string): boolean {
  const shared = commonEnd(left, right);
  if (shared.length < 2 && shared !== left && shared !== right) return false;
  const [one, other] = [left, right].map((stem) => DENIES.test(stem.slice(0, stem.length - shared.length)));
  return shared !== "" && one !== other;
}

const DENIES = /[不未非无没]$/;

/** How far off the target a result lies is no other figure; nor is a change, which has readings of its own. */
const OF_ANY = /(?:偏差|偏离|误差|实际|平均|目标|指标|计划|规定|核定)[值数量]?的?$/;
/** What is said of any figure: how much of it was done. */
const GENERAL = /(?:完成|达成|实现|完工|执行|进)[值数量]?的?$/;
const MONEY = /预算|资金|支出|经费|成本|费|投资/;

/** Two figures of one kind: a share is of what its last word says, 支付 of 资金支付率. */
function alike(called: Named, own: Named): Standing {
  if (own.stem.includes(called.stem) || wayIn(called.name) !== null) return "own";
  if (called.kind !== "share") return "untold";
  return own.stem.endsWith(called.stem.slice(-2)) || called.stem.endsWith(own.stem.slice(-2)) ? "own" : "other";
}

/** 成本每超1% beside 成本控制率 and 成本控制率每超1% beside 成本 are of one figure; 培训费用 beside 培训人数 is not. */
function bridged(called: Named, own: Named): Standing {
  if (called.kind === "money" && MONEY.test(own.name)) return "own";
  const of = /^(.*)控制$/.exec(called.stem)?.[1];
  return of !== undefined && own.name.includes(of) ? "own" : "other";
}
