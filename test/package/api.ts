import ts from "typescript";
import { fileURLToPath } from "node:url";

/** The entries of the package by what they are imported as. */
export const ENTRIES: Readonly<Record<string, string>> = {
  jixiao: "src/index.ts",
  "jixiao/core": "src/core.ts",
  "jixiao/report": "src/report.ts",
  "jixiao/functions": "src/functions/index.ts",
  "jixiao/schema": "src/schema/index.ts",
  "jixiao/xlsx": "src/xlsx/index.ts",
  "jixiao/files": "src/reader/index.ts",
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const printer = ts.createPrinter({ removeComments: true });

/** What an entry exports: each name with its declaration, and the types that its declarations name and it does not export. */
export interface Exported {
  /** The declarations as they stand in the types, without their comments, by name. */
  readonly declarations: ReadonlyMap<string, string>;
  /** Names of the library that the declarations use and that no entry exports. */
  readonly forgotten: readonly string[];
  /** Exports, and fields of exported types, of which nothing is said. */
  readonly undescribed: readonly string[];
}

/** What each entry exports. */
export function exportsOf(): ReadonlyMap<string, Exported> {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const files = Object.values(ENTRIES).map((file) => root + file);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const of = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  };
  const meant = (symbol: ts.Symbol): ts.Symbol =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const all = new Set(files.flatMap((file) => of(file).map(meant)));
  return new Map(
    Object.entries(ENTRIES).map(([entry, file]) => {
      const symbols = [...of(root + file)].sort((left, right) => (left.name < right.name ? -1 : 1));
      const declarations = new Map<string, string>();
      const forgotten = new Set<string>();
      const undescribed: string[] = [];
      for (const symbol of symbols) {
        const nodes = (meant(symbol).declarations ?? []).filter((node) => !isBody(node));
        declarations.set(symbol.name, nodes.map((node) => printed(node, symbol.name)).join("\n"));
        for (const node of nodes) {
          for (const used of namesIn(node)) {
            const type = checker.getSymbolAtLocation(used);
            if (type !== undefined && isOurs(meant(type)) && !all.has(meant(type))) forgotten.add(used.text);
          }
        }
        if (!nodes.some(isDescribed)) undescribed.push(symbol.name);
        undescribed.push(...nodes.flatMap((node) => undescribedIn(node, symbol.name)));
      }
      return [entry, { declarations, forgotten: [...forgotten].sort(), undescribed }];
    }),
  );
}

/** The report of all entries, as `docs/api.md` holds it. */
export function report(exported: ReadonlyMap<string, Exported>): string {
  const parts = [...exported].map(([entry, { declarations }]) =>
    [`## ${entry}`, "", "```ts", ...[...declarations.values()].map((text) => text.trim()), "```"].join("\n"),
  );
  return `${HEAD}\n${parts.join("\n\n")}\n`;
}

const HEAD = `# API

What each entry exports, as TypeScript sees it; what each of it does stands beside it in the types. \`npm run api\` writes this page,
and the tests hold it to the source: a change of it is a change of the API, to be seen in review and said in the changelog.
`;

/** The implementation of an overloaded function, which nobody sees from outside. */
function isBody(node: ts.Declaration): boolean {
  if (!ts.isFunctionDeclaration(node) || node.body === undefined) return false;
  const beside = node.parent.getChildren().flatMap((list) => list.getChildren());
  return beside.some(
    (other) => other !== node && ts.isFunctionDeclaration(other) && other.name?.text === node.name?.text,
  );
}

/** A declaration without what it does. */
function printed(node: ts.Declaration, name: string): string {
  const source = node.getSourceFile();
  if (ts.isSourceFile(node)) return `export * as ${name} from "${source.fileName.slice(root.length)}";`;
  if (ts.isFunctionDeclaration(node)) {
    const text = printer.printNode(ts.EmitHint.Unspecified, node, source);
    const body = node.body === undefined ? "" : printer.printNode(ts.EmitHint.Unspecified, node.body, source);
    return `${text
      .slice(0, text.length - body.length)
      .trim()
      .replace(/;$/, "")};`;
  }
  if (ts.isVariableDeclaration(node)) {
    const type = node.type === undefined ? valueText(node, source) : `: ${node.type.getText(source)}`;
    return `export const ${node.name.getText(source)}${type};`;
  }
  if (ts.isClassDeclaration(node)) return classText(node, source);
  return printer.printNode(ts.EmitHint.Unspecified, node, source);
}

function valueText({ initializer }: ts.VariableDeclaration, source: ts.SourceFile): string {
  return initializer === undefined ? "" : ` = ${printer.printNode(ts.EmitHint.Unspecified, initializer, source)}`;
}

function classText(node: ts.ClassDeclaration, source: ts.SourceFile): string {
  const members = node.members.map((member) => {
    const text = printer.printNode(ts.EmitHint.Unspecified, member, source);
    return `    ${text.replace(/ \{[\s\S]*$/, ";")}`;
  });
  const above = node.heritageClauses?.map((clause) => ` ${clause.getText(source)}`).join("") ?? "";
  return [`export class ${node.name?.text ?? ""}${above} {`, ...members, "}"].join("\n");
}

/** The names of types in a declaration, but for what a function does. */
function namesIn(node: ts.Node): readonly ts.Identifier[] {
  if (ts.isBlock(node)) return [];
  const own = ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? [node.typeName] : [];
  const above = ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression) ? [node.expression] : [];
  const below: ts.Identifier[] = [];
  ts.forEachChild(node, (child) => void below.push(...namesIn(child)));
  return [...own, ...above, ...below];
}

function isOurs(symbol: ts.Symbol): boolean {
  const isParameter = (symbol.flags & ts.SymbolFlags.TypeParameter) !== 0;
  return (
    !isParameter && (symbol.declarations ?? []).some((node) => node.getSourceFile().fileName.startsWith(`${root}src/`))
  );
}

/** A module of its own says at its head what it is. */
function isDescribed(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return true;
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.getJSDocCommentsAndTags(holder).length > 0;
}

function undescribedIn(node: ts.Declaration, name: string): readonly string[] {
  if (!ts.isInterfaceDeclaration(node)) return [];
  return node.members
    .filter((member) => !isDescribed(member))
    .map((member) => `${name}.${member.name?.getText() ?? ""}`);
}
