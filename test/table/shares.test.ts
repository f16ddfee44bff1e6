import { describe, expect, it } from "vitest";
import { audit, parseDelimited, safeReadTable } from "../../src/index.js";
import { outlineOf } from "./outline.js";

const head = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分";
const rows = ["产出指标\t数量\tA\t≥95%\t98%\t0.6\t0.6", "效益指标\t社会\tB\t≥80%\t82%\t0.4\t0.4"];
const form = (...more: readonly string[]): string => [head, ...rows, ...more].join("\n");

/** The form without its notes of what is as it was. */
const lines = (text: string): readonly string[] =>
  outlineOf(text)
    .split("\n")
    .filter((line) => line !== "" && !/weight-summed|weights-are-shares/.test(line));

const inPoints = [
  "产出指标 · weight=60",
  "  数量",
  "    A · weight=60 · target=≥95% · actual=98% · reported=60",
  "效益指标 · weight=40",
  "  社会",
  "    B · weight=40 · target=≥80% · actual=82% · reported=40",
];

describe("a form whose weights are shares of 1", () => {
  it("has its total in points with them", () => {
    const text = form("合计\t\t\t\t\t1\t1");
    expect(lines(text)).toEqual(['reported {"score":"100"}', ...inPoints]);
    const read = safeReadTable(parseDelimited(text).grid);
    if (!read.ok) return expect.unreachable();
    const { findings } = audit(read.value, { standard: "cn-mof-2020-10" }).value;
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("has the scores of its groups in points, whether they say what they weigh or not", () => {
    const grouped = [head, "产出指标\t\t\t\t\t\t0.6", ...rows].join("\n");
    expect(lines(grouped)).toEqual([`${inPoints[0]} · reported=60`, ...inPoints.slice(1)]);
  });

  it("keeps a total that is in points", () => {
    expect(lines(form("合计\t\t\t\t\t100\t100"))).toEqual(['reported {"score":"100"}', ...inPoints]);
  });

  it("keeps scores that are in points, and their total", () => {
    const scored = [head, rows[0]?.replace(/0\.6$/, "60"), rows[1]?.replace(/0\.4$/, "1"), "合计\t\t\t\t\t1\t61"];
    expect(lines(scored.join("\n"))[0]).toBe('reported {"score":"61"}');
  });

  it("has the score beside the table in points too", () => {
    expect(lines(`自评得分：0.98分\n${form()}`)[0]).toBe('reported {"score":"98"}');
  });
});
