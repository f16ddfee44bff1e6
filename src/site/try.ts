import { evaluate } from "../evaluate/index.js";
import type { Issue } from "../message/index.js";
import { safeEvaluate } from "../evaluate/index.js";

/** Where the page to try it on lies on the site. */
const PAGE = "/try/";

/** A link that opens the page with a form, and with what is to be explained of it. */
export function tryLink(words: string, form: object, ask = "/indicators/0", standard = ""): string {
  const more = standard === "" ? "" : `&standard=${encoded(standard)}`;
  return `[${words}](${PAGE}#form=${encoded(JSON.stringify(form))}${more}&ask=${encoded(ask)})`;
}

/** Percent-encoded, brackets too: a link of Markdown ends at one. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[()'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** A form of one indicator, as the pages of the methods mean it. */
export function formOf(leaf: object, year: number | undefined): object {
  return {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    ...(year === undefined ? {} : { subject: { year } }),
    indicators: [{ name: "例", weight: "10", ...leaf }],
  };
}

/**
 * Holds what a page says that a form scores: a page that says something else is not built.
 *
 * @throws Error where it scores something else.
 */
export function hold(page: string, form: object, score: string): void {
  const read = safeEvaluate(form);
  const given = read.ok ? read.value.score : codesOf(read.issues);
  if (given !== score) throw new Error(`${page}: says ${score}, and it is ${given}: ${JSON.stringify(form)}`);
}

/** The score of a form that is known to have one. */
export function scoreOf(form: object): string {
  return evaluate(form).value.score;
}

function codesOf(issues: readonly Issue[]): string {
  return issues.map(({ code }) => code).join(" ");
}
