import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type CallExpression, type Node, parse } from "acorn";
import { type Plugin, transform } from "esbuild";

/** Where the stand-ins for newer built-ins live. */
const file = fileURLToPath(new URL("stand-ins.ts", import.meta.url));

/** Methods of arrays and texts that came after ES2015; the stand-in looks which of both it is given. */
const METHODS = [
  "at",
  "flat",
  "flatMap",
  "includes",
  "matchAll",
  "padEnd",
  "padStart",
  "replaceAll",
  "trimEnd",
  "trimStart",
];

/** Functions of `Object` that came after ES2015. */
const OF_OBJECT = ["entries", "fromEntries", "hasOwn", "values"];

/**
 * Turns every call of a built-in newer than ES2015 into a call of a stand-in of our own: `list.includes(x)` becomes
 * `$includes(list, x)`. The built-ins of the host stay as they are: a script must not change them for others.
 *
 * @param trims What else is done to each module, before.
 */
export function builtIns(target: "es2015" | "es2019", trims: readonly Trim[] = []): Plugin {
  return {
    name: "built-ins",
    setup(build) {
      build.onLoad({ filter: /\.(?:m?js|ts)$/ }, async ({ path }) => {
        const loader = path.endsWith(".ts") ? "ts" : "js";
        const options = { loader, target, supported: { "object-rest-spread": true } } as const;
        const { code } = await transform(await readFile(path, "utf8"), options);
        const trimmed = trims.reduce((text, trim) => trim(path, text), code);
        return { contents: path === file ? trimmed : withStandIns(trimmed), loader: "js" };
      });
    },
  };
}

/** What a script does without is taken out of a module, by the path of its file. */
export type Trim = (path: string, code: string) => string;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A module with its calls of newer built-ins turned into calls of the stand-ins, which it then imports. */
export function withStandIns(code: string): string {
  const used = new Set<string>();
  const edits: Edit[] = [];
  for (const { callee } of calls(parse(code, { ecmaVersion: 2020, sourceType: "module" }))) {
    if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") continue;
    const { object, property } = callee;
    const ofObject = object.type === "Identifier" && object.name === "Object" && OF_OBJECT.includes(property.name);
    if (!ofObject && !METHODS.includes(property.name)) continue;
    const name = ofObject ? `object_${property.name}` : property.name;
    used.add(name);
    const open = code.indexOf("(", property.end) + 1;
    if (ofObject) edits.push({ from: callee.start, to: open, text: `$${name}(` });
    else {
      const alone = code.slice(open).trimStart().startsWith(")");
      edits.push({ from: callee.start, to: callee.start, text: `$${name}(` });
      edits.push({ from: code.lastIndexOf(".", property.start), to: open, text: alone ? "" : ", " });
    }
  }
  if (used.size === 0) return code;
  // From the end to the start; at one place the inner call first, so that the outer one comes to stand before it.
  const ordered = edits.reverse().sort((left, right) => right.from - left.from);
  const edited = ordered.reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code);
  const names = [...used].map((name) => `${name} as $${name}`).join(", ");
  return `import { ${names} } from ${JSON.stringify(file)};\n${edited}`;
}

/** All calls of a program, the outer ones before the inner ones. */
function calls(node: unknown): CallExpression[] {
  if (Array.isArray(node)) return node.flatMap(calls);
  if (typeof node !== "object" || node === null || node instanceof RegExp) return [];
  const inner = Object.values(node).flatMap(calls);
  return isCall(node) ? [node, ...inner] : inner;
}

function isCall(node: object): node is CallExpression {
  return (node as Partial<Node>).type === "CallExpression";
}
