import type { Grade } from "../sentence/facts.js";
import { SCALES } from "../sentence/lexicon.js";

/** 优（90分以上）得10分，良：80-89分，得8分: names of one scale, one for each of the bands, only call what their figures say. */
export function withoutNames(grades: readonly Grade[], text: string): readonly Grade[] {
  const names = grades.map((grade) => nameOf(grade, text));
  const isScale =
    new Set(names).size === names.length && SCALES.some((scale) => names.every((each) => scale.includes(each)));
  if (!isScale) return grades;
  return grades.map((grade) => ({ ...grade, condition: { ...grade.condition, subject: "", others: [] } }));
}

/** The words beside the figures of a band, before a bracket or a colon; empty where there are others. */
function nameOf({ condition: { others, subject } }: Grade, text: string): string {
  const words = [subject, ...others.map(({ from, to }) => text.slice(from, to))].filter((each) => each !== "");
  return words.length === 1 ? words.join().replace(/[的(:]+$/, "") : "";
}
