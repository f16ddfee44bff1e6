import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Actual,
  type CellOptions,
  printActual,
  printTarget,
  safeParseActual,
  safeParseQuantity,
  safeParseTarget,
  type Target,
} from "../../src/cell/index.js";
import { cellsOf } from "./cells.js";
import { runs } from "../runs.js";

const cells = ["targets.jsonl", "targets-more.jsonl", "actuals.jsonl", "actuals-more.jsonl"].flatMap(cellsOf);
const texts = cells.map((cell) => cell.text);
const units = [...new Set(cells.map((cell) => cell.unit))];

const PIECES = [
  ..."≥≤><=0123456789.,%‰年月日底前至到-~±/*()（）含不以上下内一二十百千万亿零点分之元人个次较上年增长降 　，;且。AXx",
  "不低于",
  "百分之",
  "2021年",
  "12月",
];
const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(3), fc.constantFrom(...PIECES), fc.constantFrom(...texts))
  .map(([text, seed, way, piece, other]) => {
    const at = text.length === 0 ? 0 : seed % (text.length + 1);
    if (way === 0) return text.slice(0, at) + piece + text.slice(at);
    if (way === 1) return text.slice(0, at) + text.slice(at + 1);
    if (way === 2) return text.slice(0, at) + piece + text.slice(at + 1);
    return text.slice(0, at) + other;
  });
const grown = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(""));
const any = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), grown, mutated);
const options = fc.record(
  { unit: fc.oneof(fc.constantFrom(...units), grown), year: fc.integer({ min: 1990, max: 2099 }) },
  { requiredKeys: [] },
);
const RUNS = { numRuns: runs(2000) };

/**
 * What a printed value is read beside: words beside their unit cell; everything else says its unit itself, and is also
 * read beside the unit cell, unless that has a comparator of its own, which may contradict the printed one.
 */
function settingsFor(value: Target | Actual, cell: CellOptions): CellOptions[] {
  if (value.kind === "qualitative") return [cell];
  return /[≥≤<>=]|[不低高超]|以[上下内]/.test(cell.unit ?? "") ? [{}] : [{}, cell];
}

test.each([
  ["2　021.12月", { unit: "万人以上" }, "≥共2021.12月"],
  ["12月/日", { unit: "天以内" }, "≤12月/日"],
  ["02021年/‰", {}, "共2021年/‰"],
  ["2022.01~202212", { unit: "千克" }, "共2022.01~202212千克"],
] as const)("%s beside %j is printed as a count, not as a date", (text, cell, printed) => {
  const read = safeParseTarget(text, cell);
  expect(read.ok && printTarget(read.value)).toBe(printed);
});

describe("any text at all", () => {
  test.each([
    ["target", safeParseTarget],
    ["actual", safeParseActual],
    ["quantity", safeParseQuantity],
  ] as const)("gives a %s or a refusal, and every place lies in the text", (_, read) => {
    fc.assert(
      fc.property(any, options, (text, cell) => {
        const outcome = read(text, cell);
        const remarks = outcome.ok ? outcome.notes : outcome.issues;
        if (!outcome.ok) expect(outcome.issues.length).toBeGreaterThan(0);
        for (const { from, to, message } of remarks) {
          expect((from ?? 0) >= 0 && (from ?? 0) <= (to ?? 0) && (to ?? 0) <= text.length).toBe(true);
          expect(message).not.toMatch(/\{\w+\}/);
          expect(message.length).toBeLessThan(200);
        }
      }),
      RUNS,
    );
  });

  test.each([
    ["target", safeParseTarget],
    ["actual", safeParseActual],
  ] as const)("that is no text is an issue of the %s", (_, read) => {
    for (const value of [null, undefined, 5, {}, [], true, Symbol.iterator]) {
      const outcome: ReturnType<typeof read> = Reflect.apply(read, undefined, [value]);
      expect(outcome.ok).toBe(false);
      if (!outcome.ok) expect(outcome.issues[0]?.code).toBe("cell/not-text");
    }
  });
});

test.each([
  ["target", safeParseTarget],
  ["actual", safeParseActual],
] as const)("a number that a magnitude makes longer than any decimal is refused: %s", (family, read) => {
  const outcome = read("9".repeat(1000), { unit: "万人" });
  expect(outcome.ok ? outcome.value : outcome.issues.map((each) => each.code)).toEqual([`${family}/unreadable`]);
});

test.each([
  ["target", safeParseTarget],
  ["actual", safeParseActual],
] as const)("words that begin with a number are no unit: %s", (_, read) => {
  const outcome = read("3200余一户一档");
  expect(outcome.ok ? outcome.value.kind : "refused").toBe("qualitative");
});

describe("printing a value and reading it gives it back", () => {
  test("for targets", () => {
    fc.assert(
      fc.property(any, options, (text, cell) => {
        const first = safeParseTarget(text, cell);
        if (!first.ok) return;
        const printed = printTarget(first.value);
        for (const setting of settingsFor(first.value, cell)) {
          const again = safeParseTarget(printed, setting);
          expect([printed, again.ok ? again.value : again.issues]).toEqual([printed, first.value]);
        }
      }),
      RUNS,
    );
  });

  test("for actual values", () => {
    fc.assert(
      fc.property(any, options, (text, cell) => {
        const first = safeParseActual(text, cell);
        if (!first.ok) return;
        const printed = printActual(first.value);
        for (const setting of settingsFor(first.value, cell)) {
          const again = safeParseActual(printed, setting);
          expect([printed, again.ok ? again.value : again.issues]).toEqual([printed, first.value]);
        }
      }),
      RUNS,
    );
  });

  test.each(cells.map((cell) => [cell.text, cell] as const))("for the cell %s", (text, cell) => {
    const settings = { unit: cell.unit, ...(cell.year === undefined ? {} : { year: cell.year }) };
    const target = safeParseTarget(text, settings);
    if (target.ok) {
      const again = safeParseTarget(printTarget(target.value));
      expect(again.ok ? again.value : again.issues).toEqual(target.value);
    }
    const actual = safeParseActual(text, settings);
    if (actual.ok) {
      const again = safeParseActual(printActual(actual.value));
      expect(again.ok ? again.value : again.issues).toEqual(actual.value);
    }
  });
});

/** What an outcome says, without places and wording. */
function said(outcome: ReturnType<typeof safeParseTarget> | ReturnType<typeof safeParseActual>): unknown {
  return outcome.ok ? outcome.value : outcome.issues.map((each) => each.code);
}

test("full-width and half-width forms are read alike", () => {
  for (const { text, unit } of cells) {
    const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replace(/ /g, "　");
    expect([text, said(safeParseTarget(wide, { unit }))]).toEqual([text, said(safeParseTarget(text, { unit }))]);
    expect([text, said(safeParseActual(wide, { unit }))]).toEqual([text, said(safeParseActual(text, { unit }))]);
  }
});

test("blanks between tokens change nothing", () => {
  for (const { text, unit } of cells) {
    const blank = text.replace(
      /(?<![\w０-９Ａ-ｚ.,，．])(?=[^])|(?<=[\w０-９Ａ-ｚ.,，．])(?![\w０-９Ａ-ｚ.,，．])/g,
      " ",
    );
    expect([text, said(safeParseTarget(blank, { unit }))]).toEqual([text, said(safeParseTarget(text, { unit }))]);
    expect([text, said(safeParseActual(blank, { unit }))]).toEqual([text, said(safeParseActual(text, { unit }))]);
  }
});

test("a blank inside a numeral is a noted thousands gap or a refusal", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99999999 }), fc.nat(), (number, seed) => {
      const digits = String(number);
      const at = 1 + (seed % (digits.length - 1));
      const outcome = safeParseTarget(`≥${digits.slice(0, at)} ${digits.slice(at)}人`);
      if (outcome.ok) {
        expect(outcome.notes.map((each) => each.code)).toContain("cell/thousands-gap");
        expect(outcome.value).toMatchObject({ value: digits });
      }
    }),
  );
});
