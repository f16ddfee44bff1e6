import { describe, expect, it } from "vitest";
import {
  type AnyRule,
  attainment,
  budgetExecution,
  cnMof202010,
  en,
  engine,
  figure,
  type MethodOf,
  proofs,
  type AnyRatio,
  ruleSentences,
  shape,
  tiers,
  zh,
} from "../../src/core.js";
import * as core from "../../src/core.js";
import { ratioNames } from "../../src/budget/names.js";
import { methods } from "../../src/rule/methods.js";
import { standards } from "../../src/standard/index.js";
import { verify } from "../../src/proof/index.js";

/** All from a line on, half of it below: a method of a city's own. */
type LineRule = AnyRule & { readonly method: "city-line"; readonly line: string };
const cityLine: MethodOf<LineRule> = {
  method: "city-line",
  shape: shape.object<LineRule>({
    method: shape.needed(shape.oneOf(["city-line"])),
    line: shape.needed(shape.decimal),
    weight: shape.decimal,
    overAchievement: shape.any,
    cutOff: shape.any,
    source: shape.text,
  }),
  plan: ({ line }, { weight, inputs, plain }) => {
    const reached = figure.check("met", figure.compared(inputs.quantity("actual", plain), "≥", inputs.plain(line)));
    const share = figure.first([figure.when(reached, figure.one)], figure.parameter("0.5"));
    return { points: figure.scored(weight, share), met: reached, remarks: [] };
  },
  words: { zh: "达到本市的线得满分，否则得一半", en: "all from a line on, half of it below" },
};
const form = (leaf: object, more: object = {}): object => ({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "例", weight: "100", ...leaf }],
  ...more,
});
const held = { standards: [cnMof202010], methods: [attainment], messages: zh };

describe("a method of a caller's own", () => {
  const own = engine({ ...held, methods: [attainment, cityLine], proofs });
  const ruled = (actual: string): object => form({ actual, unit: "个", rule: { method: "city-line", line: "8" } });

  it("scores, with its steps and its proof", () => {
    const { value } = own.evaluate(ruled("7"), { proof: true });
    const [leaf] = value.indicators;
    expect(value.score).toBe("50"); // 100 × 0.5
    expect(leaf !== undefined && "steps" in leaf && leaf.steps.map(({ formula }) => formula)).toContain("100 × 0.5");
    expect(own.evaluate(ruled("8")).value.score).toBe("100");
    expect(verify(value).ok).toBe(true);
  });

  it("is checked by its shape", () => {
    const read = own.safeEvaluate(form({ actual: "8", rule: { method: "city-line", line: "acht" } }));
    expect(read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path ?? ""}`)).toEqual([
      "input/not-decimal /indicators/0/rule/line",
    ]);
  });

  it("may take the place of the library's", () => {
    const half = { ...cityLine, method: "attainment", shape: shape.object({ method: shape.needed(shape.text) }) };
    const other = engine({
      ...held,
      methods: [{ ...half, plan: (_rule, frame) => ({ points: frame.weight, met: null, remarks: [] }) }],
    });
    expect(other.evaluate(form({ target: "≥10", actual: "5" })).value.score).toBe("100");
    expect(engine(held).evaluate(form({ target: "≥10", actual: "5" })).value.score).toBe("50");
  });
});

it("a ratio of a caller's own gives an indicator its actual value", () => {
  const own: AnyRatio = {
    ...budgetExecution,
    name: "city-saving",
    title: "本市节约率",
    numerator: ["adjusted", "-executed"],
  };
  const { value } = engine({ ...held, ratios: [own] }).evaluate(
    form({ ratio: "city-saving", target: "≥50%" }, { budget: { adjusted: "100", executed: "75" } }),
  );
  expect(value.ratios).toEqual({
    // (100 − 75) ÷ 100
    "city-saving": {
      value: "25",
      exact: "25",
      unit: "%",
      numerator: "25",
      denominator: "100",
      definition: "city-saving@1",
    },
  });
  expect(value.score).toBe("50");
});

describe("engines side by side", () => {
  const rule = Object.freeze({ method: "attainment" });
  const words = { target: "健全", actual: "达成" };

  it("do not know each other's methods, whichever came first", () => {
    const [one, other] = [engine({ ...held, methods: [attainment, tiers] }), engine(held)];
    expect(one.safeEvaluate(form(words)).ok).toBe(true);
    expect(other.safeEvaluate(form(words)).ok).toBe(false);
    expect(one.safeEvaluate(form(words)).ok).toBe(true);
    expect(other.safeEvaluate(form({ target: "≥10", actual: "5", rule })).ok).toBe(true);
  });

  it("each speak their own language, and without one in codes", () => {
    const unread = form({ target: "≥**批次", actual: "5" });
    const message = (messages: typeof zh | undefined): string => {
      const read = engine({
        standards: [cnMof202010],
        methods: [attainment],
        ...(messages && { messages }),
      }).safeEvaluate(unread);
      return read.ok ? "" : (read.issues[0]?.message ?? "");
    };
    expect(message(undefined)).toBe("target/placeholder");
    expect(message(zh)).toMatch(/[一-鿿]/);
    expect(message(en)).toMatch(/^[^一-鿿]*[a-z]{3,}/);
  });

  it("throw in their own language too", () => {
    const silent = engine({ standards: [cnMof202010], methods: [attainment] });
    expect(() => silent.evaluate(form({ target: "≥10" }))).toThrow(/^\/indicators\/0\/actual: actual\/missing \[/);
    expect(() => silent.compile(form({ target: "≥10" })).score([""])).toThrow(/: actual\/missing \[/);
  });
});

describe("what may be named", () => {
  const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const named = core as unknown as Readonly<Record<string, unknown>>;

  it("is every method, ratio and standard, each by its name in camelCase", () => {
    for (const each of methods) expect(named[camel(each.method)]).toBe(each);
    for (const name of ratioNames) expect(named[camel(name)]).toMatchObject({ name });
    for (const each of standards()) expect(named[camel(each.id)]).toBe(each);
  });
});

it("an engine with sentences reads them, and one without has nothing to read them by", () => {
  const reading = engine({ ...held, sentences: ruleSentences });
  expect(reading.parseRule("按完成比例计分").value).toEqual({ method: "attainment" });
  const refused = reading.safeParseRule("每发现一例扣1分，扣完为止");
  expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["method/not-included"]);
  expect("parseRule" in engine(held)).toBe(false);
});
