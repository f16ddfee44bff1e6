import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { COMPARATORS } from "../../src/text/words.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { Clerk, number, text, type Typed } from "./clerk.js";
import { hyperFormula } from "./interpreted.js";

const engine = hyperFormula();

const REST = { name: "其余", weight: "90", target: "≥1", actual: "1", unit: "个" };
const ROWS = 25;

/** What is typed into a row, and what the engine is given of it. */
interface Filling {
  readonly typed: Typed;
  readonly leaf: Readonly<Record<string, string>>;
}

/** Types everything into spare rows: what was scored otherwise than by the engine, and what was scored as by it. */
function tried(standard: string, fillings: readonly Filling[]) {
  const form = { schemaVersion: 1, standard, subject: { year: 2021 } };
  const group = [{ name: "产出指标", weight: "100", children: [REST] }];
  const clerk = new Clerk(workbookSheets({ ...form, indicators: group }, { spareRows: ROWS }).value);
  const rows = clerk.spare;
  const wrong: string[] = [];
  const equal: string[] = [];
  for (let from = 0; from < fillings.length; from += rows.length) {
    const some = fillings.slice(from, from + rows.length);
    some.forEach(({ typed }, at) => clerk.fill(rows[at] ?? 0, { 指标名称: text("丁"), 分值: number("10"), ...typed }));
    const said = clerk.book.read("自评表");
    some.forEach(({ leaf }, at) => {
      const found = said[rows[at] ?? 0]?.[10] ?? "";
      const read = safeEvaluate({ ...form, indicators: [{ name: "丁", weight: "10", ...leaf }, REST] });
      const expected = read.ok ? (read.value.indicators[0]?.score ?? "") : "refused";
      const typing = `${leaf["target"] ?? ""} | ${leaf["unit"] ?? ""} | ${leaf["actual"] ?? ""}`;
      if (found === "" || found.startsWith("#")) wrong.push(`${typing}: nothing is said: ${found}`);
      if (!/^-?[\d.]+$/.test(found)) return;
      if (found === expected) equal.push(typing);
      else wrong.push(`${typing}: ${found}, not ${expected}`);
    });
  }
  clerk.book.close();
  return { wrong, equal };
}

/** What ASC makes of a text, which HyperFormula does not have. */
function half(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

const words = (target: string, actual: string, unit = ""): Filling => ({
  typed: { 年度指标值: text(half(target)), 实际完成值: text(actual), 度量单位: text(unit), 评定比例: number("0.3") },
  leaf: { target, actual, awardedShare: "0.3", ...(unit === "" ? {} : { unit }) },
});

const ANSWERS = ["达成年度指标", "未达成年度指标且效果较差"];

/** The target cells of the corpus and of the blind samples: all that hold no digit, and some of the others. */
function corpus(): readonly string[] {
  const root = new URL("../", import.meta.url);
  const cells = readdirSync(new URL("cell/", root)).filter((name) => /^(?:blind|trials).*\.jsonl$/.test(name));
  const files = ["corpus/targets.jsonl", "corpus/targets-more.jsonl", ...cells.map((name) => `cell/${name}`)];
  const found = new Set<string>();
  for (const file of files) {
    for (const line of readFileSync(new URL(file, root), "utf8")
      .split("\n")
      .filter((each) => each.startsWith("{"))) {
      const { text: typed, target } = JSON.parse(line) as { text?: unknown; target?: unknown };
      for (const each of [typed, target]) if (typeof each === "string" && each.trim() !== "") found.add(each);
    }
  }
  return [...found].filter((each, at) => !/\d/.test(each) || at % 40 === 0);
}

/** The texts that the reading of a cell of a blank row looks for. */
function soughtBy(reading: string): readonly string[] {
  const group = [{ name: "产出指标", weight: "100", children: [REST] }];
  const form = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: group };
  const rows = workbookSheets(form, { spareRows: 1 }).value.find(({ name }) => name === "读数")?.rows ?? [];
  const formula = rows.find(([label]) => label?.value === reading)?.[3]?.formula ?? expect.unreachable(reading);
  return [...formula.matchAll(/FIND\("([^"]*)"/g)].map(([, sought = ""]) => sought);
}

/** The words of judgement: those of two characters. */
function judging(): readonly string[] {
  return soughtBy("·文字").filter((sought) => /^[一-鿿]{2}$/.test(sought));
}

const NOTHING =
  "-|－|--|/|、|……|...|#N/A|***|公里|次|元|≥**批次|□提升|≠|￥|TRUE|NULL|a|同比下降|同比增长|环比下降|持平|○|双|≥|度|天|周|％|X个|共  场";

describe.skipIf(engine === null)("a spare row with a target in words", () => {
  it.each(ANSWERS)(
    "is scored as the engine scores it or is told, with %s: what stands in published tables",
    (answer) => {
      const { wrong, equal } = tried(
        "cn-mof-2020-10",
        corpus().map((each) => words(each, answer)),
      );
      expect(wrong).toEqual([]);
      expect(equal.length).toBeGreaterThan(60);
    },
  );

  it("is told where they are a blank, a unit, a change or no words", () => {
    const { wrong, equal } = tried(
      "cn-mof-2020-10",
      NOTHING.split("|").map((each) => words(each, "达成年度指标")),
    );
    expect([...wrong, ...equal]).toEqual([]);
  });

  it("is scored as the engine scores it or is told where something stands beside the words", () => {
    const beside =
      "公里|次| 次|  次|元|同比|环比|较上期|与上期相比|比基期|较实施前|×|××|□|(含)|（ ）|-|。|，|、|以上|…|**|__|约|≥|不|未|无|率|%|持平|X|X个|人|是|否|时|\n\n次";
    const fillings = ["显著", "保障", "稳定", "提升", "到位"].flatMap((word) =>
      beside.split("|").flatMap((each) => [words(word + each, "达成年度指标"), words(each + word, "达成年度指标")]),
    );
    expect(tried("cn-mof-2020-10", fillings).wrong).toEqual([]);
  });

  it("is scored as the engine scores it or is told where its words of judgement have a unit behind them", () => {
    const fillings = judging().flatMap((word) =>
      ["次", "元", "天", "度"].map((unit) => words(word + unit, "达成年度指标")),
    );
    expect(tried("cn-mof-2020-10", fillings).wrong).toEqual([]);
  });

  it.each([
    "显著提升",
    "健全",
    "符合",
    "有效保障",
    "持续改善",
    "规范",
    "及时",
    "达标",
    "保障",
    "稳定",
    "到位",
    "长期",
    "满意",
    "逐步完善",
  ])("is scored: %s", (target) => {
    expect(tried("cn-mof-2020-10", [words(target, "达成年度指标")]).equal.length).toBe(1);
  });
});

/** The words after a number that compare it. Source: 民法典 第1259条. */
const AFTER =
  "以上 及以上 或以上 或者以上 和以上 含以上 及其以上 (以上) (及以上) 之上 或更多 或者更多 或更高 及更多 以下 及以下 或以下 或者以下 含以下 (以下) (以内) (之内) 以内 之内 之下 内 封顶 范围内 范围以内 以内范围 以外";

const UNITS =
  "百分比|% |%(百分比)|（%）|(%)|百分率|百 分 比|pct|%以上|%左右|%/年|个百分点|百分点|万|亿|千|人次内|≥次|≤次|次(含)|/|-|—|无|定性|定性指标|年度|日前|年前|号|点|级|倍|折|成|1/人|10万|/10万|元/人.年|万元/亩|km|℃|次/月|每次|全部|单位：次|【次】|次。|次，人|同比|较上年%|增长%|%增长|分钟以内|小时以内|倍以上|10次|#|?|!|=|次=|~|-次|不|未|↑|次左右|次上下|的%|占%|以上|以内|以下|月|个月|工作日内|个工作日以内|周岁|周年|场次|人次|元/人|万人|项|平方米".split(
    "|",
  );

it("the reading of a unit cell looks for every word that compares", () => {
  const sought = soughtBy("·度量单位");
  const words = [...COMPARATORS.flatMap(([, those]) => those.split(" ")), ...AFTER.split(" ")];
  expect(words.filter((word) => !sought.some((each) => word.includes(each)))).toEqual([]);
});

describe.skipIf(engine === null)("a spare row with a number", () => {
  const pairs = [
    ["", "10", "12"],
    ["≥", "10", "9"],
    ["≤", "10", "12"],
  ] as const;
  const beside = (unit: string): readonly Filling[] =>
    pairs.map(([sign, target, actual]) => ({
      typed: { 比较符: text(sign), 年度指标值: number(target), 度量单位: text(half(unit)), 实际完成值: number(actual) },
      leaf: { target: sign + target, unit, actual },
    }));

  it.each(["cn-mof-2020-10", "cn-henan-jinshui-2021"])(
    "is scored under %s as the engine scores it or is told, whatever its unit cell says",
    (standard) => {
      const { wrong, equal } = tried(standard, UNITS.flatMap(beside));
      expect(wrong).toEqual([]);
      expect(equal.length).toBeGreaterThan(60);
    },
  );

  it("is told in words or days too where its unit cell compares", () => {
    const fillings = ["次以内", "%以上"].flatMap((unit) => [
      words("健全", "达成年度指标", unit),
      words("2021-12-31", "2021-12-20", unit),
    ]);
    const { wrong, equal } = tried("cn-mof-2020-10", fillings);
    expect([...wrong, ...equal]).toEqual([]);
  });
});
