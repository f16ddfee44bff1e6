import { expect, it } from "vitest";
import { safeCheckRule } from "../../src/index.js";
import type { Rule } from "../../src/rule/index.js";
import { safeEvaluate } from "../../src/evaluate/index.js";
import { form } from "../evaluate/forms.js";
import { scoreOf } from "./leaf.js";

const inside = { fromInclusive: true, toInclusive: true };
const tiers = [
  { name: "健全", from: "1", to: "1", ...inside, default: "1" },
  { name: "基本健全", from: "0.6", to: "0.9", ...inside },
];

const single = (name: string, share: string, aliases: string[] = []): object => {
  return { name, aliases, from: share, to: share, ...inside, default: share };
};

const named = (...names: string[]): object[] => tiers.map((tier, at) => ({ ...tier, name: names[at] ?? "" }));

it.each([
  ["a grade that is none of the rule's", named("优", "良"), "中", true],
  ["a grade that is one of them by another name of the cell", named("优", "良"), " 良 ", false],
  ["a level that is none of the rule's", named("一级", "二级"), "三级", true],
  ["partly met beside met and missed", named("达成", "未达成"), "部分达成", true],
  ["an account of the work", named("优", "良"), "修订了两项办法", false],
  ["a grade beside tiers that are none", tiers, "良", false],
  ["nothing", named("优", "良"), "", false],
])("an awarded share does not hide that the actual names another tier: %s", (_what, own, actual, told) => {
  const leaf = { name: "例", weight: "10", rule: { method: "tiers", tiers: own }, awardedShare: "0.6", actual };
  const read = safeEvaluate(form([leaf]));
  const said = read.ok ? read.value.findings : read.issues;
  expect(said.some(({ code }) => code === "tier/not-in-rule")).toBe(told);
});

it.each<[object, object, unknown]>([
  [{ tiers }, { target: "制度健全", actual: "健全" }, "10"],
  [{ tiers }, { target: "制度健全", actual: "基本健全", awardedShare: "0.7" }, "7"],
  [{ tiers }, { target: "制度健全", actual: "基本健全" }, ["tier/needs-share"]],
])("tiers gives what the tier gives that is named: %j beside %j comes to %j", (parameters, leaf, wanted) => {
  expect(scoreOf({ method: "tiers", ...parameters } as Rule, leaf)).toEqual(wanted);
});

it("a default outside its tier is told with its value, at its place", () => {
  const outside = { name: "健全", from: "0.8", to: "1", ...inside, default: "0.7" };
  const read = safeEvaluate(form([{ name: "例", weight: "10", rule: { method: "tiers", tiers: [outside] } }]));
  const issues = read.ok ? [] : read.issues.map(({ code, path, params }) => [code, path, params["value"]]);
  expect(issues).toContainEqual(["rule/tier-default-outside", "/indicators/0/rule/tiers/0/default", '"0.7"']);
});

const words = "修订了两项办法。";

it.each([
  ["the tier that it lies in", "基本健全", "基本健全"],
  ["the tier by its own name where the cell has another", "较健全", "基本健全"],
  ["what the cell says where that is no tier", words, words],
  ["the first 40 characters of a long cell", words.repeat(6), `${words.repeat(5)}…`],
])("the share that a person awards is told with %s", (_what, actual, wanted) => {
  const own = tiers.map((tier) => (tier.name === "健全" ? tier : { ...tier, aliases: ["较健全"] }));
  const leaf = { name: "例", weight: "10", rule: { method: "tiers", tiers: own }, awardedShare: "0.8", actual };
  const read = safeEvaluate(form([leaf]));
  const [scored] = read.ok ? read.value.indicators : [];
  expect(scored).toMatchObject({ steps: [{ what: "tier", formula: wanted, value: "0.8" }, {}, {}] });
});

it.each([
  [{ from: "高", to: "1" }, ["input/not-decimal /tiers/0/from"]],
  [{ from: "0", to: "高" }, ["input/not-decimal /tiers/0/to"]],
  [{}, ["input/missing /tiers/0/from", "input/missing /tiers/0/to"]],
  [{ from: "1", to: "0.9" }, ["rule/tier-empty /tiers/0"]],
])("of an end that is no number only that is said: %j", (ends, wanted) => {
  const read = safeCheckRule({ method: "tiers", tiers: [{ name: "健全", ...ends, ...inside }] });
  expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(wanted);
});

it.each([
  ["合格", "6"],
  ["质量合格", "10"],
  ["质量优良", "10"],
  ["质量不合格", "0"],
])("the tier whose name the cell repeats is meant, whatever else ends with it: %s", (actual, score) => {
  const own = [single("质量合格", "1", ["质量优良"]), single("合格", "0.6"), single("质量不合格", "0")];
  expect(scoreOf({ method: "tiers", tiers: own } as unknown as Rule, { target: "好", actual })).toBe(score);
});

it.each([
  ["达到3A级", "10"],
  ["“达到3A级”", "10"],
  ["“3A级”", "10"],
  ["“达到2A级”", "6"],
])("quotation marks around a tier's name change nothing: %s", (actual, score) => {
  const own = [single("达到3A级", "1"), single("达到2A级", "0.6")];
  expect(scoreOf({ method: "tiers", tiers: own } as unknown as Rule, { target: "达到4A级", actual })).toBe(score);
});

it("a name without a word is said by none", () => {
  const own = [single("、", "1"), single("齐全", "0.6")];
  const leaf = { target: "好", actual: "较好地完成了" };
  expect(scoreOf({ method: "tiers", tiers: own } as unknown as Rule, leaf)).toEqual(["actual/text-needs-share"]);
});
