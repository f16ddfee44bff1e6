import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of esbuild's plugins that is used here. */
interface EndPlugin {
  readonly name: string;
  setup(build: { onEnd(then: (result: { outputFiles?: { contents: Uint8Array }[] }) => void): void }): void;
}

/**
 * Turns the page's script into the whole page: its style and script stand inside, and its policy lets nothing else run
 * and nothing be fetched, so that the one file works from a disk and sends nothing.
 *
 * @param notices - What the licences of the bundled packages ask to be handed on; it stands at the end.
 */
export function pageFile(notices: string): EndPlugin {
  return {
    name: "page-file",
    setup(build) {
      build.onEnd(({ outputFiles = [] }) => {
        for (const file of outputFiles)
          file.contents = new TextEncoder().encode(pageWith(textIn(file.contents), notices));
      });
    },
  };
}

function pageWith(code: string, notices: string): string {
  const script = inside(code);
  const style = inside(textOf("../style.css")).replace(/\s*\n\s*/g, "");
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  // Functions, since a text with a $ in it would mean something else.
  return textOf("../page.html")
    .replace("__POLICY__", () => policy)
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`)
    .concat(`<!--\n${notices.replace(/--+>/g, "")}\n-->\n`);
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A text that does not end the element it stands in. */
function inside(text: string): string {
  return text
    .trim()
    .replace(/<\/(?=script|style)/gi, "<\\/")
    .replace(/<!--/g, "<\\!--");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

function textOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}
