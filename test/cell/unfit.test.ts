import { describe, expect, it } from "vitest";
import { safeParseActual, safeParseQuantity, safeParseTarget } from "../../src/cell/index.js";
import { targetIn } from "./short.js";

const readers = { safeParseTarget, safeParseActual, safeParseQuantity };

describe.each(Object.entries(readers))("%s of what is no cell", (_name, read) => {
  it.each<[unknown, unknown, string]>([
    [null, undefined, " cell/not-text"],
    [5, null, " cell/not-text"],
    ["5个", { unit: 5 }, "/options/unit options/wrong-type"],
    ["5个", { year: "2023" }, "/options/year options/wrong-type"],
    ["5个", { year: Number.NaN }, "/options/year options/wrong-type"],
    ["5个", { year: {} }, "/options/year options/wrong-type"],
    ["5个", { units: "个" }, "/options/units options/unknown-key"],
    ["5个", "个", "/options options/wrong-type"],
    ["5个", null, ""],
    ["5个", { unit: null, year: null }, ""],
    ["5个", { year: 2023 }, ""],
  ])("%j with %j is an issue and no failure", (text, options, issues) => {
    const outcome = read(text as never, options as never);
    expect(outcome.ok ? "" : outcome.issues.map((each) => `${each.path ?? ""} ${each.code}`).join(", ")).toBe(issues);
  });
});

it("a Date that is given as a cell is named", () => {
  const read = safeParseActual(new Date(0) as never);
  expect(read.ok ? [] : read.issues.map(({ params }) => params)).toEqual([{ value: "Date" }]);
});

describe("a number with letters in place of its digits", () => {
  it.each(["年均维修l00场", "组织开展全市范围的业务技能培训共l00场"])("refuses a short text: %s", (text) => {
    expect(targetIn(text)).toBe("refused target/unreadable");
  });

  it("leaves a text of more than twenty characters as words that ask for a look", () => {
    expect(targetIn("组织开展全市范围的业务技能培训共计l00场")).toBe("qualitative!");
  });
});

describe("a text of more than ten thousand characters", () => {
  it("is words, and digits in it are told of by their place", () => {
    const read = safeParseTarget(`合格率95%${"落实".repeat(6000)}`);
    expect(read.ok && read.value.kind).toBe("qualitative");
    expect(read.ok && read.notes).toMatchObject([{ code: "cell/digits-in-text", from: 3 }]);
    expect(safeParseTarget("落实".repeat(6000))).toMatchObject({ ok: true, notes: [] });
  });

  it("is refused without a word in it", () => {
    expect(safeParseTarget("95%".repeat(4000)).ok).toBe(false);
  });
});
