import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ZodMiniType } from "zod/mini";
import { batchLineSchema, issueSchema } from "../../src/schema/index.js";
import * as schema from "../../src/schema/index.js";
import { evaluateLine } from "../../src/batch/batch.js";
import { safeAudit, safeEvaluate, safeExplain, safeParseActual, safeParseTarget } from "../../src/index.js";
import { someForm } from "../evaluate/arbitrary.js";
import { form as anyForm } from "./arbitrary.js";
import { runs } from "../runs.js";

/** What a schema has against a value that went through JSON. */
function against(schema: ZodMiniType, value: unknown): unknown {
  return schema.safeParse(JSON.parse(JSON.stringify(value))).error?.issues ?? [];
}

/** Numbers and words of cells, quotients among them: 三分之一 has no finite decimal. */
const cells = fc.constantFrom(
  "≥1/3",
  "1/3",
  "三分之一",
  "≥30%",
  "百分之九十",
  "1/3~2/3",
  "增长1/3以上",
  "2/7人",
  "完成",
  "12月底前",
);
const quotients = fc
  .tuple(cells, cells, fc.constantFrom("", "%", "人"))
  .map(([target, actual, unit]) => ({ name: "x", weight: "100", target, actual, unit }))
  .map((leaf) => ({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] }));
const forms: fc.Arbitrary<unknown> = fc.oneof(someForm, quotients, anyForm);
const numRuns = Number(process.env["JIXIAO_FUZZ"] ?? runs(150));

describe("every output is valid by its schema:", { timeout: 600_000 }, () => {
  it("evaluations with their proofs, and issues", () => {
    const property = fc.property(forms, (input) => {
      const read = safeEvaluate(input, { proof: true });
      if (!read.ok) for (const each of read.issues) expect(against(issueSchema, each)).toEqual([]);
      else expect(against(schema.evaluationSchema, read.value)).toEqual([]);
    });
    fc.assert(property, { numRuns });
  });

  it("audits and explanations", () => {
    const property = fc.property(forms, (input) => {
      const read = safeAudit(input, { limit: 20 });
      if (!read.ok) return;
      expect(against(schema.auditSchema, read.value)).toEqual([]);
      for (const pointer of ["", "/grade", ...read.value.indicators.map(({ path }) => path)]) {
        const trace = safeExplain(read.value, pointer, "zh", input);
        if (trace.ok) expect(against(schema.traceSchema, trace.value)).toEqual([]);
      }
    });
    fc.assert(property, { numRuns: numRuns / 3 });
  });

  it("cells", () => {
    const property = fc.property(fc.oneof(cells, fc.string({ unit: "grapheme" })), (text) => {
      const [target, actual] = [safeParseTarget(text), safeParseActual(text)];
      if (target.ok) expect(against(schema.targetSchema, target.value)).toEqual([]);
      if (actual.ok) expect(against(schema.actualSchema, actual.value)).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(500) });
  });

  it("lines of a batch", () => {
    const property = fc.property(
      fc.oneof(
        forms.map((each) => JSON.stringify(each)),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const { kind, json } = evaluateLine(text.replace(/[\r\n]/g, " "), 1);
        if (kind !== "blank") expect(against(batchLineSchema, JSON.parse(json))).toEqual([]);
      },
    );
    fc.assert(property, { numRuns });
  });
});
