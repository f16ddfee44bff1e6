import { describe, expect, it } from "vitest";
import { type CellFunction, type CellOutput, cellFunctions, functions } from "../../src/functions/index.js";
import { page, tables } from "../docs/markdown.js";

/** What a formula of literals shows: `=JX.SCORE("≥98%","95%",10)`. */
function shown(formula: string, registered: readonly CellFunction[]): string {
  const [, name, values] = /^=JX\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const found = registered.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no formula: ${formula}`);
  const result: CellOutput = found.run(...(JSON.parse(`[${values ?? ""}]`) as unknown[]));
  return typeof result === "boolean" ? String(result).toUpperCase() : String(result);
}

describe("docs/hosts/index.md", () => {
  const [, listed, examples] = tables("hosts/index.md");

  it("lists every function with its parameters and what it does", () => {
    const described = functions.map(({ dotted, parameters, help }) => {
      const names = parameters.map(({ title, optional, repeating }) => {
        const name = title.zh + (repeating === true ? "…" : "");
        return optional === true ? `[${name}]` : name;
      });
      return [dotted, names.join(", "), help.zh];
    });
    expect(listed?.rows).toEqual(described);
  });

  it.each((examples?.rows ?? []).map(([formula = "", result = ""]) => [formula, result]))(
    "%s is %s",
    (formula, result) => {
      expect(shown(formula, functions)).toBe(result === "（空白）" ? "" : result);
    },
  );
});

// Both hosts hand over values alone, and their registration says that percentages are fractions.
describe.each(["hosts/excel.md", "hosts/wps-addin.md"])("the self-test of docs/%s", (name) => {
  const [, lines = ""] = /^```tsv selftest\n([\s\S]*?)\n```/m.exec(page(name)) ?? [];

  it("has ten lines", () => {
    expect(lines.split("\n").length).toBe(10);
  });

  it.each(lines.split("\n").map((line) => line.split("\t")))("%s is %s", (formula = "", result = "") => {
    expect(shown(formula, cellFunctions({ percentages: "fraction" }))).toBe(result);
  });
});
