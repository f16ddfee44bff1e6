import { describe, expect, test } from "vitest";

import { type Draft, family, unstated } from "../../src/budget/definitions/family.js";

const draft = (name: Draft["name"], more: Partial<Draft> = {}): Draft => ({
  name,
  title: name,
  numerator: ["executed"],
  denominator: ["adjusted"],
  direction: "higher-is-better",
  ideal: null,
  zero: unstated("没有预算"),
  sources: [],
  ...more,
});

describe("definitions that go by one name", () => {
  test("have each the others as variants, with how those read the ratio", () => {
    const readings = { "budget-execution": "按调整后预算数", "budget-completion": "按年初预算数" };
    const made = family(
      draft("budget-execution", { reading: readings["budget-execution"] }),
      draft("budget-completion", { reading: readings["budget-completion"] }),
      draft("payables"),
    );
    expect(made.map(({ name, variants }) => [name, variants])).toEqual([
      [
        "budget-execution",
        [
          { name: "budget-completion", reading: "按年初预算数" },
          { name: "payables", reading: "" },
        ],
      ],
      [
        "budget-completion",
        [
          { name: "budget-execution", reading: "按调整后预算数" },
          { name: "payables", reading: "" },
        ],
      ],
      [
        "payables",
        [
          { name: "budget-execution", reading: "按调整后预算数" },
          { name: "budget-completion", reading: "按年初预算数" },
        ],
      ],
    ]);
  });

  test("are of version 1, without other names, reading or notes where nothing is said of them", () => {
    const [made] = family(draft("payables"));
    expect(made).toMatchObject({ version: "1", aliases: [], reading: "", notes: [], variants: [] });
  });

  test("keep what is said of them", () => {
    const said = { version: "2", aliases: ["应付率"], reading: "按年末数", notes: ["含应付票据"] };
    const [made] = family(draft("payables", said));
    expect(made).toMatchObject({ ...said, variants: [] });
  });
});

describe("what a zero denominator means", () => {
  test("is told by nothing where no document is known to say it", () => {
    expect(unstated("没有预算")).toEqual({ when: "没有预算", stated: null });
  });
});
