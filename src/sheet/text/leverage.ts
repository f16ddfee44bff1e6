import type { Leverage, NextGrade } from "../../audit/types.js";
import type { Language } from "../../message/index.js";
import { type Bilingual, say } from "../../text/bilingual.js";
import { decimalWords } from "../../explain/decimal.js";
import { clip, grid } from "./grid.js";
import { placeWords } from "../../explain/place.js";

/** The most leaves that are listed. */
const MOST_LISTED = 20;

/** The leaves that lost points, in document order: what they lost, and what they would gain. */
export function leverageText(
  leverage: readonly Leverage[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const losing = leverage.filter(({ lost }) => lost !== "0" && !lost.startsWith("-"));
  if (losing.length === 0) return "";
  const rows = losing
    .slice(0, MOST_LISTED)
    .map(({ path, lost, gain, perUnit }) => [
      clip(placeWords(path, names, language), 44),
      clip(decimalWords(lost), 24),
      clip(decimalWords(gain ?? "—"), 24),
      clip(decimalWords(perUnit ?? "—"), 24),
    ]);
  const more = losing.length - rows.length;
  const title = say(language, "丢分的指标", "Where points are lost");
  const header = HEADER.map(([zh, en]) => say(language, zh, en));
  return `${title}\n${grid([header, ...rows], ["left", "right", "right", "right"])}${more > 0 ? `\n+${more}` : ""}`;
}

const HEADER: readonly Bilingual[] = [
  ["指标", "Indicator"],
  ["丢分", "Lost"],
  ["达到指标值可得", "Gain at the target"],
  ["每多完成 1 个单位的变动", "Change for 1 more"],
];

/** What is missing to the next grade, and the least changes that supply it. */
export function nextGradeText(
  { grade, points, changes, together }: NextGrade,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const lines = [
    say(
      language,
      `距“${grade}”还差 ${decimalWords(points)} 分（差在哪里，供分析；实际完成值须如实填写）`,
      `${decimalWords(points)} points are missing to ${grade}`,
    ),
  ];
  for (const { path, from, to, unit } of changes) {
    const name = placeWords(path, names, language);
    const [now, enough] = [from, to].map((value) => value + (unit === null ? "" : say(language, "", " ") + unit));
    lines.push(
      say(
        language,
        `- “${name}”要是完成了 ${enough}（实际 ${now}），单独就够`,
        `- ${name} alone would have done it, at ${enough} instead of ${now}`,
      ),
    );
  }
  if (changes.length === 0 && together.length > 0) {
    const all = together.map((path) => placeWords(path, names, language));
    lines.push(
      say(
        language,
        `- 下列指标要是都达到了指标值就够：${all.join("；")}`,
        `- had these reached their targets, it would have: ${all.join("; ")}`,
      ),
    );
  }
  return lines.join("\n");
}
