import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/index.js";
import { rowOf, summaryHtml, summaryOf, summaryText } from "../../src/folder/index.js";
import { movedBetween, movedText } from "../../src/folder/moved.js";
import type { SelfEvaluation } from "../../src/form/types.js";
import { form, reached } from "../evaluate/forms.js";

const made = (rate: string, reported?: string, name = "甲"): SelfEvaluation =>
  form([reached(rate, { name: "完成率", weight: "100" })], {
    subject: { name, supervisor: "某局", year: 2023 },
    ...(reported === undefined ? {} : { reported: { score: reported } }),
  }) as SelfEvaluation;

const row = (file: string, rate: string, reported?: string): ReturnType<typeof rowOf> => {
  const input = made(rate, reported);
  return rowOf({ file, form: input, result: audit(input).value }, "zh");
};

describe("a summary", () => {
  const rows = [row("a", "90", "95"), row("b", "100", "100"), row("c", "90"), row("d", "59.5", "59.5")];
  const summary = summaryOf(rows, [], 0);

  it("ranks by score; equal scores share a place, in the order of their files", () => {
    expect(summary.rows.map(({ file, rank }) => [file, rank])).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 2],
      ["d", 4],
    ]);
  });

  it("gives computed less printed, exactly, and nothing where none is printed", () => {
    expect(rows.map(({ difference }) => difference)).toEqual(["-5", "0", null, "0"]);
  });

  it("counts each form in one class: a bound belongs to the class above it", () => {
    expect(summary.scores.filter(({ count }) => count > 0)).toEqual([
      { name: "<60", count: 1 },
      { name: "90–<95", count: 2 },
      { name: "≥100", count: 1 },
    ]);
    // 财预〔2020〕10号: 优 from 90, 差 below 60.
    expect(summary.grades).toEqual([
      { name: "优", count: 3 },
      { name: "差", count: 1 },
    ]);
  });

  it("counts a total that unpublished weights give by its own rate and grade, not by those of even weights", () => {
    const url = new URL("../../docs/examples/jinshui-2021.json", import.meta.url);
    const report = JSON.parse(readFileSync(url, "utf8")) as SelfEvaluation;
    const rowBy = (input: SelfEvaluation): ReturnType<typeof rowOf> =>
      rowOf({ file: "a", form: input, result: audit(input, { standard: "cn-mof-2020-10" }).value }, "zh");
    // 98.15 of 100 is 98.15 %, and 优 from 90; with even weights the same form has 100
    const own = rowBy(report);
    expect(own).toMatchObject({ score: "98.15", rate: "98.15", grade: "优" });
    expect(summaryOf([own], [], 0).scores.filter(({ count }) => count > 0)).toEqual([{ name: "95–<100", count: 1 }]);
    const { grade: _, ...ungraded } = report.reported ?? {};
    expect(rowBy({ ...report, reported: ungraded })).toMatchObject({ rate: "98.15", grade: "优" });
  });

  it("is a page without script or network, and escapes what forms hold", () => {
    const evil = { ...row("<script>", "90"), project: "<b>&\u202e" };
    const page = summaryHtml(summaryOf([evil], [], 0));
    expect(page).not.toMatch(/<script|<b>&|\u202e|https?:/);
    expect(page).toContain("&lt;script&gt;");
  });

  it("of nothing says so", () => {
    expect(summaryText(summaryOf([], [], 3))).toContain("0 份自评表");
  });
});

it("what moved since the year before: total, figures of the same indicator, what came and went", () => {
  const year = (input: SelfEvaluation): { form: SelfEvaluation; audit: ReturnType<typeof audit>["value"] } => ({
    form: input,
    audit: audit(input).value,
  });
  const before = form([
    reached("80", { name: "完成率", weight: "50" }),
    reached("90", { name: "覆盖率", weight: "50" }),
  ]);
  const now = form([reached("100", { name: "完成率", weight: "50" }), reached("90", { name: "知晓率", weight: "50" })]);
  const moved = movedBetween(year(before as SelfEvaluation), year(now as SelfEvaluation));
  // 40 + 45 = 85 before; 50 + 45 = 95 now
  expect(moved).toMatchObject([
    { what: "total", before: "85", now: "95" },
    { what: "grade", before: "良", now: "优" },
    { what: "actual", name: "完成率" },
    { what: "score", name: "完成率", before: "40", now: "50" },
    { what: "added", name: "知晓率" },
    { what: "removed", name: "覆盖率" },
  ]);
  expect(movedText(moved, "zh")).toContain("- 完成率，得分：40 → 50");
});
