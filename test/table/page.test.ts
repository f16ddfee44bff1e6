import { describe, expect, it } from "vitest";
import { headerRoles, columnRole } from "../../src/table/word/roles.js";
import { MAX_CELL, MAX_COLUMNS, MAX_NOTES, MAX_ROWS } from "../../src/table/limits.js";
import { tables } from "../docs/markdown.js";

const [columns, limits] = tables("tables.md").map(({ rows }) => rows);

describe("docs/tables.md", () => {
  const words = (columns ?? []).flatMap(([role = "", , list = ""]) =>
    list.split("、").map((word): [string, string] => [word, role.replace(/`/g, "")]),
  );

  it.each(words)("%s is a header of the column %s", (word, role) => {
    expect(columnRole(word)).toBe(role);
  });

  it("lists every column that a mapping may name", () => {
    expect((columns ?? []).map(([role = ""]) => role.replace(/`/g, ""))).toEqual([...headerRoles]);
  });

  it("states the limits that hold", () => {
    const numbers = (limits ?? []).map(([, most = ""]) => Number(/[\d,]+/.exec(most)?.[0].replace(/,/g, "")));
    expect(numbers).toEqual([MAX_ROWS, MAX_COLUMNS, MAX_CELL, MAX_NOTES]);
  });
});
