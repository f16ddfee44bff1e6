import type { Grade } from "../sentence/facts.js";
import { SCALES } from "../sentence/lexicon.js";

/** 优（90分以上）得10分，良：80-89分，得8分: names of one scale, one for each of the bands, only call what their figures say. */
export function withoutNames(grades: readonly Grade[], text: string): readonly Grade[] {
  const names = grades.map((grade) => nameOf(grade, text));
  if (areScale(names)) return grades.map((grade) => named(grade, ""));
  // 满意度90%以上为优秀，得10分: behind the figure, which is called something before it.
  const called = grades.map((grade) => calledBehind(grade, text));
  return areScale(called) ? grades.map((grade) => named(grade, grade.condition.subject)) : grades;
}

function areScale(names: readonly string[]): boolean {
  return new Set(names).size === names.length && SCALES.some((scale) => names.every((each) => scale.includes(each)));
}

function named(grade: Grade, subject: string): Grade {
  return { ...grade, condition: { ...grade.condition, subject, others: [] } };
}

/** 为优秀, 属于良好等次: what the words behind the figure say that it is. */
function calledBehind({ condition: { others } }: Grade, text: string): string {
  const [only, second] = others;
  if (only === undefined || second !== undefined) return "";
  return /^(?:评?[为是]|属于?)([^,;。]{1,4}?)(?:等[次级])?的?$/.exec(text.slice(only.from, only.to))?.[1] ?? "";
}

/** The words beside the figures of a band, before a bracket or a colon; empty where there are others. */
function nameOf({ condition: { others, subject } }: Grade, text: string): string {
  const words = [subject, ...others.map(({ from, to }) => text.slice(from, to))].filter((each) => each !== "");
  return words.length === 1 ? words.join().replace(/[的(:]+$/, "") : "";
}
