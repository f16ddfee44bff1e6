import ts from "typescript";
import { expect } from "vitest";

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs the lines of an example with these names in reach, and holds each result that it states. */
export async function runExample(lines: readonly string[], scope: Readonly<Record<string, unknown>>): Promise<void> {
  const told = (got: unknown, want: unknown): void => expect(got).toEqual(want);
  await new AsyncFunction("told", ...Object.keys(scope), plain(compiled(withoutImports(lines))))(
    told,
    ...Object.values(scope),
  );
}

/** The names that an example imports are in reach already. */
function withoutImports(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .replace(/^import [^;]*;$/gm, "")
    .split("\n");
}

/** The code without its types. */
function plain(code: string): string {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions: options }).outputText;
}

/** A line that ends in `// => value` becomes a comparison of what it says with that value. */
function compiled(lines: readonly string[]): string {
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
    // Inside a block, what the line says is a statement among others.
    if (!balanced(`${open}${told[1] ?? ""}`)) {
      open += `told((${(told[1] ?? "").trim()}), (${told[2] ?? ""}));\n`;
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
