import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { evaluationSchema } from "../../src/schema/index.js";
import { examples } from "./complete.js";

describe("the schema of an evaluation", () => {
  it.each(examples.map((form) => [form]))("takes what a published example is scored as", (form) => {
    const evaluation: unknown = JSON.parse(JSON.stringify(evaluate(form).value));
    expect(evaluationSchema.safeParse(evaluation).error).toBe(undefined);
  });

  it("refuses a score that is a number", () => {
    const evaluation = { ...evaluate(examples[0]).value, score: 98.15 };
    expect(evaluationSchema.safeParse(evaluation).error?.issues.map((each) => each.path)).toEqual([["score"]]);
  });
});
