import { equal, hundred, multiply } from "../exact/index.js";
import type { Standard } from "../standard/types.js";
import { gradeOf, safeResolveStandard } from "../standard/index.js";
import { readBack } from "./decimal.js";
import { wordsOf } from "./wording.js";
import { sumSteps } from "./indicator.js";
import type { Told, TraceStep } from "./types.js";
import type { SeenIndicator, View } from "./view.js";
import { say } from "../text/bilingual.js";

/** How the total comes about. */
export function totalTold(view: View): Told {
  const { score, weight } = view.whole;
  const name = wordsOf(view.language).total;
  const says =
    score === null
      ? say(view.language, "总分算不出来", "the total cannot be computed")
      : say(view.language, `总分 ${score} 分（满分 ${weight ?? "—"}）`, `the total is ${score} of ${weight ?? "—"}`);
  return { subject: "score", path: "", name, value: score, says, steps: sumSteps(view, view.whole, view.first) };
}

/** A rate as score over weight. */
export function rateTold(view: View, node: SeenIndicator | null): Told {
  const { score, weight, rate } = node ?? view.whole;
  const name = node?.name ?? wordsOf(view.language).total;
  const words = wordsOf(view.language);
  const says = `${node === null ? "" : `${name}: `}${words.rate} ${rate === null ? "—" : `${rate}%`}`;
  return {
    subject: "rate",
    path: node?.path ?? "",
    name,
    value: rate,
    says,
    steps: rateSteps(view, score, weight, rate),
  };
}

function rateSteps(view: View, score: string | null, weight: string | null, rate: string | null): readonly TraceStep[] {
  if (score === null || weight === null || rate === null) return [];
  const says = say(view.language, "得分 ÷ 分值 × 100，至多 4 位小数", "score ÷ weight × 100, to at most 4 places");
  const step = { what: "rate", says, formula: `${score} ÷ ${weight} × 100`, value: `${rate}%` };
  return [isExactly(score, weight, rate) ? { ...step, equals: true } : step];
}

/** Whether a rate has not been rounded. */
function isExactly(score: string, weight: string, rate: string): boolean {
  return equal(multiply(readBack(score), hundred), multiply(readBack(rate), readBack(weight)));
}

/** The grade and the band of rates that it belongs to. */
export function gradeTold(view: View): Told {
  const { score, weight, rate, grade } = view.whole;
  const name = wordsOf(view.language).grade;
  const says =
    grade === null
      ? say(view.language, "没有等级", "there is no grade")
      : say(view.language, `等级“${grade}”：得分率 ${rate ?? "—"}%`, `grade ${grade}: rate ${rate ?? "—"} %`);
  const steps = [...rateSteps(view, score, weight, rate)];
  const band = gradesOf(view).find((each) => rate !== null && gradeOf(rate, [each]) !== null);
  if (band !== undefined && rate !== null) {
    const low = band.min === undefined ? "" : `${band.min} ${band.minInclusive === false ? "<" : "≤"} `;
    const high = band.max === undefined ? "" : ` ${band.maxInclusive === true ? "≤" : "<"} ${band.max}`;
    steps.push({
      what: "grade",
      says: say(view.language, `“${band.name}”的界限`, `the band of ${band.name}`),
      formula: `${low}${rate}${high}`,
      value: band.name,
      source: band.source,
    });
  }
  return { subject: "grade", path: "", name, value: grade, says, steps };
}

/** The grades of the form's own standard where the form carries one, else of the standard of that id. */
function gradesOf({ form, standard }: View) {
  const own = typeof form === "object" && form !== null && "standard" in form ? form.standard : undefined;
  const isData = typeof own === "object" && own !== null && "id" in own && own.id === standard;
  const read = safeResolveStandard(isData ? (own as Standard) : standard);
  return read.ok ? read.value.grades : [];
}
