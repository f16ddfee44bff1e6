import { describe, expect, test } from "vitest";

import {
  figureKeys,
  figureTitles,
  formulaOf,
  type RatioDefinition,
  ratioByTitle,
  ratioDefinition,
  ratioDefinitions,
  ratioNames,
  variantsOf,
} from "../../src/budget/index.js";

const each = ratioDefinitions.map((definition) => [definition.name, definition] as const);

describe("the definitions", () => {
  test("are those of the closed list of names, in its order", () => {
    expect(ratioDefinitions.map((definition) => definition.name)).toEqual([...ratioNames]);
  });

  test.each(each)("%s says its version, title, zero case and source with how sure it is", (_, definition) => {
    const { version, title, zero, sources } = definition;
    expect([version, title, zero.when].filter((text) => text === "")).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ document, basis }) => document === "" || basis === "default")).toEqual([]);
    expect(zero.stated === null).toBe(zero.source === undefined);
  });

  test.each(each)("%s reads figures that have a name on the forms", (_, definition) => {
    const terms = [...definition.numerator, ...definition.denominator];
    const keys = terms.map((term) => term.replace(/^-/, ""));
    expect(keys.filter((key) => !Object.hasOwn(figureTitles, key))).toEqual([]);
    expect(definition.denominator.length).toBeGreaterThan(0);
  });

  test.each(each)("%s and its variants name each other and tell how they differ", (name, definition) => {
    const readings = [definition, ...definition.variants].map((variant) => variant.reading);
    if (definition.variants.length > 0)
      expect([new Set(readings).size, readings.includes("")]).toEqual([readings.length, false]);
    for (const variant of definition.variants) {
      expect(variantsOf(variant.name)).toContainEqual({ name, reading: definition.reading });
    }
  });

  test.each(each)("%s has an ideal on the side that its direction says", (_, { direction, ideal }) => {
    const sides: Readonly<Record<RatioDefinition["direction"], readonly string[]>> = {
      "higher-is-better": [">="],
      "lower-is-better": ["<="],
      "towards-ideal": [">=", "="],
      local: [],
    };
    if (ideal !== null) expect(sides[direction]).toContain(ideal.comparator);
    if (direction === "local") expect(ideal).toBe(null);
    if (direction === "towards-ideal") expect(ideal).not.toBe(null);
  });

  test("have titles that no two of them share", () => {
    expect(new Set(ratioDefinitions.map((definition) => definition.title)).size).toBe(ratioDefinitions.length);
  });

  test("are found by their titles and by each of their aliases", () => {
    for (const { name, title, aliases } of ratioDefinitions) {
      for (const known of [title, ...aliases]) expect([known, ratioByTitle(known)?.name]).toEqual([known, name]);
    }
  });

  test("cannot be changed by those who share them", () => {
    const frozen = (value: object): boolean =>
      Object.isFrozen(value) &&
      Object.values(value).every((part) => typeof part !== "object" || part === null || frozen(part));
    expect(frozen(ratioDefinitions)).toBe(true);
  });

  test("use every kind of figure but the parts of 三公经费 that only make up its sum", () => {
    const read = new Set(
      ratioDefinitions.flatMap(({ numerator, denominator }) =>
        [...numerator, ...denominator].map((term) => term.replace(/^-/, "")),
      ),
    );
    expect(figureKeys.filter((key) => !read.has(key))).toEqual([
      "threePublic.parts.abroad.budget",
      "threePublic.parts.abroad.executed",
      "threePublic.parts.abroad.previousExecuted",
      "threePublic.parts.vehicles.budget",
      "threePublic.parts.reception.budget",
    ]);
  });
});

describe("the direction and ideal", () => {
  test.each([
    ["budget-execution", "towards-ideal", ">=100"],
    ["three-public-control", "lower-is-better", "<=100"],
    ["staff-control", "lower-is-better", "<=100"],
    ["carry-over", "lower-is-better", "<=0"],
    ["budget-adjustment", "towards-ideal", "=0"],
    ["cost-saving", "higher-is-better", ">=0"],
    ["cost-control", "towards-ideal", "=0"],
    ["monitoring-completion", "higher-is-better", ">=100"],
  ])("of %s are %s, %s", (name, direction, ideal) => {
    const definition = ratioDefinition(name);
    expect([definition?.direction, `${definition?.ideal?.comparator}${definition?.ideal?.value}`]).toEqual([
      direction,
      ideal,
    ]);
  });
});

describe("ratioByTitle", () => {
  test.each([
    ["预算执行率", "budget-execution"],
    ["预算执行率（%）", "budget-execution"],
    ["预算执行率(%)", "budget-execution"],
    ["预算执行率（％）", "budget-execution"],
    [" 执行率（B/A） ", "budget-execution"],
    ["“三公经费”控制率", "three-public-control"],
    ['"三公经费"控制率', "three-public-control"],
    ["「三公经费」控制率", "three-public-control"],
    ["三公经费控制率", "three-public-control"],
    ["结转结余率", "carry-over"],
    ["财政供养人员控制率", "fiscal-staff-control"],
    ["质量达标率", "output-quality"],
    ["预算", undefined],
    ["", undefined],
    ["预算执行率".repeat(1000), undefined],
  ])("a row named %s is %s", (title, name) => {
    expect(ratioByTitle(title)?.name).toBe(name);
  });
});

describe("variantsOf", () => {
  test("a name of many denominators gives the others", () => {
    expect(variantsOf("budget-execution").map((variant) => variant.name)).toEqual([
      "budget-execution-of-initial",
      "budget-execution-of-funds-in-place",
      "budget-execution-of-reimbursed",
    ]);
  });

  test("a name alone, or none, gives none", () => {
    expect([variantsOf("staff-control"), variantsOf("constructor")]).toEqual([[], []]);
  });
});

describe("formulaOf", () => {
  test.each([
    ["budget-execution", "全年执行数 ÷ 全年预算数（调整后）"],
    ["budget-adjustment", "（全年预算数（调整后）－年初预算数） ÷ 年初预算数"],
    ["budget-adjustment-gross", "（预算追加数＋预算追减数＋结构调整数） ÷ 年初预算数"],
    [
      "budget-completion-with-carry-over",
      "（上年结转结余＋年初预算数＋预算追加数－年末结转结余） ÷ （上年结转结余＋年初预算数＋预算追加数）",
    ],
  ])("%s", (name, formula) => {
    const definition = ratioDefinition(name);
    expect(definition === undefined ? "" : formulaOf(definition)).toBe(formula);
  });
});
