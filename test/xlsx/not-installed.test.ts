import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { safeReadWorkbook } from "../../src/xlsx/index.js";

const bytes = readFileSync(new URL("../table/workbooks/hucre.xlsx", import.meta.url));
const codes = async (): Promise<readonly string[]> => {
  const read = await safeReadWorkbook(bytes);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

afterEach(() => {
  vi.doUnmock("hucre/xlsx");
});

it("a workbook cannot be read without the optional peer: xlsx/not-installed, and can be with it", async () => {
  vi.doMock("hucre/xlsx", () => {
    throw new Error("not installed");
  });
  expect(await codes()).toEqual(["xlsx/not-installed"]);
  vi.doUnmock("hucre/xlsx");
  expect(await codes()).toEqual([]);
});
