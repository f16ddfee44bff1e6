import { describe, expect, it } from "vitest";
import { codeFaults, methodFaults, ratioFaults, standardFaults } from "./registry.js";
import { readTree, type Tree, without } from "./tree.js";

const tree = readTree("src", "docs", "test");

/** Law 3: forgetting a part of what is added turns something red that names the part. */
describe("a ratio", () => {
  const pages = "docs/ratios.md";

  it("has its definition, its name, its row and its section, each of them", () => {
    expect(ratioFaults(tree)).toEqual([]);
  });

  it.each([
    ["src/budget/names.ts: funds-timeliness not listed", "src/budget/names.ts", '"funds-timeliness",'],
    [
      "src/budget/each.ts: no fundsTimeliness",
      "src/budget/each.ts",
      `export const fundsTimeliness: RatioDefinition = /* @__PURE__ */ named("funds-timeliness", projectFile.funds);`,
    ],
    ["src/budget/definitions/index.ts: funds not listed", "src/budget/definitions/index.ts", "...funds,"],
    [
      "src/budget/definitions: no definition of funds-timeliness",
      "src/budget/definitions/project.ts",
      'name: "funds-timeliness",',
    ],
    [`${pages}: no section of funds-timeliness`, pages, "- 编号：`funds-timeliness`"],
    [`${pages}: no row of funds-timeliness`, pages, rowOf(pages, "| `funds-timeliness` ")],
  ])("without a part gets to hear: %s", (fault, path, piece) => {
    expect(ratioFaults(without(tree, path, piece))).toEqual([fault]);
  });
});

describe("a standard", () => {
  const pages = "docs/standards.md";

  it("has its data, its place in the index, its row and its section, each of them", () => {
    expect(standardFaults(tree)).toEqual([]);
  });

  it.each([
    ["src/standard/data/index.ts: cnHenan2024 not listed", "src/standard/data/index.ts", "  cnHenan2024,\n"],
    ["src/standard/ids.ts: cn-henan-2024 not listed", "src/standard/ids.ts", '  "cn-henan-2024",\n'],
    [
      "src/standard/each.ts: no cnHenan2024",
      "src/standard/each.ts",
      'export { cnHenan2024 } from "./data/cn-henan-2024.js";\n',
    ],
    ["src/standard/data: no data of cn-henan-2024", "src/standard/data/cn-henan-2024.ts", undefined],
    [`${pages}: no section of cn-henan-2024`, pages, "### cn-henan-2024\n"],
    [`${pages}: no row of cn-henan-2024`, pages, rowOf(pages, "| `cn-henan-2024` ")],
  ])("without a part gets to hear: %s", (fault, path, piece) => {
    expect(standardFaults(without(tree, path, piece))).toEqual([fault]);
  });
});

describe("the code of a finding", () => {
  it("has its text in both languages and its row, each of them", () => {
    expect(codeFaults(tree)).toEqual([]);
  });

  it.each([
    [
      "src/message/a.ts",
      'export const zh = { "a/b": "甲" };',
      ["a/b: no English text", "docs/codes.md: no row of a/b"],
    ],
    [
      "src/message/en/a.ts",
      'export const a = { "a/b": "b" };',
      ["a/b: no Chinese text", "docs/codes.md: no row of a/b"],
    ],
    ["docs/codes.md", "| `a/b` | error |", ["a/b: no Chinese text", "a/b: no English text"]],
  ])("of which only %s speaks is named", (path, text, faults) => {
    expect(codeFaults(new Map([[path, text]]))).toEqual(faults);
  });

  it("is complete with both texts in one file and its row", () => {
    const text = 'export const scoreZh = { "a/b": "甲" };\nexport const scoreEn = { "a/b": "b" };';
    const files: Tree = new Map([
      ["src/message/score.ts", text],
      ["docs/codes.md", "| `a/b` | error |"],
    ]);
    expect(codeFaults(files)).toEqual([]);
  });

  it.each(["actual/not-comparable", "input/not-utf8"])("without its row of the page is named: %s", (code) => {
    const row = rowOf("docs/codes.md", `| \`${code}\` `);
    expect(codeFaults(without(tree, "docs/codes.md", row))).toEqual([`docs/codes.md: no row of ${code}`]);
  });
});

describe("a method", () => {
  it("is one folder with all its parts, each of them", () => {
    expect(methodFaults(tree)).toEqual([]);
  });

  const [index, types] = ["src/rule/methods.ts", "src/rule/types.ts"];
  const whole: Tree = new Map([
    [
      index,
      `import { bands } from "./bands/index.js";
import { deductPerStep } from "./deduct-per-step/index.js";
export const methods = [
  bands,
  deductPerStep,
] as const;`,
    ],
    [types, "export type Rule =\n  | BandsRule\n  | DeductPerStepRule<Rule>;"],
    ...["bands", "deduct-per-step"].flatMap((method) =>
      [
        ...["index", "parameters", "plan", "sentence"].map((part) => `src/rule/${method}/${part}.ts`),
        `docs/rules/${method}.md`,
        `test/rule/${method}.test.ts`,
      ].map((path): [string, string] => [path, ""]),
    ),
    ["docs/rules/modifiers.md", ""],
    ["src/rule/sentence/index.ts", ""],
    [
      "src/core.ts",
      'export { bands } from "./rule/bands/index.js";\nexport { deductPerStep } from "./rule/deduct-per-step/index.js";',
    ],
  ]);

  it("with all its parts has no fault", () => {
    expect(methodFaults(whole)).toEqual([]);
  });

  it.each([
    "src/rule/deduct-per-step/index.ts",
    "src/rule/deduct-per-step/parameters.ts",
    "src/rule/deduct-per-step/plan.ts",
    "src/rule/deduct-per-step/sentence.ts",
    "docs/rules/deduct-per-step.md",
    "test/rule/deduct-per-step.test.ts",
  ])("without %s is named", (path) => {
    expect(methodFaults(without(whole, path))).toEqual([`${path}: missing`]);
  });

  it.each([
    [`${types}: no DeductPerStep… in the union`, types, "\n  | DeductPerStepRule<Rule>"],
    [
      "src/core.ts: no deductPerStep",
      "src/core.ts",
      '\nexport { deductPerStep } from "./rule/deduct-per-step/index.js";',
    ],
    [`${index}: deduct-per-step not listed`, index, "\n  deductPerStep,"],
  ])("without a line of the index gets to hear: %s", (fault, path, piece) => {
    expect(methodFaults(without(whole, path, piece))).toEqual([fault]);
  });
});

/** The first row of a page that holds this. */
function rowOf(path: string, cell: string): string {
  const rows = (tree.get(path) ?? "").split("\n").filter((line) => line.startsWith("|") && line.includes(cell));
  return `${rows[0] ?? ""}\n`;
}
