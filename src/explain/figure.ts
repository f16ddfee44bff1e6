import { type PublishedFigure, type Interval, printed, type FigureReading } from "../audit/index.js";
import { readingWords } from "../audit/reading/words.js";
import { placeWords } from "./place.js";
import type { Told, TraceStep } from "./types.js";
import type { View } from "./view.js";
import { roundingWords } from "../text/rounding-words.js";
import { quoted, stepOf } from "./words.js";
import { type Bilingual, say } from "../text/bilingual.js";

/** What was found of a published figure: what it stands for, what it should be, and every reading that gives it. */
export function figureTold(view: View, figure: PublishedFigure, computed: readonly TraceStep[]): Told {
  const { language } = view;
  const { reported, name, path } = figure;
  const title = name === "" ? placeWords(path, new Map(), language) : name;
  const should = figure.computed ?? "—";
  const [inChinese, inEnglish] = VERDICTS[figure.verdict];
  const says = say(
    language,
    `${quoted(title)}公布 ${reported}，计算 ${should}：${inChinese}`,
    `${title}: reported ${reported}, computed ${should}: ${inEnglish}`,
  );
  const steps: TraceStep[] = [
    {
      what: "reported",
      says: say(language, `公布的数 ${reported}`, `the published figure ${reported}`),
      cell: path,
      text: reported,
    },
  ];
  if (figure.interval !== null) {
    const rounded = intervalText(figure.interval);
    const cut = printed(reported, "down");
    // Full marks end at themselves: cut off, they stand for nothing else.
    const isFull = figure.interval.highInclusive && figure.interval.high === cut.low;
    const formula =
      figure.kind === "grade" || isFull
        ? rounded
        : `${rounded}${say(language, "；舍去的话 ", "; cut off, ")}${intervalText(cut)}`;
    steps.push({
      what: "interval",
      says: say(language, "按小数位数代表的区间", "what its printed places stand for"),
      formula,
    });
  }
  const value = figure.computed === null ? {} : { value: figure.computed };
  steps.push({ what: "computed", says: say(language, "重新计算", "recomputed"), ...value, parts: computed });
  for (const reading of figure.readings) steps.push(readingStep(view, reading));
  if (figure.verdict === "unexplained") {
    steps.push({
      what: "reading",
      says: say(language, "试过的算法都得不出公布的数", "no reading that was tried gives it"),
    });
  }
  return { subject: "figure", path, name: title, value: figure.computed, says, steps };
}

function readingStep(
  { language, rounding: by }: View,
  { reading, rounding, exact, value, steps }: FigureReading,
): TraceStep {
  const how = roundingWords(rounding, language);
  return {
    what: "reading",
    says: `${say(language, "能得出它的算法：", "reproduced by: ")}${readingWords(reading, language)}${how === "" ? "" : say(language, `，${how}`, `, ${how}`)}`,
    formula: exact === value ? exact : `${exact} → ${value}`,
    value,
    parts: steps.map((step) => stepOf(step, exact, by, language)),
  };
}

/** `39.345 ≤ x < 39.355` */
export function intervalText(interval: Interval, name = "x"): string {
  const { low, lowInclusive, high, highInclusive } = interval;
  return `${low} ${lowInclusive ? "≤" : "<"} ${name} ${highInclusive ? "≤" : "<"} ${high}`;
}

const VERDICTS: Readonly<Record<PublishedFigure["verdict"], Bilingual>> = {
  agrees: ["相符", "they agree"],
  "within-places": ["在公布的小数位数之内相符", "they agree within the printed places"],
  "by-person": ["在由人评定的区间之内", "it lies in the interval that a person chooses from"],
  reproduced: ["不符，另有算法能得出公布的数", "they differ, and another reading gives the published figure"],
  unexplained: [
    "不符，试过的算法都得不出公布的数",
    "they differ, and no reading that was tried gives the published figure",
  ],
  "not-computed": ["没有可以比较的数", "there is nothing to compare it with"],
};
