import type { Audit, Figure } from "../audit/types.js";
import { type Language, messageOf } from "../issue/index.js";
import { clip, grid } from "./grid.js";
import { readingWords } from "../audit/reading-words.js";
import { solutionText } from "./weights.js";
import { wordsOf } from "./words.js";

/**
 * An audit as readable text: every published figure with its verdict and the readings that reproduce it, the weights
 * that were not published, the findings, and what moves the score.
 *
 * @param audit What {@link audit} returned.
 * @param language `zh` or `en`.
 */
export function auditText(audit: Audit, language: Language = "zh"): string {
  const words = wordsOf(language);
  const said = language === "en" ? english : chinese;
  const parts = [`${words.standard}: ${audit.standard.id} ${audit.standard.version}`];
  if (audit.figures.length > 0) {
    const rows = audit.figures.map((figure) => [
      `${said.kinds[figure.kind] ?? figure.kind} ${clip(figure.name === "" ? figure.path : figure.name, 36)}`.trim(),
      figure.reported,
      figure.computed ?? "—",
      said.verdicts[figure.verdict] ?? figure.verdict,
      readingsOf(figure, language),
    ]);
    parts.push(grid([said.header, ...rows], ["left", "right", "right", "left", "left"]));
  }
  for (const search of audit.weights) {
    const none = [...new Set(search.solutions.map((each) => each.reading))].filter((reading) =>
      search.solutions.every((each) => each.reading !== reading || each.answer === "none"),
    );
    const lines = search.solutions
      .filter((each) => !none.includes(each.reading))
      .map((each) => `- ${solutionText(each, language)}`);
    lines.push(...none.map((reading) => `- ${readingWords(reading, language)}: ${said.noWeights}`));
    parts.push(`${said.weights} ${search.name} (${search.reported} / ${search.weight})\n${lines.join("\n")}`);
  }
  const findings = audit.findings.map((finding) => {
    const place = finding.path === undefined || finding.path === "" ? "" : `${finding.path}: `;
    const source = finding.source === undefined ? "" : ` (${finding.source})`;
    return `- ${words.severities[finding.severity] ?? ""} ${place}${messageOf(finding, language)} [${finding.code}]${source}`;
  });
  parts.push(findings.length === 0 ? words.noFindings : `${words.findings}\n${findings.join("\n")}`);
  if (audit.nextGrade !== null) {
    const { grade, points } = audit.nextGrade;
    parts.push(language === "en" ? `${points} points are missing to ${grade}` : `距“${grade}”还差 ${points} 分`);
  }
  return `${parts.join("\n\n")}\n`;
}

function readingsOf(figure: Figure, language: Language): string {
  const shown = figure.readings.slice(0, 3).map(({ reading, rounding, exact }) => {
    const how = rounding === "none" || rounding === "weights" ? "" : ` (${clip(exact, 20)}, ${rounding})`;
    return readingWords(reading, language) + how;
  });
  const rest = figure.readings.length - shown.length;
  return shown.join(language === "en" ? "; " : "；") + (rest > 0 ? ` +${rest}` : "");
}

const chinese = {
  header: ["公布的数", "公布", "计算", "结论", "能得出它的算法"],
  kinds: { score: "得分", sum: "合计", total: "总分", rate: "得分率", ratio: "比率", grade: "等级" } as Readonly<
    Record<string, string>
  >,
  verdicts: {
    agrees: "相符",
    "within-places": "在小数位数之内相符",
    "by-person": "由人评定，在区间之内",
    reproduced: "另有算法能得出",
    unexplained: "没有算法能得出",
    "not-computed": "无法计算",
  } as Readonly<Record<string, string>>,
  weights: "没有公布的分值：",
  noWeights: "没有这样的分值",
  modes: { "equal-halves": "二级指标内相等、0.5 的倍数", equal: "二级指标内相等", halves: "0.5 的倍数、不必相等" },
  stages: { exact: "先加总再取舍", parts: "逐项取舍后加总" },
  answers: { unique: "唯一", several: "有多种", interval: "区间", "not-searched": "太多，没有查找" } as Readonly<
    Record<string, string>
  >,
};

const english: typeof chinese = {
  header: ["Reported figure", "Reported", "Computed", "Verdict", "Reproduced by"],
  kinds: { score: "score", sum: "sum", total: "total", rate: "rate", ratio: "ratio", grade: "grade" },
  verdicts: {
    agrees: "agrees",
    "within-places": "agrees within its places",
    "by-person": "within a person's choice",
    reproduced: "reproduced otherwise",
    unexplained: "no reading fits",
    "not-computed": "cannot be computed",
  },
  weights: "Unpublished weights:",
  noWeights: "no such weights",
  modes: {
    "equal-halves": "equal inside a second level, multiples of 0.5",
    equal: "equal inside a second level",
    halves: "multiples of 0.5",
  },
  stages: { exact: "sums of exact scores", parts: "each leaf rounded" },
  answers: { unique: "unique", several: "several", interval: "intervals", "not-searched": "too many to search" },
};
