import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/** The rooms that load a peer: of these, and of what lies between them and the command, it has copies of its own. */
const ROOMS = /\/src\/(?:files|reader|xlsx)\/[^?]*\.ts$/;
const COMMAND = /\/src\/cli\//;
const OWN = "own";

/**
 * Gives the command readers of its own, with the peers that they load bundled: whoever runs it has not installed them. All
 * else it shares with the library, which loads its peers from where it is installed.
 *
 * @param peers - What is bundled for the command, and left outside for the library.
 */
export function ownReaders(peers: RegExp): Plugin {
  return {
    name: "own-readers",
    setup(build) {
      build.onResolve({ filter: /^\./ }, async ({ path, importer, namespace, resolveDir, kind, pluginData }) => {
        const asks = namespace === OWN || COMMAND.test(importer);
        if (!asks || pluginData === OWN) return undefined;
        const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: OWN });
        return ROOMS.test(found.path) ? { path: found.path, namespace: OWN } : found;
      });
      build.onResolve({ filter: peers }, ({ namespace, importer }) =>
        namespace === OWN || importer.includes("/node_modules/") ? undefined : { external: true },
      );
      build.onLoad({ filter: ROOMS, namespace: OWN }, async ({ path }) => ({
        contents: await readFile(path, "utf8"),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
}
