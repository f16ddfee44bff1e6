import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as exact from "../../src/exact/index.js";
import * as jixiao from "../../src/index.js";
import * as schema from "../../src/schema/index.js";
import * as text from "../../src/text/index.js";

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

/** A line that ends in `// => value` becomes a comparison of what it says with that value. */
function compiled({ lines }: Example): string {
  const statements: string[] = [];
  let open = "";
  for (const line of lines) {
    const told = /^(.*?);?\s*\/\/ => (.*)$/.exec(line);
    if (told === null) {
      open += `${line}\n`;
      if (/[;{}]\s*$/.test(line) && balanced(open)) {
        statements.push(open);
        open = "";
      }
      continue;
    }
    // The result may stand on a line of its own, below its expression.
    const expression = `${open}${told[1] ?? ""}`.trim() === "" ? (statements.pop() ?? "") : `${open}${told[1] ?? ""}`;
    statements.push(`told((${expression.trim().replace(/;$/, "")}), (${told[2] ?? ""}));`);
    open = "";
  }
  return [...statements, open].join("\n");
}

/** Whether all brackets are closed; examples hold none in texts that do not close them too. */
function balanced(code: string): boolean {
  const count = (bracket: string): number => code.split(bracket).length;
  return count("(") === count(")") && count("{") === count("}") && count("[") === count("]");
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const examples = files.flatMap(examplesOf);
const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

describe("the examples of the source", () => {
  it.each(examples.map((example) => [example.place, example] as const))(
    "%s says what comes out",
    async (_place, example) => {
      const scope: Record<string, unknown> = { ...text, ...exact, ...schema, ...jixiao };
      if (!example.lines.some((line) => line.includes("// =>"))) throw new Error("an example without a result");
      const internal = (await import(`../../${example.place.replace(/:\d+$/, "")}`)) as Record<string, unknown>;
      Object.assign(scope, internal);
      const told = (got: unknown, want: unknown): void => expect(got).toEqual(want);
      const run = new AsyncFunction("told", ...Object.keys(scope), compiled(example));
      await run(told, ...Object.values(scope));
    },
  );
});
