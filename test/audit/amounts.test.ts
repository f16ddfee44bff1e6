import { describe, expect, it } from "vitest";
import { audited, single } from "./forms.js";

const met = { target: "≥10个", actual: "10个" };
/** Path and code of what is found of a budget. */
const said = (budget: object): readonly string[] =>
  audited(single(met, { budget })).findings.map(({ path, code }) => `${path ?? ""} ${code}`);

describe("an amount of the budget", () => {
  it("is below zero as a JSON number too", () => {
    expect(said({ carriedOver: -1 })).toEqual(["/budget/carriedOver budget/negative"]);
  });

  it("is held against no limit that is not stated", () => {
    expect(said({ executed: "10" })).toEqual([]);
  });

  it("after a cut by half is no cut to the outturn where no outturn is stated", () => {
    expect(said({ initial: "200", adjusted: "100" })).toEqual(["/budget budget/adjustment-unexplained"]);
  });

  it("quoted as nothing is of no other base that is not stated", () => {
    expect(said({ initial: "120", quoted: [{ figure: "initial", value: "0" }] })).toContain(
      "/budget/quoted/0/value budget/quoted-differs",
    );
  });
});

describe("a target of at least so much beside last year's result", () => {
  const loose = (target: string, previous: string): boolean =>
    audited(single({ target, actual: "60个", previous })).findings.some(({ code }) => code === "target/loose");

  it.each([
    ["≥49个", "100", true],
    ["≥50个", "100", false],
    ["≥60个", "100", false],
    ["≥0个", "0", false],
  ])("%s after %s is loose only below half of it", (target, previous, is) => {
    expect(loose(target, previous)).toBe(is);
  });
});
