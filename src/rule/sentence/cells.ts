import type { Reading } from "./refusal.js";
import type { End, Range, Token } from "./tokens.js";

/**
 * Cells of a table copied as text lack the word 分: `≥90% 10 | 80-90% 8 | <80% 0`. A number alone behind a condition
 * with a unit is its points, where at least three statements are built so; two numbers (9-8) leave the choice to a
 * person.
 */
export function withBarePoints(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.filter((token, index) => isMark(token, index, tokens));
  if (marks.length < 3) return tokens;
  return tokens.map((token, index): Token => {
    if (!isMark(token, index, tokens)) return token;
    const { min, bare } = token.range;
    if (bare !== true || min === undefined) return { type: "judgement", from: token.from, to: token.to };
    return { type: "award", award: { kind: "give", points: min.value, bare: false }, from: token.from, to: token.to };
  });
}

/** Whether a token is a number, or two, alone between a condition with a unit and the end of the statement. */
function isMark(token: Token, index: number, tokens: readonly Token[]): token is Token & { readonly type: "range" } {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.type !== "range" || token.type !== "range" || before.range.unit === null || before.to !== token.from)
    return false;
  return isPlain(token.range) && (after === undefined || (after.type === "stop" && after.strong));
}

function isPlain(range: Range): boolean {
  if (range.unit !== null || range.mirrored === true) return false;
  return range.bare === true || (range.min?.hold === "free" && range.max?.hold === "free");
}

/** 每低1分扣0.5分: of an indicator in marks, the marks between 每 and what is taken are those of the step. */
export function marksMeasured(tokens: readonly Token[], { unit }: Reading): readonly Token[] {
  const stated = tokens.some((token) => token.type === "range" && token.range.unit === MARKS);
  if (unit !== MARKS && (unit !== null || !stated)) return tokens;
  let behindPer = false;
  return tokens.map((token, index): Token => {
    if (token.type === "per") behindPer = true;
    else if (token.type !== "text") {
      const isStep = behindPer && isTaken(tokens, index + 1);
      behindPer = false;
      if (isStep && token.type === "award" && token.award.kind === "give" && token.award.bare) {
        const end: End = { value: token.award.points, hold: "closed" };
        const { from, to } = token;
        return { type: "range", range: { min: end, max: end, unit: MARKS, bare: true }, from, to };
      }
    }
    return token;
  });
}

const MARKS = "分";

/** Whether points are taken off at a token, or behind the stop there. */
function isTaken(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.type === "stop" ? tokens[at + 1] : tokens[at];
  return next?.type === "award" && (next.award.kind === "take" || next.award.kind === "take-share");
}
