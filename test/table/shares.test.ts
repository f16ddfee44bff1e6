import { describe, expect, it } from "vitest";
import { audit, parseDelimited, readTable, safeReadTable } from "../../src/index.js";
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

describe("weights that are shares of one beside scores out of 100", () => {
  it("are held against as points, so that the weighted scores are found", () => {
    const grid = [
      "指标名称,权重,目标值,完成值,评分（百分制）,加权得分",
      "清淤长度,0.3,20公里,20公里,100,30",
      "水质改善,0.6,≥3类,≥3类,95,57",
      "群众满意度,0.1,≥90%,90%,100,10",
      "合计,1,,,,97",
    ].map((line) => line.split(","));
    expect(readTable(grid).value.indicators.map(({ weight, reported }) => [weight, reported])).toEqual([
      ["30", "30"],
      ["60", "57"],
      ["10", "10"],
    ]);
  });
});
