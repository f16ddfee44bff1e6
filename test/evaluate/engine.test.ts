import { describe, expect, it } from "vitest";
import {
  attainment,
  budgetExecution,
  cnMof202010,
  deductPerCase,
  engine,
  type EngineOptions,
  JixiaoError,
  ruleSentences,
  zh,
} from "../../src/core.js";
import { form, reached } from "./forms.js";

const standards = [cnMof202010];
const methods = [attainment];
const plan = (): null => null;

/** Path and code of what an engine is refused for. */
function refusedFor(options: object): string[] {
  try {
    engine(options as EngineOptions);
    return [];
  } catch (error) {
    if (!(error instanceof JixiaoError)) throw error;
    return error.issues.map(({ code, path }) => `${path ?? ""} ${code}`);
  }
}

describe("an engine is refused", () => {
  it.each([
    ["two methods of a name", { standards, methods: [attainment, deductPerCase, attainment] }, "/options/methods/2"],
    ["two ratios of a name", { standards, ratios: [budgetExecution, budgetExecution] }, "/options/ratios/1"],
    ["two standards of a name", { standards: [cnMof202010, cnMof202010] }, "/options/standards/1"],
  ])("for %s, at the later one", (_title, options, path) => {
    expect(refusedFor(options)).toEqual([`${path} options/name-twice`]);
  });

  it.each([
    ["no object", null],
    ["without a name", { shape: {}, plan }],
    ["with a name that is no text", { method: 1, shape: {}, plan }],
    ["without a plan", { method: "own", shape: {} }],
    ["with a plan that is no function", { method: "own", shape: {}, plan: {} }],
    ["without a shape", { method: "own", plan }],
    ["with a shape that is none", { method: "own", shape: "own", plan }],
  ])("for a method that is %s", (_title, method) => {
    expect(refusedFor({ standards, methods: [attainment, method] })).toEqual(["/options/methods/1 options/wrong-type"]);
  });

  it("not for a name that two lack: each is told of as no method", () => {
    const nameless = { shape: {}, plan };
    expect(refusedFor({ standards, methods: [attainment, nameless, nameless] })).toEqual([
      "/options/methods/1 options/wrong-type",
      "/options/methods/2 options/wrong-type",
    ]);
  });

  it("for a key that it does not know, and for lists that are none", () => {
    expect(refusedFor({ standards, method: [] })).toEqual(["/options/method options/unknown-key"]);
    expect(refusedFor({ standards: {}, methods: "attainment" })).toEqual([
      "/options/standards options/wrong-type",
      "/options/methods options/wrong-type",
    ]);
  });

  it("in the language that it is given, or by the code alone", () => {
    const messages = (options: object) => {
      try {
        engine({ standards, methods: [attainment, attainment], ...options });
        return [];
      } catch (error) {
        return error instanceof JixiaoError ? error.issues.map(({ message }) => message) : [];
      }
    };
    expect(messages({})).toEqual(["options/name-twice"]);
    expect(messages({ messages: zh })[0]).toMatch(/attainment/);
  });

  it("not for a standard with rules of methods that it does not hold", () => {
    expect(refusedFor({ standards, methods: [] })).toEqual([]);
  });

  it("for a standard that is none", () => {
    expect(refusedFor({ standards: [{ ...cnMof202010, title: 1 }], methods })).toEqual([
      "/options/standards/0/title input/not-text",
    ]);
  });
});

describe("an engine that holds only what it was given", () => {
  const small = engine({ standards, methods });
  const codes = (input: object, options: object = {}) => {
    const read = small.safeEvaluate(input, options);
    return read.ok ? [] : read.issues.map(({ code, path }) => `${path ?? ""} ${code}`);
  };
  const leaf = (more: object = {}) => form([reached("50", { weight: "100", ...more })]);

  it("scores as the library does", () => {
    expect(small.evaluate(leaf()).value.score).toBe("50");
    expect(small.compile(leaf()).score().score).toBe("50");
  });

  it("takes no options where they are null", () => {
    expect(small.evaluate(leaf(), null as never).value.score).toBe("50");
    expect(small.compile(leaf(), null as never).score().score).toBe("50");
  });

  it.each([
    ["a proof", leaf(), { proof: true }, "/options/proof proof/not-included"],
    ["a sentence", leaf({ rule: "完成得满分" }), {}, "/indicators/0/rule sentence/not-included"],
    [
      "a ratio",
      form([{ name: "率", weight: "100", ratio: "budget-execution" }]),
      {},
      "/indicators/0/ratio ratio/not-included",
    ],
  ])("refuses a form that asks for %s", (_title, input, options, issue) => {
    expect(codes(input, options)).toEqual([issue]);
  });

  it("proves nothing unasked", () => {
    expect(codes(leaf(), { proof: false })).toEqual([]);
  });

  it("refuses a method that it does not hold, also of a standard", () => {
    const none = engine({ standards, methods: [deductPerCase] });
    const read = none.safeEvaluate(leaf());
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["method/not-included"]);
  });

  it("has no reader of rules, unless it was given one", () => {
    expect("parseRule" in small).toBe(false);
    const reading = engine({ standards, methods: [deductPerCase], sentences: ruleSentences });
    expect(reading.parseRule("每发生1起扣1分，扣完为止").value).toMatchObject({ method: "deduct-per-case" });
    const missing = engine({ standards, methods, sentences: ruleSentences }).safeParseRule("每发生1起扣1分，扣完为止");
    expect(missing.ok ? [] : missing.issues.map(({ code }) => code)).toEqual(["method/not-included"]);
  });
});
