import ts from "typescript";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a page or a comment shows as code. */
export interface Snippet {
  readonly place: string;
  readonly lines: readonly string[];
}

/** The TypeScript blocks of README.md and of the pages. */
export function blocks(): readonly Snippet[] {
  // What the site's build wrote is no source: it repeats what stands in the sources.
  const pages = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".md") && !/^site\/(?!content\/)/.test(name),
  );
  return ["README.md", ...pages.map((name) => `docs/${name}`)]
    .filter((name) => name !== "docs/api.md")
    .flatMap(blocksOf);
}

function blocksOf(page: string): Snippet[] {
  const text = readFileSync(root + page, "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(({ index, 1: code = "" }) => ({
    place: `${page}:${text.slice(0, index).split("\n").length + 1}`,
    lines: code.split("\n"),
  }));
}

/** The `@example` blocks of the source. */
export function examples(): readonly Snippet[] {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).flatMap(examplesOf);
}

function examplesOf(file: string): Snippet[] {
  const source = readFileSync(`${root}src/${file}`, "utf8");
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

/** What TypeScript says of snippets in a strict project of somebody else, a line each; examples import what they name. */
export function faults(snippets: readonly Snippet[]): readonly string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const strict: ts.CompilerOptions = {
    ...options,
    exactOptionalPropertyTypes: false,
    noPropertyAccessFromIndexSignature: false,
    isolatedDeclarations: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
    declaration: false,
  };
  const texts = new Map(snippets.map((snippet, at) => [`${root}test/docs/snippet-${at}.ts`, snippet]));
  const host = ts.createCompilerHost(strict);
  const codes = new Map<string, string>();
  const asWritten = { ...host };
  host.fileExists = (name) => texts.has(name) || asWritten.fileExists(name);
  host.readFile = (name) => codes.get(name) ?? asWritten.readFile(name);
  host.getSourceFile = (name, ...rest) =>
    codes.has(name)
      ? ts.createSourceFile(name, codes.get(name) ?? "", ts.ScriptTarget.ES2022)
      : asWritten.getSourceFile(name, ...rest);
  const entries = programOfEntries(strict);
  const offered = namesOffered(entries);
  for (const [name, snippet] of texts)
    codes.set(name, `${importsFor(snippet, offered)}${snippet.lines.join("\n")}\nexport {};\n`);
  const program = ts.createProgram([...texts.keys()], strict, host, entries);
  return [...texts].flatMap(([name, { place }]) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText, start = 0 }) => {
      const line = (codes.get(name) ?? "").slice(0, start).split("\n").length - 1;
      return `${place} +${line}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 200)}`;
    });
  });
}

type Offered = (place: string) => readonly (readonly [from: string, names: ReadonlySet<string>])[];

const ENTRIES = [
  "index",
  "report",
  "functions/index",
  "schema/index",
  "xlsx/index",
  "reader/index",
  "core",
  "exact/index",
  "text/index",
];

function programOfEntries(options: ts.CompilerOptions): ts.Program {
  return ts.createProgram(
    ENTRIES.map((name) => `${root}src/${name}.ts`),
    options,
  );
}

/** What the examples of a file may name: what the file exports, then what the entries do. */
function namesOffered(program: ts.Program): Offered {
  const checker = program.getTypeChecker();
  const of = (file: string): ReadonlySet<string> => {
    const source = program.getSourceFile(root + file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return new Set(module === undefined ? [] : checker.getExportsOfModule(module).map(({ name }) => name));
  };
  const fixed = ENTRIES.map((name) => [`src/${name}.ts`, of(`src/${name}.ts`)] as const);
  return (place) => {
    const own = place.replace(/:\d+$/, "");
    const names = readFileSync(root + own, "utf8").matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm);
    return [[own, new Set([...names].map(([, name = ""]) => name))], ...fixed];
  };
}

function importsFor({ place, lines }: Snippet, offered: Offered): string {
  if (!place.startsWith("src/")) return "";
  const left = new Set(lines.join("\n").match(/[A-Za-z_$][\w$]*/g) ?? []);
  const declared = new Set(
    [...lines.join("\n").matchAll(/\b(?:const|let)\s+(?:\{([^}]*)\}|(\w+))/g)].flatMap(([, list, one]) =>
      (list ?? one ?? "").split(/[,:\s]+/),
    ),
  );
  for (const name of declared) left.delete(name);
  const imports: string[] = [];
  for (const [from, names] of offered(place)) {
    const used = [...left].filter((name) => names.has(name));
    for (const name of used) left.delete(name);
    if (used.length > 0) imports.push(`import { ${used.join(", ")} } from "../../${from.replace(/\.ts$/, ".js")}";`);
  }
  return `${imports.join(" ")}\n`;
}
