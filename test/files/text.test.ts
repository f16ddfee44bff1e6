import { describe, expect, it } from "vitest";
import { safeReadFile } from "../../src/files/index.js";
import { contentOf, refused, rowsOf, told } from "./read.js";

describe("a text", () => {
  it("of lines without columns is a column", async () => {
    expect(await contentOf("一、概况\n总分98.15分\n")).toMatchObject({
      kind: "text",
      tables: [{ rows: [["一、概况"], ["总分98.15分"]] }],
    });
  });

  it("may have delimiters and line breaks in quotes", async () => {
    expect(await rowsOf('指标,指标值\n"职工\n午餐费,含税",≤365')).toEqual([
      ["指标", "指标值"],
      ["职工\n午餐费,含税", "≤365"],
    ]);
  });

  it("that is taken apart at blanks is told to be", async () => {
    expect(await told("一级指标 指标值 分值\n产出 ≥90% 40")).toEqual([["table/split-at-blanks", {}]]);
  });

  it("in Markdown does not show what is struck between ~~", async () => {
    const text = "| 指标 | 指标值 |\n| --- | --- |\n| 人次 | ~~90~~ 95 |";
    expect(await rowsOf(text)).toEqual([
      ["指标", "指标值"],
      ["人次", "95"],
    ]);
    expect(await told(text)).toEqual([["file/struck-text", { cell: "B2", text: "90" }]]);
  });

  it("of Markdown with a table of HTML in it gives this table", async () => {
    expect(await rowsOf("# 自评\n\n<table><tr><td>甲</td></tr></table>\n")).toEqual([["甲"]]);
  });

  it("is GB18030 where it is not UTF-8, with characters beyond GBK too", async () => {
    expect(await rowsOf(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x81, 0x30, 0x89, 0x37]))).toEqual([
      ["指标", "Þ"],
    ]);
  });

  it("that was cut off inside a character is refused with the place, and read as no other encoding", async () => {
    const whole = new TextEncoder().encode("三级指标,指标值,度量单位,实际完成值\n培训人次的完成情况,不少于一百五十");
    const read = await safeReadFile(whole.subarray(0, whole.length - 1));
    expect(read.ok ? [] : read.issues.map(({ code, params }) => [code, params])).toEqual([
      ["file/broken-bytes", { line: 2, column: 17, encoding: "UTF-8" }],
    ]);
  });

  it("in GB18030 with a broken byte is refused with the place", async () => {
    // 指标,指标 with a lead byte and nothing that belongs to it: the place of the sixth character.
    const bytes = [0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xd6, 0xb8, 0xb1, 0xea];
    const many = Array.from({ length: 6 }, () => [...bytes, 0x0a]).flat();
    const read = await safeReadFile(new Uint8Array([...many, ...bytes, 0xff, 0x0a]));
    expect(read.ok ? [] : read.issues.map(({ code, params }) => [code, params])).toEqual([
      ["file/broken-bytes", { line: 7, column: 6, encoding: "GB18030" }],
    ]);
  });

  it("with a mark of UTF-16 that ends in half a character is refused with the place", async () => {
    const read = await safeReadFile(new Uint8Array([0xff, 0xfe, 0x07, 0x63, 0x07]));
    expect(read.ok ? "" : read.issues[0]?.code).toBe("file/broken-bytes");
  });

  it("with characters that no text has is no text", async () => {
    expect(await refused(new Uint8Array([0x00, 0x00, 0x61, 0x61]))).toBe("file/unknown");
    expect(await refused(new Uint8Array([0x61, 0x02, 0x62, 0x63]))).toBe("file/unknown");
  });

  it("of nothing but blanks has nothing to read", async () => {
    expect(await refused(" \n\t\n")).toBe("file/nothing");
    expect(await refused("")).toBe("file/nothing");
    expect(await refused(new Uint8Array())).toBe("file/nothing");
  });
});
