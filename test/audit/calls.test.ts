import { describe, expect, it } from "vitest";
import { safeAuditRatio, safeAuditSum } from "../../src/index.js";

type Read = ReturnType<typeof safeAuditSum>;

const issuesOf = (read: Read): readonly string[] =>
  read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path ?? "—"}`);

describe("a single figure that cannot be held against anything", () => {
  const budget = { adjusted: "100", executed: "80" };

  it("is a ratio printed as words", () => {
    expect(issuesOf(safeAuditRatio("budget-execution", "八成", budget))).toEqual(["input/not-decimal "]);
  });

  it.each([59.75, null, ["80"]])(
    "is a ratio or a sum that is no text, as printed places are not in it: %j",
    (given) => {
      expect(issuesOf(safeAuditRatio("budget-execution", given as unknown as string, budget))).toEqual([
        "input/not-decimal ",
      ]);
      expect(issuesOf(safeAuditSum("80", [given as unknown as string]))).toEqual(["input/not-decimal /0"]);
    },
  );

  it("is a ratio of a name that there is not, and of amounts that are none: all of it is said at once", () => {
    const read = safeAuditRatio("no-such" as "budget-execution", "80%", { ...budget, adjusted: "一百" });
    expect(issuesOf(read)).toEqual(["ratio/unknown —", "input/not-decimal ", "input/not-decimal /budget/adjusted"]);
  });

  it("is a sum of words, or with words among its parts", () => {
    expect(issuesOf(safeAuditSum("合计", ["1", "两", "3"]))).toEqual(["input/not-decimal ", "input/not-decimal /1"]);
  });
});
