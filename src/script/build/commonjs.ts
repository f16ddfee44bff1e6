import { readFileSync, writeFileSync } from "node:fs";
import { parse, type Token } from "acorn";

/** The part of tsup's plugins that is used here; tsup does not export their type. */
interface CommonJsPlugin {
  readonly name: string;
  renderChunk(this: { readonly format: string }, code: string): { code: string };
  buildEnd(
    this: { readonly format: string },
    built: { readonly writtenFiles: readonly { readonly name: string }[] },
  ): void;
}

/**
 * Mends what the translation of modules to CommonJS breaks. It writes its own functions before brackets, also where a word
 * stands right before them: `return[a]?.b??c` would become `return_nullishCoalesce(…)`. And it turns every `import()` into
 * `require`, which cannot load a peer that is published for `import` alone.
 */
export function commonJs(): CommonJsPlugin {
  return {
    name: "common-js",
    renderChunk(code) {
      return { code: this.format === "cjs" ? spaced(code) : code };
    },
    buildEnd({ writtenFiles }) {
      if (this.format !== "cjs") return;
      for (const { name } of writtenFiles.filter((file) => file.name.endsWith(".cjs"))) {
        writeFileSync(name, withImports(readFileSync(name, "utf8")));
      }
    },
  };
}

/** A module with a blank after each word that stands right before a bracket or a quotation mark. */
export function spaced(code: string): string {
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 2020, sourceType: "module", onToken: tokens });
  const places = tokens.filter(({ type, end }, at) => type.keyword !== undefined && tokens[at + 1]?.start === end);
  return places
    .filter(({ type }) => AHEAD.has(type.keyword ?? ""))
    .reduceRight((text, { end }) => `${text.slice(0, end)} ${text.slice(end)}`, code);
}

/** The words that an expression may follow. */
const AHEAD = new Set(["return", "throw", "case", "typeof", "void", "delete", "new", "in", "instanceof", "else", "do"]);

/** CommonJS that imports what it imported. */
export function withImports(code: string): string {
  return code.replace(
    /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("[^"]+")\)\)\)/g,
    "import($1)",
  );
}
