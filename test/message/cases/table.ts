import { type CellValue, type Grid, type Merge, safeReadTable, type TableMapping } from "../../../src/index.js";
import { type Cases, type Said, saidOf } from "./case.js";

const table =
  (grid: unknown, mapping: TableMapping = {}, merges: readonly Merge[] = []): Said =>
  () =>
    saidOf(safeReadTable(grid as Grid, merges, { mapping }));

const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
const headed = (target: string): string[] => head.map((each, at) => (at === 3 ? target : each));
const row = (name: string, ...more: CellValue[]): CellValue[] => ["产出", "数量", name, "≥1", "1", "5", "5", ...more];
const one = [head, row("甲")];
const with7 = (place: number, cell: CellValue): Grid => [
  head,
  row("甲").map((each, at) => (at === place ? cell : each)),
];
const long = (rows: number): Grid => [head, ...Array.from({ length: rows }, (_, at) => row(`第${at}项`))];
const remarks = (rows: number): Grid => [
  [...head, "佐证材料"],
  ...Array.from({ length: rows }, (_, at) => row(`第${at}项`, "见附件")),
];
const merge = (startRow: number, startCol: number, endRow: number, endCol: number): Merge => ({
  startRow,
  startCol,
  endRow,
  endCol,
});
const funds = (budget: string, executed: string, rate: string, title = "全年预算数"): Grid => [
  ["项目资金", title, "全年执行数", "执行率"],
  ["年度资金总额", budget, executed, rate],
  ...one,
];
const scored = (score: string): Grid => [
  ["项目资金", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
  ["年度资金总额", "100", "90", "90%", score, score],
  ...one,
];
const two = (targets: Grid, results: Grid): Grid => [
  ["一级指标", "三级指标", "指标值"],
  ...targets,
  [],
  ["一级指标", "三级指标", "指标值", "实际完成值"],
  ...results,
];
const compared = (sign: string, target: string): Grid => [
  ["一级指标", "三级指标", "指标性质", "指标值"],
  ["产出", "甲", sign, target],
];
const weights = (target: string, unit: string): Grid => [
  ["一级指标", "三级指标", "指标值", "度量单位", "实际完成值", "分值", "评分标准"],
  ["产出", "甲", target, unit, "960", "10", "≥95%得满分，未达到的按比例得分"],
];
const summary = (name: string): Grid => [
  ...one,
  [],
  ["指标", "权重分值", "得分"],
  ["产出", "5", "5"],
  [name, "5", "5"],
];

const report = (...lines: readonly string[]): Grid => [
  ["某区档案局2022年度部门整体支出绩效自评报告"],
  ...lines.map((line) => [line]),
  ...one,
];
const BANDS = "90（含）-100分为优、80（含）-90分为良。";

const targets: Grid = [head.slice(0, 4), ["产出", "数量", "甲", "≥1"]];
const directed = (direction: string, sign: string): Grid => [
  ["一级指标", "三级指标", "指标性质", "指标方向", "指标值"],
  ["产出", "甲", direction, sign, "1"],
];
const partly = (title: string): Grid => [
  ["一级指标", "三级指标", "指标值", title, "分值", "得分"],
  ["产出", "甲", "≥1", "1", "5", "5"],
];
const reviewed = (review: string): Grid => [[...head, "复核完成值"], row("甲", review)];
const grouped = (score: string): Grid => [
  ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "得分"],
  ["产出(10分)", "数量", "甲", "≥1", "1", "5"],
  ["", "", "乙", "≥1", "1", score],
];
const sourced = (line: string): Grid => [
  ["项目资金", "", "全年预算数", "全年执行数"],
  ["", "年度资金总额", "100", "90"],
  ["", "其中：财政拨款", "100", "90"],
  ["", line, "60", "50"],
  ...one,
];
const shared = (weight: string): Grid => [
  head,
  ["产出", "数量", "甲", "≥1", "1", "0.6", "0.6"],
  ["", "", "乙", "≥1", "1", weight, weight],
];

/** The codes of reading a form from cells. */
export const tableCases: Cases = {
  "table/not-grid": [table("表"), table(one)],
  "table/empty": [table([[null, " "]]), table(one)],
  "table/too-many-rows": [table(long(5000)), table(long(4999))],
  "table/too-many-columns": [
    table([head, new Array<CellValue>(257).fill("甲")]),
    table([head, row("甲", ...new Array<CellValue>(249).fill("甲"))]),
  ],
  "table/no-header": [table([row("甲")]), table(one)],
  "table/no-indicators": [table([head, ["合计", null, null, null, null, "5"]]), table(one)],
  "table/several-forms": [
    table([...one, ["合计", null, null, null, null, "5"], ...one]),
    table([...one, ...one.slice(1)]),
  ],
  "table/row-does-not-fit": [
    table([head, row("甲"), ["乙", "≥1", "5", "5"]]),
    table([head, row("甲"), ["乙", "≥1", "1", "5", "5"]]),
  ],
  "table/cell-a-line": [
    table([...head, "产出", "数量", "甲", "≥1", "1", "5", "5"].map((cell) => [cell])),
    table(["一级指标", "数量", "甲", "≥1", "1", "5", "5", "得分"].map((cell) => [cell])),
  ],
  "table/is-monitoring": [table([["绩效运行监控表"], ...one]), table([["绩效自评（监控）表"], ...one])],
  "table/is-declaration": [table([["绩效目标申报表"], ...targets]), table([["绩效目标自评表"], ...targets])],
  "table/is-ledger": [table([["培训台账"], ...targets]), table([["培训台账"], ...one])],
  "table/is-codes": [
    table([head.slice(0, 3), ["产出", "数量", "甲"]]),
    table([
      [...head.slice(0, 3), "分值"],
      ["产出", "数量", "甲", "5"],
    ]),
  ],
  "table/footnote-mark": [table(with7(4, "1次[2]")), table(with7(4, "1km²"))],
  "table/rows-fitted": [
    table([head, row("甲"), ["质量", "乙", "≥1", "1", "5", "5"]]),
    table([head, row("甲"), ["", "质量", "乙", "≥1", "1", "5", "5"]]),
  ],
  "table/direction-against-sign": [table(directed("正向", "≤")), table(directed("反向", "≤"))],
  "table/part-year-column": [table(partly("1-7月完成值")), table(partly("1-12月完成值"))],
  "table/review-differs": [table(reviewed("0")), table(reviewed("1.0"))],
  "table/box-ticked": [table(with7(4, "☑达成☐未达成")), table(with7(4, "☑达成"))],
  "table/boxes-unclear": [table(with7(4, "☑达成☑未达成")), table(with7(4, "☑达成☐未达成"))],
  "table/not-applicable": [
    table([...one, ["", "质量", "乙", "不适用", "不适用"]]),
    table([...one, ["", "质量", "乙", "≥1", "不适用", "5"]]),
  ],
  "table/score-of-group": [table(grouped("")), table(grouped("5"))],
  "table/amount-converted": [
    table([["金额单位：元"], ...funds("80万", "60万", "75%")]),
    table([["金额单位：万元"], ...funds("80万", "60万", "75%")]),
  ],
  "table/part-of-source": [table(sourced("项目支出")), table(sourced("其他资金"))],
  "table/weights-are-shares": [table(shared("0.4")), table(shared("0.5"))],
  "table/mapping-no-row": [table(one, { header: 99 }), table(one, { header: 1 })],
  "table/mapping-no-indicator": [table(one, { weights: { 没有: "1" } }), table(one, { weights: { 甲: "1" } })],
  "table/mapping-several": [
    table([head, row("甲"), ["", "质量", "甲", "≥1", "1", "5", "5"]], { weights: { 甲: "1" } }),
    table([head, row("甲"), ["", "质量", "甲", "≥1", "1", "5", "5"]], { weights: { "质量/甲": "1" } }),
  ],
  "table/mapping-unknown-key": [table(one, JSON.parse('{"colums":{}}') as TableMapping), table(one, { columns: {} })],
  "table/mapping-shape": [table(one, { columns: { target: -1 } }), table(one, { columns: { target: 3 } })],
  "table/not-cell": [table(with7(4, JSON.parse("{}") as CellValue)), table(with7(4, "1"))],
  "table/long-cell": [table(with7(3, "达".repeat(32_768))), table(with7(3, "达".repeat(32_767)))],
  "table/fifteen-digits": [table(with7(5, 0.1 + 0.2)), table(with7(5, 0.3))],
  "table/single-precision": [table(with7(6, 0.0900000762939453)), table(with7(6, 0.09))],
  "table/hidden-digits": [
    () => saidOf(safeReadTable(with7(4, 0.95678), [], { formats: [[], ["", "", "", "", "0%"]] })),
    () => saidOf(safeReadTable(with7(4, 0.95), [], { formats: [[], ["", "", "", "", "0%"]] })),
  ],
  "table/merges-overlap": [
    table([head, row("甲"), row("乙")], {}, [merge(1, 0, 2, 0), merge(1, 0, 2, 1)]),
    table([head, row("甲"), row("乙")], {}, [merge(1, 0, 2, 0), merge(1, 1, 2, 1)]),
  ],
  "table/unused": [table([["本表由办公室填写"], ...one]), table(one)],
  "table/column-unused": [table(remarks(1)), table(one)],
  "table/empty-line": [
    table([...one, ["", "质量", "……", "", "", "", ""]]),
    table([...one, ["", "质量", "乙", "", "", "", ""]]),
  ],
  "table/weight-in-name": [
    table([head, ["产出（5分）", "数量", "甲", "≥1", "1", "", ""]]),
    table([head, ["产出", "数量", "甲", "≥1", "1", "", ""]]),
  ],
  "table/number-in-name": [
    table([head, ["投入13", "数量", "甲", "≥1", "1", "13", "13"]]),
    table([head, ["投入", "数量", "甲", "≥1", "1", "13", "13"]]),
  ],
  "table/cell-continued": [
    table([head, row("甲"), ["", "", "", "", "任务", "", ""]]),
    table([head, row("甲"), ["", "", "乙", "", "任务", "", ""]]),
  ],
  "table/not-figure": [table(with7(6, "满分")), table(with7(6, "5"))],
  "table/not-comparator": [table(compared("重要", "1")), table(compared("≥", "1"))],
  "table/two-comparators": [table(compared("≥", "≤1")), table(compared("≥", "≥1"))],
  "table/rule-not-read": [table(weights("≥1000", "人")), table(weights("≥95", "%"))],
  "table/two-weights": [
    table([head, ["产出（40分）", "", "", "", "", "45", "40"], ["", ...row("甲").slice(1)]]),
    table([head, ["产出（45分）", "", "", "", "", "45", "40"], ["", ...row("甲").slice(1)]]),
  ],
  "table/unit-in-header": [table([headed("指标值（个）"), row("甲")]), table([headed("指标值（必填）"), row("甲")])],
  "table/unit-in-name": [table([head, row("学校数（所）")]), table([head, row("学校数（小学）")])],
  "table/two-units": [
    table([[...headed("指标值（个）"), "度量单位"], row("甲", "所")]),
    table([[...headed("指标值（个）"), "度量单位"], row("甲", "个")]),
  ],
  "table/merged-text": [
    table([head, row("甲"), ["", "", "乙", null, "2", "5", "5"]], {}, [merge(1, 3, 2, 3)]),
    table([head, row("甲"), ["", "", "乙", "≥1", "2", "5", "5"]]),
  ],
  "table/merged-figure": [
    table([head, row("甲"), ["", "", "乙", "≥1", "1", null, "5"], ["", "", "丙", "≥1", "1", "5", "5"]], {}, [
      merge(1, 5, 2, 5),
    ]),
    table([head, row("甲"), ["", "", "乙", "≥1", "1", null, "5"]], {}, [merge(1, 5, 2, 5)]),
  ],
  "table/merged-to-group": [
    table([head, row("甲"), ["", "", "乙", "≥1", "1", null, "5"]], {}, [merge(1, 5, 2, 5)]),
    table([head, row("甲"), ["", "", "乙", "≥1", "1", "5", "5"]]),
  ],
  "table/goes-on": [
    table([...one, [], [...head, "备注"], ["效益", "社会", "乙", "≥1", "1", "5", "5", ""]]),
    table([...one, ["效益", "社会", "乙", "≥1", "1", "5", "5"]]),
  ],
  "table/placed-differently": [
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["效益", "乙", "≥1"],
          ["", "丙", "≥1"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["", "乙", "≥1", "1"],
          ["效益", "丙", "≥1", "1"],
        ],
      ),
    ),
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["效益", "乙", "≥1"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["效益", "乙", "≥1", "1"],
        ],
      ),
    ),
  ],
  "table/in-one-table": [
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["", "乙", "≥1"],
          ["", "丙", "≥1"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["", "乙", "≥1", "1"],
        ],
      ),
    ),
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["", "乙", "≥1"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["", "乙", "≥1", "1"],
        ],
      ),
    ),
  ],
  "table/tables-differ": [
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["", "乙", "≥2"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["", "乙", "≥3", "1"],
        ],
      ),
    ),
    table(
      two(
        [
          ["产出", "甲", "≥1"],
          ["", "乙", "≥3"],
        ],
        [
          ["产出", "甲", "≥1", "1"],
          ["", "乙", "≥3", "1"],
        ],
      ),
    ),
  ],
  "table/from-summary": [table(summary("加分")), table(summary("加分").slice(0, -1))],
  "table/execution-row": [table(scored("10")), table(scored(""))],
  "table/budget-taken-as-adjusted": [table(funds("100", "90", "90%", "预算数")), table(funds("100", "90", "90%"))],
  "table/rate-is-share": [table(funds("1153", "1084.6", "0.9407")), table(funds("1153", "1084.6", "94.07"))],
  "table/rate-unclear": [table(funds("1153", "", "0.9407")), table(funds("1153", "", "94.07%"))],
  "table/ratio-by-name": [
    table([head, ["产出", "数量", "预算执行率", "", "", "5", "5"]]),
    table([head, ["产出", "数量", "预算执行率", "≥90%", "95%", "5", "5"]]),
  ],
  "table/weight-missing": [table(with7(5, "")), table(one)],
  "table/weight-summed": [table(one), table([head, ["产出", "", "", "", "", "5", "5"], row("甲")])],
  "table/total-differs": [
    table([...one, ["合计", "", "", "", "", "6", "5"]]),
    table([...one, ["合计", "", "", "", "", "5", "5"]]),
  ],
  "table/header-spans": [
    table([
      ["一级指标", "三级指标", "指标值", "实际完成值", "分值"],
      ["产出", "甲", "≥", "1", "1", "5"],
      ["", "乙", "≥", "1", "1", "5"],
    ]),
    table([
      ["一级指标", "三级指标", "指标值", "实际完成值", "分值"],
      ["产出", "甲", "≥1", "1", "5"],
      ["", "乙", "≥1", "1", "5"],
    ]),
  ],
  "table/fourth-level": [
    table([
      ["一级指标", "二级指标", "三级指标", "四级指标", "指标值", "分值"],
      ["产出", "数量", "培训", "场次", "≥1", "5"],
    ]),
    table([
      ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
      ["产出", "数量", "培训", "≥1", "5"],
    ]),
  ],
  "table/error-cell": [table(with7(4, "#DIV/0!")), table(with7(4, "1"))],
  "table/text-differs": [
    table(report("我局2022年预算执行率98%。", "我局2022年预算执行率97%。")),
    table(report("我局2022年预算执行率98%。", "我局2022年预算执行率98%。")),
  ],
  "table/grade-not-of-band": [
    table(report(BANDS, "我局2022年度部门整体绩效自评得分85分，等级为优。")),
    table(report(BANDS, "我局2022年度部门整体绩效自评得分95分，等级为优。")),
  ],
  "table/nothing-carried-over": [
    table(report("我局2022年全年预算数90万元，全年执行数90万元，结转结余率0%。")),
    table(report("我局2022年全年预算数90万元，全年执行数89万元，结转结余率1.11%。")),
  ],
  "table/number-unread": [
    table(report("我局2022年预算执行率98%。", "区图书馆2022年预算执行率97%。")),
    table(report("我局2022年预算执行率98%。", "区图书馆的预算执行率不高。")),
  ],
  "table/numbers-counted": [table(report("我局2022年预算执行率98%。")), table(report("我局的预算执行率较高。"))],
  "table/more-notes": [table(remarks(2000)), table(remarks(1999))],
};
