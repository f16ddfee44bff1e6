import { readdirSync, readFileSync } from "node:fs";

/** The files of the project by their path from its root: what a law about files is a function of. */
export type Tree = ReadonlyMap<string, string>;

/** The TypeScript and Markdown files below these folders. */
export function readTree(...folders: readonly string[]): Tree {
  const root = new URL("../../", import.meta.url);
  const names = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const paths = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((path) => /\.(?:tsx?|md)$/.test(path) && !/\/node_modules\//.test(path));
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
}

/** The tree without a file, or without a piece of its text that stands there once. */
export function without(tree: Tree, path: string, piece: string | undefined = undefined): Tree {
  const text = tree.get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  if (piece === undefined) return new Map([...tree].filter(([each]) => each !== path));
  if (text.split(piece).length !== 2) throw new Error(`${path} has not one ${piece}`);
  return new Map(tree).set(path, text.replace(piece, ""));
}

/** The paths of a folder's own files. */
export function filesOf(tree: Tree, folder: string): string[] {
  return [...tree.keys()].filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes("/"));
}
