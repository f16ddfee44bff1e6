import { describe, expect, it } from "vitest";
import { safeAudit, safeReadTable } from "../../src/index.js";
import { withPlaces } from "../../src/reader/places.js";

const HEADER = "一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分";
const OUTPUT = ["产出指标,数量指标,甲,≥3个,3个,25,25", ",质量指标,乙,≥3个,3个,20,20"];
const EFFECT = ["效益指标,社会效益,丙,≥3个,3个,55,55"];
const TOTAL = "总分,,,,,100,100";

/** The groups with figures of their own, how many leaves there are, and the errors with their cells. */
function saidOf(...rows: readonly string[]): { groups: string[]; leaves: number; errors: string[] } {
  const read = safeReadTable([HEADER, ...rows].map((row) => row.split(",")));
  if (!read.ok) return expect.unreachable(read.issues.map(({ message }) => message).join("\n"));
  type Node = { name: string; weight?: unknown; reported?: unknown; children?: readonly Node[] };
  const groups: string[] = [];
  let leaves = 0;
  const walk = (nodes: readonly Node[]): void => {
    for (const { name, weight, reported, children } of nodes) {
      if (children === undefined) leaves++;
      else if (reported !== undefined) groups.push([name, weight, reported].map(String).join(" "));
      walk(children ?? []);
    }
  };
  walk(read.value.indicators as readonly Node[]);
  const audit = safeAudit({ ...read.value, standard: "cn-mof-2020-10" });
  if (!audit.ok) return expect.unreachable(audit.issues.map(({ message }) => message).join("\n"));
  const errors = withPlaces(audit.value.findings, read.places).filter(({ severity }) => severity === "error");
  return { groups, leaves, errors: errors.map(({ code, at }) => `${at ?? ""} ${code}`) };
}

describe("a subtotal that does not fit", () => {
  it("is held against its parts, at its own row", () => {
    // 25 + 20 is 45, and neither 50 nor 40.
    const { groups, leaves, errors } = saidOf(...OUTPUT, ",小计,,,,50,40", ...EFFECT, TOTAL);
    expect(groups).toEqual(["产出指标 50 40"]);
    expect(leaves).toBe(3);
    expect(errors).toEqual(expect.arrayContaining(["F4 weight/parts-differ", "G4 score/sum-differs"]));
  });

  it.each([
    ["in the first column", "小计,,,,,50,45"],
    ["that names its group", "产出指标小计,,,,,50,45"],
    ["that names its level", ",一级指标小计,,,,50,45"],
    ["called 合计", ",合计,,,,50,45"],
    ["called 合计, in the first column", "合计,,,,,50,45"],
    ["beside the repeated name of its group", "产出指标,小计,,,,50,45"],
  ])("%s", (_, row) => {
    const { groups, leaves, errors } = saidOf(...OUTPUT, row, ...EFFECT, TOTAL);
    expect(groups).toEqual(["产出指标 50 45"]);
    expect(leaves).toBe(3);
    expect(errors).toContain("F4 weight/parts-differ");
  });

  it("without a weight is held against the scores", () => {
    const { groups, errors } = saidOf(...OUTPUT, ",小计,,,,,40", ...EFFECT, TOTAL);
    expect(groups).toEqual(["产出指标 45 40"]);
    expect(errors).toContain("G4 score/sum-differs");
  });

  it("above its rows is held against those below it", () => {
    const { groups, leaves, errors } = saidOf(
      "产出指标,小计,,,,50,45",
      ...OUTPUT.map((row) => row.replace("产出指标", "")),
      "效益指标,小计,,,,55,55",
      ...EFFECT.map((row) => row.replace("效益指标", "")),
      TOTAL,
    );
    expect(groups).toEqual(["产出指标 50 45", "效益指标 55 55"]);
    expect(leaves).toBe(3);
    expect(errors).toContain("F2 weight/parts-differ");
    expect(errors.join()).not.toContain("sum-differs");
  });

  it("of a second level is that level's where each has its own", () => {
    const [one = "", other = ""] = OUTPUT;
    const { groups, errors } = saidOf(
      one,
      ",,小计,,,26,25",
      other,
      ",,小计,,,20,21",
      ",小计,,,,45,45",
      ...EFFECT,
      TOTAL,
    );
    expect(groups).toEqual(["产出指标 45 45", "数量指标 26 25", "质量指标 20 21"]);
    expect(errors).toEqual(expect.arrayContaining(["F3 weight/parts-differ", "G5 score/sum-differs"]));
  });

  it("of the last group is that group's where those before it have theirs", () => {
    const { groups, errors } = saidOf(...OUTPUT, "小计,,,,,45,45", ...EFFECT, "小计,,,,,56,55", TOTAL);
    expect(groups).toEqual(["产出指标 45 45", "效益指标 56 55"]);
    expect(errors).toContain("F6 weight/parts-differ");
  });
});

describe("a subtotal that fits", () => {
  const BOTH = ["产出指标 45 45", "效益指标 55 55"];
  it.each([
    ["in the column of the second level", [...OUTPUT, ",小计,,,,45,45", ...EFFECT, ",小计,,,,55,55", TOTAL]],
    ["called 合计, the total too", [...OUTPUT, "合计,,,,,45,45", ...EFFECT, "合计,,,,,55,55", "合计,,,,,100,100"]],
    [
      "above its rows",
      [
        "产出指标,小计,,,,45,45",
        ...OUTPUT.map((row) => row.replace("产出指标", "")),
        ...EFFECT,
        "效益指标小计,,,,,55,55",
        TOTAL,
      ],
    ],
    ["below all of them", [...OUTPUT, ...EFFECT, "产出指标小计,,,,,45,45", "效益指标小计,,,,,55,55", TOTAL]],
  ])("%s has nothing wrong", (_, rows) => {
    const { groups, leaves, errors } = saidOf(...rows);
    expect({ errors, leaves }).toEqual({ errors: [], leaves: 3 });
    expect(groups.length).toBe(2);
    expect(groups.map((each) => each.replace("社会效益", "效益指标"))).toEqual(BOTH);
  });

  it("is of the group that it stands in, not of the one above that has no more rows yet", () => {
    const rows = [
      "产出指标,数量指标,甲,≥3个,3个,25,25",
      "产出指标,数量指标,小计,,,25,25",
      "产出指标,质量指标,乙,≥3个,3个,20,20",
      "产出指标,质量指标,小计,,,20,20",
      "效益指标,社会效益,丙,≥3个,3个,55,55",
    ];
    expect(saidOf(...rows, TOTAL)).toEqual({ groups: ["数量指标 25 25", "质量指标 20 20"], leaves: 3, errors: [] });
  });
});

describe("what is no subtotal of one group", () => {
  const THIRD = "满意度指标,满意度,丁,≥3个,3个,10,10";
  const [EFFECT_35] = EFFECT.map((row) => row.replace("55,55", "35,35"));

  it.each([
    ["two groups together", [...OUTPUT, EFFECT_35 ?? "", THIRD, ",小计,,,,45,45"]],
    ["the whole, where no group has one", [...OUTPUT, EFFECT_35 ?? "", THIRD, "小计,,,,,88,89"]],
    [
      "the whole, behind those of the groups",
      [...OUTPUT, "小计,,,,,45,45", ...EFFECT, "小计,,,,,55,55", "小计,,,,,99,100"],
    ],
  ])("%s", (_, rows) => {
    expect(saidOf(...rows).errors.filter((each) => /parts-differ|sum-differs/.test(each))).toEqual([]);
  });

  it("an indicator that is called so has a target and an actual value", () => {
    const rows = OUTPUT.map((row) => row.replace("乙", "补助资金小计"));
    expect(saidOf(...rows, ...EFFECT, TOTAL)).toEqual({ groups: [], leaves: 3, errors: [] });
  });
});

describe("a subtotal with fewer cells than its header", () => {
  const HEAD = "一级指标,二级指标,三级指标,指标值,完成值,分值,得分,得分率,扣分原因";
  const FIRST = "产出指标,数量指标,甲,≥3个,3个,25,25,100%,";
  const SECOND = "质量指标,乙,≥3个,2个,20,18,90%,晚到";
  const LAST = "效益指标,社会效益,丙,≥3个,3个,55,55,100%,";
  const read = (...subtotals: readonly string[]): unknown => {
    const [own = "", other = own] = subtotals;
    const lines = [HEAD, FIRST, SECOND, own, LAST, other, "总计,100,98,98%,"];
    const result = safeReadTable(lines.map((line) => line.split(",")));
    if (!result.ok) return result.issues.map(({ code, params }) => `${code} ${String(params["cell"])}`);
    return result.value.indicators.map(({ name, weight, reported }) => [name, weight, reported].map(String).join(" "));
  };
  const all = ["产出指标 45 43", "效益指标 55 55"];

  it.each([
    ["with the blanks of a few names", "小计,,,,45,43,", "小计,,,,55,55,"],
    ["without any", "小计,45,43", "小计,55,55"],
    ["with its rate", "小计,45,43,95.56%", "小计,55,55,100%"],
    ["beside a blank name", ",小计,45,43", "小计,55,55"],
    ["beside the name of its group", "产出指标,小计,45,43", "效益指标,小计,55,55"],
    ["with blanks up to the end", "小计,,,,45,43,,,", "小计,,,,55,55,,,"],
  ])("has its figures below their heads %s", (_, ...rows) => expect(read(...rows)).toEqual(all));

  it("is refused where one figure may be the weight or the score", () => {
    expect(read("小计,45", "小计,55")).toEqual(["table/row-does-not-fit A4", "table/row-does-not-fit A6"]);
  });
});
