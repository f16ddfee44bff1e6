import { describe, expect, it } from "vitest";
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
