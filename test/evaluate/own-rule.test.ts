import { describe, expect, it } from "vitest";
import { once } from "../../src/evaluate/common.js";
import { plainOf, ofOtherUnit } from "../../src/evaluate/leaf-units.js";
import { unitNamed } from "../../src/rule/units.js";
import { toText } from "../../src/exact/index.js";
import { evaluated, findingsOf, form, leavesOf } from "./forms.js";
import { lineOfText } from "./sensed.js";

describe("what is looked into once", () => {
  it.each([["found"], [undefined], [null], [""]])("is not looked into again, though it is %j", (value) => {
    const [known, asked] = [new Map<string, unknown>(), [] as string[]];
    const find = (given: string) => {
      asked.push(given);
      return value;
    };
    expect([once(known, "a", find, "x"), once(known, "a", find, "y")]).toEqual([value, value]);
    expect(asked).toEqual(["x"]);
    once(known, "b", find, "z");
    expect(asked).toEqual(["x", "z"]);
  });
});

describe("a rule of the form", () => {
  const rule = { method: "deduct-per-case", points: 1 };
  const leaf = { name: "例", weight: "50", cases: "1" };

  it("is shown as a copy, its numbers as text, and stays as it is", () => {
    const input = form([
      { ...leaf, rule },
      { ...leaf, rule },
    ]);
    const [one, other] = leavesOf(evaluated(input).indicators);
    expect(one?.rule).toEqual({ method: "deduct-per-case", points: "1" });
    expect(other?.rule).toBe(one?.rule);
    expect([Object.isFrozen(one?.rule), Object.isFrozen(rule), rule.points]).toEqual([true, false, 1]);
  });

  it("is that of the nearest indicator above that states one, its own first", () => {
    const two = { ...rule, points: "2" };
    const inner = { name: "内", weight: "50", rule: two, children: [{ ...leaf }] };
    const own = { name: "自", weight: "50", rule: two, children: [{ ...leaf, rule }] };
    const outer = { name: "外", weight: "150", rule, children: [leaf, inner, own] };
    const points = leavesOf(evaluated(form([outer])).indicators).map(({ score }) => score);
    expect(points).toEqual(["49", "48", "49"]);
  });

  it("may state a weight, which is held against that of the leaf", () => {
    const stated = (weight: string) => findingsOf(evaluated(form([{ ...leaf, rule: { ...rule, weight } }])));
    expect(stated("50.0").filter((each) => each.includes("rule/"))).toEqual([]);
    expect(stated("49")).toContain("/indicators/0/weight rule/weight-differs");
  });
});

describe("what kind an indicator is of", () => {
  const kinds = (leaf: object, more: object = {}) =>
    findingsOf(evaluated(form([{ weight: "100", target: "≥90%", actual: "95%", ...leaf }], more)));
  const named = "kind/satisfaction-by-name";
  it("is told by its name, or that of one above it, unless it says so itself", () => {
    expect(kinds({ name: "群众满意度" })).toEqual([`/indicators/0 ${named}`]);
    expect(kinds({ name: "办结率" })).toEqual([]);
    expect(kinds({ name: "群众满意度", kind: "quantitative" })).toEqual([]);
    const above = { name: "满意度指标", weight: "100", children: [{ name: "群众", target: "≥90%", actual: "95%" }] };
    expect(findingsOf(evaluated(form([above])))).toEqual([`/indicators/0/children/0 ${named}`]);
  });
});

describe("the direction of a ratio", () => {
  const fixedAssets = { inUse: "180", total: "200" };
  const budget = { initial: "100", adjusted: "100", executed: "50", fixedAssets };
  const told = (leaf: object) => findingsOf(evaluated(form([{ name: "率", weight: "100", ...leaf }], { budget })));
  const against = "/indicators/0/target direction/contradicts";
  it.each([
    [{ ratio: "fixed-asset-use", target: "≤90%" }, [against]],
    [{ ratio: "fixed-asset-use", target: "<90%" }, [against]],
    [{ ratio: "fixed-asset-use", target: "=90%" }, [against]],
    [{ ratio: "fixed-asset-use", target: "≥90%" }, []],
    [{ ratio: "fixed-asset-use", target: ">90%" }, []],
    [{ ratio: "fixed-asset-use", target: "90%" }, []],
    [{ ratio: "fixed-asset-use", target: "80-90%" }, []],
    [{ ratio: "fixed-asset-use", target: "≤90%", direction: "lower-is-better" }, []],
    [{ ratio: "budget-adjustment", target: "≤5%" }, []],
    [{ ratio: "budget-execution", target: "≤90%" }, []],
    [{ target: "≥90%", actual: "95%", direction: "lower-is-better" }, [against]],
    [{ target: "≤90%", actual: "95%", direction: "higher-is-better" }, [against]],
    [{ target: "=90%", actual: "95%", direction: "exact" }, []],
  ])("that the target of %j states another is told: %j", (leaf, expected) => {
    expect(told(leaf)).toEqual(expected);
  });
});

describe("the plain figures of a rule", () => {
  const common = () => ({ units: new Map(), targetUnits: new Map() }) as never;
  const unit = (leaf: object, target: string | null) => {
    const { name, size } = plainOf({ name: "例", ...leaf }, target === null ? null : lineOfText(target), common());
    return `${name ?? "-"} ${toText(size)}`;
  };
  it.each([
    ["of the unit cell", { unit: "万人" }, "≥3", "人 10000"],
    ["of the unit cell, though the target has another that converts", { unit: "万元" }, "≥3元", "万元 1"],
    ["of the target, where they do not convert", { unit: "个" }, "≥3万元", "万元 1"],
    ["of the target without a unit cell", {}, "≥3万元", "万元 1"],
    ["of a change, its own", {}, "增长5%", "% 1"],
    ["of a change from the figure before, as it stands", { previous: "1" }, "增长5%", "- 1"],
    ["of an interval", {}, "3-5人", "人 1"],
    ["of the unit cell beside a day, which has no unit", { unit: "万人" }, "12月底前", "人 10000"],
    ["of no target, as it stands", {}, null, "- 1"],
    ["of a target without a unit, as it stands", {}, "≥3", "- 1"],
    ["of a target that is no change, though the figure before is there", { previous: "1" }, "≥3人", "人 1"],
  ])("are in the unit %s", (_title, leaf, target, expected) => {
    expect(unit(leaf, target)).toBe(expected);
  });

  it.each([
    ["万元", "≥3元", "元"],
    ["元", "≥3万元", "万元"],
    ["万元", "≥3万元", undefined],
    [" 万元 ", "≥3万元", undefined],
    ["万元", "≥3", undefined],
    ["万元", "2O22", undefined],
    [undefined, "≥3元", undefined],
    ["万元", undefined, undefined],
  ])("in the unit of the unit cell %s beside the target %s: the other is told: %s", (cell, target, stated) => {
    const leaf = {
      name: "例",
      ...(cell === undefined ? {} : { unit: cell }),
      ...(target === undefined ? {} : { target }),
    };
    const notes = ofOtherUnit(leaf, unitNamed(cell?.trim()));
    expect(notes.map(({ cell: place, code, params }) => `${place} ${code} ${String(params["stated"])}`)).toEqual(
      stated === undefined ? [] : [`rule rule/figures-in-unit ${stated}`],
    );
  });
});
