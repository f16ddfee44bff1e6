import type { Audit } from "../../audit/types.js";
import { compare, divide, isNegative, isZero, toText } from "../../exact/index.js";
import { readDecimal } from "../../exact/input.js";
import { decimalWords } from "../../explain/decimal.js";
import { placeWords } from "../../explain/place.js";
import type { Language } from "../../message/index.js";
import { say } from "../../text/bilingual.js";
import { nextGradeText } from "../text/leverage.js";
import { bar, cards, escaped, said } from "./shell.js";
import { section, type View } from "./view.js";

/** The most leaves whose loss is listed. */
const MOST_LOST = 15;

/** The points lost by size, and the way to the next grade. */
export function lostOf({ audit, names, language }: View): string {
  const lost = audit.leverage
    .flatMap((each) => {
      const points = readDecimal(each.lost);
      const exact = typeof points === "string" ? quotient(each.lost) : points;
      return exact === null || isZero(exact) || isNegative(exact) ? [] : [{ each, exact }];
    })
    .sort((one, other) => compare(other.exact, one.exact));
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

/** The exact value of a quotient text; null where it is none. */
function quotient(text: string): ReturnType<typeof divide> | null {
  const [above = "", below = ""] = text.split("/");
  const [dividend, divisor] = [readDecimal(above), readDecimal(below)];
  return typeof dividend === "string" || typeof divisor === "string" ? null : divide(dividend, divisor);
}

/** The width of a bar is a picture: a double will do. */
function decimalOfShare(text: string): string {
  const [above = "0", below = "1"] = text.split("/");
  return String(Number(above) / Number(below));
}
