import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { tables } from "../docs/markdown.js";
import { form, leavesOf } from "./forms.js";

const HEADER = "指标|指标值|实际完成值|读作|得分|说明";
const table = tables("reading-cells.md").find(({ header }) => header.join("|") === HEADER);

describe("an actual that is read by its indicator, as docs/reading-cells.md says", () => {
  it.each(table?.rows ?? [])(
    "%s %s: %s is read as %s and scores %s, %s",
    (name, target, actual, reading, score, said) => {
      const leaf = {
        name,
        weight: "100",
        actual,
        rule: { method: "attainment" },
        ...(target === "" ? {} : { target }),
      };
      const read = safeEvaluate(form([leaf]));
      const [scored] = read.ok ? leavesOf(read.value.indicators) : [];
      const value = scored?.actual;
      const wording = value?.kind === "quantity" ? [value.value, value.unit ?? ""].join(" ").trim() : "";
      const notes = scored?.notes.filter(({ cell }) => cell === "actual") ?? [];
      const codes = (read.ok ? notes : read.issues).map(({ code }) => code).join(" ");
      expect([wording, scored?.score ?? "", codes === "" ? "无" : codes]).toEqual([reading, score, said]);
    },
  );

  it("has its table", () => {
    expect(table?.rows.length).toBe(80);
  });

  it("counts no case where 无 answers a rule by case", () => {
    const rule = { method: "deduct-per-case", points: "10" };
    const read = safeEvaluate(form([{ name: "违规情况", weight: "100", actual: "未发现违规", rule }]));
    expect(read.ok && leavesOf(read.value.indicators).map((leaf) => leaf.score)).toEqual(["100"]);
  });
});

it("cases that are counted by 万 are so many, beside no target", () => {
  const rule = { method: "deduct-per-case", points: "0.001" };
  const read = safeEvaluate(form([{ name: "投诉量", weight: "100", actual: "2万", rule }]));
  expect(read.ok ? leavesOf(read.value.indicators).map(({ score }) => score) : read.issues).toEqual(["80"]);
});

describe("an actual that cannot be compared", () => {
  it("is quoted as it was typed", () => {
    const leaf = { name: "空气质量", weight: "100", target: "持续改善", actual: "优良天数同比增加12天" };
    const read = safeEvaluate(form([{ ...leaf, rule: { method: "attainment" } }]));
    expect(read.ok ? [] : read.issues.map(({ params }) => params)).toEqual([{ actual: "优良天数同比增加12天" }]);
  });
});
