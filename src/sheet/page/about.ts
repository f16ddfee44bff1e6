import { isNegative, subtract, toText } from "../../exact/index.js";
import { readDecimal } from "../../exact/input.js";
import { roundingWords } from "../../text/rounding-words.js";
import type { Language } from "../../message/index.js";
import { standards } from "../../standard/index.js";
import { say } from "../../text/bilingual.js";
import { isOfSomeWeights, type Standing, standingOf, totalOf } from "./confirmed.js";
import { escaped } from "./shell.js";
import type { View } from "./view.js";

/** Whose form it is, of which year, by which standard, and how that rounds. */
export function aboutOf({ form, audit, language }: View): string {
  const { subject } = form;
  const organisation = (subject as { readonly organisation?: string } | undefined)?.organisation;
  const standard = standards().find(({ id }) => id === audit.standard.id);
  const document = standard?.sources[0]?.document;
  const named =
    standard === undefined ? audit.standard.id : `${standard.title}${document === undefined ? "" : `（${document}）`}`;
  const { mode, places, stage } = audit.rounding;
  const how = roundingWords(`${stage === "indicator" ? "parts:" : ""}${mode}:${places}`, language);
  const parts = [
    organisation ?? subject?.supervisor,
    subject?.year === undefined ? undefined : say(language, `${subject.year} 年度`, String(subject.year)),
    say(language, `评分办法：${named}`, `standard: ${named}`),
    how,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** The score, the grade, and the conclusion in one sentence. */
export function headOf({ form, audit, language }: View): string {
  const { score, weight } = audit;
  const { score: total, grade } = totalOf(form, audit);
  const of = weight === null ? "" : say(language, ` / ${weight} 分`, ` of ${weight}`);
  const open = isOfSomeWeights(audit, "/reported/score");
  const shown = total === null ? say(language, "无法计算", "cannot be computed") : escaped(total);
  const graded = grade === null ? "" : `<span class="grade">${escaped(grade)}</span>`;
  const errors = audit.findings.filter(({ severity }) => severity === "error").length;
  const warnings = audit.findings.filter(({ severity }) => severity === "warning").length;
  return `<div class="score"><span><b>${shown}</b>${escaped(of)}</span>${graded}</div>
<p class="lead">${escaped(open ? ofSomeWeights(form, errors, warnings, language) : conclusionOf(score, form.reported?.score, standingOf(audit, "/reported/score"), foundWords(errors, warnings, language), language))}</p>`;
}

/** The conclusion where the weights below are not published, and some give the published total. */
function ofSomeWeights(form: View["form"], errors: number, warnings: number, language: Language): string {
  const printed = String(form.reported?.score);
  return say(
    language,
    `公布的 ${printed} 分得到确认：下级分值没有公布，有分值正好得出它（下表按平均分摊）；${foundWords(errors, warnings, language)}`,
    `The printed ${printed} is confirmed: weights are not published, and some give it (below they are shared out evenly); ${foundWords(errors, warnings, language)}`,
  );
}

function foundWords(errors: number, warnings: number, language: Language): string {
  return errors + warnings === 0
    ? say(language, "没有发现问题。", "nothing is found.")
    : say(language, `有 ${errors} 处错误、${warnings} 处需要注意。`, `${errors} errors and ${warnings} warnings.`);
}

/** The conclusion in one sentence. */
function conclusionOf(
  score: string | null,
  printed: unknown,
  standing: Standing,
  found: string,
  language: Language,
): string {
  const [computed, reported] = [readDecimal(score), readDecimal(printed)];
  if (typeof computed === "string")
    return say(language, `总分算不出来；${found}`, `The total cannot be computed; ${found}`);
  if (typeof reported === "string")
    return say(language, `表上没有公布总分；${found}`, `The form prints no total; ${found}`);
  const [own, other] = [String(printed), toText(computed)];
  if (standing === "unchecked")
    return say(
      language,
      `公布 ${own} 分，总分没有核对；${found}`,
      `The form prints ${own}, and the total was not checked; ${found}`,
    );
  if (standing === "within-places")
    return say(
      language,
      `公布 ${own} 分，与重算的 ${other} 分在小数位数之内相符；${found}`,
      `The printed ${own} agrees with the computed ${other} within its places; ${found}`,
    );
  if (standing === "same")
    return say(language, `公布的总分与重算一致；${found}`, `The printed total is the computed one; ${found}`);
  const difference = subtract(computed, reported);
  const size = toText(isNegative(difference) ? subtract(reported, computed) : difference);
  const way = isNegative(difference) ? say(language, "多报", "too high by") : say(language, "少报", "too low by");
  return say(
    language,
    `公布 ${own} 分，${way} ${size} 分；${found}`,
    `The form prints ${own}, ${way} ${size}; ${found}`,
  );
}
