import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ratioDefinitions } from "../../src/budget/index.js";
import * as core from "../../src/core.js";
import { safeCompile, safeEvaluate } from "../../src/evaluate/index.js";
import { templates } from "../../src/form/index.js";
import { methods } from "../../src/rule/methods.js";
import { standards } from "../../src/standard/index.js";
import { clean, planted } from "../audit/published/forms.js";

const folder = fileURLToPath(new URL("../../docs/examples/", import.meta.url));

/** The forms that published reports and the examples of the documents hold, and the empty ones. */
const forms: readonly (readonly [string, unknown])[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(folder + name, "utf8")) as unknown] as const),
  ...[...clean, ...planted].map(({ form }, place) => [`published ${place}`, form] as const),
  ...templates().map((each) => [each.id, each] as const),
];

const everything = core.engine({
  standards: standards(),
  methods,
  ratios: ratioDefinitions,
  sentences: core.ruleSentences,
  proofs: core.proofs,
  messages: core.zh,
});
const small = core.engine({
  standards: [core.cnMof202010],
  methods: [core.attainment, core.tiers],
  messages: core.zh,
});

const LEFT_OUT = /^(?:method|ratio|sentence|proof)\/not-included$|^standard\/unknown$/;

describe("an engine to which everything is named", () => {
  it.each(forms)("comes to the same, byte for byte, of %s", (_name, form) => {
    for (const options of [{ partial: false }, { partial: false, proof: true }, { partial: true }]) {
      expect(JSON.stringify(everything.safeEvaluate(form, options))).toBe(JSON.stringify(safeEvaluate(form, options)));
    }
    const [own, whole] = [everything.safeCompile(form), safeCompile(form)];
    expect(own.ok).toBe(whole.ok);
    if (own.ok && whole.ok) {
      expect(JSON.stringify(own.value.safeEvaluate())).toBe(JSON.stringify(whole.value.safeEvaluate()));
    }
  });
});

describe("an engine of one standard and its methods", () => {
  it.each(forms)("comes to the same of %s, or says what it was not given", (_name, form) => {
    // Without ratios named, none is worked out beside the score.
    const unbudgeted = { ...(form as object), budget: undefined };
    const [own, whole] = [small.safeEvaluate(unbudgeted), safeEvaluate(unbudgeted)];
    const codes = own.ok ? own.value.findings.map(({ code }) => code) : own.issues.map(({ code }) => code);
    if (codes.some((code) => LEFT_OUT.test(code))) return;
    expect(JSON.stringify(own)).toBe(JSON.stringify(whole));
  });

  it("does so of a form of its standard whose rules are data", () => {
    const form = {
      schemaVersion: 1,
      standard: "cn-mof-2020-10",
      indicators: [
        { name: "培训人次", weight: "60", target: "≥150", unit: "人次", actual: "100" },
        { name: "制度建设", weight: "30", target: "健全", actual: "部分达成", awardedShare: "0.7" },
        { name: "群众满意度", weight: "10", target: "≥90%", actual: "约95%" },
      ],
    };
    const own = small.safeEvaluate(form);
    expect(own.ok && own.value.score).toBe("71");
    expect(JSON.stringify(own)).toBe(JSON.stringify(safeEvaluate(form)));
  });
});
