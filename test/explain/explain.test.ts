import { describe, expect, it } from "vitest";
import { type Audit, audit } from "../../src/audit/index.js";
import { type Evaluation, evaluate } from "../../src/evaluate/index.js";
import { explain, safeExplain, type TraceStep } from "../../src/explain/index.js";
import { explanationText } from "../../src/report.js";
import { traceSchema } from "../../src/schema/index.js";
import { seed, single } from "../audit/forms.js";
import { examples } from "../schema/complete.js";

const leaf = { name: "培训人次", target: "不少于150", unit: "人次", actual: "100" };
const form = {
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  budget: { unit: "万元", initial: "100", adjusted: "80", executed: "72" },
  indicators: [
    { name: "预算执行", weight: "10", ratio: "budget-execution" },
    { name: "产出", weight: "90", children: [leaf, { name: "合格率", target: "≥90%", actual: "95%" }] },
  ],
};
const { value } = evaluate(form);
const form100 = (own: object) => ({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [own] });
const lines = (pointer: string, language: "zh" | "en" = "zh"): string[] =>
  explanationText(value, pointer, language, form).trimEnd().split("\n");

describe("the explanation of a score", () => {
  it("of a deduction on the completion shows how the one becomes the other: 93 is 2 below 95", () => {
    const rule = "完成率≥95%得100分，每降低1%扣1分";
    const own = form100({ name: "培训人数", weight: "100", target: "≥1000人", actual: "930人", rule });
    const told = explanationText(evaluate(own).value, "/indicators/0", "zh", own).split("\n");
    expect(told.filter((line) => /^- (?:完成|偏|得分)/.test(line))).toEqual([
      "- 完成比例：930 ÷ 1000 = 0.93",
      "- 完成率（%）：0.93 × 100 = 93",
      "- 偏离：95 − 93 = 2",
      "- 偏差折合步数：⌊2 ÷ 1⌋ = 2",
      "- 得分：100 − 2 × 1 = 98",
    ]);
  });

  it("of a leaf goes from its cells as typed over the rule to the rounded score: 45 × 100/150 = 30", () => {
    expect(lines("/indicators/1/children/0")).toEqual([
      "“培训人次”得 30 分（分值 45）：指标值 ≥150人次，实际完成值 100人次，部分完成",
      "- 指标值 ≥150人次 [/indicators/1/children/0/target：不少于150 ｜ 人次]",
      "- 实际完成值 100人次 [/indicators/1/children/0/actual：100 ｜ 人次]",
      "- 分值 45，由上级分值平分得来",
      "- 评分标准：完成得满分，未完成的按完成比例得分 （财预〔2020〕10号《项目支出绩效评价管理办法》第十六条）",
      "- 完成比例：100 ÷ 150 = 2/3 （财预〔2020〕10号《项目支出绩效评价管理办法》第十六条）",
      "- 得分：45 × 2/3 = 30 （财预〔2020〕10号《项目支出绩效评价管理办法》第十六条）",
      "- 取舍：30 四舍五入到 2 位小数 → 30 （本库约定：文件未规定小数位数和取舍办法）",
    ]);
  });

  it("speaks English", () => {
    expect(lines("/indicators/1/children/0", "en").slice(0, 2)).toEqual([
      "培训人次 scores 30 of 45: Target ≥150人次, Actual 100人次, partly met",
      "- Target ≥150人次 [/indicators/1/children/0/target: 不少于150 ｜ 人次]",
    ]);
  });

  it("of a leaf that is a ratio goes down to the amounts of the budget: 72 ÷ 80 = 90 %", () => {
    expect(lines("/indicators/0").slice(1, 6)).toEqual([
      "- 指标值 ≥100%（比率本来的要求）",
      "- 实际完成值 90%",
      "  - 全年执行数：72 [/budget/executed：72 万元]",
      "  - 全年预算数（调整后）：80 [/budget/adjusted：80 万元]",
      "  - 预算执行率 ＝ 全年执行数 ÷ 全年预算数（调整后）：72 ÷ 80 × 100 = 90% （财预〔2020〕10号《项目支出绩效评价管理办法》附件1（项目支出绩效自评表）“执行率（B/A）”）",
    ]);
  });

  it("of a group and of the total is the sum of the parts, each with its own steps: 9 + 30 + 45", () => {
    const group = explain(value, "/indicators/1").value;
    expect(group.steps.map(({ what }) => what)).toEqual(["indicator", "indicator", "sum"]);
    expect(group.steps[2]).toMatchObject({ formula: "30 + 45", value: "75" });
    expect(explain(value, "").value.steps.at(-1)).toMatchObject({ what: "sum", formula: "9 + 75", value: "84" });
  });

  it("of a rate and a grade names the quotient and the band", () => {
    expect(lines("/rate")[1]).toBe("- 得分 ÷ 分值 × 100，至多 4 位小数：84 ÷ 100 × 100 = 84%");
    expect(lines("/grade")[2]).toMatch(/^- “良”的界限：80 ≤ 84 < 90 → 良 /);
    expect(explain(value, "/indicators/1/rate").value.value).toBe("83.3333"); // 75 ÷ 90
    expect(explain(value, "/indicators/1/children/0/weight").value.says).toBe("“培训人次”分值 45，由上级分值平分得来");
  });

  it("without the form points at the cells and tells them as they were read", () => {
    const steps = explain(value, "/indicators/1/children/0").value.steps;
    expect(steps[0]).toMatchObject({ cell: "/indicators/1/children/0/target", text: "≥150人次" });
  });

  it("of what was converted says so: 20 of the 60 that apply are 33.33 of 100", () => {
    const rescaled = {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      notApplicablePolicy: "rescale",
      indicators: [
        { name: "甲", weight: "60", target: "≥3", actual: "1" },
        { name: "乙", weight: "40", notApplicable: true },
      ],
    };
    const { steps } = explain(evaluate(rescaled).value, "").value;
    expect(steps.slice(-3).map(({ what, value: result }) => [what, result])).toEqual([
      ["sum", "20"],
      ["adjusted", "100/3"],
      ["rounding", "33.33"],
    ]);
  });
});

describe("the explanation of an audit", () => {
  it("of a published figure tells its interval, the computed figure with its steps, and each reading with its own", () => {
    const checked = audit(single({ target: "≥90%", actual: "95%", reported: "95.0" })).value;
    expect(explanationText(checked, "/indicators/0/reported").split("\n")).toEqual([
      "“指标”公布 95.0，计算 100：不符，另有算法能得出公布的数",
      "- 公布的数 95.0 [/indicators/0/reported：95.0]",
      "- 按小数位数代表的区间：94.95 ≤ x < 95.05；舍去的话 95 ≤ x < 95.1",
      "- 重新计算：100",
      expect.stringMatching(/^ {2}- 指标值 ≥90%/),
      expect.stringMatching(/^ {2}- 实际完成值 95%/),
      expect.stringMatching(/^ {2}- 分值 100/),
      expect.stringMatching(/^ {2}- 评分标准：/),
      expect.stringMatching(/^ {2}- 是否达到：95 ≥ 90 → 成立/),
      expect.stringMatching(/^ {2}- 完成比例：1 /),
      expect.stringMatching(/^ {2}- 得分：100 × 1 = 100/),
      expect.stringMatching(/^ {2}- 取舍：100 四舍五入到 2 位小数 → 100/),
      "- 能得出它的算法：按实际值占 100% 的比例计分，四舍五入到 1 位小数：95",
      "  - 实际值占 100% 的比例：95 ÷ 100 = 0.95",
      "  - 得分：100 × 0.95 = 95",
      "",
    ]);
  });

  it("of published full marks ends their interval at themselves: 100 of 100", () => {
    const checked = audit(single({ target: "≥90%", actual: "95%" }, { reported: { score: "100" } })).value;
    const told = explanationText(checked, "/reported/score").split("\n");
    expect(told[2]).toBe("- 按小数位数代表的区间：99.5 ≤ x ≤ 100");
  });

  it("of a published sum lists the published parts, each with its cell: 50 + 40", () => {
    const leaf = (name: string, reported: string) => ({ name, weight: "50", target: "≥1个", actual: "1个", reported });
    const indicators = [leaf("甲", "50"), leaf("乙", "40")];
    const input = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators, reported: { score: "91" } };
    const { value: checked } = audit(input);
    const place = checked.figures.findIndex(({ kind }) => kind === "sum");
    expect(explanationText(checked, `/figures/${place}`).split("\n")).toEqual([
      "“公布总分”公布 91，计算 90：不符，试过的算法都得不出公布的数",
      "- 公布的数 91 [/reported/score：91]",
      "- 按小数位数代表的区间：90.5 ≤ x < 91.5；舍去的话 91 ≤ x < 92",
      "- 重新计算：90",
      "  - 甲：50 [/indicators/0/reported]",
      "  - 乙：40 [/indicators/1/reported]",
      "  - 公布的各部分合计：50 + 40",
      "- 试过的算法都得不出公布的数",
      "",
    ]);
  });

  it("of a finding tells the cell, what it rests on, and the figure that it is about", () => {
    const checked = audit(single({ target: "≥90%", actual: "95%", reported: "71" })).value;
    const place = checked.findings.findIndex((finding) => finding.code === "score/met-not-full");
    const trace = explain(checked, `/findings/${place}`).value;
    expect(trace.says).toBe("已达到指标值，却只得 71 分（分值 100）");
    expect(trace.steps.map(({ what }) => what)).toEqual(["cell", "basis", "about"]);
    expect(trace.steps[1]?.source).toMatch(/第十六条/);
  });
});

describe("every figure of a result", () => {
  const results: [unknown, Evaluation | Audit][] = [
    ...examples.flatMap((each): [unknown, Evaluation | Audit][] => [
      [each, evaluate(each).value],
      [each, audit(each).value],
    ]),
    [seed(), audit(seed(), { standard: "cn-mof-2020-10" }).value],
  ];

  it.each(results)("can be explained in both languages, as the schema of a trace says (%#)", (input, result) => {
    const many = (list: string): string[] => {
      const entries = (result as unknown as Record<string, readonly unknown[] | undefined>)[list] ?? [];
      return entries.map((_, place) => `/${list}/${place}`);
    };
    const nodes = (at: readonly { path: string; children?: unknown }[]): string[] =>
      at.flatMap((node) => [node.path, `${node.path}/rate`, ...nodes((node.children ?? []) as never)]);
    const pointers = [
      "",
      "/rate",
      "/reported/grade",
      ...Object.keys(result.ratios).map((name) => `/ratios/${name}`),
      ...["findings", "figures", "weights"].flatMap(many),
      ...nodes(result.indicators),
    ];
    for (const language of ["zh", "en"] as const) {
      for (const pointer of pointers) {
        const trace = explain(result, pointer, language, input).value;
        expect(traceSchema.safeParse(JSON.parse(JSON.stringify(trace))).error).toBe(undefined);
        expect(trace.says, pointer).not.toBe("");
        expect(explain(result, pointer, language).value.says).toBe(trace.says);
      }
    }
  });

  it("cites only cells that the form has", () => {
    const input = examples[0];
    const cells = (steps: readonly TraceStep[]): string[] =>
      steps.flatMap((step) => [...(step.cell === undefined ? [] : [step.cell]), ...cells(step.parts ?? [])]);
    const cited = cells(explain(evaluate(input).value, "", "zh", input).value.steps);
    const stands = (pointer: string): boolean => {
      let at: unknown = input;
      for (const key of pointer.split("/").slice(1)) at = (at as Record<string, unknown> | undefined)?.[key];
      return at !== undefined;
    };
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((pointer) => !stands(pointer))).toEqual([]);
  });

  it("explain/nothing-there: a pointer that leads nowhere", () => {
    for (const pointer of ["/x", "/indicators/9", "/findings/99", "/ratios/nothing", "indicators"]) {
      const read = safeExplain(value, pointer);
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["explain/nothing-there"]);
    }
    expect(() => explain(value, "/x")).toThrow("没有可以说明的");
  });
});
