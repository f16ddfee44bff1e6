import ts from "typescript";
import type { Tree } from "./tree.js";

/** Every node of a file, parents before their children; none where there is no such file. */
export function nodesOf(tree: Tree, path: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, tree.get(path) ?? "", ts.ScriptTarget.Latest, true));
  return nodes;
}

/** The names of the constants that a file exports. */
export function exportsOf(tree: Tree, path: string): string[] {
  return nodesOf(tree, path).flatMap((node) =>
    ts.isVariableStatement(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
      ? node.declarationList.declarations.map(({ name }) => name.getText())
      : [],
  );
}

/** The names and texts that stand in lists of a file: elements of arrays, spread or not, and values of objects by their key. */
export function listed(tree: Tree, path: string): string[] {
  return nodesOf(tree, path).flatMap((node) => {
    if (ts.isObjectLiteralExpression(node)) return node.properties.map(({ name }) => nameOf(name));
    if (!ts.isArrayLiteralExpression(node)) return [];
    return node.elements.map((each) => (ts.isSpreadElement(each) ? each.expression.getText() : nameOf(each)));
  });
}

/** The types that stand in unions of a file. */
export function inUnions(tree: Tree, path: string): string[] {
  return nodesOf(tree, path).flatMap((node) =>
    ts.isUnionTypeNode(node) ? node.types.filter(ts.isTypeReferenceNode).map((each) => each.typeName.getText()) : [],
  );
}

/** The texts that objects of a file have under a key, of objects that have the other key, too. */
export function valuesOf(tree: Tree, path: string, key: string, beside: string): string[] {
  return nodesOf(tree, path).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node) || !node.properties.some(({ name }) => nameOf(name) === beside)) return [];
    return node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) && nameOf(each.name) === key && ts.isStringLiteral(each.initializer)
        ? [each.initializer.text]
        : [],
    );
  });
}

function nameOf(node: ts.Node | undefined): string {
  if (node === undefined) return "";
  return ts.isStringLiteralLike(node) ? node.text : node.getText();
}

/** The keys of the objects of a file, each with the name of the constant that it stands in. */
export function keysIn(tree: Tree, path: string): (readonly [constant: string, key: string])[] {
  return nodesOf(tree, path).flatMap((node) => {
    if (!ts.isVariableDeclaration(node)) return [];
    const keys: string[] = [];
    const visit = (inner: ts.Node): void => {
      if (ts.isPropertyAssignment(inner)) keys.push(nameOf(inner.name));
      ts.forEachChild(inner, visit);
    };
    visit(node);
    return keys.map((key) => [node.name.getText(), key] as const);
  });
}
