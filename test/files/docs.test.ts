import { describe, expect, it } from "vitest";
import * as limits from "../../src/files/limits.js";
import { page, tables } from "../docs/markdown.js";

describe("docs/files.md", () => {
  it("names every note that is not a refusal", () => {
    const listed = tables("files.md").flatMap(({ rows }) => rows.map(([code = ""]) => code));
    const notes = tables("codes.md")
      .flatMap(({ rows }) => rows)
      .filter(([code = "", severity = ""]) => code.startsWith("file/") && severity !== "error")
      .map(([code = ""]) => code);
    expect(listed.filter((code) => code.startsWith("file/")).sort()).toEqual(notes.sort());
  });

  it("states the limits that hold", () => {
    const stated = page("files.md").split("## 限度")[1] ?? "";
    const said = (value: number): string => value.toLocaleString("en");
    expect(stated).toContain(`${limits.MAX_FILE} MB`);
    expect(stated).toContain(`${limits.MAX_TEXT} MB`);
    expect(stated).toContain(`${limits.MAX_UNPACKED} MB`);
    expect(stated).toContain(`${said(limits.MAX_PARTS)}、${said(limits.MAX_DEPTH)}、${said(limits.MAX_SHARED)}`);
    for (const value of [limits.MAX_COLUMNS, limits.MAX_CELLS, limits.MAX_CHARACTERS, limits.MAX_NOTES]) {
      expect(stated).toContain(said(value));
    }
  });
});
