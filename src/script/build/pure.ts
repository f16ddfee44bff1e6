import { type Expression, parse } from "acorn";

/** The part of tsup's plugins that is used here; tsup does not export their type. */
interface FormatPlugin {
  readonly name: string;
  renderChunk(this: { readonly format: string }, code: string): { code: string };
}

/**
 * Marks every value that a module makes when it is loaded as made without side effects, so that a bundler leaves out
 * those that a program does not use although all modules stand in one file: `const a = f(b)` becomes
 * `const a = /* @__PURE__ *\/ (() => f(b))()`.
 *
 * It holds because no module of ours does anything but make its values.
 */
export function pure(): FormatPlugin {
  return {
    name: "pure",
    renderChunk(code) {
      return { code: this.format === "esm" ? withPureValues(code) : code };
    },
  };
}

/** A module with its values marked. */
export function withPureValues(code: string): string {
  const program = parse(code, { ecmaVersion: 2022, sourceType: "module", allowHashBang: true });
  const values = program.body
    .flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
    .flatMap(({ init }) => (init === null || init === undefined || isPlain(init) ? [] : [init]));
  // From the end to the start, so that the places before an edit stay what they are.
  return values.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
    code,
  );
}

/** What every bundler knows to be without side effects, or must stay as it is. */
function isPlain(value: Expression): boolean {
  switch (value.type) {
    case "Literal":
    case "Identifier":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "ClassExpression":
    case "AwaitExpression": // only the command waits for anything, and nobody bundles that
      return true;
    case "UnaryExpression":
      return value.argument.type === "Literal";
    default:
      return false;
  }
}
