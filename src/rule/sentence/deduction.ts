import { certain } from "../../shape/certain.js";
import { conditionOf } from "./clause.js";
import type { Deduction } from "./facts.js";
import { impliedStepOf } from "./implied-step.js";
import { isCounted, stepOf } from "./step.js";
import type { Award, Stretch, Token } from "./tokens.js";

type Pending = readonly Token[];
type Read = Deduction | "incomplete" | null;
/** An award that can be meant of each step or case. */
type Each = Deduction["award"];

/** The deduction or bonus that the words before an award make of it; null where they are only a condition. */
export function deductionOf(text: string, pending: Pending, at: { readonly award: Award } & Stretch): Read {
  const per = pending.map((token) => token.type).lastIndexOf("per");
  const award = earned(text, pending[per], at);
  if (award.kind !== "take" && award.kind !== "add" && award.kind !== "take-share") return null;
  if (per >= 0) return behindPer(text, pending, per, award, at);
  if (award.kind !== "take-share" && award.each !== undefined) return forEach(text, pending, award, award.each, at);
  return implied(text, pending, award, at);
}

/** 每完成1个得2分 earns for each case, as a bonus does. */
function earned(text: string, per: Token | undefined, { award, from }: { readonly award: Award } & Stretch): Award {
  if (award.kind !== "give" || award.bare || per === undefined) return award;
  return isCounted(text.slice(per.to, from)) ? { kind: "add", points: award.points } : award;
}

/** 每降低1个百分点扣0.5分. */
function behindPer(text: string, pending: Pending, per: number, award: Each, at: Stretch): Read {
  const begin = certain(pending[per]);
  // 每增加1%或每减少1%扣0.5分 has two steps, of which a rule has one.
  const leading = pending.slice(0, per);
  const before = leading[leading.map((token) => token.type).lastIndexOf("per")];
  if (before !== undefined && isOther(text.slice(before.to, begin.from))) return "incomplete";
  const step = stepOf(text.slice(begin.to, at.from));
  if (step === null || step === "incomplete") return step;
  const lead = conditionOf(text, leading, begin.from);
  return { step, award, lead, from: begin.from, to: at.to };
}

/** 增加1%， before 每减少1%: a step that goes one way, or whatever 或 joins to the next one. */
function isOther(phrase: string): boolean {
  if (/(?:或者?|和|及|与|、)$/.test(phrase)) return true;
  const step = stepOf(phrase.replace(/(?:或者?|和|及|与)?,$/, ""));
  return typeof step === "object" && step?.side !== undefined;
}

/** 扣0.5分/项. */
function forEach(text: string, pending: Pending, award: Each, each: string, at: Stretch): Read {
  const step = stepOf(each);
  if (step === null || step === "incomplete") return step;
  return { step, award, lead: conditionOf(text, pending, at.from), from: at.from, to: at.to };
}

/** 缺一项扣0.5分: the clause before the award is a step without 每. */
function implied(text: string, pending: Pending, award: Each, at: Stretch): Read {
  let last = pending.length;
  while (last > 0 && pending[last - 1]?.type === "stop") last--;
  const types = pending.slice(0, last).map((token) => token.type);
  const clause = types.lastIndexOf("stop") + 1;
  if (clause === last) return null;
  const { from } = certain(pending[clause]);
  const step = impliedStepOf(text.slice(from, certain(pending[last - 1]).to));
  if (step === null) return null;
  return { step, award, lead: conditionOf(text, pending.slice(0, clause), from), from, to: at.to };
}
