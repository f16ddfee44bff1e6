import { bared } from "./formula.js";
import { DIGITS } from "./number.js";
import type { Stretch } from "./tokens.js";

/** A score that begins at a pass mark: （完成率-60%）/（1-60%）. */
export interface Pass {
  /** What is measured, as the formula calls it. */
  readonly subject: string;
  /** The pass mark in percent. */
  readonly mark: string;
  /** Whether that is the completion, and not a figure of its own (实际完成值, 满意度). */
  readonly ofCompletion: boolean;
}

const PASS = new RegExp(`^\\(?([^()]{0,20})-(${DIGITS})%\\)?/\\(?(?:1|100%)-(${DIGITS})%\\)?$`);
/** 实际完成率, 任务达成比例, 实际完成值/目标值. */
const COMPLETION =
  /(?:完成|达成|实现|完工)(?:率|比例|比率|百分比|度|程度|进度|情况)$|^(?:实际|完成|实现)[^/]*\/[^/]*(?:目标|计划|任务|指标)[^/]*$/;

/** The pass mark that a factor of the score begins at; null where it is no such formula, or has two marks. */
export function passIn(text: string, factor: Stretch): Pass | null {
  const { from, to } = bared(text, factor);
  const [, name = "", mark, other] = PASS.exec(text.slice(from, to)) ?? [];
  if (mark === undefined || mark !== other) return null;
  const subject = /^[A-Za-z]$/.test(name) ? meantBy(text, name) : name;
  return { subject, mark, ofCompletion: COMPLETION.test(subject) };
}

/** Whether a formula begins at a pass mark, so that it says itself below which line nothing is given. */
export function beginsAtPass(words: string): boolean {
  return INLINE.test(words);
}

const INLINE = new RegExp(`-(${DIGITS})%\\)?/\\(?(?:1|100%)-(${DIGITS})%`);

/** What a letter of a formula stands for, as the sentence says; empty where it does not. */
export function meantBy(text: string, letter: string): string {
  const said = new RegExp(
    `${letter}(?:为|是|表示|代表|指|:|=)([^,;。=()]{1,20})|([^,;。=()]{1,20})\\(${letter}\\)`,
  ).exec(text);
  return said?.[1] ?? said?.[2] ?? "";
}
