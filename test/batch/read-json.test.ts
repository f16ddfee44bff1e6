import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateLine } from "../../src/batch/batch.js";
import { readJson } from "../../src/batch/read-json.js";
import { form, reached } from "../evaluate/forms.js";

const paths = (text: string): readonly string[] => {
  const read = readJson(text);
  return read.ok ? read.notes.map(({ code, path = "" }) => `${path} ${code}`) : [];
};

describe("a key that stands twice in one object", () => {
  it.each<[string, readonly string[]]>([
    ['{"a":1,"a":2}', ["/a"]],
    ['{"a":1,"a":2,"a":3}', ["/a"]],
    ['{ "a" : 1 ,\n "\\u0061" : 2 }', ["/a"]], // the same key, written otherwise
    ['{"x":[{},{"a/b":1,"a/b":2}]}', ["/x/1/a~1b"]],
    ['{"a":{"b":1,"b":{"c":1,"c":2}}}', ["/a/b", "/a/b/c"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['{"a":{"b":1},"b":{"a":1}}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":"\\"a\\":1","b":"a: b","c\\\\":{"c\\\\":1}}', []],
    ['["a","a"]', []],
    ["5", []],
  ])("of %s is warned of with its place", (text, found) => {
    expect(paths(text)).toEqual(found.map((path) => `${path} input/duplicate-key`));
  });

  it("is in no text that JSON.stringify writes, and in each with an entry doubled", () => {
    const doubled = (value: fc.JsonValue, key: string): string => {
      const name = JSON.stringify(key);
      return `{${name}:${JSON.stringify(value)},"other":[1],${name}:null}`;
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, key) => {
        expect(readJson(JSON.stringify(value))).toEqual({ ok: true, value, notes: [] });
        expect(paths(doubled(value, key)).length).toBe(1);
      }),
    );
  });
});

describe("a line of a batch", () => {
  const line = JSON.stringify(form([reached("90", { weight: "100" })]));

  it("with a key twice is evaluated, and the warning stands in the findings", () => {
    const { kind, json } = evaluateLine(line.replace('"weight":', '"weight":"1","weight":'), 1);
    const { findings } = JSON.parse(json) as { findings: { code: string; path: string }[] };
    expect(kind).toBe("evaluated");
    expect(findings.map(({ code, path }) => `${path} ${code}`)).toEqual(["/indicators/0/weight input/duplicate-key"]);
  });

  it.each<[string, string]>([
    ["a number of 16 digits in an unknown key of a rule", '{"method":"attainment","id":1234567890123456}'],
    ["a number beyond all in an unknown key of a rule", '{"method":"attainment","id":1e400}'],
    ["an unknown key nested 100,000 deep", `{"method":"attainment","id":${"[".repeat(1e5)}${"]".repeat(1e5)}}`],
    ["an unknown key that is no text", '{"method":"attainment","toString":1,"length":{"toString":1}}'],
  ])("with %s is evaluated like another", (_what, rule) => {
    const { kind, json } = evaluateLine(line.replace('"weight":', `"rule":${rule},"weight":`), 1);
    expect(json.slice(0, 400)).toContain('"score":"90"');
    expect(kind).toBe("evaluated");
  });

  it("nested 100,000 deep from the beginning becomes issues", () => {
    expect(evaluateLine("[".repeat(1e5) + "]".repeat(1e5), 7)).toMatchObject({ kind: "bad" });
    expect(evaluateLine(`{"indicators":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, 7).kind).toBe("bad");
  });
});
