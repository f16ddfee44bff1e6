import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fromJSONSchema } from "zod";
import { arity } from "../../src/proof/operate.js";
import { jsonSchema, proofSchema } from "../../src/schema/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { page, tables } from "../docs/markdown.js";
import { proved } from "./small.js";

const text = page("proof.md");
const block = (info: string): string => new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, "m").exec(text)?.[1] ?? "";
const proof: unknown = JSON.parse(block("json proof"));
const schema = fromJSONSchema(jsonSchema("proof") as Parameters<typeof fromJSONSchema>[0]);

describe("docs/proof.md", () => {
  it("shows a proof that is one", () => {
    expect(proofSchema.safeParse(proof).success).toBe(true);
    expect(schema.safeParse(proof).success).toBe(true);
  });

  it("lists every operation once", () => {
    const rows = tables("proof.md").find(({ header }) => header[0] === "运算")?.rows ?? [];
    const listed = rows.flatMap(([ops = ""]) => ops.split(" "));
    expect(listed.map((op) => op.replace(/[\\`]/g, "")).sort()).toEqual([...arity.keys()].sort());
  });
});

describe("the worked example of docs/proof.md", () => {
  const form: unknown = JSON.parse(block("json form"));
  const { value: evaluation } = evaluate(form, { proof: true });

  it("is the proof that comes with the result of its form", () => {
    expect(evaluation.proof?.inputs).toEqual(JSON.parse(block("json inputs")));
    const lines = block("ndjson").trimEnd().split("\n");
    expect(evaluation.proof?.steps).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it("holds, beside its form", () => {
    expect(verify(evaluation, form)).toEqual({ ok: true, failures: [] });
  });

  it("says by hand what comes out of each step", () => {
    const rows = tables("proof.md").find(({ header }) => header[0] === "步")?.rows ?? [];
    const said = evaluation.proof?.steps.map(({ id, value }) => [id, typeof value === "object" ? value?.text : value]);
    expect(rows.map(([id, , , value]) => [id, value])).toEqual(said);
  });
});

describe("docs/verify.py", () => {
  it("imports nothing but the standard library", () => {
    const script = readFileSync(fileURLToPath(new URL("../../docs/verify.py", import.meta.url)), "utf8");
    const imported = [...script.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name);
    expect(imported).toEqual(["json", "re", "sys", "fractions", "operator"]);
  });
});

describe("the schema of a proof", () => {
  it("takes a proof written by hand, and its evaluation", () => {
    expect(proofSchema.safeParse(proved.proof).error).toBe(undefined);
    expect(schema.safeParse(proved.proof).error).toBe(undefined);
    expect(fromJSONSchema(jsonSchema("evaluation") as never).safeParse(proved).error).toBe(undefined);
  });

  it.each([
    ["an operation that there is not", { op: "^", args: [{ const: "1" }] }],
    ["a number as JSON has it", { const: 1 }],
    ["a rounding without a mode", { op: "round", args: [{ const: "1" }], places: 2 }],
    ["an operation on nothing", { op: "+", args: [] }],
  ])("refuses %s", (_name, expression) => {
    const steps = [{ id: "1", of: "", what: "exact", expression, value: "1" }];
    expect(proofSchema.safeParse({ ...proved.proof, steps }).success).toBe(false);
    expect(schema.safeParse({ ...proved.proof, steps }).success).toBe(false);
  });

  it("refuses expressions that stand in one another too deep, whatever their depth", () => {
    let expression: object = { const: "1" };
    for (let depth = 0; depth < 100_000; depth++) expression = { op: "abs", args: [expression] };
    const steps = [{ id: "1", of: "", what: "exact", expression, value: "1" }];
    expect(proofSchema.safeParse({ ...proved.proof, steps }).success).toBe(false);
  });
});
