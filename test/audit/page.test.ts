import { describe, expect, it } from "vitest";
import { zh as wording } from "../../src/message/audit.js";
import { zh } from "../../src/message/catalogue.js";
import { tables } from "../docs/markdown.js";

const classes = tables("audit.md").find((table) => table.rows.some(([first]) => first === "E01"))?.rows ?? [];
const named = classes.flatMap((row) => [...(row[2] ?? "").matchAll(/[a-z]+\/[a-z-]+/g)].map(([code]) => code));

/** Codes of the audit that are about the audit itself, or about what could not be checked. */
const BESIDE = ["audit/stopped", "budget/figure-unknown", "form/period-unreadable", "score/no-weights-fit"];

describe("the page of the audit", () => {
  it("names a code for every class of error from E01 to E59a", () => {
    const tens = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, place) => `E${String(from + place).padStart(2, "0")}`);
    expect(classes.map(([number]) => number)).toEqual([
      ...tens(1, 8),
      ...tens(10, 21),
      ...tens(30, 47),
      ...tens(50, 59),
      "E59a",
    ]);
    expect(classes.filter((row) => !/[a-z]\/[a-z]/.test(row[2] ?? ""))).toEqual([]);
  });

  it("names only codes that there are, and every code of the audit", () => {
    expect(named.filter((code) => !(code in zh))).toEqual([]);
    expect(Object.keys(wording).filter((code) => !named.includes(code) && !BESIDE.includes(code))).toEqual([]);
  });
});
