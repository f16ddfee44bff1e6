import { isDeed } from "../../text/turning.js";
import { counts, unitEnd } from "./amount.js";
import type { Deduction, Grade, Limit, Stated } from "./facts.js";
import { LONGEST, type Step, stepOf, UNDONE } from "./step.js";

/** 每完成10%得1分，最高10分: the one grade is no condition but a step that earns its points. */
export function asEarned(stated: Stated, text: string): Stated {
  const [grade, total, third] = stated.grades;
  if (grade === undefined || third !== undefined || isScoredOtherwise(stated)) return stated;
  const full = total === undefined ? [] : fullMark(total, text);
  const deduction = full === null ? null : earning(grade, text);
  if (full === null || deduction === null) return stated;
  return { ...stated, grades: [], deductions: [deduction], limits: [...stated.limits, ...full] };
}

function isScoredOtherwise({ deductions, ratios, betweens, formulas, standards, rest }: Stated): boolean {
  return [deductions, ratios, betweens, formulas, standards, rest].some(({ length }) => length > 0);
}

/** （满分10分）behind the points is no second condition. */
function fullMark({ condition, award, from, to }: Grade, text: string): readonly Limit[] | null {
  if (award.kind !== "give" || condition.name !== "" || !/满分|总分/.test(text.slice(from, to))) return null;
  return [{ type: "total", points: award.points, from, to }];
}

function earning({ condition, award, from, to }: Grade, text: string): Deduction | null {
  if (award.kind !== "give" || award.bare || condition.to - condition.from > LONGEST) return null;
  const words = text.slice(condition.from, condition.to);
  const [all = "", before = ""] = /^(.*?)[每毎凡]/.exec(words) ?? [];
  if (all === "" || UNDONE.test(before) || /[,;:。①-⑳]/.test(words)) return null;
  const step = stepOf(words.slice(all.length));
  if (step === null || step === "incomplete" || !isEarned(step, words.slice(all.length))) return null;
  const lead = { ...condition, to: condition.from + before.length, name: before, subject: "", ranges: [], others: [] };
  return { step, award: { kind: "add", points: award.points, earns: true }, lead, from, to };
}

/** Whether points can be earned so: for what is reached, and for each of what the words begin with. */
function isEarned(step: Step, phrase: string): boolean {
  const { side, kind, unit } = step;
  if (side === "below" || side === "either" || isWrong(step)) return false;
  const first = isDeed(phrase.slice(0, 2)) ? "" : phrase.slice(0, unitEnd(phrase, 0));
  // 每年培训2次, 每名教师培训10学时: what each of them is to have is no step.
  if (first !== "" && first !== unit) return false;
  return (kind === "case" && unit !== null && counts(unit) && first !== "") || NUMBER.test(phrase);
}

/** What was missed, or lies beyond the target, earns nothing of it. */
function isWrong({ missing, undone, late, beyond }: Step): boolean {
  return [missing, undone, late, beyond].includes(true);
}

const NUMBER = /[\d一二两三四五六七八九十百]/;
