import { describe, expect, test } from "vitest";

import {
  type FigureKey,
  figureKeys,
  figureTitles,
  printRatio,
  safeRatio,
  ratioDefinitions,
} from "../../src/budget/index.js";
import { page, tables } from "../docs/markdown.js";
import { figureTable, headingOf, overview, sectionOf } from "./page.js";

const lines = page("ratios.md").split("\n");

function rowsUnder(head: string): readonly (readonly string[])[] {
  return tables("ratios.md").find((table) => table.header.join() === head)?.rows ?? [];
}

/** The list below a heading. */
function listUnder(heading: string): readonly string[] {
  const start = lines.indexOf(heading);
  const end = lines.findIndex((line, at) => at > start && line.startsWith("#"));
  return start < 0 ? [] : lines.slice(start + 1, end < 0 ? lines.length : end).filter((line) => line.startsWith("- "));
}

describe("docs/ratios.md", () => {
  test("lists every definition and no other", () => {
    expect(rowsUnder("名称,编号,公式,方向,没有指标值时")).toEqual(overview());
  });

  test.each(ratioDefinitions.map((each) => [each.title, each] as const))("says of %s what the data say", (_, each) => {
    expect(listUnder(headingOf(each))).toEqual(sectionOf(each));
  });

  test("lists every figure by its key", () => {
    expect(rowsUnder("键,数字")).toEqual(figureTable());
  });
});

describe("the worked examples of docs/ratios.md", () => {
  const examples = rowsUnder("比率,数字,精确值（%）,表中显示,依据");

  test("are there", () => {
    expect(examples.length).toBe(17);
  });

  test.each(examples)("%s of %s is %s, shown as %s", (name, figures, exact, shown) => {
    const read = safeRatio(name, figuresOf(figures));
    if (!read.ok) throw new Error(read.issues.map((each) => each.message).join("; "));
    const value = read.value;
    expect([value.value === null ? "—" : value.exact, printRatio(value)]).toEqual([exact, shown]);
  });
});

/** `年初预算数 1342.46；全年执行数 918.886283` as figures. */
function figuresOf(text: string): Record<string, unknown> {
  const figures: Record<string, unknown> = {};
  for (const part of text.split("；")) {
    const at = part.lastIndexOf(" ");
    const key = figureKeys.find((each: FigureKey) => figureTitles[each] === part.slice(0, at));
    if (key === undefined) throw new Error(`no figure is called ${part.slice(0, at)}`);
    put(figures, key.split("."), part.slice(at + 1));
  }
  return figures;
}

function put(into: Record<string, unknown>, [first = "", ...rest]: readonly string[], amount: string): void {
  if (rest.length === 0) into[first] = amount;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, amount);
}
