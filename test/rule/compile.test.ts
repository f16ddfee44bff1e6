import { expect, it } from "vitest";
import { parseTarget } from "../../src/cell/index.js";
import type { Unit } from "../../src/figure/figure.js";
import { AS_IT_STANDS } from "../../src/figure/make.js";
import { compileRule } from "../../src/rule/compile.js";
import { decimal } from "../../src/rule/decimals.js";
import { methodKit } from "../../src/rule/kit.js";
import { lineOf } from "../../src/rule/line.js";
import { methods } from "../../src/rule/methods.js";
import { type Given, LeafRun, type Scored } from "../../src/rule/run.js";
import type { Rule } from "../../src/rule/types.js";
import { unitNamed } from "../../src/rule/units.js";
import type { Line } from "../../src/rule/yardstick.js";

const rule: Rule = { method: "bands", of: "actual", bands: [{ min: "5", points: "10" }], otherwise: { points: "0" } };
const lineAt = (target: string): Line | null => {
  return target === "" ? null : lineOf(parseTarget(target).value, undefined, undefined);
};

type Leaf = readonly [target: string, unit: Unit, isDeducted: boolean];

const plain: Leaf = ["≥10个", AS_IT_STANDS, false];

it.each<[string, boolean, Leaf, Leaf]>([
  ["targets that differ in their numbers alone", true, plain, ["≥20个", AS_IT_STANDS, false]],
  ["no target", true, ["", AS_IT_STANDS, false], ["", AS_IT_STANDS, false]],
  ["units of one name and size", true, ["", unitNamed("万元"), false], ["", unitNamed("万元"), false]],
  ["targets in other units", false, plain, ["≥10人", AS_IT_STANDS, false]],
  ["a target or none", false, plain, ["", AS_IT_STANDS, false]],
  ["units of other sizes", false, ["", unitNamed("元"), false], ["", unitNamed("万元"), false]],
  ["points that the form takes off or not", false, plain, ["≥10个", AS_IT_STANDS, true]],
])("a rule is made ready once for leaves that are scored alike: of %s, %s", (_what, alike, first, second) => {
  const kit = methodKit(methods, true);
  const made = ([target, unit, isDeducted]: Leaf) => compileRule(kit, rule, lineAt(target), unit, isDeducted);
  const [one, other] = [made(first), made(second)];
  expect(one === other).toBe(alike);
  // What was made in between does not push it out.
  expect([made(first) === one, made(second) === other]).toEqual([true, true]);
});

it("a run on another leaf has nothing left of the one before", () => {
  const score = compileRule(methodKit(methods, true), rule, null, AS_IT_STANDS, false);
  const leaf: Scored = {
    path: "/indicators/0",
    source: undefined,
    weight: decimal("10"),
    score,
    inputs: null,
    line: null,
    deduction: null,
    kept: null,
  };
  const given: Given = {
    actual: null,
    parts: null,
    number: null,
    text: null,
    repeatsTarget: false,
    isChange: false,
    beside: {
      previous: null,
      previousIsChange: false,
      measures: null,
      awardedShare: null,
      cases: null,
      reason: false,
    },
  };
  const run = new LeafRun(leaf, given, false);
  run.refuse("actual/missing", {}, "/actual");
  run.remark("info", "share/unused", { share: "1" }, "/awardedShare");
  run.met = true;
  run.usedShare = true;
  const again = run.again({ ...leaf, path: "/indicators/1" }, given);
  expect(again).toMatchObject({ issues: null, findings: null, met: null, usedShare: false, refused: false });
  again.refuse("actual/missing", {}, "/actual");
  expect(again.issues).toMatchObject([{ path: "/indicators/1/actual" }]);
});
