import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standards } from "../../src/standard/index.js";
import { templates } from "../../src/form/index.js";
import { entryTable, listTable, templateTable } from "./page.js";

/** Table cells are padded for reading; what they say is not. */
const plain = (line: string): string => line.replace(/ +/g, " ").replace(/-+/g, "-");
const lines = readFileSync(new URL("../../docs/standards.md", import.meta.url), "utf8")
  .split("\n")
  .map(plain);

function section(heading: string): readonly string[] {
  const start = lines.indexOf(heading);
  expect(start, heading).toBeGreaterThan(-1);
  const level = heading.indexOf(" ");
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line) && line.indexOf(" ") <= level);
  return lines.slice(start + 1, end < 0 ? lines.length : end);
}

function tableOf(heading: string): readonly string[] {
  return section(heading).filter((line) => line.startsWith("|"));
}

describe("docs/standards.md", () => {
  it("lists every standard with its documents, dates and basis, and no other", () => {
    expect(tableOf("## 一览")).toEqual(listTable(standards()).map(plain));
  });

  it.each(standards().map((each) => [each.id, each] as const))("says of %s what the data say", (id, standard) => {
    expect(tableOf(`### ${id}`)).toEqual(entryTable(standard).map(plain));
  });

  it("lists every template", () => {
    expect(tableOf("## 模板")).toEqual(templateTable(templates()).map(plain));
  });

  it("names every standard that rests on memory as still to be held against its document", () => {
    const open = section("## 待核对").filter((line) => line.startsWith("- `"));
    const recalled = standards().filter((each) => each.basis === "recalled");
    expect(open).toEqual(recalled.map((each) => `- \`${each.id}\`：${each.sources[0]?.document ?? ""}`).map(plain));
  });
});
