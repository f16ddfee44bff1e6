import { describe, expect, it } from "vitest";
import type { Evaluation } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { constant, form, input, op, proved, rounded, step } from "./small.js";
import { type Changes, changed } from "./tamper.js";

const [one, two] = ["/indicators/1/children/0", "/indicators/1/children/1"];
const codes = (evaluation: unknown, beside?: unknown): string[] => [
  ...new Set(verify(evaluation, beside).failures.map(({ code }) => code)),
];
const steps = proved.proof?.steps ?? [];

describe("verify", () => {
  it("holds for a proof written by hand, without and with its form", () => {
    expect(verify(proved)).toEqual({ ok: true, failures: [] });
    expect(verify(proved, form)).toEqual({ ok: true, failures: [] });
  });

  it("says which step is wrong, what it says and what comes out", () => {
    const [failure] = verify(changed(proved, { steps: { c2: { value: "0.6" } } })).failures;
    expect(failure).toMatchObject({
      code: "proof/value-differs",
      severity: "error",
      path: "/proof/steps/14",
      params: { step: "c2", said: "0.6", computed: "2/3" },
      message: "步骤 c2 写的是 0.6，算出来是 2/3",
    });
  });

  it.each(steps.map(({ id, value }) => [id, value] as const))(
    "fails where the value of step %s is changed",
    (id, value) => {
      const other = typeof value === "boolean" ? !value : typeof value === "string" ? `-${value}` : { text: "优" };
      expect(codes(changed(proved, { steps: { [id]: { value: other } } }))).toContain("proof/value-differs");
    },
  );

  it.each([
    ["/score", "85"],
    ["/exact", "84.670"],
    ["/weight", "99"],
    ["/rate", "84.68"],
    ["/grade", "优"],
    ["/indicators/0/score", "18.1"],
    ["/indicators/1/exact", "67"],
    ["/indicators/1/rate", "83.3376"],
    ["/indicators/1/children/1/weight", "41"],
    ["/indicators/1/children/1/exact", "26.67"],
    ["/indicators/1/children/1/score", "26.66"],
    ["/ratios/fixed-asset-use/value", "91"],
    ["/ratios/fixed-asset-use/exact", "90.1"],
    ["/ratios/fixed-asset-use/numerator", "200"],
    ["/ratios/fixed-asset-use/denominator", "180"],
  ])("fails where %s is changed to %s", (pointer, value) => {
    expect(codes(changed(proved, { figures: { [pointer]: value } }))).toContain("proof/figure-differs");
  });

  it("names the whole as the contract does, and in words", () => {
    const { failures } = verify(changed(proved, { figures: { "/score": "84.66" } }));
    expect(failures[0]).toMatchObject({
      code: "proof/figure-differs",
      path: "/score",
      params: { of: "", what: "score" },
      message: "合计的 score 写的是 84.66，证明得出的是 84.67",
    });
    const [leaf] = verify(changed(proved, { figures: { "/indicators/0/score": "18.1" } })).failures;
    expect(leaf?.message).toBe("/indicators/0 的 score 写的是 18.1，证明得出的是 18");
  });

  it("fails where a ratio is said to be in another unit than per cent", () => {
    expect(codes(changed(proved, { figures: { "/ratios/fixed-asset-use/unit": "‰" } }))).toEqual(["proof/contradicts"]);
  });

  it.each(["/exact", "/rate", "/grade", "/indicators/0/rate", "/indicators/1/exact"])(
    "fails where %s is left open",
    (pointer) => {
      expect(verify(changed(proved, { figures: { [pointer]: null } })).ok).toBe(false);
    },
  );
});

describe("verify with the form", () => {
  it.each(Object.keys(proved.proof?.inputs ?? {}))(
    "fails where %s is said to have another text, value or unit",
    (key) => {
      expect(codes(changed(proved, { inputs: { [key]: { text: "7" } } }), form)).toEqual(["proof/text-differs"]);
      expect(codes(changed(proved, { inputs: { [key]: { value: "7" } } }), form)).toContain("proof/reading-differs");
      expect(codes(changed(proved, { inputs: { [key]: { unit: "亩" } } }), form)).toEqual(["proof/reading-differs"]);
    },
  );

  it("fails where a cell is not in the form, and where the form is another", () => {
    const more = { ...proved.proof?.inputs, [`${two}/target#min`]: { text: "≥150", value: "150" } };
    expect(codes({ ...proved, proof: { ...proved.proof, inputs: more } }, form)).toEqual(["proof/not-in-form"]);
    const longer = {
      ...form,
      indicators: [...form.indicators, { name: "另一项", weight: "0", target: "1", actual: "1" }],
    };
    expect(codes(proved, longer)).toEqual(["proof/other-form"]);
    const renamed = { ...form, indicators: [{ ...form.indicators[0], name: "资产" }, form.indicators[1]] };
    expect(codes(proved, renamed)).toEqual(["proof/other-form"]);
    expect(codes(proved, {})).toEqual(["proof/form-unusable"]);
    expect(codes(proved, null)).toEqual(["proof/form-unusable"]);
  });
});

/** Changes that fit together, so that every step still comes out as it says. */
const consistent: readonly [string, Changes, string, boolean?][] = [
  ["a score that is a constant", { steps: { c3: { expression: constant("80/3") } } }, "proof/rests-on-nothing"],
  [
    "a score that rests on its weight alone",
    { steps: { b2: { expression: input(`${one}/weight`) } } },
    "proof/rests-on-nothing",
  ],
  ["a derived weight that is a constant", { steps: { c1: { expression: constant("40") } } }, "proof/rests-on-nothing"],
  ["a numerator that is a constant", { steps: { r1: { expression: constant("180") } } }, "proof/rests-on-nothing"],
  [
    "a rounded score that leaves its exact value aside",
    { steps: { c4: { expression: constant("26.67") } } },
    "proof/not-linked",
  ],
  [
    "a grade that leaves the rate aside",
    { steps: { w5: { expression: constant({ text: "良" }) } } },
    "proof/not-linked",
  ],
  [
    "a group that leaves a part out",
    { steps: { g1: { expression: op("+", step("b3"), constant("26.67")) } } },
    "proof/part-left-out",
  ],
  [
    "a whole that leaves a part out",
    { steps: { w2: { expression: op("+", constant("18"), step("g2")) } } },
    "proof/part-left-out",
  ],
  [
    "a part that counts by the step of another",
    { steps: { g1: { expression: op("+", step("b3"), step("b3"), constant("-13.33")) } } },
    "proof/part-left-out",
  ],
  [
    "a cell of another indicator",
    {
      steps: { b1: { expression: op("min", constant("1"), op("/", input(`${two}/actual`), input(`${one}/target`))) } },
    },
    "proof/other-cell",
  ],
  [
    "an actual changed in the proof alone",
    { inputs: { [`${one}/actual`]: { text: "96%", value: "96" } } },
    "proof/cell-differs",
  ],
  [
    "a rate of one's own",
    {
      figures: { "/indicators/0/rate": "95" },
      steps: { a5: { value: "95", expression: op("+", step("a4"), constant("77")) } },
    },
    "proof/contradicts",
  ],
  [
    "a ratio of one's own",
    {
      figures: { "/ratios/fixed-asset-use/value": "95" },
      steps: { r4: { value: "95", expression: op("+", step("r3"), constant("5")) } },
    },
    "proof/contradicts",
  ],
  [
    "a ratio that is not its numerator over its denominator",
    {
      figures: { "/ratios/fixed-asset-use/exact": "95", "/ratios/fixed-asset-use/value": "95" },
      steps: {
        r3: {
          value: "95",
          expression: op("+", op("*", op("/", step("r1"), step("r2")), constant("100")), constant("5")),
        },
        r4: { value: "95" },
        a2: { expression: op("if", step("a1"), constant("1"), op("/", step("r1"), step("r2"))) },
      },
    },
    "proof/contradicts",
  ],
  ["a figure without its step", { without: ["g3"] }, "proof/figure-unproved"],
  ["a weight without a step", { without: ["w1"] }, "proof/figure-unproved"],
  ["two steps of one id", { steps: { a2: { id: "a1" } } }, "proof/id-repeated"],
  ["a step of something that is not there", { steps: { a1: { of: "/indicators/2" } } }, "proof/node-unknown"],
  ["a step that uses itself", { steps: { a2: { expression: step("a2") } } }, "proof/step-unknown"],
  ["a step that uses a later one", { steps: { r1: { expression: step("r3") } } }, "proof/step-unknown"],
  ["an input that is not there", { steps: { r1: { expression: input("/budget/executed") } } }, "proof/input-unknown"],
  [
    "an input that is not there, in a branch that is not taken",
    { steps: { a2: { expression: op("if", step("a1"), input("/x"), op("/", step("r3"), constant("100"))) } } },
    "proof/input-unknown",
  ],
  ["a quotient not in lowest terms", { steps: { c2: { value: "4/6" } } }, "proof/malformed"],
  ["a decimal with a zero behind it", { steps: { a2: { value: "0.90" } } }, "proof/malformed"],
  ["a quotient that has a decimal", { steps: { a2: { value: "9/10" } } }, "proof/malformed"],
  [
    "a constant not written plainly",
    { steps: { a1: { expression: op(">=", step("r3"), constant("100.0")) } } },
    "proof/malformed",
  ],
  ["a step without a value", { steps: { c2: { value: null } } }, "proof/malformed"],
];

describe("changes that fit together", () => {
  it.each(consistent)("fail: %s", (_name, changes, code) => {
    expect(codes(changed(proved, changes))).toContain(code);
  });

  it("cannot be known from the proof alone where cell and text are changed everywhere, and are known by the form", () => {
    const forged = changed(proved, {
      figures: { [`${one}/actual/value`]: "99" },
      inputs: { [`${one}/actual`]: { text: "99%", value: "99" } },
    });
    expect(verify(forged).ok).toBe(true);
    expect(codes(forged, form)).toEqual(["proof/text-differs", "proof/reading-differs"]);
  });
});

describe("what need not rest on a cell", () => {
  const bare = { steps: { c3: { expression: constant("80/3") } } };

  it("is a leaf that does not apply", () => {
    expect(codes(changed(proved, { ...bare, figures: { [`${two}/status`]: "not-applicable" } }))).toEqual([]);
  });

  it("is a score that a person set, also as a part", () => {
    const manual = { method: "manual", score: "26.67", reason: "评审" };
    const composite = { method: "composite", parts: [{ points: "40", rule: manual }] };
    expect(codes(changed(proved, { ...bare, figures: { [`${two}/rule`]: manual } }))).toEqual([]);
    expect(codes(changed(proved, { ...bare, figures: { [`${two}/rule`]: composite } }))).toEqual([]);
  });
});

describe("a ratio over zero", () => {
  const zero: Changes = {
    figures: {
      "/ratios/fixed-asset-use": {
        value: null,
        undefined: "zero-denominator",
        unit: "%",
        numerator: "180",
        denominator: "0",
        definition: "x@1",
      },
    },
    inputs: { "/budget/fixedAssets/total": { text: "0", value: "0" } },
    steps: {
      r2: { value: "0" },
      a1: { expression: op("<", step("r1"), step("r2")) },
      a2: { expression: op("if", step("a1"), constant("1"), op("/", step("r1"), constant("200"))) },
    },
    without: ["r3", "r4"],
  };

  it("has no value and no step of one", () => {
    expect(codes(changed(proved, zero))).toEqual([]);
  });

  it("fails where its denominator is none", () => {
    const figures = { ...zero.figures, "/ratios/fixed-asset-use/denominator": "5" };
    expect(
      codes(
        changed(proved, { ...zero, figures, steps: { ...zero.steps, r2: { expression: constant("5"), value: "5" } } }),
      ),
    ).toContain("proof/contradicts");
  });
});

describe("an exact value too long to stand there", () => {
  const bound = (mode: "floor" | "ceiling") => rounded(6, op("*", step("c1"), step("c2")), mode);
  const long = (changes: Changes["steps"] = {}): Evaluation =>
    changed(proved, {
      figures: { [`${two}/exact`]: null },
      steps: {
        c3: { value: null, expression: undefined as never },
        c4: { expression: rounded(2, step("lo")) },
        ...changes,
      },
      before: [
        "c4",
        { id: "lo", of: two, what: "lower", expression: bound("floor"), value: "26.666666" },
        { id: "up", of: two, what: "upper", expression: bound("ceiling"), value: "26.666667" },
        {
          id: "eq",
          of: two,
          what: "same",
          expression: op("=", rounded(2, step("lo")), rounded(2, step("up"))),
          value: true,
        },
      ],
    });
  const dropped = (evaluation: Evaluation): unknown => JSON.parse(JSON.stringify(evaluation)) as unknown;

  it("is enclosed by a lower and an upper one that come to the same score", () => {
    expect(codes(dropped(long()))).toEqual([]);
  });

  it("fails where its score is not that of the two", () => {
    expect(codes(dropped(long({ c4: { expression: rounded(2, step("c2")), value: "0.67" } })))).toContain(
      "proof/long-exact",
    );
  });

  it.each([
    ["a constant", constant("26.666667")],
    ["another sum", rounded(6, op("*", step("c2"), step("c1")), "ceiling")],
    ["a sum rounded down too", op("+", bound("floor"), constant("0.000001"))],
  ])("fails where the upper one is not the same sum, rounded up: %s", (_name, expression) => {
    const one = long();
    const steps = one.proof?.steps.map((each) => (each.id === "up" ? { ...each, expression } : each));
    expect(codes(dropped({ ...one, proof: { ...one.proof, steps } as never }))).toEqual(["proof/long-exact"]);
  });
});

describe("what is no proof", () => {
  it.each([
    ["nothing", undefined, "proof/no-evaluation"],
    ["a list", [], "proof/no-evaluation"],
    ["a form", form, "proof/missing"],
    ["an evaluation without a proof", { ...proved, proof: undefined }, "proof/missing"],
    ["a partial result", { ...proved, partial: true }, "proof/partial"],
    ["a proof of another version", { ...proved, proof: { ...proved.proof, schemaVersion: 2 } }, "proof/malformed"],
    ["steps that are none", { ...proved, proof: { ...proved.proof, steps: [1, null, {}] } }, "proof/malformed"],
  ])("fails: %s", (_name, evaluation, code) => {
    expect(codes(evaluation)).toContain(code);
  });
});
