import { describe, expect, test } from "vitest";

import { toText } from "../../src/exact/index.js";
import { type BudgetFigures, figureKeys } from "../../src/budget/index.js";
import { figurePath, putFigure } from "../../src/budget/figures.js";
import { isIssue, readFigure } from "../../src/budget/read.js";

describe("the place of a figure", () => {
  test.each([
    ["initial", "/budget/initial"],
    ["threePublic.budget", "/budget/threePublic/budget"],
    ["threePublic.parts.abroad.budget", "/budget/threePublic/parts/abroad/budget"],
  ])("%s is %s", (key, path) => {
    expect(figurePath(key)).toBe(path);
  });

  test("takes a text, with the objects on the way there", () => {
    const budget: BudgetFigures = {};
    putFigure(budget, "initial", "10");
    putFigure(budget, "threePublic.budget", "3");
    putFigure(budget, "threePublic.parts.abroad.budget", "1");
    expect(budget).toEqual({ initial: "10", threePublic: { budget: "3", parts: { abroad: { budget: "1" } } } });
  });

  test("takes a text in place of what stood there, and what stands beside it stays", () => {
    const budget: BudgetFigures = { initial: "10", staff: { actual: 136, establishment: 143 } };
    putFigure(budget, "staff.actual", "137");
    expect(budget).toEqual({ initial: "10", staff: { actual: "137", establishment: 143 } });
  });

  test.each(figureKeys)("%s is where the figure is read", (key) => {
    const budget: BudgetFigures = {};
    putFigure(budget, key, "7");
    const found = figureKeys.filter((each) => readFigure(budget, each) !== undefined);
    expect(found).toEqual([key]);
    const read = readFigure(budget, key);
    expect(read === undefined || isIssue(read) ? read : toText(read)).toBe("7");
  });

  test("that is a figure by itself is no group of others", () => {
    const read = readFigure({ threePublic: { parts: "3" } }, "threePublic.parts.abroad.budget");
    expect(read).toMatchObject({
      code: "input/not-object",
      severity: "error",
      path: "/budget/threePublic/parts",
      params: { value: '"3"' },
    });
  });
});
