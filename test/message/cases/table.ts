import { type CellValue, type Grid, type Merge, safeReadTable, type TableMapping } from "../../../src/index.js";
import { type Cases, type Said, saidOf } from "./case.js";

const table =
  (grid: unknown, mapping: TableMapping = {}, merges: readonly Merge[] = []): Said =>
  () =>
    saidOf(safeReadTable(grid as Grid, merges, { mapping }));

const head = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"];
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
  "table/several-forms": [
    table([...one, ["合计", null, null, null, null, "5"], ...one]),
    table([...one, ...one.slice(1)]),
  ],
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
  "table/more-notes": [table(remarks(2000)), table(remarks(1999))],
};
