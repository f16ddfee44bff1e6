import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { fromJSONSchema } from "zod";
import { standards } from "../../src/standard/index.js";
import { jsonSchema, openApiComponents, schemaNames } from "../../src/schema/index.js";
import { completeBudget, completeForm, completeRules, completeStandard, examples } from "./complete.js";

describe.each(schemaNames)("the JSON Schema of %s", (name) => {
  const schema = jsonSchema(name);

  it("says its draft and its name, in Chinese and English", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:jixiao:schema:${name}`);
    expect(schema.title).toMatch(/^\p{Script=Han}+ \/ [A-Z]/u);
    expect(schema.description).toMatch(/\p{Script=Han}.*[a-z]/u);
  });

  it("is taken by a strict validator without a word", () => {
    const said: string[] = [];
    const push = (...words: readonly unknown[]): void => void said.push(words.join(" "));
    new Ajv2020({ strict: true, logger: { log: push, warn: push, error: push } }).compile(schema as object);
    expect(said).toEqual([]);
  });

  it("refers only to definitions that it has", () => {
    const text = JSON.stringify(schema);
    const wanted = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]*)"/g)].map((match) => match[1] ?? "");
    const had = Object.keys(schema.$defs ?? {});
    expect(wanted.filter((each) => !had.includes(each))).toEqual([]);
  });

  it("allows keys that it does not know, as the check does", () => {
    expect(JSON.stringify(schema)).not.toContain('additionalProperties":false');
  });

  it("is the same each time", () => {
    expect(JSON.stringify(jsonSchema(name))).toBe(JSON.stringify(schema));
  });
});

describe("the JSON Schemas, read back by a validator", () => {
  const form = fromJSONSchema(jsonSchema("self-evaluation") as Parameters<typeof fromJSONSchema>[0]);
  const rule = fromJSONSchema(jsonSchema("rule") as Parameters<typeof fromJSONSchema>[0]);
  const standard = fromJSONSchema(jsonSchema("standard") as Parameters<typeof fromJSONSchema>[0]);

  it("take complete inputs", () => {
    expect(form.safeParse(completeForm).error).toBe(undefined);
    expect(form.safeParse(completeBudget).error).toBe(undefined);
    expect(standard.safeParse(completeStandard).error).toBe(undefined);
    for (const each of completeRules) expect(rule.safeParse(each).error).toBe(undefined);
  });

  it("take the published examples and all standards of the library", () => {
    for (const each of examples) expect(form.safeParse(each).error).toBe(undefined);
    for (const each of standards()) expect(standard.safeParse(each).error).toBe(undefined);
  });

  it.each([
    [{ schemaVersion: 1, indicators: [] }],
    [{ schemaVersion: 1, indicators: [{ name: "a" }] }],
    [{ schemaVersion: 1, indicators: [{ name: "a", weight: "-1" }] }],
    [{ schemaVersion: 1, indicators: [{ name: "a", weight: "1", kind: "定量" }] }],
    [
      {
        schemaVersion: 1,
        indicators: [{ name: "a", weight: "1", rule: { method: "bands", of: "actual", bands: [{}] } }],
      },
    ],
  ])("refuse %j", (input) => {
    expect(form.safeParse(input).success).toBe(false);
  });
});

describe("the components of an OpenAPI document", () => {
  const { schemas } = openApiComponents().components;
  const text = JSON.stringify(schemas);

  it("are all JSON Schemas by their names, and the parts that they share", () => {
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining([...schemaNames, "target", "indicator"]));
  });

  it("refer to one another and to nothing else", () => {
    const wanted = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((each) => !(each.replace("#/components/schemas/", "") in schemas))).toEqual([]);
    expect(text).not.toContain("$defs");
    expect(Object.keys(schemas).filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });

  it("that consist of a reference lead to another one", () => {
    for (const [name, { $ref }] of Object.entries(schemas)) expect($ref).not.toBe(`#/components/schemas/${name}`);
  });
});

it("a schema that there is not is an issue with the nearest name", () => {
  expect(() => jsonSchema("evalution" as never)).toThrow(/"evaluation"/);
});
