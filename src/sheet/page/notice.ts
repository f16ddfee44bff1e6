import type { Audit } from "../../audit/types.js";
import { inWords, namesOf, whereWords } from "../../explain/place.js";
import type { SelfEvaluation } from "../../form/types.js";
import { type Issue, type Language, messageOf, type Severity } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { aboutOf } from "./about.js";
import { standingOf } from "./confirmed.js";
import { cards, escaped, pageOf, said } from "./shell.js";
import type { View } from "./view.js";

/**
 * 整改通知: what a unit is asked to correct and to look at in its form, each with where it stands and what it rests on.
 *
 * @param form The self-evaluation.
 * @param audit What `audit` returned for it.
 * @param language `zh` or `en`.
 * @returns one page of HTML that needs nothing else, to be printed or sent. It has no errors.
 *
 * Source: none; the layout is the page's own.
 *
 * @example
 * const form: SelfEvaluation = {
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   subject: { name: "培训" },
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100", reported: "90" }],
 * };
 * noticePage(form, audit(form).value).includes("培训人次"); // => true
 */
export function noticePage(form: SelfEvaluation, audit: Audit, language: Language = "zh"): string {
  const view: View = { form, audit, language, names: namesOf(audit.indicators) };
  const title = say(language, "绩效自评整改通知", "Notice of corrections");
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="lead">${escaped(addressOf(view))}</p>`,
    `<p>${escaped(openingOf(view))}</p>`,
    part(say(language, "请更正", "To be corrected"), listOf("error", view), language),
    part(
      say(language, "请核实，属实的说明原因", "To be looked at; where it holds, give the reason"),
      listOf("warning", view),
      language,
    ),
    `<p>${escaped(closingOf(view))}</p>`,
    `<p class="sign">${escaped(say(language, "（盖章）　　　　年　　月　　日", "(seal and date)"))}</p>`,
    `<p class="quiet">${escaped(aboutOf(view))}</p>`,
  ];
  return pageOf(title, parts.filter((each) => each !== "").join("\n"), language);
}

function part(title: string, content: string, language: Language): string {
  return content === "" ? "" : `<h2>${escaped(title)}${say(language, "：", ":")}</h2>\n${content}`;
}

/** Whom it goes to. */
function addressOf({ form: { subject }, language }: View): string {
  const whom = subject?.organisation ?? (subject?.kind === "project" ? subject.supervisor : undefined) ?? subject?.name;
  return `${whom ?? say(language, "填报单位", "To the unit")}${say(language, "：", ":")}`;
}

function openingOf({ form, audit, language }: View): string {
  const name = form.subject?.name ?? say(language, "绩效", "the form");
  const year = form.subject?.year;
  const count = (severity: Severity): number => audit.findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const printed = form.reported?.score;
  const standing = standingOf(audit, "/reported/score");
  const within =
    standing === "within-places" ? say(language, "，在小数位数之内相符", ", the same within its places") : "";
  const scores =
    audit.score === null || standing === "unchecked"
      ? ""
      : say(
          language,
          `公布得分 ${String(printed)} 分，重算为 ${audit.score} 分${within}。`,
          ` Reported ${String(printed)}, computed ${audit.score}${within}.`,
        );
  return errors + warnings === 0
    ? say(
        language,
        `“${name}”自评表经核对，没有需要更正的地方。${scores}`,
        `Nothing is to be corrected in “${name}”.${scores}`,
      )
    : say(
        language,
        `“${name}”${year === undefined ? "" : `${year}年度`}自评表经核对，有 ${errors} 处需要更正，${warnings} 处请核实。${scores}`,
        `In “${name}”${year === undefined ? "" : ` (${year})`} ${errors} points are to be corrected and ${warnings} to be looked at.${scores}`,
      );
}

function closingOf({ audit, language }: View): string {
  const any = audit.findings.some(({ severity }) => severity !== "info");
  return any
    ? say(
        language,
        "请更正后重新报送；与实际情况不符的，请说明并附依据。",
        "Please correct and hand it in again; where you disagree, say why.",
      )
    : "";
}

/** What is found, where it stands and what it rests on; one line for what is found in several places. */
function listOf(severity: Severity, { audit, names, language }: View): string {
  const groups = new Map<string, { readonly finding: Issue; readonly places: string[] }>();
  for (const finding of audit.findings as readonly (Issue & { readonly source?: string })[]) {
    if (finding.severity !== severity) continue;
    const words = inWords(messageOf(finding, language), names, language);
    const group = groups.get(words) ?? { finding, places: [] };
    group.places.push(whereWords(finding, names, language));
    groups.set(words, group);
  }
  if (groups.size === 0) return "";
  const headings = [
    say(language, "序号", "No."),
    say(language, "在哪里", "Where"),
    say(language, "是什么问题", "What"),
    say(language, "依据", "Basis"),
  ];
  const rows = [...groups].map(([words, { finding, places }], place) => [
    said(String(place + 1), "center"),
    said(places.filter((each) => each !== "").join(say(language, "、", ", "))),
    said(words),
    said((finding as { readonly source?: string }).source ?? say(language, "核对计算", "recomputed")),
  ]);
  return cards(headings, rows);
}
