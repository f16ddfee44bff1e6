import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { outcome, trials } from "./garbage.js";
import { hyperFormula, interpreted, opened } from "./interpreted.js";
import { cellAt, cellsOf, typed } from "./type.js";

const CLERK = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2021 },
  indicators: [
    { name: "甲", weight: "40", target: "≥90%", actual: "80%" },
    { name: "乙", weight: "20", target: "≤5%", actual: "10%" },
    { name: "丙", weight: "20", target: "≥150人次", actual: "100人次" },
    { name: "丁", weight: "10", target: "符合", actual: "达成年度指标" },
    { name: "戊", weight: "10", target: "2021年12月底前", actual: "2021-12-20" },
  ],
};

describe("law 6: in a workbook, whatever is typed, a cell shows the engine's figure or says what is wrong", () => {
  const engine = hyperFormula();

  it.skipIf(engine === null)("in every cell of targets, actual values and weights", () => {
    if (engine === null) return;
    const sheets = workbookSheets(CLERK).value;
    const book = opened(engine, sheets);
    const wrong: string[] = [];
    const counts = { equal: 0, told: 0 };
    for (const trial of trials({ name: "", form: CLERK }, sheets, evaluate(CLERK).value)) {
      const { place } = trial;
      const before = cellAt(sheets, place);
      if (before === undefined) continue;
      book.type(place, trial.cell);
      const result = outcome(trial, book.read("得分"));
      book.type(place, before);
      if (result === "equal" || result === "told") counts[result]++;
      else wrong.push(`${trial.name}: ${result}`);
    }
    book.close();
    expect(wrong).toEqual([]);
    expect(counts.equal).toBeGreaterThan(100);
  });

  /** The cells of the clerk's form with something typed into some of them: the score of a leaf, the total, the check. */
  const after = (
    form: object,
    changes: readonly (readonly [path: string, heading: string, cell: Partial<SheetCell>])[],
  ) => {
    if (engine === null) throw new Error("no HyperFormula");
    const sheets = workbookSheets(form).value;
    const placeOf = cellsOf(form, evaluate(form).value, sheets);
    const made = typed(
      sheets,
      changes.map(([path, heading, cell]) => [placeOf(path, heading) ?? expect.unreachable(heading), cell] as const),
    );
    const read = interpreted(engine, made);
    const scores = read("得分");
    const end = scores.findIndex((row) => row[0] === "合计");
    const said = read("自评表").find((row) => row[0] === "检查")?.[4] ?? "";
    return {
      scores: scores.slice(1, end).map((row) => row[3]),
      total: scores[end]?.[3],
      grade: scores[end + 1]?.[3],
      said,
    };
  };

  it.skipIf(engine === null)(
    "a weight that is changed counts, and that the weights do not add up is said in its grade's place",
    () => {
      const { scores, said, grade } = after(CLERK, [["/indicators/0", "分值", { value: "50" }]]);
      expect(scores[0]).toBe("44.44"); // 80/90 × 50
      expect(said).toBe("1处要改。分值合计 110 ≠ 100：改分值");
      expect(grade).toBe("先按检查改正");
    },
  );

  it.skipIf(engine === null)("a number too long for doubles to tell a step of the rounding is told", () => {
    const { scores } = after(CLERK, [
      ["/indicators/2", "实际完成值", { value: "99.9999999999999" }],
      ["/indicators/0", "实际完成值", { kind: "text", value: "80.1234567890123%" }],
    ]);
    expect(scores[2]).toBe("数字太长，最多12位：请四舍五入，如=ROUND(2/3,4)");
    expect(scores[0]).toBe("数字太长，最多12位：请四舍五入，如=ROUND(2/3,4)");
  });

  it.skipIf(engine === null)("beside a number that long nothing else can be changed", () => {
    const long = {
      ...CLERK,
      rounding: { places: 4, mode: "floor", stage: "indicator" },
      indicators: [
        { name: "甲", weight: "7.121", target: "≥100", actual: "0.999999999999999" },
        { name: "乙", weight: "92.879", target: "≥1", actual: "1" },
      ],
    };
    expect(after(long, []).scores.slice(0, 2)).toEqual(["0.0712", "92.879"]); // 7.121 × 0.00999…9 = 0.0712099…
    // 7.121 × 0.999999999999999 ÷ 5 = 1.424199999999998…, which doubles take for 1.4242
    const changed = after(long, [["/indicators/0", "年度指标值", { value: "5" }]]);
    expect(changed.scores.slice(0, 2)).toEqual(["指标值不能改：请改回", "92.879"]);
  });

  it.skipIf(engine === null)("a tier that is changed needs the share that a person awards", () => {
    const worst = ["/indicators/3", "实际完成值", { value: "未达成年度指标且效果较差" }] as const;
    const told = after(CLERK, [worst]);
    expect(told.scores[3]).toMatch(/评定比例/);
    expect(told.total).toBe("有1项要改");
    const share = ["/indicators/3", "评定比例", { kind: "number", value: "0.3" }] as const;
    expect(after(CLERK, [worst, share]).scores[3]).toBe("3"); // 10 × 0.3
  });

  it.skipIf(engine === null)("a day that is changed counts", () => {
    expect(after(CLERK, [["/indicators/4", "实际完成值", { kind: "date", value: "2022-01-10" }]]).scores[4]).toBe("0");
    expect(after(CLERK, [["/indicators/4", "实际完成值", { value: "2022年1月10日" }]]).scores[4]).toBe("0");
  });

  it.skipIf(engine === null)("a count typed into a cell of days is no day of the year 1900", () => {
    const hundred = ["/indicators/4", "实际完成值", { kind: "date", value: "1900-04-09" }] as const; // 100
    expect(after(CLERK, [hundred]).scores[4]).toBe("请填日期，如2021-12-20");
  });

  it.skipIf(engine === null)("a comparator that is changed counts, and one that there is not is told", () => {
    expect(after(CLERK, [["/indicators/1", "比较符", { value: "≥" }]]).scores[1]).toBe("20"); // 10 ≥ 5
    expect(after(CLERK, [["/indicators/0", "比较符", { value: "<=" }]]).scores[0]).toBe("40"); // 80 ≤ 90
    expect(after(CLERK, [["/indicators/1", "比较符", { value: "约" }]]).scores[1]).toBe("比较符请从列表里选");
  });

  it.skipIf(engine === null)("a weight below the points of a band is told, not left blank", () => {
    const bands = [
      { min: "0.6", max: "0.9", points: "3.5" },
      { min: "0.9", points: "9.5" },
    ];
    const rule = { method: "bands", of: "completion", bands, otherwise: { share: "0" } };
    const form = {
      ...CLERK,
      indicators: [
        { name: "甲", weight: "10", target: "≥100%", actual: "70%", rule },
        { name: "乙", weight: "90", target: "≥1", actual: "1" },
      ],
    };
    expect(after(form, []).scores[0]).toBe("3.5");
    const changed = after(form, [["/indicators/0", "分值", { value: "0.9" }]]);
    expect(changed.scores[0]).toBe("请核对填写、分值和评定比例");
    expect(changed.total).toBe("有1项要改");
  });

  it.skipIf(engine === null)("a score that no double holds stands only as long as its cells are as they were", () => {
    const form = {
      ...CLERK,
      indicators: [
        { name: "甲", weight: "10.6", target: "≥99999999999.99999", actual: "99999999999.99998" },
        { name: "乙", weight: "89.4", target: "≥1", actual: "1" },
      ],
    };
    expect(after(form, []).scores[0]).toBe("10.6");
    const changed = after(form, [["/indicators/0", "实际完成值", { kind: "text", value: "" }]]);
    expect(changed.scores[0]).toMatch(/^[一-鿿]/);
    expect(changed.total).toMatch(/^有/);
  });

  it.skipIf(engine === null)("a figure that no double holds stands for the weight that it has, be it none", () => {
    const form = {
      ...CLERK,
      rounding: { places: 1, mode: "floor", stage: "indicator" },
      indicators: [
        { name: "甲", weight: "0", target: "≥12345678901234567890", actual: "12345678901234567889" },
        { name: "乙", weight: "100", target: "≥1", actual: "1" },
      ],
    };
    expect(after(form, []).scores[0]).toBe("0");
    // A hair below 0.9, which is 0.8 then, and 0.9 to a double.
    const changed = after(form, [["/indicators/0", "分值", { value: "0.9" }]]);
    expect(changed.scores[0]).toBe("分值不能改：请改回");
  });

  it.skipIf(engine === null)(
    "a cap of the total goes by the weights as they are typed, where these are converted",
    () => {
      const form = {
        ...CLERK,
        notApplicablePolicy: "rescale",
        budget: { initial: "100", adjusted: "100", executed: "50" },
        caps: [{ of: "total", by: "budget-execution", bands: [{ max: "80", share: "0.6" }] }],
        indicators: [
          { name: "甲", weight: "60", target: "≥1", actual: "1" },
          { name: "乙", weight: "30", target: "≥1", actual: "1" },
          { name: "丙", weight: "10", target: "≥1", notApplicable: true },
        ],
      };
      expect(after(form, []).total).toBe("54"); // 0.6 × 90
      expect(after(form, [["/indicators/1", "分值", { value: "20" }]]).total).toBe("48"); // 0.6 × 80
    },
  );

  it.skipIf(engine === null)("a budget of zero or none gives no full marks", () => {
    const form = {
      ...CLERK,
      budget: { initial: "125", adjusted: "120", executed: "108" },
      indicators: [
        { name: "预算执行", weight: "10", ratio: "budget-execution" },
        { name: "其余", weight: "90", target: "≥1", actual: "1" },
      ],
    };
    const sheets = workbookSheets(form).value;
    const row = sheets[0]?.rows.findIndex((cells) => cells.some((cell) => cell.value === "年度资金总额")) ?? -1;
    const scored = (value: string): string => {
      const changed = typed(sheets, [[{ sheet: "自评表", row, column: column(sheets[0], row, "120") }, { value }]]);
      return engine === null ? "" : (interpreted(engine, changed)("得分")[1]?.[3] ?? "");
    };
    expect(scored("120")).toBe("9");
    expect(scored("0")).toBe("分母为零，算不出");
    expect(scored("")).toBe("没有填全预算数");
  });
});

function column(sheet: Sheet | undefined, row: number, value: string): number {
  return sheet?.rows[row]?.findIndex((cell) => cell.value === value) ?? -1;
}
