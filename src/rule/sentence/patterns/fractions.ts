import { compare, divide, toText, zero } from "../../../exact/index.js";
import { certain } from "../../../shape/certain.js";
import { decimalOf, exact, NUMBER } from "../number.js";
import type { Award, Word } from "../tokens.js";
import { form, MARK_WORD, OF_THIS, type Pattern } from "./form.js";

/**
 * A part of the full mark that is no percentage with its sign: 三分之二, 百分之六十, 2/3, 一半, 六成, 八折, 八五折. In a rule it
 * is a share, a quotient where no decimal says it.
 */
const PART = `(?:(百|千|${NUMBER})分之(${NUMBER})|(\\d{1,3})/(\\d{1,3})|(一半|半数)|(${NUMBER})成(半|[一二三四五六七八九])?|([一二三四五六七八九]|\\d(?:\\.\\d)?)([一二三四五六七八九\\d])?折)`;
/** What stands behind the part, up to the end of the clause. */
const OF_MARK = `(?:的?${OF_THIS}${MARK_WORD}|的?(?:计|给|得|赋|记)分)?(?=[,;。)]|$)`;

/** What a part of the full mark awards, or takes off. */
export const FRACTIONS: readonly Pattern[] = [
  form(
    "得计记给按赋可获打",
    new RegExp(`(?:可?得|计|记|给|按|赋|获|打)(?:予|到|为)?${OF_THIS}${PART}${OF_MARK}`),
    given,
  ),
  form("得计记给按赋", new RegExp(`(?:得|计|记|给|按|赋)${OF_THIS}${MARK_WORD}的${PART}(?=[,;。)]|$)`), given),
  form(
    "扣减",
    new RegExp(`(?:扣(?:除|减|掉|去)?|减(?:去|扣|少))${OF_THIS}(?:${MARK_WORD}的)?${PART}${OF_MARK}`),
    taken,
  ),
  form("减折", /(?:减|折)半(?:计分|给分|得分|赋分|记分|扣分)?(?=[,;。)]|$)/, ([whole]) =>
    whole.endsWith("扣分") ? null : word({ kind: "share", share: "0.5" }),
  ),
];

function given([, ...groups]: RegExpExecArray): Word | null {
  const share = shareOf(groups);
  return share === null ? null : word({ kind: "share", share });
}

function taken([, ...groups]: RegExpExecArray): Word | null {
  const share = shareOf(groups);
  return share === null ? null : word({ kind: "take-share", share });
}

function word(award: Award): Word {
  return { type: "award", award };
}

/** The share that the groups of {@link PART} say; null where it is none, or more than all. */
function shareOf(groups: readonly (string | undefined)[]): string | null {
  const [of, parts, top, bottom, half, tenths, more, digit, second] = groups;
  if (half !== undefined) return "0.5";
  if (digit !== undefined) return discounted(digit, second);
  if (tenths !== undefined) return part(decimalOf(tenths) + (more === undefined ? "" : halfOf(more)), "10");
  if (top !== undefined) return part(top, certain(bottom));
  return part(decimalOf(certain(parts)), whole(certain(of)));
}

/** 八折 is of 10, 八五折 and 85折 of 100. */
function discounted(digit: string, second: string | undefined): string | null {
  if (second === undefined) return part(decimalOf(digit), "10");
  return part(decimalOf(digit) + decimalOf(second), "100");
}

/** 八成半, 八成五. */
function halfOf(more: string): string {
  return `.${more === "半" ? "5" : decimalOf(more)}`;
}

function whole(of: string): string {
  return of === "百" ? "100" : of === "千" ? "1000" : decimalOf(of);
}

/** A part of a whole; null where it is none. */
function part(top: string, bottom: string): string | null {
  const of = exact(bottom);
  if (compare(of, zero) === 0 || compare(exact(top), of) > 0) return null;
  return toText(divide(exact(top), of));
}
