import type { Audit, AuditFinding, Figure } from "../audit/types.js";
import { type Language, messageOf, type Severity } from "../issue/index.js";
import { roundingWords } from "./steps.js";
import { decimalWords } from "./decimal.js";
import { clip, grid } from "./grid.js";
import { leverageText, nextGradeText } from "./leverage.js";
import { readingWords } from "../audit/reading-words.js";
import { inWords, namesOf, placeWords } from "./place.js";
import { searchLines } from "./weights.js";
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
  const names = namesOf(audit.indicators);
  const parts = [
    `${words.standard}: ${audit.standard.id} ${audit.standard.version}`,
    verdictsText(audit.figures, language),
  ];
  if (audit.figures.length > 0) parts.push(figuresText(audit.figures, names, language));
  for (const search of audit.weights) {
    const lines = searchLines(search, language);
    parts.push(`${said.weights} ${search.name} (${search.reported} / ${search.weight})\n${lines.join("\n")}`);
  }
  parts.push(findingsOf(audit.findings, names, language));
  parts.push(leverageText(audit.leverage, names, language));
  if (audit.nextGrade !== null) parts.push(nextGradeText(audit.nextGrade, names, language));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** How many figures agree, how many come out otherwise, how many do not. */
function verdictsText(figures: readonly Figure[], language: Language): string {
  const said = language === "en" ? english : chinese;
  const counts = Object.entries(said.verdicts).flatMap(([verdict, words]) => {
    const many = figures.filter((figure) => figure.verdict === verdict).length;
    return many === 0 ? [] : [`${words} ${many}`];
  });
  return figures.length === 0 ? said.noFigures : `${said.figures(figures.length)}${counts.join(said.comma)}`;
}

function figuresText(figures: readonly Figure[], names: ReadonlyMap<string, string>, language: Language): string {
  return grid(figureRows(figures, names, language), ["left", "right", "right", "left", "left"]);
}

/** The header and a row for each published figure: what it is, as published, as computed, the verdict, the readings. */
export function auditRows(audit: Audit, language: Language): string[][] {
  const names = namesOf(audit.indicators);
  return figureRows(audit.figures, names, language, Infinity);
}

function figureRows(
  figures: readonly Figure[],
  names: ReadonlyMap<string, string>,
  language: Language,
  widest: number = 40,
): string[][] {
  const said = language === "en" ? english : chinese;
  const rows = figures.map((figure) => {
    const name = figure.name === "" ? "" : ` ${figure.name}`;
    return [
      clip(`${said.kinds[figure.kind] ?? figure.kind}${name}`, widest),
      figure.reported,
      clip(decimalWords(figure.computed ?? "—"), Math.min(widest, 24)),
      said.verdicts[figure.verdict] ?? figure.verdict,
      readingsOf(figure, names, language),
    ];
  });
  return [said.header, ...rows];
}

function readingsOf(figure: Figure, names: ReadonlyMap<string, string>, language: Language): string {
  const said = language === "en" ? english : chinese;
  const shown = figure.readings.slice(0, 3).map(({ reading, rounding, exact, value }) => {
    if (rounding === "weights") return said.byWeights(reading === "standard" ? "" : readingWords(reading, language));
    const path = /^(?:sum-without|weight-of):(.+)$/.exec(reading)?.[1];
    const words = readingWords(reading, language);
    const isExact = exact === value && !rounding.startsWith("parts:");
    const how = isExact ? "" : roundingWords(rounding, language);
    const from = exact === value ? "" : `${clip(decimalWords(exact), 20)} `;
    return (
      (path === undefined ? words : words.replace(path, placeWords(path, names, language))) +
      (how === "" ? "" : ` (${from}${how})`)
    );
  });
  const rest = figure.readings.length - shown.length;
  return shown.join(language === "en" ? "; " : "；") + (rest > 0 ? ` +${rest}` : "");
}

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

/** The findings in words, errors first. */
function findingsOf(findings: readonly AuditFinding[], names: ReadonlyMap<string, string>, language: Language): string {
  const words = wordsOf(language);
  if (findings.length === 0) return words.noFindings;
  const lines = GRAVITY.flatMap((severity) => findings.filter((each) => each.severity === severity)).map((finding) => {
    const path = finding.path ?? "";
    const place = path === "" ? "" : `${placeWords(path, names, language)}: `;
    const source = finding.source === undefined ? "" : ` (${finding.source})`;
    return `- ${words.severities[finding.severity] ?? ""} ${place}${inWords(messageOf(finding, language), names, language)} [${finding.code}]${source}`;
  });
  return `${words.findings}\n${lines.join("\n")}`;
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
  figures: (many: number): string => `核对了 ${many} 个公布的数：`,
  byWeights: (words: string): string => `${words === "" ? "按评分办法" : words}，有分值能得出（见下）`,
  noFigures: "表中没有公布的得分、比率或等级可以核对",
  comma: "，",
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
  figures: (many) => `${many} published figures: `,
  byWeights: (words) => `${words === "" ? "the standard" : words}, by weights that fit (below)`,
  noFigures: "the form publishes no score, ratio or grade to check",
  comma: ", ",
};
