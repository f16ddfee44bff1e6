import { harmless } from "../../text/harmless.js";
import type { Audit, AuditFinding, PublishedFigure, FigureKind, Verdict } from "../../audit/types.js";
import { gathered } from "../../message/gather.js";
import { type Language, messageOf } from "../../message/index.js";
import { roundingWords } from "../../text/rounding-words.js";
import { decimalWords } from "../../explain/decimal.js";
import { clip, grid } from "./grid.js";
import { leverageText, nextGradeText } from "./leverage.js";
import { type Bilingual, say } from "../../text/bilingual.js";
import { readingWords } from "../../audit/reading/words.js";
import { inWords, namesOf, placeWords, whereWords } from "../../explain/place.js";
import { searchLines } from "../../explain/weights.js";
import { wordsOf } from "../../explain/wording.js";
import { partsOf } from "../../audit/reading/parts.js";

/**
 * An audit as readable text: every published figure with its verdict and the readings that reproduce it, the weights
 * that were not published, the findings, and what moves the score.
 *
 * @param audit What `audit` returned.
 * @param language `zh` or `en`.
 */
export function auditText(audit: Audit, language: Language = "zh"): string {
  const words = wordsOf(language);
  const names = namesOf(audit.indicators);
  const parts = [
    `${words.standard}: ${audit.standard.id} ${audit.standard.version}`,
    verdictsText(audit.figures, language),
  ];
  if (audit.figures.length > 0) parts.push(figuresText(audit.figures, names, language));
  for (const search of audit.weights) {
    const lines = searchLines(search, language);
    const title = say(language, "没有公布的分值：", "Unpublished weights:");
    parts.push(`${title} ${search.name} (${search.reported} / ${search.weight})\n${lines.join("\n")}`);
  }
  parts.push(findingsOf(audit.findings, names, language));
  parts.push(leverageText(audit.leverage, names, language));
  if (audit.nextGrade !== null) parts.push(nextGradeText(audit.nextGrade, names, language));
  return harmless(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
}

/** How many figures agree, how many come out otherwise, how many do not. */
function verdictsText(figures: readonly PublishedFigure[], language: Language): string {
  const many = figures.length;
  if (many === 0) {
    return say(
      language,
      "表中没有公布的得分、比率或等级可以核对",
      "the form publishes no score, ratio or grade to check",
    );
  }
  const counts = Object.entries(VERDICTS).flatMap(([verdict, words]) => {
    const alike = figures.filter((figure) => figure.verdict === verdict).length;
    return alike === 0 ? [] : [`${say(language, ...words)} ${alike}`];
  });
  const title = say(language, `核对了 ${many} 个公布的数：`, `${many} published figures: `);
  return title + counts.join(say(language, "，", ", "));
}

function figuresText(
  figures: readonly PublishedFigure[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  return grid(figureRows(figures, names, language), ["left", "right", "right", "left", "left"]);
}

/** The header and a row for each published figure: what it is, as published, as computed, the verdict, the readings. */
export function auditRows(audit: Audit, language: Language): string[][] {
  const names = namesOf(audit.indicators);
  return figureRows(audit.figures, names, language, Infinity);
}

function figureRows(
  figures: readonly PublishedFigure[],
  names: ReadonlyMap<string, string>,
  language: Language,
  widest: number = 40,
): string[][] {
  const rows = figures.map((figure) => {
    const name = figure.name === "" ? "" : ` ${figure.name}`;
    return [
      clip(`${say(language, ...KINDS[figure.kind])}${name}`, widest),
      figure.reported,
      clip(decimalWords(figure.computed ?? "—"), Math.min(widest, 24)),
      say(language, ...VERDICTS[figure.verdict]),
      readingsOf(figure, names, language),
    ];
  });
  return [HEADER.map(([zh, en]) => say(language, zh, en)), ...rows];
}

function readingsOf(figure: PublishedFigure, names: ReadonlyMap<string, string>, language: Language): string {
  const shown = figure.readings.slice(0, 3).map(({ reading, rounding, exact, value }) => {
    const words = readingWords(reading, language);
    if (rounding === "weights") {
      const by = reading === "standard" ? say(language, "按评分办法", "the standard") : words;
      return say(language, `${by}，有分值能得出（见下）`, `${by}, by weights that fit (below)`);
    }
    const parts = partsOf(reading);
    const path = parts.kind === "sum-without" || parts.kind === "weight-of" ? parts.of : undefined;
    const isExact = exact === value && !rounding.startsWith("parts:");
    const how = isExact ? "" : roundingWords(rounding, language);
    const from = exact === value ? "" : `${clip(decimalWords(exact), 20)} `;
    return (
      (path === undefined ? words : words.replace(path, placeWords(path, names, language))) +
      (how === "" ? "" : ` (${from}${how})`)
    );
  });
  const rest = figure.readings.length - shown.length;
  return shown.join(say(language, "；", "; ")) + (rest > 0 ? ` +${rest}` : "");
}

/** Places of one finding that are named. */
const MOST_PLACES = 6;

/** The findings in words, errors first; what is said of several places once, with their number. */
function findingsOf(findings: readonly AuditFinding[], names: ReadonlyMap<string, string>, language: Language): string {
  const words = wordsOf(language);
  if (findings.length === 0) return words.noFindings;
  const lines = gathered(findings).map(({ first, all }) => {
    const named = all
      .slice(0, MOST_PLACES)
      .map((each) => whereWords(each, names, language))
      .filter((where) => where !== "");
    const times = all.length === 1 ? "" : `×${all.length} `;
    const rest = all.length > MOST_PLACES ? " …" : "";
    const place = named.length === 0 ? times : `${times}${named.join(say(language, "、", ", "))}${rest}: `;
    const source = first.source === undefined ? "" : ` (${first.source})`;
    return `- ${words.severities[first.severity]} ${place}${inWords(messageOf(first, language), names, language)} [${first.code}]${source}`;
  });
  return `${words.findings}\n${lines.join("\n")}`;
}

const HEADER: readonly Bilingual[] = [
  ["公布的数", "Reported figure"],
  ["公布", "Reported"],
  ["计算", "Computed"],
  ["结论", "Verdict"],
  ["能得出它的算法", "Reproduced by"],
];

const KINDS: Readonly<Record<FigureKind, Bilingual>> = {
  score: ["得分", "score"],
  sum: ["合计", "sum"],
  total: ["总分", "total"],
  rate: ["得分率", "rate"],
  ratio: ["比率", "ratio"],
  grade: ["等级", "grade"],
};

const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  agrees: ["相符", "agrees"],
  "within-places": ["在小数位数之内相符", "agrees within its places"],
  "by-person": ["由人评定，在区间之内", "within a person's choice"],
  reproduced: ["另有算法能得出", "reproduced otherwise"],
  unexplained: ["没有算法能得出", "no reading fits"],
  "not-computed": ["无法计算", "cannot be computed"],
};
