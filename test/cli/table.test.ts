import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { gb18030 } from "../files/gb18030.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "jixiao-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const local = (name: string): string => fileURLToPath(new URL(`../table/${name}`, import.meta.url));
const table = "一级指标,三级指标,指标值,实际完成值,分值\n产出指标,培训人次,≥100,90,50\n效益指标,满意率,≥90%,95%,50\n";
const expected = {
  schemaVersion: 1,
  indicators: [
    { name: "产出指标", weight: "50", children: [{ name: "培训人次", weight: "50", target: "≥100", actual: "90" }] },
    { name: "效益指标", weight: "50", children: [{ name: "满意率", weight: "50", target: "≥90%", actual: "95%" }] },
  ],
};

describe("jixiao table", () => {
  it("reads a table from standard input; the notes go to standard error", async () => {
    const { status, out, err } = await run(["table"], table);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual(expected);
    expect(err).toBe(
      "A2：一级指标“产出指标”没有写分值，按下级相加为 50 [table/weight-summed]\n" +
        "A3：一级指标“效益指标”没有写分值，按下级相加为 50 [table/weight-summed]\n",
    );
  });

  it("words the notes in English where asked", async () => {
    expect((await run(["table", "--lang", "en"], table)).err).toContain("the weights below add up to 50");
  });

  it("gives what evaluate takes", async () => {
    const { out } = await run(["table"], table);
    expect((await run(["evaluate", "--standard", "cn-mof-2020-10"], out)).out).toMatch(/合计 +100 +95/); // 45 + 50
  });

  it.each<[string, Uint8Array]>([
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${table}`)],
    [
      "UTF-16, as sheets save Unicode text",
      Uint8Array.from([0xff, 0xfe, ...Buffer.from(table.replace(/,/g, "\t"), "utf16le")]),
    ],
    ["UTF-16, high bytes first", Uint8Array.from([0xfe, 0xff, ...Buffer.from(table, "utf16le").swap16()])],
    ["GB18030", gb18030(table)],
  ])("reads %s", async (_encoding, bytes) => {
    const { out } = await run(["table", file("encoded.csv", bytes)]);
    expect(JSON.parse(out)).toEqual(expected);
  });

  it.each(["hucre.xlsx", "libreoffice.xlsx"])(
    "reads the workbook %s by its content, whatever it is called",
    async (name) => {
      const { status, out } = await run(["table", local(`workbooks/${name}`)]);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ reported: { score: "96", grade: "优" }, subject: { year: 2022 } });
    },
  );

  it("takes the one sheet that holds a form, or the sheet that is asked for", async () => {
    const rows = table
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const other = [["说明"], ["本表由单位填写"]];
    const two = file(
      "two.xlsx",
      await writeXlsx({
        sheets: [
          { name: "说明", rows: other },
          { name: "自评", rows },
        ],
      }),
    );
    const chosen = await run(["table", two]);
    expect(JSON.parse(chosen.out)).toEqual(expected);
    expect(chosen.err).toContain("[table/sheet-chosen]");

    const forms = await writeXlsx({
      sheets: [
        { name: "甲", rows },
        { name: "乙", rows },
      ],
    });
    const both = file("both.xlsx", forms);
    const several = await run(["table", both]); // a form a line
    expect(
      several.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([expected, expected]);
    expect(several.err).toContain("甲：A2：");
    expect(JSON.parse((await run(["table", both, "--sheet", "乙"])).out)).toEqual(expected);
    expect((await run(["table", both, "--sheet", "丙"])).err).toContain("甲、乙");
  });

  it("takes a mapping from a file", async () => {
    const map = file("map.json", JSON.stringify({ standard: "cn-mof-2020-10", weights: { 培训人次: "60" } }));
    const { out } = await run(["table", "--map", map], table);
    expect(JSON.parse(out)).toMatchObject({
      standard: "cn-mof-2020-10",
      indicators: [{ weight: "60" }, { weight: "50" }],
    });
    const wrong = file("wrong.json", JSON.stringify({ weight: {}, columns: { aim: 1 } }));
    const refused = await run(["table", "--map", wrong], table);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.err.match(/\[table\/mapping-unknown-key\]/g)?.length).toBe(2);
  });

  it("says that columns were taken apart at blanks", async () => {
    const { err } = await run(["table"], table.replace(/,/g, "  "));
    expect(err).toContain("[table/split-at-blanks]");
  });

  it.each<[string, string, string]>([
    ["a picture", file("x.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])), "这是图片"],
    ["a workbook under a password", local("workbooks/password.xlsx"), "取消密码"],
    ["a file that is not there", join(folder, "none.csv"), "没有这个文件"],
  ])("refuses %s with one sentence and status 2", async (_what, path, sentence) => {
    const { status, out, err } = await run(["table", path]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n").length).toBe(1);
  });

  it("says that it took a text apart at its blanks, and says nothing where there are tabs", async () => {
    const aligned = table.replace(/,/g, "   ");
    expect((await run(["table"], aligned)).err).toContain("[table/split-at-blanks]");
    expect((await run(["table"], table.replace(/,/g, "\t"))).err).not.toContain("[table/split-at-blanks]");
  });

  it("refuses a file of over 32 MB before it is read", async () => {
    const { status, err } = await run(["table", file("large.csv", new Uint8Array(32 * 1024 * 1024 + 1).fill(32))]);
    expect(status).toBe(2);
    expect(err).toContain("文件有 33 MB（压缩的按解压后算），最多 32 MB");
  });

  it.each(["xlsx", "workbook"])(
    "reads what evaluate has written as %s: the form, not the sheets that sum it up",
    async (format) => {
      const own = join(folder, `own-${format}.xlsx`);
      const form = fileURLToPath(new URL("../../docs/examples/culture-2023.json", import.meta.url));
      await run(["evaluate", form, "--format", format, "--out", own]);
      const { status, out, err } = await run(["table", own]);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ subject: { name: "某县文化馆免费开放补助" } });
      // A workbook that computes itself says in its data which sheet is the form.
      expect(err).toContain(format === "workbook" ? "[workbook/taken]" : "只有“自评表”是自评表");
      expect(err).not.toContain("file/formula-without-value");
      expect(err).not.toContain("“得分”");
    },
  );

  it("reads the grade of a table of scores", async () => {
    const { out, err } = await run(["table"], "指标,权重分值,得分,得分率,等级\n产出,100,90,90%,\n合计,100,90,90%,优\n");
    expect((JSON.parse(out) as { reported: unknown }).reported).toEqual({ score: "90", rate: "90", grade: "优" });
    expect(err).toBe("");
  });

  it("refuses bytes that are no text, text without a header, and a sheet of a text", async () => {
    const bytes = await run(["table", file("image.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]))]);
    expect([bytes.status, bytes.out]).toEqual([2, ""]);
    const bare = await run(["table"], "产出指标,50\n");
    expect(bare.status).toBe(2);
    expect(bare.err).toContain("[table/no-header]");
    expect((await run(["table", "--sheet", "甲"], table)).status).toBe(2);
  });
});
