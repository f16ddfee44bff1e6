import type { Leverage, NextGrade } from "../audit/types.js";
import type { Language } from "../issue/index.js";
import { decimalWords } from "./decimal.js";
import { clip, grid } from "./grid.js";
import { placeWords } from "./place.js";

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
  const said = language === "en" ? english : chinese;
  const rows = losing
    .slice(0, MOST_LISTED)
    .map(({ path, lost, gain, perUnit }) => [
      clip(placeWords(path, names, language), 44),
      clip(decimalWords(lost), 24),
      clip(decimalWords(gain ?? "—"), 24),
      clip(decimalWords(perUnit ?? "—"), 24),
    ]);
  const more = losing.length - rows.length;
  return `${said.title}\n${grid([said.header, ...rows], ["left", "right", "right", "right"])}${more > 0 ? `\n+${more}` : ""}`;
}

const chinese = {
  title: "丢分的指标",
  header: ["指标", "丢分", "达到指标值可得", "每多完成 1 个单位的变动"],
};

const english: typeof chinese = {
  title: "Where points are lost",
  header: ["Indicator", "Lost", "Gain at the target", "Change for 1 more"],
};

/** What is missing to the next grade, and the least changes that supply it. */
export function nextGradeText(
  { grade, points, changes, together }: NextGrade,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const english = language === "en";
  const lines = [
    english
      ? `${decimalWords(points)} points are missing to ${grade}`
      : `距“${grade}”还差 ${decimalWords(points)} 分（差在哪里，供分析；实际完成值须如实填写）`,
  ];
  for (const { path, from, to, unit } of changes) {
    const name = placeWords(path, names, language);
    const [now, enough] = [from, to].map((value) => `${value}${english && unit !== null ? " " : ""}${unit ?? ""}`);
    lines.push(
      english
        ? `- ${name} alone would have done it, at ${enough} instead of ${now}`
        : `- “${name}”要是完成了 ${enough}（实际 ${now}），单独就够`,
    );
  }
  if (changes.length === 0 && together.length > 0) {
    const all = together.map((path) => placeWords(path, names, language));
    lines.push(
      english
        ? `- had these reached their targets, it would have: ${all.join("; ")}`
        : `- 下列指标要是都达到了指标值就够：${all.join("；")}`,
    );
  }
  return lines.join("\n");
}
