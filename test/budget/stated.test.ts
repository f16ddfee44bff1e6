import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { BudgetFigures } from "../../src/budget/index.js";
import { statedFigures } from "../../src/budget/read.js";

const stated = (figures: unknown): unknown => statedFigures(figures as BudgetFigures);

/** A blank form: so many objects one in the other, the last with a figure left empty. */
const nested = (depth: number): unknown => {
  let budget: unknown = { budget: "" };
  for (let level = 0; level < depth; level++) budget = { parts: budget };
  return budget;
};

describe("the figures that a budget states", () => {
  test("are those that are not left empty", () => {
    expect(stated({ initial: "10", adjusted: "", executed: 9 })).toEqual({ initial: "10", executed: 9 });
    expect(stated({ initial: "" })).toEqual({});
  });

  test("are zero where a zero stands", () => {
    expect(stated({ initial: 0, adjusted: "0", executed: "" })).toEqual({ initial: 0, adjusted: "0" });
  });

  test("are found in every group", () => {
    const parts = { abroad: { budget: "", executed: "1" }, vehicles: { budget: "2", executed: "" } };
    expect(stated({ threePublic: { budget: "", executed: "3", parts } })).toEqual({
      threePublic: { executed: "3", parts: { abroad: { executed: "1" }, vehicles: { budget: "2" } } },
    });
  });

  test("are none of a group that is left empty, which stays", () => {
    expect(stated({ threePublic: { budget: "" } })).toEqual({ threePublic: {} });
  });

  test("are found in the rows of a list, which all stay", () => {
    const sources = [
      { name: "财政拨款", initial: "1", executed: "" },
      { name: "其他资金", initial: "2", executed: "3" },
    ];
    expect(stated({ sources })).toEqual({
      sources: [
        { name: "财政拨款", initial: "1" },
        { name: "其他资金", initial: "2", executed: "3" },
      ],
    });
  });

  test("stand beside words, which stay though they are empty", () => {
    const quoted = [{ figure: "", value: "", where: "" }];
    expect(stated({ unit: "", sources: [{ name: "", initial: "" }], quoted })).toEqual({
      unit: "",
      sources: [{ name: "" }],
      quoted: [{ figure: "", where: "" }],
    });
  });

  test.each([null, "", "text", 12, true, undefined])("of %j, which is no budget, are that itself", (given) => {
    expect(stated(given)).toBe(given);
  });

  test.each([null, "?", 12, true])("keep what is no figure: %j", (part) => {
    expect(stated({ initial: part, adjusted: "" })).toEqual({ initial: part });
  });

  test("lie no deeper than four levels: what does is left as it is", () => {
    expect(stated(nested(3))).toEqual({ parts: { parts: { parts: {} } } });
    const deeper = nested(4);
    expect(stated(deeper)).toBe(deeper);
  });

  test("of a budget that is nested ten thousand levels deep are that itself", () => {
    const deep = nested(10_000);
    expect(stated(deep)).toBe(deep);
  });
});

describe("a budget without anything left empty", () => {
  test("comes back as the same object", () => {
    const budget = {
      unit: "",
      initial: "1",
      staff: { actual: 1, establishment: 2 },
      sources: [{ name: "", initial: "1" }, { name: "其他资金" }],
    };
    expect(stated(budget)).toBe(budget);
  });

  test("comes back with the same groups and lists where another part is left empty", () => {
    const [staff, sources, row] = [{ actual: 1 }, [{ name: "财政拨款", initial: "1" }], { name: "", initial: "1" }];
    const read = stated({ adjusted: "", staff, sources }) as Record<string, unknown>;
    expect([read["staff"] === staff, read["sources"] === sources]).toEqual([true, true]);
    const { sources: rows } = stated({ sources: [{ name: "", initial: "" }, row] }) as { sources: unknown[] };
    expect(rows[1]).toBe(row);
  });
});

describe("reading the stated figures", () => {
  const figure = fc.constantFrom("", "0", "1", 2, null);
  const group = fc.dictionary(fc.constantFrom("budget", "executed", "unit", "name"), figure);
  const budget = fc.dictionary(
    fc.constantFrom("initial", "adjusted", "threePublic", "sources", "unit"),
    fc.oneof(figure, group, fc.array(group, { maxLength: 3 })),
  );

  test("twice finds nothing more than once, and the given budget stays as it was", () => {
    fc.assert(
      fc.property(budget, (given) => {
        const before = JSON.stringify(given);
        const once = stated(given);
        expect(stated(once)).toBe(once);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });
});
