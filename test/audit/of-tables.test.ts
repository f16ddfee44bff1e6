import { describe, expect, it } from "vitest";
import { messageOf } from "../../src/message/index.js";
import { readTable } from "../../src/table/index.js";
import { audited } from "./forms.js";

/** The codes and paths of what an audit finds of a table whose cells stand between bars. */
function found(...rows: readonly string[]): readonly string[] {
  const grid = rows.map((row) => row.split("|"));
  const { value } = readTable(grid);
  return audited({ ...value, standard: "cn-mof-2020-10" }).findings.map(({ code, path }) => `${code} ${path ?? ""}`);
}

const HEAD = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";

describe("a column of reasons that is blank on every row", () => {
  const rows = ["产出指标|数量|A|≥10个|8个|60|48|", "效益指标|社会|B|≥80%|82%|40|40|"];
  const LOST = "reason/lost-points /indicators/0/children/0/children/0/reported";

  it("asks for the reason of lost points, as one with a reason elsewhere does", () => {
    expect(found(`${HEAD}|偏差原因`, ...rows)).toContain(LOST);
    expect(found(`${HEAD}|偏差原因分析及改进措施`, ...rows.map((row) => `${row}无`))).toContain(LOST);
    expect(found(`${HEAD}|未完成原因`, rows[0] ?? "", `${rows[1] ?? ""}超额`)).toContain(LOST);
  });

  it("asks for none where the column is of remarks, is not there, or nothing was lost", () => {
    expect(found(`${HEAD}|备注`, ...rows)).not.toContain(LOST);
    expect(found(HEAD, ...rows)).not.toContain(LOST);
    expect(found(`${HEAD}|偏差原因`, "产出指标|数量|A|≥10个|10个|60|60|", rows[1] ?? "")).not.toContain(LOST);
  });
});

describe("a row 预算执行率 beside a block of the budget", () => {
  const block = ["项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率|", "|年度资金总额|500|480|456|95%|", HEAD];
  const rest = "产出指标|数量|A|≥10个|10个|90|90";
  const row = (name: string, actual: string): string => `预算执行率|预算执行率|${name}|100%|${actual}|10|9.5`;
  const DIFFERS = "ratio/actual-differs /indicators/0/children/0/children/0/actual";

  it.each(["预算执行率", "资金执行率", "执行率", "预算执行率（%）"])("%s is held against it", (name) => {
    expect(found(...block, row(name, "99%"), rest)).toContain(DIFFERS);
    expect(found(...block, row(name, "95%"), rest)).not.toContain(DIFFERS);
    expect(found(...block, row(name, "95.00%"), rest)).not.toContain(DIFFERS);
  });

  it("what is named after something else, or states no percentage, is not", () => {
    expect(found(...block, row("专项预算执行率", "99%"), rest)).not.toContain(DIFFERS);
    expect(found(...block, row("预算执行率", "456万元"), rest)).not.toContain(DIFFERS);
    expect(found(HEAD, row("预算执行率", "99%"), rest)).not.toContain(DIFFERS);
  });
});

describe("a table whose weights add up to 90", () => {
  const total = (score: string, a = "50"): readonly string[] => [
    HEAD,
    `产出指标|数量|A|≥3座|${a === "50" ? "3" : "2"}座|50|${a}`,
    "效益指标|社会|B|≥80%|82%|40|40",
    `合计||||| 90|${score}`,
  ];
  const DIFFERS = "score/sum-differs /reported/score";

  it("has no total below the sum of its parts", () => {
    expect(found(...total("80"))).toContain(DIFFERS);
    expect(found(...total("73.2", "33.33"))).toContain(DIFFERS);
    expect(found(...total("50"))).toContain(DIFFERS);
  });

  it("may have one above it: what is missing adds to it", () => {
    for (const rows of [total("90"), total("100"), total("73.3", "33.33"), total("73.33", "33.33")])
      expect(found(...rows).filter((each) => each.startsWith("score/"))).toEqual([]);
  });
});

describe("actual values that are all their targets", () => {
  const rows = (last: string): readonly string[] => [
    HEAD,
    ...["A|≥3座|3座", "B|≤4天|4天", "C|≥95%|95.0%", "D|≥6个|共完成6个"].map((row) => `产出指标|数量|${row}|20|20`),
    `产出指标|数量|${last}|20|20`,
  ];
  const EQUAL = "form/actual-equals-target /indicators";

  it.each(["E|≥3万人|3万人", "E|≥3万人|30000人", "E|≥30000人|30000人", "E|≥1,200亩|1200亩", "E|≥0.5万元|5000元"])(
    "%s among them",
    (last) => {
      expect(found(...rows(last))).toContain(EQUAL);
    },
  );

  it.each(["E|≥3万人|3.1万人", "E|≥3万人|3人", "E|≥3万人|已完成"])("not %s among them", (last) => {
    expect(found(...rows(last))).not.toContain(EQUAL);
  });
});

describe("indicators scored above execution", () => {
  it("are told by how much execution lies below them, as the rule takes it: (1 − 0.9) ÷ 1", () => {
    const { findings } = audited({
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        { name: "预算执行率", weight: "10", ratio: "budget-execution", actual: "90%", reported: "9" },
        { name: "产出指标", weight: "90", target: "≥1", actual: "1", reported: "90" },
      ],
      reported: { score: "99" },
    });
    const told = findings.find(({ code }) => code === "score/above-execution");
    expect(told?.message).toBe("预算执行得分率比指标得分率低 10%（按指标得分率算），超过 5%，请说明原因");
  });

  /** 90 points of indicators beside execution, with the scores that are published. */
  const executed = (actual: string, own: string, scores: readonly string[], more: object): object => ({
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    indicators: [
      { name: "预算执行率", weight: "10", ratio: "budget-execution", actual, reported: own },
      {
        name: "产出指标",
        weight: "90",
        children: scores.map((reported, place) => ({
          name: `${place}`,
          weight: "45",
          target: "≥1",
          actual: "1",
          reported,
        })),
      },
    ],
    ...more,
  });
  const percents = (input: object): unknown[] =>
    audited(input).findings.flatMap(({ code, params }) =>
      code === "score/above-execution" ? [params["percent"]] : [],
    );

  it("are taken at their own scores below a cap of the total: 88 of 90 over 7.5 of 10", () => {
    // (88 ÷ 90 − 0.75) ÷ (88 ÷ 90) = 20.5 ÷ 88; of the capped 89 it was (81.5 − 67.5) ÷ 81.5 = 17.18 %.
    const caps = [{ of: "total", by: "budget-execution", bands: [{ max: "80", points: "89" }] }];
    const budget = { adjusted: "100", executed: "75" };
    expect(percents(executed("75%", "7.5", ["45", "43"], { budget, caps, reported: { score: "89" } }))).toEqual([
      "23.3",
    ]);
  });

  it("are not what a mistyped total leaves: 89.38 of 90 over 9.5 of 10 is 4.34 %", () => {
    // 98.88 typed 99.88 gave 90.38, of which 9.5 of 10 is 5.4 % less.
    expect(percents(executed("95%", "9.5", ["45", "44.38"], { reported: { score: "99.88" } }))).toEqual([]);
  });

  it("are told without a published total too: 90 of 90 over 9 of 10", () => {
    expect(percents(executed("90%", "9", ["45", "45"], {}))).toEqual(["10"]);
  });

  it("are not measured against weights that do not add up: 89.5 of 85 over 9.68 of 10", () => {
    const rest = { name: "产出指标", weight: "85", target: "≥1", actual: "1", reported: "89.5" };
    const { indicators } = executed("96.8%", "9.68", [], {}) as { indicators: readonly object[] };
    const reported = { score: "99.18" };
    expect(percents({ ...executed("", "", [], { reported }), indicators: [indicators[0], rest] })).toEqual([]);
  });
});

describe("whole points taken off a target that is met", () => {
  const told = (...rows: readonly string[]): readonly string[] =>
    found(HEAD, ...rows).filter((each) => /score\/(?:other|reported|met)/.test(each));
  const LEAF = "/indicators/0/children/0/children/0/reported";
  const rest = "效益指标|社会|B|≥80%|82%|85|85";

  it("are no turned comparison because that rounds to the same: 15 × 120 ÷ 130 = 13.846", () => {
    expect(told("产出指标|数量|A|≥120公里|130公里|15|14", rest)).toEqual([`score/met-not-full ${LEAF}`]);
  });

  it("are one where it comes to that exactly, or to printed places: 15 × 120 ÷ 150 = 12", () => {
    expect(told("产出指标|数量|A|≥120公里|150公里|15|12", rest)).toContain(`score/other-reading ${LEAF}`);
    expect(told("产出指标|数量|A|≥120公里|130公里|15|13.85", rest)).toContain(`score/other-reading ${LEAF}`);
  });

  it("are one that is said with the cut that it needs: 10 × 88 % is 8.8, published 8", () => {
    const sentence = (reported: string, language: "zh" | "en" = "zh"): string | undefined => {
      const row = { name: "满意度", weight: "10", target: "≥90%", actual: "88%", reported };
      const other = { name: "完成率", weight: "90", target: "≥90%", actual: "91%", reported: "90" };
      const { findings } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [row, other] });
      const finding = findings.find(({ code }) => code === "score/other-reading");
      return finding === undefined ? undefined : messageOf(finding, language);
    };
    const how = "公布的数是“按实际值占 100% 的比例计分”";
    expect(sentence("8")).toBe(`公布得分 8，按评分标准得 9.78：${how}再舍去取整得来的`);
    expect(sentence("8", "en")).toMatch(/under the reading actual-rate, then down:0$/);
    expect(sentence("8.80")).toBe(`公布得分 8.80，按评分标准得 9.78：${how}得来的`);
    expect(sentence("8.8")).toBe(`公布得分 8.8，按评分标准得 9.78：${how}得来的`);
  });

  it("are one that is said with the places it was rounded to: 30 × 82 % is 24.6, published 25", () => {
    const row = { name: "满意度", weight: "30", target: "≥90%", actual: "82%", reported: "25" };
    const other = { name: "完成率", weight: "70", target: "≥90%", actual: "91%", reported: "70" };
    const { findings } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [row, other] });
    expect(findings.find(({ code }) => code === "score/other-reading")?.message).toMatch(/再四舍五入取整得来的$/);
  });

  it("are said without the standard's own rounding: 7 × 88.88 % is 6.2216, published 6.22", () => {
    const row = { name: "满意度", weight: "7", target: "≥90%", actual: "88.88%", reported: "6.22" };
    const other = { name: "完成率", weight: "93", target: "≥90%", actual: "91%", reported: "93" };
    const { findings } = audited({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [row, other] });
    expect(findings.find(({ code }) => code === "score/other-reading")?.message).toMatch(/的比例计分”得来的$/);
  });

  it("may be another rule where two rows come to it: 15 and 85 of 95 % are 14.25 and 80.75", () => {
    const both = told("产出指标|数量|A|≥90%|95%|15|14", "效益指标|社会|B|≥80%|95%|85|81");
    expect(both.filter((each) => each.startsWith("score/other-reading"))).toHaveLength(2);
  });
});

describe("a row that is scored for those below it", () => {
  const part = "||猪养殖数量|≥80头|80头||";
  const last = "效益指标|社会|B|≥80%|82%|50|50";
  const LEAF = "/indicators/0/children/0/children/0";

  it("has no target and no actual value of its own", () => {
    const codes = found(HEAD, "产出指标（50分）|数量|★补助养殖|||50|50", part, last);
    expect(codes.filter((each) => each.includes(LEAF))).toEqual([`score/judged ${LEAF}/reported`]);
  });

  it("lacks them where the row below it is scored itself", () => {
    const codes = found(HEAD, "产出指标（50分）|数量|★补助养殖|||40|40", "||猪养殖数量|≥80头|80头|10|10", last);
    expect(codes).toContain(`score/blank-full ${LEAF}/reported`);
  });

  it("lacks them where nothing stands below it", () => {
    const above = "产出指标（50分）|数量|猪养殖数量|≥80头|80头|10|10";
    const codes = found(HEAD, above, "||★补助养殖|||40|40", last);
    expect(codes).toContain("score/blank-full /indicators/0/children/0/children/1/reported");
  });
});
