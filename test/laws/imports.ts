import ts from "typescript";
import { nodesOf } from "./syntax.js";
import type { Tree } from "./tree.js";

/** What each source file imports of the others, types included; paths from `src/`. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** An import of one file by another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The imports of the TypeScript files below `src/`: of declarations, of exports from, of types and of calls. */
export function importsOf(tree: Tree): Imports {
  const files = [...tree.keys()].filter((path) => path.startsWith("src/"));
  return new Map(
    files.map((path) => {
      const specifiers = nodesOf(tree, path).flatMap((node) => specifierOf(node) ?? []);
      const paths = specifiers.filter((each) => each.startsWith(".")).map((each) => resolved(path, each, tree));
      // Data of the documents is no file of the source.
      const own = paths.filter((each) => each.startsWith("src/"));
      return [path.slice(4), [...new Set(own)].map((each) => each.slice(4))];
    }),
  );
}

/** The arrows of imports, in the order of the files. */
export function arrowsOf(imports: Imports): Arrow[] {
  return [...imports].flatMap(([from, list]) => list.map((to) => ({ from, to })));
}

/** The circles of files: each the files that reach one another, in order. */
export function circlesOf(imports: Imports): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const circles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file) === true).sort();
    circles.set(circle.join(" "), circle);
  }
  return [...circles.values()];
}

function reachedFrom(file: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** `./a.js` of `src/b/c.ts` is `src/b/a.ts`, or `src/b/a.tsx`. */
function resolved(from: string, specifier: string, tree: Tree): string {
  const { pathname } = new URL(specifier, `file:///${from}`);
  const path = pathname.slice(1).replace(/\.js$/, ".ts");
  return tree.has(`${path}x`) ? `${path}x` : path;
}
