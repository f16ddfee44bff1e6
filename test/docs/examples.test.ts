import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";
import * as exact from "../../src/exact/index.js";
import * as jixiao from "../../src/index.js";
import * as schema from "../../src/schema/index.js";
import * as text from "../../src/text/index.js";
import { runExample } from "./run-example.js";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

interface Example {
  readonly place: string;
  readonly lines: readonly string[];
}

/** The `@example` blocks of a source file. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(root + file, "utf8");
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0]
      .split("\n")
      .map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, "").replace(/\*\/\s*$/, ""));
    const start = lines.findIndex((line) => line.startsWith("@example"));
    if (start < 0) return [];
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => line.startsWith("@"));
    const line = source.slice(0, comment.index).split("\n").length + start;
    return [{ place: `src/${file}:${line}`, lines: end < 0 ? rest : rest.slice(0, end) }];
  });
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap(examplesOf);
describe("the examples of the source", () => {
  it.each(examples.map((example) => [example.place, example] as const))(
    "%s says what comes out",
    async (_place, example) => {
      const scope: Record<string, unknown> = { ...text, ...exact, ...schema, ...jixiao };
      if (!example.lines.some((line) => line.includes("// =>"))) throw new Error("an example without a result");
      const internal = (await import(`../../${example.place.replace(/:\d+$/, "")}`)) as Record<string, unknown>;
      Object.assign(scope, internal);
      await runExample(example.lines, scope);
    },
  );
});
