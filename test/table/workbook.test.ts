import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type FileTable, readFile } from "../../src/files/index.js";
import { type SafeResult, safeReadTable, type SelfEvaluation } from "../../src/index.js";
import { outlineRead } from "./outline.js";
import { published } from "./published.js";
import { official } from "./render.js";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`./workbooks/${name}`, import.meta.url));

const formIn = ({ rows, merges }: FileTable): SafeResult<SelfEvaluation> => safeReadTable(rows, merges);

async function sheetOf(bytes: Uint8Array): Promise<FileTable> {
  const [sheet] = (await readFile(bytes)).value.tables;
  return sheet ?? expect.unreachable();
}

describe("a published form in a workbook", () => {
  it.each(["hucre.xlsx", "libreoffice.xlsx", "libreoffice.xls"])(
    "saved as %s is the form laid out in cells",
    async (name) => {
      const { grid, merges } = official(published("001"));
      const sheet = await sheetOf(fixture(name));
      expect(outlineRead(formIn(sheet))).toBe(outlineRead(safeReadTable(grid, merges)));
      expect(sheet.merges.length).toBe(merges.length);
    },
  );

  it("holds rates as numbers under a percent format, which are read as shown", async () => {
    const read = formIn(await sheetOf(fixture("libreoffice.xlsx")));
    expect(read.ok && JSON.stringify(read.value)).toContain('"actual":"98%"');
  });

  it("gives dates as they are shown", async () => {
    const rows = [
      ["一级指标", "三级指标", "指标值", "实际完成值"],
      ["产出指标", "完成时间", "2021年12月底前", new Date(Date.UTC(2021, 11, 20))],
    ];
    const read = formIn(await sheetOf(await writeXlsx({ sheets: [{ name: "表", rows }] })));
    expect(read.ok && JSON.stringify(read.value)).toContain('"actual":"2021-12-20"');
  });
});
