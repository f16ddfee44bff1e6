import * as core from "../../src/core.js";
import * as exact from "../../src/exact/index.js";
import * as functions from "../../src/functions/index.js";
import * as jixiao from "../../src/index.js";
import * as report from "../../src/report.js";
import * as schema from "../../src/schema/index.js";
import * as text from "../../src/text/index.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runExample } from "./run-example.js";
import { blocks, examples, faults } from "./snippets.js";

const entries = { ...schema, ...functions, ...report, ...jixiao };

describe("the examples of the source", () => {
  it.each(examples().map((example) => [example.place, example] as const))(
    "%s says what comes out",
    async (_place, example) => {
      if (!example.lines.some((line) => line.includes("// =>"))) throw new Error("an example without a result");
      const internal = (await import(`../../${example.place.replace(/:\d+$/, "")}`)) as Record<string, unknown>;
      await runExample(example.lines, { ...core, ...text, ...exact, ...entries, ...internal });
    },
  );
});

describe("the code of README.md and of the pages", () => {
  it.each(blocks().map((block) => [block.place, block] as const))("%s says what comes out", async (_place, block) => {
    await runExample(block.lines, { ...core, ...entries, readFileSync });
  });
});

describe("in a strict project of somebody else, noUncheckedIndexedAccess included,", () => {
  it("the examples and the code of the pages compile as they stand", () => {
    expect(faults([...examples(), ...blocks()])).toEqual([]);
  }, 600_000);
});
