import { describe, expect, it } from "vitest";
import { safeReadForm } from "../../src/reader/index.js";
import { escaped, xlsx } from "../files/xlsx.js";

const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];

/** A workbook with a form of one indicator, whose actual value is a number under a format. */
function workbook(target: string, actual: number, format: string): Uint8Array {
  const text = (cell: string, said: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${escaped(said)}</t></is></c>`;
  const titles = head.map((said, at) => text(`${"ABCDEFG"[at] ?? ""}1`, said)).join("");
  const words = ["产出指标", "质量指标", "合格率", target]
    .map((said, at) => text(`${"ABCD"[at] ?? ""}2`, said))
    .join("");
  const figures = `<c r="E2" s="1"><v>${actual}</v></c><c r="F2"><v>100</v></c><c r="G2"><v>100</v></c>`;
  return xlsx({
    sheet: `<row r="1">${titles}</row><row r="2">${words}${figures}</row>`,
    styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped(format)}"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`,
  });
}

async function told(target: string, actual: number, format: string): Promise<readonly string[]> {
  const read = await safeReadForm(workbook(target, actual, format));
  const notes = read.ok ? read.notes : read.issues;
  return notes.flatMap(({ code, severity }) => (code === "file/shown-differs" ? [severity] : []));
}

describe("digits that a cell does not show", () => {
  it("are worth a warning where they decide whether the target is met", async () => {
    expect(await told("≥99%", 0.986, "0%")).toEqual(["warning"]);
    expect(await told("≤5天", 5.4, '0"天"')).toEqual(["warning"]);
    expect(await told("90%~99%", 0.994, "0%")).toEqual(["warning"]);
    expect(await told("100%", 0.996, "0%")).toEqual(["warning"]);
  });

  it("are told as before where they do not", async () => {
    expect(await told("≥95%", 0.986, "0%")).toEqual(["info"]);
    expect(await told("≥99%", 0.97, "0%")).toEqual([]);
    expect(await told("合格", 0.986, "0%")).toEqual(["info"]);
  });
});
