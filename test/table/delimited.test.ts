import { describe, expect, it } from "vitest";
import { parseDelimited } from "../../src/index.js";

describe("text taken apart into cells", () => {
  it.each<[string, string, string[][]]>([
    [
      "tabs",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "line breaks of Windows, one at the end",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a byte order mark",
      "\uFEFF指标,指标值\n甲,1",
      [
        ["指标", "指标值"],
        ["甲", "1"],
      ],
    ],
    [
      "line breaks and doubled quotes in quotes",
      '指标,指标值\n"职工\n""午餐""费",≤365',
      [
        ["指标", "指标值"],
        ['职工\n"午餐"费', "≤365"],
      ],
    ],
    [
      "commas in quotes",
      '指标,指标值\n甲,"1,200"',
      [
        ["指标", "指标值"],
        ["甲", "1,200"],
      ],
    ],
    [
      "quotes that close inside the cell",
      '"三公经费"控制率\t≤100%\n甲\t乙',
      [
        ['"三公经费"控制率', "≤100%"],
        ["甲", "乙"],
      ],
    ],
    [
      "a quote that nothing closes",
      '甲\t1\n"乙\t2',
      [
        ["甲", "1"],
        ['"乙', "2"],
      ],
    ],
    [
      "empty cells at the end",
      "a\t\t\nb\tc\t",
      [
        ["a", "", ""],
        ["b", "c", ""],
      ],
    ],
    [
      "semicolons",
      "指标;指标值\n甲;1,5",
      [
        ["指标", "指标值"],
        ["甲", "1,5"],
      ],
    ],
    [
      "a Markdown table",
      "| 指标 | 指标值 |\n| --- | ---: |\n| 甲\\|乙 | ≥1 |",
      [
        ["指标", "指标值"],
        ["甲|乙", "≥1"],
      ],
    ],
    ["nothing", "", [[""]]],
    ["one column", "甲\n乙", [["甲"], ["乙"]]],
  ])("%s", (_what, text, grid) => {
    expect(parseDelimited(text).grid).toEqual(grid);
  });

  it("takes the delimiter that it is told", () => {
    expect(parseDelimited("a\tb,c", { delimiter: "," }).grid).toEqual([["a\tb", "c"]]);
  });

  it("knows commas of a header from commas of a sentence", () => {
    expect(parseDelimited("一级指标\t三级指标,指标值").delimiter).toBe("\t");
    expect(parseDelimited("一级指标,三级指标,指标值\n产出,甲,1").delimiter).toBe(",");
  });

  it("leaves lines with fewer cells than the header as they are: which are missing the rows tell", () => {
    const { grid, delimiter } = parseDelimited("一级指标  三级指标  指标值\n产出指标  甲  ≥1\n乙  ≥2");
    expect(delimiter).toBe(" ");
    expect(grid).toEqual([
      ["一级指标", "三级指标", "指标值"],
      ["产出指标", "甲", "≥1"],
      ["乙", "≥2"],
    ]);
  });

  it.each<[string, string, string[][]]>([
    [
      "bars without outer ones, and a rule",
      "指标 | 指标值 | 得分\n---|---|---\n**甲** | ≥1 | `5`",
      [
        ["指标", "指标值", "得分"],
        ["甲", "≥1", "5"],
      ],
    ],
    [
      "bars behind each cell alone",
      "指标 | 指标值 | 得分 |\n甲 | ≥1 |  |",
      [
        ["指标", "指标值", "得分"],
        ["甲", "≥1", ""],
      ],
    ],
    [
      "a cell a line, a run of bars behind the last",
      "指标 |\n指标值 |\n得分 ||\n甲 |\n|\n5 ||\n乙 |\n≥2 |||",
      [
        ["指标", "指标值", "得分"],
        ["甲", "", "5"],
        ["乙", "≥2"],
      ],
    ],
    [
      "cells below one another, glyphs twice as wide as letters",
      "一级指标   三级指标   指标值\n产出指标   甲         ≥1\n           乙         ≥2",
      [
        ["一级指标", "三级指标", "指标值"],
        ["产出指标", "甲", "≥1"],
        ["", "乙", "≥2"],
      ],
    ],
  ])("%s", (_what, text, grid) => {
    expect(parseDelimited(text).grid.filter((row) => row.length > 0)).toEqual(grid);
  });

  it("takes time in proportion to the text, whatever its quotes are", () => {
    const parse = (text: string): number => parseDelimited(text, { delimiter: "\t" }).grid.length;
    expect(parse('"a\t'.repeat(200_000))).toBe(1);
    expect(parse('"\t""\t'.repeat(200_000))).toBe(1);
    expect(parse('"""\n'.repeat(200_000))).toBeGreaterThan(0);
  });
});
