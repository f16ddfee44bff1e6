import { describe, expect, it } from "vitest";
import type { SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { number, percent, text } from "./clerk.js";
import { hyperFormula, type Opened, opened } from "./interpreted.js";

const engine = hyperFormula();

const base = { schemaVersion: 1, standard: "cn-mof-2020-10", subject: { year: 2021 } };
const met = (name: string, weight: string) => ({ name, weight, target: "≥1", actual: "1" });
const FORM = {
  ...base,
  indicators: [
    { name: "产出指标", weight: "50", children: [met("甲", "50")] },
    { name: "效益指标", weight: "50", children: [met("乙", "50")] },
  ],
};

function opening(form: object): Opened {
  if (engine === null) throw new Error("no HyperFormula");
  return opened(engine, workbookSheets(form, { spareRows: 0 }).value);
}

/** Types the weight of a row of the sheet of the scores, and what stands there then. */
function after(form: object, name: string, cell: Partial<SheetCell>) {
  const book = opening(form);
  const row = book.read("得分").findIndex(([first]) => first === name);
  book.type({ sheet: "得分", row, column: 1 }, { kind: "number", role: "input", value: "", ...cell });
  const scores = book.read("得分");
  const shown = book.read("自评表");
  const every = ["得分", "计算", "自评表", "分值"].flatMap((sheet) => book.read(sheet).flat());
  book.close();
  return {
    own: scores[row]?.[3],
    rate: scores[row]?.[4],
    total: scores.find(([first]) => first === "合计")?.[3],
    check: shown.find(([first]) => first === "检查：分值")?.[4],
    errors: every.filter((value) => value.startsWith("#")),
  };
}

describe.skipIf(engine === null)("the weight of a group on the sheet of the scores", () => {
  it.each([
    ["abc", text("abc")],
    ["1/2", text("1/2")],
    ["50分", text("50分")],
    ["-5", number("-5")],
    ["50%", percent("50")],
    ["nothing", text("")],
  ])("leaves no score where it is %s", (_name, cell) => {
    expect(after(FORM, "产出指标", cell)).toEqual({
      own: "分值请填数",
      rate: "",
      total: "有1项要改",
      check: "产出指标：分值请填数",
      errors: [],
    });
  });

  it("counts where it is a number", () => {
    const { own, rate, total, check } = after(FORM, "产出指标", number("60"));
    expect([own, rate, total]).toEqual(["50", "83.3333%", "100"]); // 50 ÷ 60
    expect(check).toBe("产出指标：各指标分值合计 50 ≠ 60");
  });

  it("is none to share out where it is no number", () => {
    const form = {
      ...base,
      indicators: [
        { name: "产出指标", weight: "50", children: [{ name: "甲", target: "≥1", actual: "1" }] },
        { name: "效益指标", weight: "50", children: [met("乙", "50")] },
      ],
    };
    expect(after(form, "产出指标", text("abc"))).toMatchObject({ total: "有1项要改", errors: [] });
  });

  it("leaves no capped score where it is no number", () => {
    const caps = [{ of: "/indicators/0", by: "/indicators/1", bands: [{ max: "60", share: "0.6" }] }];
    expect(after({ ...FORM, caps }, "产出指标", text("abc"))).toMatchObject({ total: "有1项要改", errors: [] });
  });
});

describe.skipIf(engine === null)("the full marks that scores are converted to", () => {
  const form = {
    ...base,
    notApplicablePolicy: "rescale",
    indicators: [met("甲", "60"), { name: "乙", weight: "40", target: "≥1", notApplicable: true }],
  };

  it.each([
    ["abc", text("abc"), "分值请填数"],
    ["-5", number("-5"), "分值请填数"],
    ["50", number("50"), "50"],
  ])("are %s", (_name, cell, total) => {
    expect(after(form, "合计", cell).total).toBe(total);
  });
});

describe.skipIf(engine === null)("an indicator that shares what is left of its group", () => {
  const open = (name: string) => ({ name, target: "≥1", actual: "1" });
  const form = { ...base, indicators: [{ name: "产出", weight: "100", children: ["甲", "乙", "丙"].map(open) }] };

  it.each([
    ["20", { kind: "text" as const, value: "20" }, ["分值请填数", "本组分值要改", "本组分值要改", "有3项要改"]],
    ["a number", { kind: "number" as const, value: "20" }, ["20", "40", "40", "100"]], // (100 − 20) ÷ 2
  ])("has no score beside a weight that is typed as a text, and has one beside %s", (_name, cell, scores) => {
    const book = opening(form);
    const rows = book.read("自评表");
    const column = rows.find((row) => row.includes("比较符"))?.indexOf("自定分值") ?? -1;
    const row = rows.findIndex((each) => each.includes("甲"));
    book.type({ sheet: "自评表", row, column }, { role: "input", ...cell });
    const said = book.read("得分");
    book.close();
    expect([2, 3, 4, 5].map((at) => said[at]?.[3])).toEqual(scores);
  });
});
