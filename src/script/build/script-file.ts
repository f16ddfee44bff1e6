import { type JsMinifyOptions, minify, transform } from "@swc/core";

/** The part of tsup's plugins that is used here; tsup does not export their type. */
export interface ChunkPlugin {
  readonly name: string;
  readonly renderChunk: (code: string) => Promise<{ code: string }>;
}

/** Makes the finished script small, and ASCII only: no host and no editor can take it for another encoding. */
export function modern(globalName: string, trim: (code: string) => string = (code) => code): ChunkPlugin {
  return {
    name: "modern",
    renderChunk: (code) => small(trim(code) + globally(globalName), 2019, licencesIn(code)),
  };
}

/** What makes the one global also where the script is loaded as a module, whose variables are its own. */
function globally(name: string): string {
  return `\nif (typeof globalThis === "object") globalThis.${name} = ${name};`;
}

/**
 * Brings the finished script down to ES5 syntax and wraps it once more: the helpers that this takes stand beside the
 * script, and nothing but its one global may reach the host.
 *
 * In place of tsup's own `es5` target, which leaves those helpers global.
 */
export function airscript(globalName: string): ChunkPlugin {
  return {
    name: "airscript",
    async renderChunk(code) {
      const parser = { syntax: "ecmascript" } as const;
      const lowered = await transform(code, { isModule: false, jsc: { target: "es5", parser } });
      return small(
        `var ${globalName} = (function () {\n${lowered.code}\nreturn ${globalName};\n})();${globally(globalName)}`,
        5,
        licencesIn(code),
      );
    },
  };
}

/** The comments by which bundled packages say what they are licensed by. */
function licencesIn(code: string): string {
  return (code.match(/\/\*!.*?\*\//gs) ?? []).join("\n");
}

async function small(code: string, ecma: 5 | 2019, licences: string): Promise<{ code: string }> {
  const format = { ecma, asciiOnly: true } as const;
  const options: JsMinifyOptions = { ecma, module: false, compress: { ecma, toplevel: false }, mangle: true, format };
  const { code: made } = await minify(code, options);
  // A tab can only stand inside a literal here, and an editor that a script is pasted into may make blanks of it.
  return { code: `${licences}\n${made.replace(/\t/g, "\\t")}` };
}
