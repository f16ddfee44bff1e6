import { describe, expect, it } from "vitest";
import { safeResolveStandard, type ResolvedStandard, type Standard, findStandard } from "../../src/standard/index.js";

function resolved(given: string | Standard): ResolvedStandard {
  const read = safeResolveStandard(given);
  if (!read.ok) throw new Error(read.issues.map((each) => each.message).join());
  return read.value;
}

function codes(given: string | Standard): readonly (readonly [string, string | undefined])[] {
  const read = safeResolveStandard(given);
  return read.ok ? [] : read.issues.map((each) => [each.code, each.path] as const);
}

const own: Standard = {
  id: "my-county",
  version: "1",
  title: "某县办法",
  sources: [{ document: "某财〔2024〕1号", article: "第三条" }],
  basis: "quoted",
};

describe("resolveStandard", () => {
  it("merges a chain: 101号 has its own rules, and the grades and rounding of 10号", () => {
    const value = resolved("cn-mof-2021-101");
    expect(value.chain).toEqual(["cn-mof-2021-101", "cn-mof-2020-10"]);
    expect(value.rules.satisfaction?.method).toBe("bands");
    expect(value.grades.map((grade) => grade.name)).toEqual(["优", "良", "中", "差"]);
    expect(value.rounding).toMatchObject({ places: 2, mode: "half-up", stage: "indicator", basis: "default" });
  });

  it("keeps the source of an inherited entry: budget execution of 金水区 is that of 10号", () => {
    const value = resolved("cn-henan-jinshui-2021");
    expect(value.rules["budget-execution"]).toEqual(resolved("cn-mof-2020-10").rules["budget-execution"]);
    expect(value.rules["budget-execution"]?.source).toContain("财预〔2020〕10号");
    expect(value.rounding.stage).toBe("total");
  });

  it("fills in the library's defaults, and says that they are its own", () => {
    const value = resolved(own);
    expect(value.fullMarks).toBe("100");
    expect(value.provenance.fullMarks?.basis).toBe("default");
    expect(value.rounding.basis).toBe("default");
    expect(value.zeroDenominator).toBe("issue");
    expect(value.provenance.zeroDenominator?.basis).toBe("default");
    expect([value.grades, value.rules, value.ratios, value.caps]).toEqual([[], {}, {}, []]);
    expect("notApplicablePolicy" in value).toBe(false);
  });

  it("gives an entry without provenance the first source and the basis of its standard", () => {
    const value = resolved({ ...own, fullMarks: "90", rules: { quantitative: { method: "all-or-nothing" } } });
    expect(value.rules.quantitative).toEqual({
      method: "all-or-nothing",
      source: "某财〔2024〕1号第三条",
      basis: "quoted",
    });
    expect(value.provenance.fullMarks).toEqual({ source: "某财〔2024〕1号第三条", basis: "quoted" });
  });

  it("takes the nearest entry, kind by kind and ratio by ratio", () => {
    const parent: Standard = {
      ...own,
      id: "parent",
      rules: { quantitative: { method: "attainment" }, satisfaction: { method: "attainment" } },
      ratios: { "staff-control": { method: "attainment" }, "carry-over": { method: "attainment" } },
    };
    const value = resolved({
      ...own,
      extends: parent,
      rules: { quantitative: { method: "all-or-nothing" } },
      ratios: { "carry-over": { method: "all-or-nothing" } },
    });
    expect(value.rules.quantitative?.method).toBe("all-or-nothing");
    expect(value.rules.satisfaction?.method).toBe("attainment");
    expect(Object.entries(value.ratios).map(([name, rule]) => [name, rule.method])).toEqual([
      ["staff-control", "attainment"],
      ["carry-over", "all-or-nothing"],
    ]);
  });

  it("lets an empty list take inherited grades away", () => {
    expect(resolved({ ...own, extends: "cn-mof-2020-10", grades: [] }).grades).toEqual([]);
  });

  it("refuses an id it does not know, and lists those it does", () => {
    const read = safeResolveStandard("cn-mof-2020-11", "/standard");
    expect(read).toMatchObject({ ok: false, issues: [{ code: "standard/unknown", path: "/standard" }] });
    if (!read.ok) expect(read.issues[0]?.message).toContain("cn-mof-2020-10、cn-mof-2021-101");
  });

  it("says where in the chain the unknown id stands", () => {
    expect(codes({ ...own, extends: "nowhere" })).toEqual([["standard/unknown", "/extends"]]);
  });

  it("refuses a standard that extends itself, by id or by reference", () => {
    expect(codes({ ...own, id: "cn-mof-2020-10", extends: "cn-mof-2020-10" })).toEqual([
      ["standard/cycle", "/extends"],
    ]);
    const loop: { -readonly [K in keyof Standard]: Standard[K] } = { ...own };
    loop.extends = loop;
    expect(codes(loop)).toEqual([["standard/cycle", "/extends"]]);
  });

  it("refuses a circle of several standards", () => {
    const read = safeResolveStandard({ ...own, extends: { ...own, id: "b", extends: { ...own } } });
    expect(read).toMatchObject({ ok: false, issues: [{ code: "standard/cycle", path: "/extends/extends" }] });
    if (!read.ok) expect(read.issues[0]?.params).toEqual({ chain: "my-county → b → my-county" });
  });

  it("refuses a chain without end instead of following it", () => {
    let deep: Standard = own;
    for (let level = 0; level < 100_000; level++) deep = { ...own, id: `level-${level}`, extends: deep };
    expect(codes(deep).map(([code]) => code)).toEqual(["standard/chain-too-long"]);
  });

  it("is not led astray by a ratio named __proto__", () => {
    const ratios = JSON.parse('{ "__proto__": { "method": "attainment" } }') as NonNullable<Standard["ratios"]>;
    expect(Object.keys(resolved({ ...own, ratios }).ratios)).toEqual(["__proto__"]);
  });

  it("gives the same frozen data for an id each time", () => {
    expect(resolved("cn-mof-2021-101")).toBe(resolved("cn-mof-2021-101"));
    expect(Object.isFrozen(resolved("cn-mof-2021-101").rules)).toBe(true);
  });

  it("neither changes nor freezes what it is given", () => {
    const given = { ...own, grades: [{ name: "合格" }] };
    resolved(given);
    expect(given).toEqual({ ...own, grades: [{ name: "合格" }] });
    expect(Object.isFrozen(given.grades)).toBe(false);
  });

  it("finds the standards of the library frozen", () => {
    expect(Object.isFrozen(findStandard("cn-mof-2020-10")?.rules?.qualitative)).toBe(true);
  });
});
