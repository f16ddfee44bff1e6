import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audited, figureText } from "./forms.js";
import { formsOf, type Table, table } from "./table.js";
import { verdictLines } from "./verdict-lines.js";
import { some } from "../runs.js";

/**
 * What an audit says of each published form, worked out by hand beside the form: `test/corpus/verdicts.txt` has a section
 * a form, a line for each row, figure and error, with the arithmetic; lines that begin with `#` say what is odd.
 */
const verdicts = new Map(
  readFileSync(new URL("../corpus/verdicts.txt", import.meta.url), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [name = "", ...lines] = section.split("\n");
      return [name, lines.filter((line) => line !== "" && !line.startsWith("#"))] as const;
    }),
);

const names = [...new Set([...verdicts.keys()].map((name) => name.slice(0, 3)))];

/** All sections of a table: the whole, and the rows of funds below its total. */
function said(source: Table, name: string): readonly (readonly [string, readonly string[]])[] {
  return formsOf(source).map((form, place) => {
    const section = place === 0 ? name : `${name} row ${place}`;
    return [section, verdictLines(audited(form))];
  });
}

describe("published forms", () => {
  it("are seventeen", () => {
    expect(names.length).toBe(17);
  });

  it.each(names)("%s has the verdicts worked out by hand", (name) => {
    const expected = [...verdicts].filter(([section]) => section.startsWith(name));
    expect(said(table(name), name)).toEqual(expected);
  });

  it.each(names)(
    "%s has other verdicts with any one digit of any printed figure changed",
    { timeout: 60_000 },
    (name) => {
      const original = table(name);
      const before = wholeText(original, name);
      const same: string[] = [];
      for (const place of some(printedPlaces(original), Number(name))) {
        const text = place.holder[place.key] ?? "";
        for (let at = 0; at < text.length; at++) {
          if (!/\d/.test(text.charAt(at))) continue;
          const digit = String((Number(text.charAt(at)) + 1) % 10);
          place.holder[place.key] = text.slice(0, at) + digit + text.slice(at + 1);
          if (wholeText(original, name) === before) same.push(`${place.key} ${place.holder[place.key] ?? ""}`);
          place.holder[place.key] = text;
        }
      }
      expect(same).toEqual([]);
    },
  );

  it("gives 预算完成率 92.8 % its 3 points by the table's own rule: one whole step of 5 below 100, 2 off 5", () => {
    const rule = { method: "deduct-per-step", step: "5", stepUnit: "百分点", points: "2", partial: "whole-only" };
    const leaf = { name: "预算完成率", weight: "5", target: "100%", actual: "92.8%", reported: "3", rule };
    const verdict = (partial: string) =>
      figureText(
        audited({
          schemaVersion: 1,
          standard: "cn-mof-2020-10",
          indicators: [{ ...leaf, rule: { ...rule, partial } }],
        }).figures[0] ?? expect.unreachable(),
      );
    expect(verdict("whole-only")).toBe("score /indicators/0/reported 3 3 agrees");
    expect(verdict("prorate")).toMatch(/3 2.12 reproduced: steps-whole-only half-up:0/); // 5 − 7.2 ÷ 5 × 2
    expect(verdict("started")).toMatch(/3 1 reproduced: steps-whole-only half-up:0/); // 5 − 2 × 2
  });
});

/** What is said of all sections; of a form that can no longer be read, why. */
function wholeText(source: Table, name: string): string {
  try {
    return JSON.stringify(said(source, name));
  } catch (error) {
    return String(error);
  }
}

interface Place {
  readonly holder: Record<string, string>;
  readonly key: string;
}

/** Every cell of a table that prints a figure: of the budget, of the rows, and the sums, total and grade below them. */
function printedPlaces({ budget, rows, reported }: Table): readonly Place[] {
  const cells = (holder: object, keys = Object.keys(holder)): readonly Place[] =>
    keys.map((key) => ({ holder: holder as Record<string, string>, key }));
  return [
    ...Object.values(budget).flatMap((row) => (typeof row === "object" ? cells(row) : [])),
    ...rows.flatMap((row) => cells(row, ["weight", "target", "actual", "score"])),
    ...cells(reported.groups),
    ...cells(reported, ["total"]),
  ];
}
