import ts from "typescript";
import { expect, it } from "vitest";
import { nodesOf } from "./syntax.js";
import { readTree, type Tree } from "./tree.js";

/** Methods of arrays that call a function with each element, and which of its parameters that is. */
const METHODS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["every", "filter", "find", "findIndex", "findLast", "flatMap", "forEach", "map", "some"].map((name) => [name, 0]),
  ),
  reduce: 1,
  reduceRight: 1,
};

/**
 * Where a function that stands in a constant list is called in a callback. Rollup from 4.34 on, and with it Vite, takes
 * what such a call changes in its arguments for unchanged, and leaves out what rests on it: `LIST.some((take) => take(made))`.
 */
function lost(tree: Tree): string[] {
  return [...tree.keys()].flatMap((path) => {
    const nodes = nodesOf(tree, path);
    const lists = new Set(nodes.flatMap((node) => listName(node) ?? []));
    return nodes.flatMap((node) => {
      const name = ts.isCallExpression(node) ? calledOf(node) : null;
      return name !== null && lists.has(name) ? [`${path}: ${node.getText()}`] : [];
    });
  });
}

/** Methods of texts, patterns and sets, which change nothing that is given to them. */
const HARMLESS = /\.(?:test|exec|has|some|every|includes|startsWith|endsWith)$/;

/** The name of a constant of the module that is a list. */
function listName(node: ts.Node): string | null {
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return null;
  if (!ts.isSourceFile(node.parent.parent.parent)) return null;
  return ts.isArrayLiteralExpression(node.initializer) ? node.name.getText() : null;
}

/** The name of the list whose elements a call of its method calls. */
function calledOf({ expression: method, arguments: [callback] }: ts.CallExpression): string | null {
  if (!ts.isPropertyAccessExpression(method) || callback === undefined) return null;
  const place = METHODS[method.name.text];
  if (place === undefined || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) return null;
  const element: readonly string[] = callback.parameters[place]?.name.getText().match(/\w+/g) ?? [];
  let calls = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const called = node.expression.getText();
      const [first = ""] = /^\w+/.exec(called) ?? [];
      calls ||= element.includes(first) && !HARMLESS.test(called);
    }
    ts.forEachChild(node, visit);
  };
  visit(callback.body);
  return calls ? method.expression.getText() : null;
}

it("no function of a constant list is called in a callback, which Rollup and Vite would bundle to another result", () => {
  expect(lost(readTree("src"))).toEqual([]);
});

it("such a call is found, of functions and of methods", () => {
  const text = `const LIST = [one];\nLIST.some((take) => take(made));\nLIST.forEach(({ take }) => take(made));\nLIST.map((each) => each.take(made));`;
  expect(lost(new Map([["src/a.ts", text]]))).toHaveLength(3);
});
