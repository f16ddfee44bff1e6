import { describe, expect, it } from "vitest";
import { type Indicator, readTable } from "../../src/index.js";

const gridOf = (...lines: readonly string[]): string[][] => lines.map((line) => line.split(","));

/** Each indicator of a form with its weight and its score, its groups before it. */
function scored(indicators: readonly Indicator[], above: string = ""): readonly string[] {
  return indicators.flatMap((each) => {
    const own = `${above}${each.name} ${each.weight ?? "-"} ${each.reported ?? "-"}`;
    return [own, ...("children" in each && each.children !== undefined ? scored(each.children, "> ") : [])];
  });
}

describe("a column of scores that stands between two levels", () => {
  it("holds those of the level before it", () => {
    const { value } = readTable(
      gridOf(
        "一级指标,分值,得分,三级指标,指标值,完成值",
        "产出指标,50,48,扫描页数,≥100万页,96万页",
        ",,,差错率,≤1%,0.5%",
        "效益指标,50,50,查档时间,≤1天,1天",
        "合计,100,98,,,",
      ),
    );
    expect(scored(value.indicators)).toEqual([
      "产出指标 50 48",
      "> 扫描页数 - -",
      "> 差错率 - -",
      "效益指标 50 50",
      "> 查档时间 - -",
    ]);
    expect(value.reported?.score).toBe("98");
  });

  it("leaves the indicators theirs, where each level has a column of its own", () => {
    const { value } = readTable(
      gridOf(
        "一级指标,分值,得分,三级指标,分值,得分,指标值,完成值",
        "产出指标,50,48,扫描页数,30,28,≥100万页,96万页",
        ",,,差错率,20,20,≤1%,0.5%",
        "效益指标,50,50,查档时间,50,50,≤1天,1天",
      ),
    );
    expect(scored(value.indicators)).toEqual([
      "产出指标 50 48",
      "> 扫描页数 30 28",
      "> 差错率 20 20",
      "效益指标 50 50",
      "> 查档时间 50 50",
    ]);
  });

  it("holds those of the indicators where every row has one", () => {
    const { value } = readTable(
      gridOf(
        "一级指标,得分,三级指标,分值,指标值,完成值",
        "产出指标,28,扫描页数,30,≥100万页,96万页",
        ",20,差错率,20,≤1%,0.5%",
        "效益指标,50,查档时间,50,≤1天,1天",
      ),
    );
    expect(scored(value.indicators)).toEqual([
      "产出指标 50 -",
      "> 扫描页数 30 28",
      "> 差错率 20 20",
      "效益指标 50 -",
      "> 查档时间 50 50",
    ]);
  });
});

describe("what stands beside the weight in the row of the total", () => {
  it.each(["扣分", "完成率"])("is no score below %s", (head) => {
    const { value, notes } = readTable(
      gridOf(
        `一级指标,三级指标,分值,指标值,完成值,${head}`,
        "产出指标,帮扶人数,60,≥300人,285人,3",
        "效益指标,满意度,40,≥95%,96%,0",
        "合计,,100,,,3",
      ),
    );
    expect(value.reported?.score).toBeUndefined();
    expect(notes.some(({ code, params }) => code === "table/unused" && params["cell"] === "F4")).toBe(true);
  });

  it("is the score where nothing heads it", () => {
    const { value } = readTable(
      gridOf(
        "一级指标,三级指标,分值,指标值,完成值",
        "产出指标,帮扶人数,60,≥300人,285人",
        "效益指标,满意度,40,≥95%,96%",
        "合计,,100,,,97",
      ),
    );
    expect(value.reported?.score).toBe("97");
  });
});
