import { exportsOf, inUnions, keysIn, listed, valuesOf } from "./syntax.js";
import { filesOf, type Tree } from "./tree.js";

/** The parts of a method that are missing: a folder, lines of the registry's index, a page, a test. */
export function methodFaults(tree: Tree): string[] {
  const [index, types] = ["src/rule/methods.ts", "src/rule/types.ts"];
  const imported = [...(tree.get(index) ?? "").matchAll(/from "\.\/([a-z-]+)\/[a-z-]+\.js"/g)].map((found) => found[1]);
  const folders = [...tree.keys()].map((path) => /^src\/rule\/([a-z-]+)\/(?:parameters|plan)\.ts$/.exec(path)?.[1]);
  const pages = filesOf(tree, "docs/rules/").map((path) => /([a-z-]+)\.md$/.exec(path)?.[1]);
  const methods = new Set([...imported, ...folders, ...pages].filter((name) => name !== undefined));
  methods.delete("modifiers"); // what any rule may carry beside its method
  const core = tree.get("src/core.ts") ?? "";
  const [union, list] = [inUnions(tree, types), listed(tree, index)];
  return [...methods].flatMap((method) => {
    const files = ["index", "parameters", "plan", "sentence"].map((part) => `src/rule/${method}/${part}.ts`);
    files.push(`docs/rules/${method}.md`, `test/rule/${method}.test.ts`);
    const missing = files.filter((path) => !tree.has(path)).map((path) => `${path}: missing`);
    const type = pascal(method);
    if (!union.some((each) => each.startsWith(type))) missing.push(`${types}: no ${type}… in the union`);
    if (!list.some((each) => each === method || each === camel(method))) missing.push(`${index}: ${method} not listed`);
    if (!core.includes(`rule/${method}/index.js`)) missing.push(`src/core.ts: no ${camel(method)}`);
    return missing;
  });
}

/** The parts of a ratio that are missing: its definition, its place among the names, its row and section of the page. */
export function ratioFaults(tree: Tree): string[] {
  const [names, index, page] = ["src/budget/names.ts", "src/budget/definitions/index.ts", "docs/ratios.md"];
  const files = filesOf(tree, "src/budget/definitions/").filter((path) => path !== index);
  const defined = files.flatMap((path) => valuesOf(tree, path, "name", "numerator"));
  const named = listed(tree, names);
  const single = exportsOf(tree, "src/budget/each.ts");
  const text = tree.get(page) ?? "";
  const [, overview = ""] = /^\| 名称 +\| 编号 .*\n([^]*?)\n\n/m.exec(text) ?? [];
  const rows = [...overview.matchAll(/^\|[^|]+\| `([a-z0-9-]+)` /gm)].map((found) => found[1] ?? "");
  const sections = [...text.matchAll(/^- 编号：`([a-z0-9-]+)`/gm)].map((found) => found[1] ?? "");
  return [
    ...unlisted(
      tree,
      files.filter((path) => valuesOf(tree, path, "name", "numerator").length > 0),
      index,
    ),
    ...[...new Set([...defined, ...named, ...rows])].flatMap((ratio) => [
      ...(defined.includes(ratio) ? [] : [`src/budget/definitions: no definition of ${ratio}`]),
      ...(named.includes(ratio) ? [] : [`${names}: ${ratio} not listed`]),
      ...(single.includes(camel(ratio)) ? [] : [`src/budget/each.ts: no ${camel(ratio)}`]),
      ...(rows.includes(ratio) ? [] : [`${page}: no row of ${ratio}`]),
      ...(sections.includes(ratio) ? [] : [`${page}: no section of ${ratio}`]),
    ]),
  ];
}

/** The parts of a standard that are missing: its data, its place in the index, its row and section of the page. */
export function standardFaults(tree: Tree): string[] {
  const [index, names, page] = ["src/standard/data/index.ts", "src/standard/ids.ts", "docs/standards.md"];
  const named = listed(tree, names);
  const single = new Set((tree.get("src/standard/each.ts") ?? "").match(/\w+/g));
  const files = filesOf(tree, "src/standard/data/").filter((path) => path !== index);
  const ids = files.flatMap((path) => valuesOf(tree, path, "id", "version"));
  const text = tree.get(page) ?? "";
  const sections = [...text.matchAll(/^### ([a-z0-9-]+)$/gm)].map((found) => found[1] ?? "");
  const table = text.slice(text.indexOf("\n## 一览\n"), text.indexOf("\n## 各份的规定\n"));
  const rows = [...table.matchAll(/^\| `([a-z0-9-]+)` /gm)].map((found) => found[1] ?? "");
  return [
    ...files.filter((path) => valuesOf(tree, path, "id", "version").length === 0).map((path) => `${path}: no standard`),
    ...unlisted(tree, files, index),
    ...[...new Set([...ids, ...rows])].flatMap((id) => [
      ...(ids.includes(id) ? [] : [`src/standard/data: no data of ${id}`]),
      ...(named.includes(id) ? [] : [`${names}: ${id} not listed`]),
      ...(single.has(camel(id)) ? [] : [`src/standard/each.ts: no ${camel(id)}`]),
      ...(rows.includes(id) ? [] : [`${page}: no row of ${id}`]),
      ...(sections.includes(id) ? [] : [`${page}: no section of ${id}`]),
    ]),
  ];
}

/** The parts of a finding's code that are missing: its text in either language, its row of the page. */
export function codeFaults(tree: Tree): string[] {
  const page = "docs/codes.md";
  const [zh, en] = [new Set<string>(), new Set<string>()];
  for (const path of tree.keys()) {
    const found = /^src\/(?:issue|message)\/(?:(zh|en)\/)?/.exec(path);
    if (found === null) continue;
    for (const [constant, key] of keysIn(tree, path)) {
      const language = found[1] ?? /^(?:zh|en)(?![a-z])|(?:Zh|En)$/.exec(constant)?.[0].toLowerCase();
      if (language !== undefined && CODE.test(key)) (language === "zh" ? zh : en).add(key);
    }
  }
  const rows = [...(tree.get(page) ?? "").matchAll(/^\| `([a-z0-9-]+\/[a-z0-9-]+)` /gm)].map((found) => found[1] ?? "");
  return [...new Set([...zh, ...en, ...rows])].flatMap((code) => [
    ...(zh.has(code) ? [] : [`${code}: no Chinese text`]),
    ...(en.has(code) ? [] : [`${code}: no English text`]),
    ...(rows.includes(code) ? [] : [`${page}: no row of ${code}`]),
  ]);
}

const CODE = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** What files export and the index does not list. */
function unlisted(tree: Tree, files: readonly string[], index: string): string[] {
  const list = listed(tree, index);
  return files.flatMap((path) =>
    exportsOf(tree, path).flatMap((name) => (list.includes(name) ? [] : [`${index}: ${name} not listed`])),
  );
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(`-${name}`);
}
