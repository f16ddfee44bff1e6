import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellOutput, cellFunctions } from "../../src/functions/index.js";
import { runs } from "../runs.js";

/** What hosts and hostile callers hand over: cells of forms, odd cells, areas ragged or not, and anything at all. */
const cell = fc.oneof(
  fc.constantFrom("≥98%", "95%", "≤365天", "370天", "2021年12月底前", "健全", "部分达成", "预算执行率", "每低1%扣1分"),
  fc.constantFrom("", null, undefined, true, 0.95, 44561, 10, -0, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5e-324),
  fc.constantFrom("#N/A", "__proto__", "constructor", "{", '{"method":"bands"}', "=1+1", "一级指标", "指标值", "分值"),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.double(),
);
const area = fc.array(fc.oneof(fc.array(cell, { maxLength: 6 }), cell), { maxLength: 6 });
const argument = fc.oneof({ weight: 4, arbitrary: cell }, { weight: 3, arbitrary: area }, fc.anything());

function isResult(output: CellOutput): boolean {
  const plain = (value: unknown): boolean =>
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && value - value === 0);
  if (!Array.isArray(output)) return plain(output);
  const rows: readonly (readonly unknown[])[] = output;
  return rows.length > 0 && rows.every((row) => row.length === rows[0]?.length && row.every(plain));
}

describe.each(
  cellFunctions({ percentages: "fraction" })
    .concat(cellFunctions({ language: "en" }))
    .map((each) => [each.title.zh, each] as const),
)("%s", (_title, { run }) => {
  it("gives a value or rows of one length, whatever it is given, and knows why where it cannot", () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 9 }), (values) => {
        expect(isResult(run(...values))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
