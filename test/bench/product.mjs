// The product as it is measured: that of this work tree, or of the built one that the environment variable TREE names.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const tree = process.env.TREE ?? fileURLToPath(new URL("../..", import.meta.url));
export const { batch, compile, evaluate, safeParseTarget } = await import(
  pathToFileURL(join(tree, "dist/index.js")).href
);
