import type { Audit } from "../../audit/types.js";
import { divide, toText } from "../../exact/index.js";
import { decimalWords } from "../../explain/decimal.js";
import { placeWords } from "../../explain/place.js";
import type { Language } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { nextGradeText } from "../text/leverage.js";
import { lostBySize } from "./ranked.js";
import { bar, cards, escaped, said } from "./shell.js";
import { section, type View } from "./view.js";

/** The most leaves whose loss is listed. */
const MOST_LOST = 15;

/** The points lost by size, and the way to the next grade. */
export function lostOf({ audit, names, language }: View): string {
  const lost = lostBySize(audit.leverage);
  const [most] = lost;
  const way = audit.nextGrade === null ? "" : nextWay(audit.nextGrade, names, language);
  if (most === undefined) return section(say(language, "丢分", "Points lost"), way);
  const rows = lost
    .slice(0, MOST_LOST)
    .map(({ each, exact }) => [
      said(placeWords(each.path, names, language)),
      said(decimalWords(each.lost), "right"),
      { html: bar(Number(decimalOfShare(toText(divide(exact, most.exact)))), each.lost) },
      said(each.gain === null ? "—" : decimalWords(each.gain), "right"),
    ]);
  const headings = [
    say(language, "指标", "Indicator"),
    say(language, "丢分", "Lost"),
    "",
    say(language, "达到指标值可得", "Gain at the target"),
  ];
  return section(say(language, "丢分，从多到少", "Points lost, most first"), cards(headings, rows) + way);
}

function nextWay(
  next: NonNullable<Audit["nextGrade"]>,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const lines = nextGradeText(next, names, language).trim().split("\n");
  return lines.map((line) => `<p>${escaped(line)}</p>`).join("\n");
}

/** The width of a bar is a picture: a double will do. */
function decimalOfShare(text: string): string {
  const [above = "0", below = "1"] = text.split("/");
  return String(Number(above) / Number(below));
}
