import { describe, expect, it } from "vitest";
import { safeParseActual, safeParseQuantity, safeParseTarget } from "../../src/target/index.js";

const readers = { safeParseTarget, safeParseActual, safeParseQuantity };

describe.each(Object.entries(readers))("%s of what is no cell", (_name, read) => {
  it.each<[unknown, unknown, string]>([
    [null, undefined, " cell/not-text"],
    [5, null, " cell/not-text"],
    ["5个", { unit: 5 }, " cell/not-text"],
    ["5个", { year: "2023" }, "/year input/not-whole-number"],
    ["5个", { year: Number.NaN }, "/year input/not-whole-number"],
    ["5个", { year: {} }, "/year input/not-whole-number"],
    ["5个", null, ""],
    ["5个", { unit: null, year: null }, ""],
    ["5个", { year: 2023 }, ""],
  ])("%j with %j is an issue and no failure", (text, options, issues) => {
    const outcome = read(text as never, options as never);
    expect(outcome.ok ? "" : outcome.issues.map((each) => `${each.path ?? ""} ${each.code}`).join(", ")).toBe(issues);
  });
});
