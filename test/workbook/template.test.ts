import { describe, expect, it } from "vitest";
import { templates } from "../../src/form/index.js";
import { safeWorkbookSheets } from "../../src/workbook/index.js";

/** Templates whose standards say how every indicator in them is scored. */
const WHOLE = [
  "cn-mof-2020-10",
  "cn-mof-2021-101",
  "cn-mof-2021-101-no-cost",
  "cn-henan-jinshui-2021",
  "cn-hunan-yueyang",
  "cn-hunan-provincial",
];

describe("the workbook of a template", () => {
  it.each(WHOLE)("%s has every cell to fill in blank, and no result", (id) => {
    const form = templates().find((each) => each.id === id)?.form;
    const read = safeWorkbookSheets(form);
    if (!read.ok) return expect.unreachable(read.issues.map(({ code, path }) => `${path ?? ""} ${code}`).join("\n"));
    const [sheet] = read.value;
    const head = sheet?.rows.findIndex((row) => row.some(({ value }) => value === "实际完成值")) ?? -1;
    const column = sheet?.rows[head]?.findIndex(({ value }) => value === "实际完成值") ?? -1;
    const below = sheet?.rows.slice(head + 1) ?? [];
    expect(below.filter((row) => row[column]?.role === "input" && row[column].value !== "")).toEqual([]);
    const scores = read.value.find(({ name }) => name === "得分")?.rows.slice(1) ?? [];
    expect(scores.filter((row) => row[3]?.formula !== undefined && row[3].value !== "")).toEqual([]);
  });

  it("is refused where a rule is missing, and says so of the indicators of the framework alone", () => {
    const read = safeWorkbookSheets(templates().find(({ id }) => id === "cn-henan-2024")?.form);
    expect(read.ok ? [] : [...new Set(read.issues.map(({ code }) => code))]).toEqual(["rule/missing"]);
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(
      [0, 1, 2, 3].map((place) => `/indicators/${place}/children/0/rule`),
    );
  });
});
