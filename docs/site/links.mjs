// Links that lead nowhere. The generator looks whether a page is there, not whether the place on it is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a heading's place on its page is called: as where the documents are read beside the sources. */
export const placeOf = (title) =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");

/** The links of every page below a folder whose page, file or place on the page is not there. */
export function deadLinks(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const pages = new Map(
    names
      .filter((name) => name.endsWith(".html") && !name.startsWith("try/"))
      .map((name) => [`/${name}`, readFileSync(join(folder, name), "utf8")]),
  );
  const places = new Map([...pages].map(([path, html]) => [path, new Set(found(html, / id="([^"]*)"/g))]));
  return [...pages].flatMap(([path, html]) =>
    [...new Set(found(html, /<a [^>]*href="([^"]*)"/g))]
      .filter((href) => !leads(new URL(href.replaceAll("&amp;", "&"), `http://site${path}`), folder, places))
      .map((href) => `${path}: ${href}`),
  );
}

/** A link that the API's writer numbered as the second of its name where there is one of that name only. */
export function withOneName(pages) {
  const count = (text, slug) => found(text, /^#+ (.+)$/gm).filter((title) => title.toLowerCase() === slug).length;
  return new Map(
    [...pages].map(([path, text]) => [
      path,
      text.replace(/\]\((\w*(?:\.md)?)#(\w+)-1\)/g, (link, file, slug) =>
        count(pages.get(file === "" ? path : file) ?? "", slug) === 1 ? `](${file}#${slug})` : link,
      ),
    ]),
  );
}

function leads(url, folder, places) {
  // The page to try it on is opened by test/hosts/site.mjs.
  if (url.host !== "site" || url.pathname.startsWith("/try/")) return true;
  const path = decodeURIComponent(url.pathname).replace(/\/$/, "/index.html");
  const ids = places.get(path);
  if (ids === undefined) return existsSync(join(folder, path));
  return url.hash === "" || ids.has(decodeURIComponent(url.hash.slice(1)));
}

const found = (text, pattern) => [...text.matchAll(pattern)].map(([, first]) => first);
