import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { hyperFormula, opened } from "./interpreted.js";

const engine = hyperFormula();

const form = (leaf: object) => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2021 },
  indicators: [
    { name: "甲", weight: "40", ...leaf },
    { name: "乙", weight: "60", target: "≥1", actual: "1" },
  ],
});

/** The score of the first indicator once a number is typed beside a label of the sheet of the steps, and the total. */
function after(leaf: object, label: string, cell: Partial<SheetCell>): readonly (string | undefined)[] {
  if (engine === null) throw new Error("no HyperFormula");
  const book = opened(engine, workbookSheets(form(leaf), { spareRows: 0 }).value);
  const row = book.read("计算").findIndex(([first]) => first === `　${label}`);
  book.type({ sheet: "计算", row, column: 1 }, { kind: "number", role: "input", value: "", ...cell });
  const scores = book.read("得分");
  book.close();
  return [scores[1]?.[3], scores[3]?.[3]];
}

describe.skipIf(engine === null)("a number that is typed on the sheet of the steps", () => {
  const manual = { rule: { method: "manual", score: "35", reason: "评议" } };

  it.each([
    ["30", ["30", "90"]], // 30 + 60
    ["0", ["0", "60"]],
    ["40", ["40", "100"]],
    ["-5", ["人工评分要在0与分值之间", "有1项要改"]],
    ["41", ["人工评分要在0与分值之间", "有1项要改"]],
  ])("points of a person are within 0 and the weight: %s", (value, said) => {
    expect(after(manual, "人工评分", { value })).toEqual(said);
  });

  const deducted = { target: "≥10", actual: "8", deduction: { points: "1", reason: "资料不全" } };

  it.each([
    ["2", ["30", "90"]], // 40 × 8 ÷ 10 − 2
    ["-3", ["另行扣减不能是负数", "有1项要改"]],
  ])("what is taken off besides is not negative: %s", (value, said) => {
    expect(after(deducted, "另行扣减", { value })).toEqual(said);
  });
});

describe.skipIf(engine === null)("a figure that what was filled in does not come to", () => {
  /** What is shown once something is typed into a column of the form's first indicator. */
  const typed = (leaf: object, heading: string, cell: Partial<SheetCell>) => {
    if (engine === null) throw new Error("no HyperFormula");
    const book = opened(engine, workbookSheets(form(leaf), { spareRows: 0 }).value);
    const rows = book.read("自评表");
    const column = rows.find((row) => row.includes("比较符"))?.indexOf(heading) ?? -1;
    const row = rows.findIndex((each) => each.includes("甲"));
    book.type({ sheet: "自评表", row, column }, { kind: "text", role: "input", value: "", ...cell });
    const steps = book.read("计算").filter(([label]) => label === "　未取舍得分");
    const said = [book.read("得分")[1]?.[3], steps[0]?.[1]];
    book.close();
    return said;
  };

  const elements = [
    { name: "一", points: "20", met: true },
    { name: "二", points: "20", met: false },
  ];

  it("is told on the sheet of the steps too", () => {
    const leaf = { rule: { method: "checklist", elements } };
    expect(typed(leaf, "分值", { kind: "number", value: "2.5" })).toEqual([
      "请核对填写、分值和评定比例",
      "请核对填写、分值和评定比例",
    ]);
  });

  it("is told by what is missing where that is the share of a person", () => {
    const leaf = { target: "显著提升", actual: "部分达成年度指标并具有一定效果", awardedShare: "0.7" };
    expect(typed(leaf, "评定比例", {})).toEqual(["没有填评定比例", "没有填评定比例"]);
    expect(typed(leaf, "评定比例", { kind: "number", value: "0.6" })).toEqual(["24", "24"]); // 40 × 0.6
  });
});

describe.skipIf(engine === null)("a percentage beside a number without a unit", () => {
  it.each([
    ["3/4以上", "8"],
    ["3/4以上", "0.5"],
    ["≥8", "0.75"],
  ])("beside %s leaves no score once the target is %s, by which it is read otherwise", (target, value) => {
    if (engine === null) return;
    const book = opened(engine, workbookSheets(form({ target, actual: "70%" }), { spareRows: 0 }).value);
    const rows = book.read("自评表");
    const column = rows.find((row) => row.includes("比较符"))?.indexOf("年度指标值") ?? -1;
    const row = rows.findIndex((each) => each.includes("甲"));
    const scores = (): readonly (string | undefined)[] => [book.read("得分")[1]?.[3], book.read("得分")[3]?.[3]];
    // 40 × 0.7 ÷ 0.75; 70 of 8 is met
    expect(scores()).toEqual(target === "≥8" ? ["40", "100"] : ["37.33", "97.33"]);
    book.type({ sheet: "自评表", row, column }, { kind: "number", role: "input", value });
    expect(scores()).toEqual(["指标值不能改：请改回", "有1项要改"]);
    book.close();
  });
});
