import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import type { SheetCell } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { Clerk, day, number, percent, text, type Typed } from "./clerk.js";
import { hyperFormula } from "./interpreted.js";
import { Random } from "./random.js";

const engine = hyperFormula();

const FORM = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  subject: { year: 2021 },
  indicators: [
    {
      name: "产出指标",
      weight: "60",
      children: [
        { name: "甲", weight: "40", target: "≥90%", actual: "80%" },
        { name: "乙", weight: "20", target: "≤5%", actual: "10%" },
      ],
    },
    { name: "效益指标", weight: "40", children: [{ name: "丙", weight: "40", target: "≥150人次", actual: "100人次" }] },
  ],
};

describe.skipIf(engine === null)("a row that is left blank in a workbook", () => {
  it("weighs and scores nothing, and says nothing", () => {
    const clerk = new Clerk(workbookSheets(FORM).value);
    expect(clerk.spare.length).toBe(10);
    expect(clerk.spare.map((row) => clerk.says(row, "得分")).join("")).toBe("");
    expect(clerk.total()).toBe("72.23"); // 35.56 + 10 + 26.67
    expect(clerk.below("检查")).toBe("没有发现问题");
  });

  it("counts once an indicator is typed into it, and no longer once it is emptied", () => {
    const clerk = new Clerk(workbookSheets(FORM).value);
    const [row = 0] = clerk.spare;
    clerk.fill(row, {
      指标名称: text("丁"),
      比较符: text("≥"),
      年度指标值: number("10"),
      度量单位: text("次"),
      实际完成值: number("5"),
      分值: number("10"),
    });
    expect(clerk.says(row, "得分")).toBe("5");
    expect(clerk.below("检查")).toContain("产出指标：各指标分值合计 70 ≠ 60");
    for (const heading of ["指标名称", "比较符", "年度指标值", "度量单位", "实际完成值", "分值"])
      clerk.fill(row, { [heading]: text("") });
    expect(clerk.says(row, "得分")).toBe("");
    expect(clerk.below("检查")).toBe("没有发现问题");
  });

  it("shares the weight of its group with the others that state none", () => {
    const [outputs, benefits] = FORM.indicators;
    const open = { ...benefits, children: [{ name: "丙", target: "≥150人次", actual: "100人次" }] };
    const clerk = new Clerk(workbookSheets({ ...FORM, indicators: [outputs, open] }).value);
    const row = clerk.spare[5] ?? 0;
    clerk.fill(row, { 指标名称: text("丁"), 年度指标值: text("符合"), 实际完成值: text("达成年度指标") });
    expect(clerk.says(row, "分值")).toBe("20");
    expect(clerk.total()).toBe("78.89"); // 35.56 + 10 + 13.33 + 20
  });

  it("is flagged where its name, its target or its actual value is missing, and there is no total then", () => {
    const clerk = new Clerk(workbookSheets(FORM).value);
    const [row = 0] = clerk.spare;
    clerk.fill(row, { 年度指标值: number("10"), 实际完成值: number("5"), 分值: number("1") });
    expect(clerk.says(row, "得分")).toBe("没有填指标名称");
    clerk.fill(row, { 指标名称: text("丁"), 年度指标值: text("") });
    expect(clerk.says(row, "得分")).toBe("没有填指标值");
    clerk.fill(row, { 年度指标值: number("10"), 实际完成值: text("") });
    expect(clerk.says(row, "得分")).toBe("没有填实际完成值");
    expect(clerk.total()).toBe("有1项要改");
  });

  it("is told of where it was put in between others, in the place of a spare one", () => {
    const clerk = new Clerk(workbookSheets(FORM).value);
    clerk.book.insert("自评表", (clerk.spare[0] ?? 1) - 1);
    expect(clerk.below("检查")).toMatch(/^1处要改。自评表增减了行.*空行/);
    expect(clerk.below("等级")).toBe("先按检查改正");
  });
});

/** What rows are filled in with at random, and what the engine is given of it. */
function filling(random: Random): { readonly typed: Typed; readonly leaf: object } {
  const unit = random.pick(["%", "人次", "万人", "个", "天", "", "元/人", "年", "级", "foo"]);
  const sign = random.pick(["≥", "＞", "≤", "＜", "=", "≥", "≤", ">=", "约"]);
  const figure = (): readonly [Partial<SheetCell>, string] => {
    const value = random.pick(["0", "3", "50", "99.5", "100", "12.345", "-4", "2021", "1.5"]);
    if (!random.once(4)) return unit === "%" ? [percent(value), `${value}%`] : [number(value), value];
    return random.pick([
      [text(value), value],
      [percent(value), `${value}%`],
      [text("未完成"), "未完成"],
      [text(""), ""],
    ] as const);
  };
  const words = random.once(4);
  const [target, saysTarget] = words
    ? random.pick([
        [text("符合"), "符合"],
        [text("进一步提升"), "进一步提升"],
        [text("年底前"), "年底前"],
        [text("一次"), "一次"],
        [text("不低于上年"), "不低于上年"],
        [day("2021-12-31"), "2021-12-31"],
        [text("2021年6月30日"), "2021年6月30日"],
        [text("三分之二"), "三分之二"],
        [text("无"), "无"],
        [text("否"), "否"],
      ] as const)
    : figure();
  const [actual, saysActual] = words
    ? random.pick([
        [text("达成"), "达成"],
        [text("达成年度指标"), "达成年度指标"],
        [text("部分达成"), "部分达成"],
        [text("是"), "是"],
        [text("abc"), "abc"],
        [day("2021-12-20"), "2021-12-20"],
        [day("2022-01-10"), "2022-01-10"],
        [number("3"), "3"],
      ] as const)
    : figure();
  const share = random.pick(["", "", "1", "0.7", "0.5"]);
  const name = random.pick(["丁", "单位成本", "人均补助", "能耗下降率", "每月次数", "满意度", "合格率"]);
  const typed: Typed = {
    指标名称: text(name),
    比较符: text(random.once(6) ? "" : words ? "" : sign),
    年度指标值: target,
    度量单位: text(unit),
    实际完成值: actual,
    评定比例: share === "" ? text("") : number(share),
    分值: number("10"),
  };
  const comparator = typed["比较符"]?.value ?? "";
  const leaf = {
    name,
    weight: "10",
    target: comparator + saysTarget,
    ...(saysActual === "" ? {} : { actual: saysActual }),
    ...(unit === "" ? {} : { unit }),
    ...(share === "" ? {} : { awardedShare: share }),
  };
  return { typed, leaf };
}

const FILLED = Number(process.env["ROWS"] ?? 12);

it.skipIf(engine === null).each(["cn-mof-2020-10", "cn-mof-2021-101", "cn-henan-jinshui-2021"] as const)(
  "whatever is typed into a spare row under %s, the engine's figure stands there or what is wrong",
  (standard) => {
    const rest = { name: "其余", weight: "40", target: "≥1", actual: "1", unit: "个" };
    const form = { schemaVersion: 1, standard, indicators: [{ name: "产出指标", weight: "100", children: [rest] }] };
    const clerk = new Clerk(workbookSheets(form).value);
    const random = new Random(7);
    const rows = clerk.spare;
    const wrong: string[] = [];
    const counts = { equal: 0, told: 0 };
    for (let round = 0; round < FILLED; round++) {
      const fillings = rows.map(() => filling(random));
      rows.forEach((row, at) => clerk.fill(row, fillings[at]?.typed ?? {}));
      const said = clerk.book.read("自评表");
      rows.forEach((row, at) => {
        const leaf = fillings[at]?.leaf ?? {};
        const read = safeEvaluate({ ...form, indicators: [leaf, { ...rest, weight: "90" }] });
        const expected = read.ok ? read.value.indicators[0]?.score : null;
        const found = said[row]?.[10] ?? "";
        if (/^-?[\d.]+$/.test(found)) {
          if (found === expected) counts.equal++;
          else wrong.push(`${JSON.stringify(leaf)}: ${found}, not ${expected ?? "refused"}`);
        } else if (found === "" || found.startsWith("#"))
          wrong.push(`${JSON.stringify(leaf)}: nothing is said: ${found}`);
        else counts.told++;
      });
    }
    clerk.book.close();
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(counts.equal).toBeGreaterThan(FILLED / 2);
  },
);
