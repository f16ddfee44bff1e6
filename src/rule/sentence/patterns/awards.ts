import { certain } from "../../../shape/certain.js";
import { unitEnd } from "../amount.js";
import { SCALES } from "../lexicon.js";
import { decimalOf, DIGITS, hundredth, isHanDigit } from "../number.js";
import type { Award, Word } from "../tokens.js";
import { figureForm, form, MARK_WORD, OF_THIS, type Pattern, PERCENT, POINTS } from "./form.js";

const GIVE = "(?:可?得|计|记|给|赋|评|打|获)(?:予|到|为)?";

/** 优=10分: a word of a scale alone before the sign. */
const TIER_BEFORE = `(?<=(?:^|[,;。:、])(?:${SCALES.flat().join("|")}))`;

/** What a clause awards, and the full mark. */
export const AWARDS: readonly Pattern[] = [
  figureForm("得计记给", new RegExp(`(?:得|计|记|给)${PERCENT}(?=[,;。)]|$)`), share),
  form("得", new RegExp(`得分[=为:]${OF_THIS}(?:分值|满分|标准分|权重分?)(?![×*/\\d(的])`), award({ kind: "full" })),
  // 符合条件得分，不符合不得分: the full mark, since there is no other than none; what is worked out is another one.
  form(
    "得",
    /(?<=[^,;。\d不]{2})(?<!计算|折算|分值|权重|比例|率)得分(?=[,;。][^,;。]{1,12}不得分)/,
    award({ kind: "full" }),
  ),
  form("得计记给", /(?:得|计|记|给)一半(?:的?(?:分值|分数|分))?/, () => share("50")),
  form(
    "不全扣",
    new RegExp(
      `不(?:予)?(?:得|计|给|记|赋|加)分|(?<![健齐完安])全(?:部)?扣(?:完|除|分)?(?![\\d一二两三四五半])|扣(?:完|光)(?!为)|扣(?:除|减)?${OF_THIS}(?:全部|全额|所有|满)(?:分值|分数|得分|权重|分)`,
    ),
    award({ kind: "zero" }),
  ),
  form(
    "得计记给评为赋打0零",
    /(?:得|计|记|给|评|为|赋|打)?[0零]分(?!钟|之)|(?:得|计|记|给|赋)[0零](?=[,;。)]|$)/,
    award({ kind: "zero" }),
  ),
  figureForm("=", new RegExp(`${TIER_BEFORE}=${POINTS}(?=[,;。、)]|$)`), (points) => give(points, false)),
  figureForm("=", new RegExp(`${TIER_BEFORE}=${PERCENT}(?=[,;。、)]|$)`), share),
  form("=", new RegExp(`${TIER_BEFORE}=[0零](?=[,;。、)]|$)`), award({ kind: "zero" })),
  form("不", /不(?:予)?(?:扣|减)分/, award({ kind: "full" })),
  figureForm("得计记给按赋可获", new RegExp(`(?:${GIVE}|按)${OF_THIS}${MARK_WORD}的?${PERCENT}`), share),
  figureForm(
    "得计记给按赋可获",
    new RegExp(`(?:${GIVE}|按)${PERCENT}(?:的?${OF_THIS}${MARK_WORD}|计分?|给分|得分|赋分|记分)`),
    share,
  ),
  figureForm("得计记给按赋可获为满全", new RegExp(`(?:${GIVE}|为|按)?(?:满分|全分)[(为:]?${POINTS}\\)?`), full),
  form(
    "得计记给按赋可获",
    new RegExp(
      `(?:${GIVE}|按)?(?:满分|全分|${OF_THIS}(?:全部|全额|所有|标准|权重|满)的?${MARK_WORD}|${OF_THIS}(?:分值|满分))(?![\\d×*的]|为止|为)(?:计算|处理)?`,
    ),
    ([whole]) => (/^[可得计记给按赋获]/.test(whole) ? { type: "award", award: { kind: "full" } } : null),
  ),
  form("满全", /(?:满分|全分)(?![\d×*的为]|为止)(?:计算|处理)?/, award({ kind: "full" })),
  figureForm(
    "得计记给赋评打可获",
    new RegExp(`${GIVE}(?:分为?)?${POINTS}(?!以上|以下|及以上|\\([不未]?包?含\\)(?:[以及至到-]|$))`),
    (points) => give(points, false),
  ),
  figureForm(
    "扣减",
    new RegExp(`(?:扣(?:除|减|掉|去|分)?|减(?:去|扣|少)?)${OF_THIS}${MARK_WORD}的${PERCENT}`),
    takeShare,
  ),
  figureForm("扣减", new RegExp(`(?:扣(?:除|减|掉|去)?)${PERCENT}的?${OF_THIS}${MARK_WORD}`), takeShare),
  forEach("扣减倒", new RegExp(`(?:倒扣|扣(?:除|减|掉|去|分)?|减(?:去|扣|少)?)${POINTS}`), "take"),
  forEach("加另奖", new RegExp(`(?:另)?(?:加计?|奖励?)${POINTS}`), "add"),
  figureForm(
    "本该共合总满分权标基配",
    new RegExp(
      `(?:[本该]项)?(?:共计?|合计|总计|总分|满分|分值|标准分|权重|基础分|基本分|基准分|配分)(?:为|是|:|共)?${POINTS}`,
    ),
    (points): Word => ({ type: "total", points: decimalOf(points) }),
  ),
  form("扣得计加记减", /[扣得计加记减][_*xX×…?]{1,20}分|[扣加]分(?![值数别组布类期析管级项])/, (): Word => ({
    type: "hole",
  })),
  form(
    "0123456789一二两三四五六七八九十半各",
    new RegExp(
      `各?${POINTS}(?!以上|以下|及以上|及以下|以内|\\(含|含|值|数|制|为|者|[<>≤≥]|的?[得计记给]|不得|[-~—–至到]{1,2}${DIGITS}分)`,
    ),
    (found, next) => {
      const points = certain(found[1]);
      return isBareMark(points, found, next) ? give(points, true) : null;
    },
  ),
];

function award(what: Award): () => Word {
  return () => ({ type: "award", award: what });
}

/** Points given; `bare` where no word says so: `5分`. */
export function give(points: string, bare: boolean): Word {
  if (decimalOf(points) === "0") return { type: "award", award: { kind: "zero" } };
  return { type: "award", award: { kind: "give", points: decimalOf(points), bare } };
}

function full(points: string): Word {
  return { type: "award", award: { kind: "full", points: decimalOf(points) } };
}

function share(percent: string): Word {
  return { type: "award", award: { kind: "share", share: hundredth(percent) } };
}

/** A number with 分 is a mark; in words only where nothing follows, since 十分 is a degree and 三四分 no number. */
function isBareMark(points: string, { 0: whole, index, input }: RegExpExecArray, next: string): boolean {
  if (whole.charAt(0) === "各") return false;
  return !isHanDigit(points.charAt(0)) || (!isHanDigit(input.charAt(index - 1)) && ",;。)".includes(next));
}

/** 扣0.5分/项, 加1分/个: points for each of a unit. */
function forEach(first: string, pattern: RegExp, kind: "take" | "add"): Pattern {
  const plain = figureForm(first, pattern, (points) => ({
    type: "award",
    award: { kind, points: decimalOf(points) },
  }));
  return {
    first,
    at: (text, at) => {
      const read = plain.at(text, at);
      if (read?.word.type !== "award" || read.word.award.kind !== kind) return read;
      const from = read.to + (text.charAt(read.to) === "/" ? 1 : 0);
      const to = unitEnd(text, from);
      if (to === from || (from === read.to && !",;。)".includes(text.charAt(to)))) return read;
      return { word: { type: "award", award: { ...read.word.award, each: text.slice(from, to) } }, to };
    },
  };
}

function takeShare(percent: string): Word {
  return { type: "award", award: { kind: "take-share", share: hundredth(percent) } };
}
