// The site's own policy lets no inline script run: those that the generator writes go into files.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Styles stand inline where the generator and its highlighter put them; they cannot fetch or run anything.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Takes the inline scripts out of every page below a folder, and puts the policy in. */
export function withoutInline(folder) {
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = name.replaceAll("\\", "/");
    if (!path.endsWith(".html") || path.startsWith("try/")) continue;
    const html = readFileSync(join(folder, path), "utf8")
      .replace(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes, text) => {
        const file = `assets/inline.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`;
        writeFileSync(join(folder, file), text);
        return `<script${attributes} src="/${file}"></script>`;
      })
      // A button in a button: the outer one does the same.
      .replace(/(<div class="caret") role="button" aria-label="[^"]*" tabindex="0"/g, "$1")
      .replace(
        '<meta charset="utf-8">',
        `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      );
    if (!html.includes("Content-Security-Policy")) throw new Error(`${path}: no place for the policy`);
    writeFileSync(join(folder, path), html);
  }
}

/**
 * Puts the site's one function, what a text is found by, where the generator would make it of a text: the policy lets no
 * text become code.
 */
export function withFunction(folder, source) {
  const made = "new Function(`return ${r.slice(7)}`)()";
  const scripts = readdirSync(join(folder, "assets"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const found = scripts.filter((name) => {
    const path = join(folder, "assets", name);
    const text = readFileSync(path, "utf8");
    if (!text.includes(made)) return false;
    writeFileSync(
      path,
      text.replace(made, () => `(${source})`),
    );
    return true;
  });
  if (found.length === 0) throw new Error("the generator makes its functions in another way now");
}
