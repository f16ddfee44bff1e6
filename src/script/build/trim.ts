import { type AssignmentExpression, type ExpressionStatement, type Node, parse, type Property } from "acorn";

/** The data of standards and ratios without where they stand and what else is to be known; other modules as they are. */
export function withoutSources(path: string, code: string): string {
  if (!/\/(?:standard\/data|budget\/definitions)\/[\w-]+\.ts$/.test(path)) return code;
  const told = found(program(code), isTold).reverse();
  return told.reduce((text, { start, end, key }) => {
    const name = nameOf(key);
    return LISTS.includes(name) ? `${text.slice(0, start)}${name}: []${text.slice(end)}` : without(text, start, end);
  }, code);
}

/** What a program that only scores cells never says. */
const TOLD: readonly string[] = ["source", "sources", "note", "notes", "reading", "basis", "provenance"];

/** Whoever reads these expects a list. */
const LISTS: readonly string[] = ["sources", "notes"];

/** decimal.js without {@link BEYOND}; other modules as they are. A bundler leaves out what only those call. */
export function withoutTranscendentals(path: string, code: string): string {
  if (!/\/decimal\.js\/decimal\.m?js$/.test(path)) return code;
  const dropped = found(program(code), isBeyond).reverse();
  return dropped.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** Functions of decimal.js beyond the arithmetic of whole numbers; a test holds that nothing of ours calls them. */
export const BEYOND: readonly string[] = [
  "cosine cubeRoot hyperbolicCosine hyperbolicSine hyperbolicTangent inverseCosine inverseSine inverseTangent",
  "inverseHyperbolicCosine inverseHyperbolicSine inverseHyperbolicTangent logarithm naturalExponential sine squareRoot",
  "naturalLogarithm tangent toBinary toFraction toPower toHexadecimal toNearest toOctal acos acosh asin asinh atan atanh",
  "atan2 cbrt cos cosh exp hypot ln log log2 log10 pow random sin sinh sqrt tan tanh",
].flatMap((names) => names.split(" "));

/** A finished script without the messages whose codes it never makes: it cannot say them. */
export function withoutUnsaid(code: string): string {
  const unsaid = found(program(code), isMessage).filter(({ key }) => !isMade(code, nameOf(key)));
  return unsaid.reverse().reduce((text, { start, end }) => without(text, start, end), code);
}

/** Whether a code stands in a script beside its message, whole or as its second half: `${column}/missing`, `"missing"`. */
function isMade(script: string, code: string): boolean {
  const half = code.slice(code.indexOf("/") + 1);
  return script.split(`"${code}"`).length > 2 || new RegExp(`(?<![a-z])(?:/|["'])${half}(?![a-z-])`).test(script);
}

/** A text without a property and the comma after it. */
function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end).replace(/^\s*,/, "");
}

function isTold(node: Node): node is Property {
  return isProperty(node) && TOLD.includes(nameOf(node.key));
}

function isMessage(node: Node): node is Property {
  if (!isProperty(node) || node.value.type !== "Literal") return false;
  return /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(nameOf(node.key));
}

function isBeyond(node: Node): node is ExpressionStatement {
  if (node.type !== "ExpressionStatement") return false;
  const { expression } = node as ExpressionStatement;
  if (expression.type !== "AssignmentExpression") return false;
  const { left } = expression as AssignmentExpression;
  if (left.type === "Identifier") return left.name === "PI" || left.name === "LN10";
  return left.type === "MemberExpression" && left.property.type === "Identifier" && BEYOND.includes(left.property.name);
}

function isProperty(node: Node): node is Property {
  return node.type === "Property" && !(node as Property).computed;
}

function nameOf(key: Property["key"]): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : "";
}

function program(code: string): Node {
  return parse(code, { ecmaVersion: 2022, sourceType: "module" });
}

/** The nodes of a kind in the order of the text, none within another one. */
function found<T extends Node>(node: unknown, is: (node: Node) => node is T): T[] {
  if (Array.isArray(node)) return node.flatMap((each: unknown) => found(each, is));
  if (typeof node !== "object" || node === null || node instanceof RegExp) return [];
  if ("type" in node && is(node as Node)) return [node as T];
  return Object.values(node).flatMap((each) => found(each, is));
}
