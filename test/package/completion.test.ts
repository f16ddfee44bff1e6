import ts from "typescript";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}test/package/typed-in.ts`;
const text = `import { evaluate, ratio, type SelfEvaluation } from "jixiao";
evaluate({ schemaVersion: 1, /*a key*/ });
const form: SelfEvaluation = { schemaVersion: 1, standard: "/*a standard*/", indicators: [{ name: "甲", ratio: "/*a ratio*/" }] };
ratio("/*a ratio by itself*/", {});`;

const config = ts.readConfigFile(`${root}tsconfig.json`, (name) => ts.sys.readFile(name)).config as object;
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
const read = (name: string): string | undefined =>
  name === file ? text : existsSync(name) ? readFileSync(name, "utf8") : undefined;
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const found = read(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: (wanted) => ts.getDefaultLibFilePath(wanted),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: read,
});

it.each([
  ["a key", "indicators"],
  ["a standard", "cn-mof-2020-10"],
  ["a ratio", "budget-execution"],
  ["a ratio by itself", "budget-execution"],
])("an editor completes %s, such as %s", (place, name) => {
  const offered = service.getCompletionsAtPosition(file, text.indexOf(`/*${place}*/`), {});
  expect(offered?.entries.map((entry) => entry.name)).toContain(name);
});
