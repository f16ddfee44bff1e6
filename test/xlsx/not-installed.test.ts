import { afterEach, expect, it, vi } from "vitest";
import { JixiaoError } from "../../src/index.js";
import { writeTables } from "../../src/xlsx/index.js";

const codes = (): Promise<readonly string[]> =>
  writeTables([]).then(
    () => [],
    (error: unknown) => (error instanceof JixiaoError ? error.issues.map(({ code }) => code) : []),
  );

afterEach(() => {
  vi.doUnmock("hucre/xlsx");
});

it("a workbook cannot be written without the optional peer: xlsx/not-installed, and can be with it", async () => {
  vi.doMock("hucre/xlsx", () => {
    throw new Error("not installed");
  });
  expect(await codes()).toEqual(["xlsx/not-installed"]);
  vi.doUnmock("hucre/xlsx");
  expect(await codes()).toEqual([]);
});
