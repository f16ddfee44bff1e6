import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../src/batch/batch.js";
import { batchLineSchema } from "../../src/schema/index.js";
import { form, reached } from "../evaluate/forms.js";

const line = (more: object, indicators: readonly unknown[] = [reached("100", { weight: "100" })]) =>
  evaluateLine(JSON.stringify(form(indicators, more)), 3).json;

const parsed = (json: string) => JSON.parse(json) as Readonly<Record<string, unknown>>;

describe("whose result a line of a batch is", () => {
  it("is said by the form's own id and subject", () => {
    const subject = { name: "某单位", year: 2023, kind: "department" };
    expect(parsed(line({ id: "A-1", subject }))).toMatchObject({ id: "A-1", subject, score: "100", findings: [] });
  });

  it("is not said where the form does not", () => {
    expect(Object.keys(parsed(line({})))[0]).toBe("schemaVersion");
  });

  it("is said of a bad line too", () => {
    expect(parsed(line({ id: 7, subject: { name: "某单位" } }, []))).toMatchObject({
      line: 3,
      id: 7,
      issues: [{ code: "input/empty-list" }],
    });
  });

  it.each(["1234567890123456789", "-12.50", "1e300"])("a number is repeated digit for digit: %s", (id) => {
    const text = JSON.stringify(form([reached("100", { weight: "100" })], { id: 0, subject: { name: "}" } }));
    const { json } = evaluateLine(text.replace('"id":0', `"id" : ${id} `), 1);
    expect(json.startsWith(`{"id":${id},"subject":{"name":"}"},"schemaVersion":1`)).toBe(true);
  });

  it("a number is found in a line of any length", () => {
    const subject = { name: "甲".repeat(100_000) };
    const text = JSON.stringify(form([reached("100", { weight: "100" })], { id: 0, subject }));
    const { json } = evaluateLine(text.replace('"id":0', '"id":1234567890123456789'), 1);
    expect(json.startsWith('{"id":1234567890123456789,')).toBe(true);
  });

  it("is the outermost id, not one further in", () => {
    const text = '{"subject":{"id":1234567890123456789},"id":9234567890123456789,"indicators":[{"id":2}]}';
    expect(evaluateLine(text, 1).json.startsWith('{"line":1,"id":9234567890123456789,"issues":[')).toBe(true);
  });

  it.each([true, {}, null])("an id that is neither text nor number is an issue, and is not repeated: %j", (id) => {
    const { issues, ...rest } = parsed(line({ id }));
    expect([issues, rest]).toMatchObject([[{ code: "input/not-cell", path: "/id" }], { line: 3 }]);
    expect(rest).not.toHaveProperty("id");
  });

  it("is part of the schema of a line", () => {
    for (const json of [line({ id: "A", subject: { year: 2023 } }), line({ id: "A" }, [])]) {
      expect(batchLineSchema.safeParse(JSON.parse(json)).data).toMatchObject({ id: "A" });
    }
  });
});
