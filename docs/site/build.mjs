// Builds the site into docs/site/built: the pages of docs/ and those read off the sources, the API, the page to try it on.
// `npm run site`, which has typedoc write docs/site/api first. An example that does not hold, a link that leads nowhere, an
// export without a word of documentation stop it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { build as buildSite } from "vitepress";
import { collected } from "../../test/scores/collected.mjs";
import { withFunction, withoutInline } from "./inline.mjs";
import { deadLinks, placeOf, withOneName } from "./links.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const work = join(here, "work");
const pages = join(work, "pages");
const built = join(here, "built");

/** Writes a file, its folder too. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What the sources say of themselves, as a module. */
async function sources() {
  await build({
    entryPoints: {
      site: join(root, "src/site/index.ts"),
      library: join(root, "src/index.ts"),
      search: join(root, "src/site/search.ts"),
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: work,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  // The generator writes the function out as text: it must stand by itself.
  const { bigrams, menu, sitePages } = await import(pathToFileURL(join(work, "site.mjs")).href);
  write(join(work, "search.mjs"), `export const tokenize = ${bigrams};\n`);
  const library = await import(pathToFileURL(join(work, "library.mjs")).href);
  // Whole forms only: each is audited, to find an example of every finding.
  return {
    menu,
    sitePages,
    tokenize: String(bigrams),
    forms: collected(library).filter(({ indicators }) => indicators.length > 1),
  };
}

/** The Markdown files below a folder by their paths in it. */
function markdown(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
}

/** Links from docs/ to what is no page there, as the site has them. */
const links = (text) =>
  text
    .replaceAll("](../README.md)", "](/developer)")
    .replaceAll("](../CHANGELOG.md)", "](/changes)")
    .replace(/\]\(examples\/(\S+\.ts)\)/g, (_, file) => `](/examples/#${placeOf(file)})`);

/** The files beside a page that it refers to as a folder, each whole. */
function folders() {
  const hosts = readdirSync(join(root, "docs/hosts"), { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const path of [...hosts.map(({ name }) => `hosts/${name}`), "examples"]) {
    const shown = readdirSync(join(root, "docs", path)).map((file) => {
      const text = readFileSync(join(root, "docs", path, file), "utf8").trimEnd();
      return `## ${file}\n\n\`\`\`\`${file.split(".").at(-1).replace("csv", "txt")}\n${text}\n\`\`\`\``;
    });
    write(join(pages, path, "index.md"), `# ${path.split("/").at(-1)}\n\n${shown.join("\n\n")}\n`);
  }
}

/** The page to try it on, as files: readers are fetched when something is opened. */
async function page() {
  const out = join(pages, "public/try");
  await build({
    entryPoints: { page: join(root, "src/page/site.ts"), worker: join(root, "src/page/site-worker.ts") },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".csv": "text" },
    outdir: out,
    logLevel: "error",
  });
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
  const html = readFileSync(join(root, "src/page/page.html"), "utf8")
    .replace("__POLICY__", policy)
    .replace("<!-- style -->", '<link rel="stylesheet" href="style.css" />')
    .replace("<!-- script -->", '<script type="module" src="page.js"></script>');
  write(join(out, "index.html"), html);
  cpSync(join(root, "src/page/style.css"), join(out, "style.css"));
}

rmSync(work, { recursive: true, force: true });
rmSync(built, { recursive: true, force: true });
const { menu, sitePages, forms, tokenize } = await sources();
const docs = markdown(join(root, "docs"));
for (const path of docs.keys()) if (path.startsWith("site/")) docs.delete(path);
const example = JSON.parse(readFileSync(join(root, "docs/examples/culture-2023.json"), "utf8"));
for (const [path, text] of sitePages({ docs, forms, example })) write(join(pages, path), links(text));
for (const [path, text] of markdown(join(here, "content"))) write(join(pages, path), text);
write(join(pages, "changes.md"), readFileSync(join(root, "CHANGELOG.md"), "utf8").replaceAll("](docs/", "]("));
for (const [path, text] of withOneName(markdown(join(here, "api")))) write(join(pages, "api", path), text);
write(join(work, "menu.json"), JSON.stringify(menu()));
folders();
await page();
if (existsSync(join(root, "docs/pictures")))
  cpSync(join(root, "docs/pictures"), join(pages, "public/pictures"), { recursive: true });
await buildSite(here);
withoutInline(built);
withFunction(built, tokenize);
const dead = deadLinks(built);
if (dead.length > 0) throw new Error(`links that lead nowhere:\n${dead.join("\n")}`);
const bytes = readdirSync(built, { recursive: true }).reduce(
  (sum, name) => sum + statSync(join(built, String(name))).size,
  0,
);
console.log(`${markdown(pages).size} pages, ${(bytes / 1e6).toFixed(1)} MB in docs/site/built`);
