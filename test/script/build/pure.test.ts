import { build } from "esbuild";
import { expect, it } from "vitest";
import { withPureValues } from "../../../src/script/build/pure.js";

/** What a bundler leaves of a module of which nothing is used but `used`. */
async function shaken(code: string): Promise<string> {
  const module = {
    name: "m",
    setup: (b: import("esbuild").PluginBuild) => {
      b.onResolve({ filter: /^m$/ }, () => ({ path: "m", namespace: "m" }));
      b.onLoad({ filter: /./, namespace: "m" }, () => ({ contents: code }));
    },
  };
  const stdin = { contents: 'export { used } from "m";' };
  const { outputFiles } = await build({
    stdin,
    plugins: [module],
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
  });
  return outputFiles[0]?.text.trim() ?? "";
}

const CODE = `
const list = [1, 2];
const used = 1;
const spread = { ...make(), a: list.map((x) => x) };
const made = new Map([[1, make()]]), again = make(made);
function make() { return spread; }
export { used, made, again };
`;

it("values that nobody uses are kept by a bundler as they stand", async () => {
  expect(await shaken(CODE)).toContain("new Map");
});

it("values that nobody uses are left out once they are marked", async () => {
  expect(await shaken(withPureValues(CODE))).toMatch(/^var (\w)=1;export\{\1 as used\};$/);
});

it("a module with marked values makes the same values", async () => {
  const source = "const a = [1, 2].map((x) => x + 1), b = -1; let c = { ...{ d: a } };\nexport { a, b, c };";
  const load = (code: string): Promise<object> =>
    import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect({ ...(await load(withPureValues(source))) }).toEqual({ a: [2, 3], b: -1, c: { d: [2, 3] } });
});

it("functions, classes, names and plain literals stay as they are", () => {
  const source = "const f = () => g(), C = class {}, n = 'x', m = -1, o = f;\nexport { f, C, n, m, o };";
  expect(withPureValues(source)).toBe(source);
});
