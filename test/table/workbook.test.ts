import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type Read, safeReadTable, type SelfEvaluation } from "../../src/index.js";
import { readWorkbook, safeReadWorkbook, type WorkbookSheet } from "../../src/xlsx/index.js";
import { outlineRead } from "./outline.js";
import { published } from "./published.js";
import { official } from "./render.js";

const fixture = (name: string): Uint8Array => readFileSync(new URL(`./workbooks/${name}`, import.meta.url));

const formIn = ({ grid, merges, formats }: WorkbookSheet): Read<SelfEvaluation> =>
  safeReadTable(grid, merges, { formats });

async function sheetOf(bytes: Uint8Array): Promise<WorkbookSheet> {
  const [sheet] = (await readWorkbook(bytes)).value.sheets;
  return sheet ?? expect.unreachable();
}

async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await safeReadWorkbook(bytes);
  return read.ok ? undefined : read.issues.map(({ code }) => code).join();
}

describe("a published form in a workbook", () => {
  it.each(["hucre.xlsx", "libreoffice.xlsx"])("saved as %s is the form laid out in cells", async (name) => {
    const { grid, merges } = official(published("001"));
    const sheet = await sheetOf(fixture(name));
    expect(outlineRead(formIn(sheet))).toBe(outlineRead(safeReadTable(grid, merges)));
    expect(sheet.merges.length).toBe(merges.length);
  });

  it("holds rates as numbers under a percent format, which are read as shown", async () => {
    const sheet = await sheetOf(fixture("libreoffice.xlsx"));
    const place = sheet.grid.flatMap((row, at) => row.flatMap((cell, col) => (cell === 0.98 ? [[at, col]] : [])))[0];
    const [row = -1, col = -1] = place ?? [];
    expect(sheet.formats[row]?.[col]).toBe("0%");
    const read = formIn(sheet);
    expect(read.ok && JSON.stringify(read.value)).toContain('"actual":"98%"');
  });

  it("gives dates as the number of the day with their format", async () => {
    const rows = [
      ["一级指标", "三级指标", "指标值", "实际完成值"],
      ["产出指标", "完成时间", "2021年12月底前", new Date(Date.UTC(2021, 11, 20))],
    ];
    const sheet = await sheetOf(await writeXlsx({ sheets: [{ name: "表", rows }] }));
    const read = formIn(sheet);
    expect(sheet.grid[1]?.[3]).toBe(44550);
    expect(read.ok && JSON.stringify(read.value)).toContain('"actual":"2021-12-20"');
  });

  it("tells of a formula that was saved without its value", async () => {
    const cells = new Map([["0,0", { formula: "1+1" }]]);
    const { notes } = await readWorkbook(await writeXlsx({ sheets: [{ name: "表", rows: [[null]], cells }] }));
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ["table/formula-without-value", { sheet: "表", cell: "A1" }],
    ]);
  });
});

describe("a file that is no workbook to read", () => {
  it("is one of .xls, which is to be saved as .xlsx", async () => {
    expect(await codeOf(fixture("libreoffice.xls"))).toBe("table/old-workbook");
  });

  it("is one under a password", async () => {
    expect(await codeOf(fixture("password.xlsx"))).toBe("table/xlsx-password");
  });

  it("is one that was cut off, wherever", async () => {
    const whole = fixture("hucre.xlsx");
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await codeOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe("table/xlsx-damaged");
    }
  });

  it("is one whose parts are damaged", async () => {
    const bytes = Uint8Array.from(fixture("hucre.xlsx"));
    bytes.fill(0, 60, 1500);
    expect(await codeOf(bytes)).toBe("table/xlsx-damaged");
  });

  it("is text, or nothing", async () => {
    expect(await codeOf(new TextEncoder().encode("一级指标"))).toBe("table/not-xlsx");
    expect(await codeOf(new Uint8Array())).toBe("table/not-xlsx");
    expect(await codeOf(new TextEncoder().encode("PK"))).toBe("table/xlsx-damaged");
  });

  it("is a zip of something else", async () => {
    expect(await codeOf(zip("a.txt", new Uint8Array(10), 10))).toBe("table/xlsx-damaged");
  });

  it("is over 32 MB", async () => {
    expect(await codeOf(new Uint8Array(32 * 1024 * 1024 + 1))).toBe("table/xlsx-too-large");
  });
});

describe("a zip bomb", () => {
  const gigabyte = 1024 ** 3;

  it("that says how large it is gets no further than its directory", async () => {
    expect(await codeOf(zip("xl/workbook.xml", new Uint8Array(1000), gigabyte))).toBe("table/xlsx-unpacks-too-large");
  });

  it("that says it is empty is refused too", async () => {
    expect(await codeOf(zip("xl/workbook.xml", new Uint8Array(1000), 0))).toBe("table/xlsx-unpacks-too-large");
  });

  it("that says it is small is stopped where it grows beyond", async () => {
    const before = process.memoryUsage().rss;
    const bytes = zip("[Content_Types].xml", new Uint8Array(200 * 1024 * 1024), 1000);
    expect(await codeOf(bytes)).toBe("table/xlsx-damaged");
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024); // the 200 MB are the test's own
  });
});

/** A zip with one part, which its directory says unpacks to so many bytes. */
function zip(name: string, content: Uint8Array, stated: number): Uint8Array {
  const packed = deflateRawSync(content);
  const file = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(stated, 22);
  local.writeUInt16LE(file.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(stated, 24);
  entry.writeUInt16LE(file.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + packed.length, 16);
  return Buffer.concat([local, file, packed, entry, file, end]);
}
