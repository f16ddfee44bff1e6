import { inWords, whereWords } from "../../explain/place.js";
import { wordsOf } from "../../explain/wording.js";
import { gathered } from "../../message/gather.js";
import { type Issue, messageOf, type Severity } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { cards, type Cell, escaped, said } from "./shell.js";
import { section, type View } from "./view.js";

/** What comes first of what is to be mended. */
const FIRST = 5;

/** The first of the errors. */
export function mendFirst(page: View): string {
  const errors = page.audit.findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return "";
  const items = errors.slice(0, FIRST).map((each) => `<li>${findingHtml(each, page)}</li>`);
  const more = errors.length - items.length;
  const rest =
    more > 0
      ? `<p class="quiet">${say(page.language, `还有 ${more} 处，见“提示”。`, `${more} more are below.`)}</p>`
      : "";
  return section(say(page.language, "先改这些", "To mend first"), `<ol>${items.join("\n")}</ol>${rest}`);
}

/** A finding with its place before it, or all the places that it is said of. */
export function findingHtml(finding: Issue, { names, language }: View, all: readonly Issue[] = [finding]): string {
  const places = all.map((each) => whereWords(each, names, language)).filter((each) => each !== "");
  const place = places.join(say(language, "、", ", "));
  const words = escaped(inWords(messageOf(finding, language), names, language));
  return place === "" ? words : `<b>${escaped(place)}</b>${say(language, "：", ": ")}${words}`;
}

/** What is found, the gravest first; what is only worth knowing is folded away, and left out on paper. */
export function findingsOf(page: View): string {
  const { audit, language } = page;
  const words = wordsOf(language);
  const rowsOf = (severity: Severity): Cell[][] =>
    gathered(audit.findings)
      .filter(({ first }) => first.severity === severity)
      .map(({ first, all }) => [
        said(words.severities[severity], severity === "info" ? "center" : `center ${severity}`),
        { html: findingHtml(first, page, all) },
        said(first.source ?? ""),
      ]);
  const headings = [words.severity, words.message, words.source];
  const grave = [...rowsOf("error"), ...rowsOf("warning")];
  const info = rowsOf("info");
  const list = grave.length === 0 ? `<p>${escaped(words.noFindings)}</p>` : cards(headings, grave);
  const count = say(language, `另有 ${info.length} 条说明`, `${info.length} remarks`);
  const more = info.length === 0 ? "" : `<details><summary>${count}</summary>${cards(headings, info)}</details>`;
  return section(words.findings, list + more);
}
