import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellValue, safeCheckSelfEvaluation, type Merge, parseDelimited, safeReadTable } from "../../src/index.js";
import { runs } from "../runs.js";

/** Words that mean something to the reader, and some that do not. */
const words = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标名称",
  "指标值",
  "度量单位",
  "指标性质",
  "实际完成值",
  "分值",
  "得分",
  "得分率",
  "评分标准",
  "备注",
  "产出指标(50分)",
  "投入13",
  "数量指标",
  "效益指标",
  "合计",
  "小计",
  "总分",
  "项目名称",
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "执行率",
  "年度资金总额",
  "其中：当年财政拨款",
  "预期目标",
  "实际完成情况",
  "自评等级",
  "优",
  "≥98",
  "%",
  "≥",
  "定性",
  "100%",
  "10",
  "10分",
  "-",
  "……",
  "指标1：",
  "理",
  "（续）",
  "2022年度项目支出绩效自评表",
  "单位：万元",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue[]>(null, "", 1, 0.1, 0.30000000000000004, true) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const header = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
const grid = fc
  .array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 })
  .chain((rows) => fc.boolean().map((headed) => (headed ? [header, ...rows] : rows)));
const merge = fc.record({ startRow: fc.nat(14), startCol: fc.nat(8), endRow: fc.nat(14), endCol: fc.nat(8) });

describe("whatever a sheet holds", () => {
  it("the reader gives a form that is one but for its weights, or says why not; it never throws", () => {
    fc.assert(
      fc.property(grid, fc.array(merge, { maxLength: 5 }), (cells, merges: Merge[]) => {
        const read = safeReadTable(cells, merges);
        if (!read.ok) {
          expect(read.issues.length).toBeGreaterThan(0);
          return;
        }
        const checked = safeCheckSelfEvaluation(read.value);
        const wrong = checked.ok ? [] : checked.issues.filter(({ severity }) => severity === "error");
        expect(wrong.filter(({ code }) => code !== "weight/missing")).toEqual([]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("every cell that is not blank is in the form or in a note", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1000, max: 9999 }), { minLength: 9, maxLength: 9 }), { maxLength: 6 }),
        (rows) => {
          const unique = rows.map((row, at) => row.map((_, col) => `甲${String(at)}乙${String(col)}`));
          const read = safeReadTable([header, ...unique]);
          const all = read.ok ? JSON.stringify([read.value, read.notes]) : "";
          if (read.ok) for (const text of unique.flat()) expect(all).toContain(text);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it("text is taken apart into cells that hold all its characters but delimiters, breaks and quotes", () => {
    const bare = (text: string): string => text.replace(/[\t\r\n"\uFEFF]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "\t", "\n", "\r", '"', "a"), maxLength: 40 }), (text) => {
        const { grid: cells } = parseDelimited(text, { delimiter: "\t" });
        expect(bare(cells.flat().join(""))).toBe(bare(text));
      }),
    );
  });
});
