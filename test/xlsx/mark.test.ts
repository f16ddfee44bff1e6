import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { audit as audited } from "../../src/audit/index.js";
import { markWorkbook, marksOf } from "../../src/xlsx/mark.js";

const book = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: "说明", rows: [["甲"]] },
      {
        name: "自评表",
        rows: [
          ["指标", 12.5],
          ["完成率", 98],
        ],
        merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 1 }],
      },
    ],
  });

describe("a unit's own workbook with remarks", () => {
  it("keeps its cells, its sheets and its merged areas, and says what is in question at the cell", async () => {
    const marked = await markWorkbook(await book(), [
      { sheet: "自评表", cell: "B2", text: "得分有误" },
      { sheet: "自评表", cell: "B2", text: "没有说明原因" },
      { sheet: "没有", cell: "A1", text: "x" },
    ]);
    if (!marked.ok) return expect.unreachable();
    expect(marked.value.marked).toBe(2);
    const again = await readXlsx(marked.value.bytes, { readStyles: true });
    expect(again.sheets.map(({ name }) => name)).toEqual(["说明", "自评表"]);
    expect(again.sheets[1]?.rows.slice(0, 2)).toEqual([
      ["指标", 12.5],
      ["完成率", 98],
    ]);
    expect(again.sheets[1]?.merges).toMatchObject([{ startRow: 2, startCol: 0, endRow: 3, endCol: 1 }]);
    expect(again.sheets[1]?.cells?.get("1,1")?.comment?.text).toBe("得分有误\n没有说明原因");
  });

  it("that is damaged is refused", async () => {
    const marked = await markWorkbook((await book()).subarray(0, 300), []);
    expect(marked.ok ? "" : marked.issues[0]?.code).toBe("file/damaged");
  });
});

it("a finding and what was doubtful in reading are marked at their cells, what is only worth knowing is not", () => {
  const indicators = [{ name: "人次", weight: "100", target: "≥9", actual: "9" }];
  const { value: found } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators });
  const said = (severity: "warning" | "info", cell: string) =>
    ({ code: "table/total-differs", severity, params: { cell, total: "90", sum: "100" }, message: "" }) as const;
  const findings = [said("warning", "E4"), said("info", "F4"), { ...said("warning", "G4"), at: "二!H4" }];
  expect(marksOf({ ...found, findings }, "一", "zh").map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ["一", "E4"],
    ["二", "H4"],
  ]);
});
