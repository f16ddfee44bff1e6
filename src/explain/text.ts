import { harmless } from "../text/harmless.js";
import type { Audit } from "../audit/types.js";
import type { Evaluation } from "../evaluate/types.js";
import type { Language } from "../message/index.js";
import { explain } from "./explain.js";
import type { Trace, TraceStep } from "./types.js";
import { say } from "../text/bilingual.js";

/** An explanation as readable text: the answer, then a line for each step, what a step is made of indented below it. */
export function traceText(trace: Trace): string {
  return harmless(`${[trace.says, ...linesOf(trace.steps, trace.language, 1)].join("\n")}\n`);
}

/**
 * Explains a figure or finding of a result as readable text: {@link explain} and {@link traceText} in one.
 *
 * @param result What `evaluate` or `audit` returned.
 * @param pointer As for {@link explain}.
 * @param language `zh` or `en`.
 * @param form The form itself, so that its cells are quoted as they were typed.
 * @throws JixiaoError with `explain/nothing-there` where the pointer leads nowhere.
 *
 * @example
 * const budget = { adjusted: "200", executed: "179.43" };
 * const indicators = [{ name: "预算执行", weight: "100", ratio: "budget-execution" }];
 * const { value } = evaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", budget, indicators });
 * explanationText(value, "/grade").split("\n")[1]; // => "- 得分 ÷ 分值 × 100，至多 4 位小数：89.72 ÷ 100 × 100 = 89.72%"
 */
export function explanationText(
  result: Evaluation | Audit,
  pointer: string,
  language: Language = "zh",
  form?: unknown,
): string {
  return traceText(explain(result, pointer, language, form).value);
}

function linesOf(steps: readonly TraceStep[], language: Language, depth: number): readonly string[] {
  return steps.flatMap((step) => [
    `${"  ".repeat(depth - 1)}- ${lineOf(step, language)}`,
    ...linesOf(step.parts ?? [], language, depth + 1),
  ]);
}

function lineOf(step: TraceStep, language: Language): string {
  const { says, what, value, source, text } = step;
  const cell = step.at ?? step.cell;
  const colon = say(language, "：", ": ");
  const result = resultOf(step);
  // A value that the words already end with is not said twice.
  const figure = result === undefined || says.includes(result) ? "" : colon + result;
  const beside = text === undefined || text === "" || text === value ? "" : colon + text;
  const notes = [
    cell === undefined || cell === "" || what === "indicator" ? "" : `[${cell}${beside}]`,
    source === undefined ? "" : say(language, `（${source}）`, `(${source})`),
  ];
  return [says + figure, ...notes.filter((note) => note !== "")].join(" ");
}

/** Formula and value: equal where the formula is arithmetic, an arrow where it compares, rounds or names. */
function resultOf({ formula, value, equals }: TraceStep): string | undefined {
  if (formula === undefined) return value;
  if (value === undefined || value === formula) return formula;
  return `${formula} ${equals === true ? "=" : "→"} ${value}`;
}
