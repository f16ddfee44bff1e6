import { describe, expect, it } from "vitest";
import { safeReadTable } from "../../src/index.js";

/** The first indicator and the cells that are noted for their span, or what is refused. */
function read(...lines: readonly string[]): unknown {
  const result = safeReadTable(lines.map((line) => line.split("|")));
  if (!result.ok) return result.issues.map(({ code, params }) => `${code} ${String(params["cell"])}`);
  const spans = result.notes.flatMap(({ code, params }) =>
    code === "table/header-spans" ? [`${String(params["cell"])} ${String(params["count"])}`] : [],
  );
  return [result.value.indicators, spans];
}

describe("a header of two lines whose merged cells are lost", () => {
  const leaf = { name: "甲", weight: "100", target: "≥60", unit: "户", actual: "63", reported: "100" };
  const tree = [{ name: "产出指标", weight: "100", children: [{ name: "数量指标", children: [leaf] }] }];
  const row = "产出指标|数量指标|甲|≥|60|户|63|100|100|";

  it("has its lower line below the cells that spanned it: levels, signs, targets and units", () => {
    const upper = "绩效指标|年度指标值|实际完成值|分值|得分|偏差原因";
    expect(read(upper, "一级指标|二级指标|三级指标|指标性质|指标值|度量单位", row)).toEqual([tree, ["A1 3", "B1 3"]]);
  });

  it("has it below the target where the levels stand in the upper line", () => {
    const upper = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注";
    expect(read(upper, "符号|数值|单位", row)).toEqual([tree, ["D1 3"]]);
  });

  it("is refused where several cells may have spanned it", () => {
    const upper = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分";
    expect(read(upper, "数值|单位", "产出指标|数量指标|甲|60|户|63|100|100")).toEqual(["table/row-does-not-fit A2"]);
  });

  it("is refused where the rows have more cells than any way of reading it has columns", () => {
    const upper = "绩效指标|年度指标值|实际完成值|分值|得分";
    const lower = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位";
    expect(read(upper, lower, "产出指标|数量指标|甲|≥|60|户|63|100|100|延期")).toEqual(["table/row-does-not-fit A2"]);
  });

  it("stays as it stands where the blanks of merged cells are there", () => {
    const upper = "一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分";
    expect(read(upper, "|||符号|数值|单位", row)).toEqual([tree, []]);
  });
});

describe("rows below such a header", () => {
  it("have no sign for a name, though the last column is blank in every row", () => {
    const upper = "绩效指标|年度指标值|实际完成值|分值|得分|偏差原因";
    const lower = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位";
    const rows = [
      "产出指标|数量指标|甲|≧|60|户|63|40|40|",
      "质量指标|乙|≧|90|%|95%|20|20|",
      "效益指标|社会效益|丙||改善||改善|40|40|",
    ];
    expect(read(upper, lower, ...rows)).toEqual([
      [
        {
          name: "产出指标",
          weight: "60",
          children: [
            {
              name: "数量指标",
              children: [{ name: "甲", weight: "40", target: "≧60", unit: "户", actual: "63", reported: "40" }],
            },
            {
              name: "质量指标",
              children: [{ name: "乙", weight: "20", target: "≧90", unit: "%", actual: "95%", reported: "20" }],
            },
          ],
        },
        {
          name: "效益指标",
          weight: "40",
          children: [
            {
              name: "社会效益",
              children: [{ name: "丙", weight: "40", target: "改善", actual: "改善", reported: "40" }],
            },
          ],
        },
      ],
      ["A1 3", "B1 3"],
    ]);
  });
});
