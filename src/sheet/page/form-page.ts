import type { Audit } from "../../audit/types.js";
import { namesOf } from "../../explain/place.js";
import type { SelfEvaluation } from "../../form/types.js";
import type { Language } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { aboutOf, headOf } from "./about.js";
import { figuresOf } from "./figures.js";
import { findingsOf, mendFirst } from "./found.js";
import { indicatorsOf } from "./indicators.js";
import { lostOf } from "./lost.js";
import { escaped, pageOf } from "./shell.js";
import { section, type View } from "./view.js";
import { demandOptions } from "../../shape/demand.js";
import * as is from "../../shape/index.js";

/** What a page leads back to. */
export interface FormPageOptions {
  /** `zh` or `en`. */
  readonly language?: Language;
  /** The page that lists this one, from its own place. */
  readonly back?: string;
  /** What moved since the year before, a line each. */
  readonly since?: readonly string[];
}

/**
 * One form as a page: first whose it is, what it scores and what to mend first, then the indicators with bars of their
 * score rates, the points lost by size, the way to the next grade, the published figures, and everything found.
 *
 * @param form The self-evaluation; its texts are shown as typed.
 * @param audit What `audit` returned for it.
 * @returns a page that needs nothing else: no script, no network, for a telephone, a screen and A4.
 * @throws JixiaoError: `options/unknown-key`, `options/wrong-type`.
 *
 * Source: none; the layout is the page's own.
 *
 * @example
 * const form: SelfEvaluation = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   subject: { name: "培训", year: 2023 },
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * };
 * formPage(form, audit(form).value).includes("<h1>培训</h1>"); // => true
 */
export function formPage(form: SelfEvaluation, audit: Audit, options: FormPageOptions = {}): string {
  demandOptions(formPageOptions, options);
  const language = options.language ?? "zh";
  const names = namesOf(audit.indicators);
  const page: View = { form, audit, language, names };
  const title = form.subject?.name ?? say(language, "绩效自评表", "Self-evaluation");
  const parts = [
    options.back === undefined
      ? ""
      : `<p class="quiet"><a href="${escaped(options.back)}">${say(language, "← 汇总", "← Summary")}</a></p>`,
    `<h1>${escaped(title)}</h1>`,
    `<p class="quiet">${escaped(aboutOf(page))}</p>`,
    headOf(page),
    mendFirst(page),
    indicatorsOf(page),
    sinceOf(options.since, language),
    lostOf(page),
    figuresOf(page),
    findingsOf(page),
  ];
  return pageOf(title, parts.filter((part) => part !== "").join("\n"), language);
}

function sinceOf(since: readonly string[] | undefined, language: Language): string {
  if (since === undefined) return "";
  const items = since.map((line) => `<li>${escaped(line)}</li>`).join("\n");
  const nothing = `<p>${say(language, "没有变动。", "Nothing moved.")}</p>`;
  return section(say(language, "与上年相比", "Since the year before"), items === "" ? nothing : `<ul>${items}</ul>`);
}

const formPageOptions = is.object<FormPageOptions>({
  language: is.oneOf(["zh", "en"]),
  back: is.text,
  since: is.list(is.text),
});
