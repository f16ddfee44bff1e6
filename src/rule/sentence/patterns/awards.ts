import { UNIT } from "../lexicon.js";
import { decimalOf, hundredth } from "../number.js";
import type { Award, Word } from "../tokens.js";
import { form, MARK_WORD, OF_THIS, type Pattern, PERCENT, POINTS } from "./form.js";

const GIVE = "(?:可?得|计|记|给|赋|评|打|获)(?:予|到|为)?";

/** What a clause awards, and the full mark. */
export const AWARDS: readonly Pattern[] = [
  form("得计记给", new RegExp(`(?:得|计|记|给)${PERCENT}(?=[,;。)]|$)`), ([, percent = ""]) => share(percent)),
  form("得计记给", /(?:得|计|记|给)一半(?:的?(?:分值|分数|分))?/, () => share("50")),
  form(
    "不全扣",
    new RegExp(
      `不(?:予)?(?:得|计|给|记|赋|加)分|全(?:部)?扣(?:完|除|分)?|扣(?:完|光)(?!为)|扣(?:除|减)?${OF_THIS}(?:全部|全额|所有|满)(?:分值|分数|得分|权重|分)`,
    ),
    award({ kind: "zero" }),
  ),
  form("得计记给评为赋0零", /(?:得|计|记|给|评|为|赋|打)?[0零]分(?!钟|之)/, award({ kind: "zero" })),
  form("不", /不(?:予)?(?:扣|减)分/, award({ kind: "full" })),
  form("得计记给按赋可获", new RegExp(`(?:${GIVE}|按)${OF_THIS}${MARK_WORD}的?${PERCENT}`), ([, percent = ""]) =>
    share(percent),
  ),
  form(
    "得计记给按赋可获",
    new RegExp(`(?:${GIVE}|按)${PERCENT}(?:的?${OF_THIS}${MARK_WORD}|计分?|给分|得分|赋分|记分)`),
    ([, percent = ""]) => share(percent),
  ),
  form("得计记给按赋可获为满全", new RegExp(`(?:${GIVE}|为|按)?(?:满分|全分)[(为:]?${POINTS}\\)?`), ([, points = ""]) =>
    full(points),
  ),
  form(
    "得计记给按赋可获",
    new RegExp(
      `(?:${GIVE}|按)?(?:满分|全分|${OF_THIS}(?:全部|全额|所有|标准|权重|满)的?${MARK_WORD}|${OF_THIS}(?:分值|满分))(?![\\d×*的]|为止|为)(?:计算|处理)?`,
    ),
    ([whole]) => (/^[可得计记给按赋获]/.test(whole) ? { type: "award", award: { kind: "full" } } : null),
  ),
  form("满全", /(?:满分|全分)(?![\d×*的为]|为止)(?:计算|处理)?/, award({ kind: "full" })),
  form("得计记给赋评打可获", new RegExp(`${GIVE}(?:分为?)?${POINTS}(?!以上|以下|及以上)`), ([, points = ""]) =>
    give(points, false),
  ),
  form(
    "扣减",
    new RegExp(`(?:扣(?:除|减|掉|去|分)?|减(?:去|扣|少)?)${OF_THIS}${MARK_WORD}的${PERCENT}`),
    ([, percent = ""]) => takeShare(percent),
  ),
  form("扣减", new RegExp(`(?:扣(?:除|减|掉|去)?)${PERCENT}的?${OF_THIS}${MARK_WORD}`), ([, percent = ""]) =>
    takeShare(percent),
  ),
  form(
    "扣减倒",
    new RegExp(`(?:倒扣|扣(?:除|减|掉|去|分)?|减(?:去|扣|少)?)${POINTS}(?:\\/(${UNIT})|(${UNIT})(?=[,;。)]|$))?`),
    ([, points = "", each, glued]) => take(points, each ?? glued),
  ),
  form("加另奖", new RegExp(`(?:另)?(?:加计?|奖励?)${POINTS}(?:\\/(${UNIT}))?`), ([, points = "", each]) =>
    add(points, each),
  ),
  form(
    "本该共合总满分权标基配",
    new RegExp(
      `(?:[本该]项)?(?:共计?|合计|总计|总分|满分|分值|标准分|权重|基础分|基本分|基准分|配分)(?:为|是|:|共)?${POINTS}`,
    ),
    ([, points = ""]): Word => ({ type: "total", points: decimalOf(points) }),
  ),
  form("扣得计加记减", /[扣得计加记减][_*xX×…?]{1,20}分|[扣加]分(?![值数别组布类期析管级])/, (): Word => ({
    type: "hole",
  })),
  form(
    "0123456789一二两三四五六七八九十半各",
    new RegExp(`各?${POINTS}(?!以上|以下|及以上|及以下|以内|\\(含|含|值|数|制|为|者)`),
    ([whole, points = ""]) => (whole.charAt(0) === "各" ? null : give(points, true)),
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

function take(points: string, each: string | undefined): Word {
  return { type: "award", award: { kind: "take", points: decimalOf(points), ...(each === undefined ? {} : { each }) } };
}

function takeShare(percent: string): Word {
  return { type: "award", award: { kind: "take-share", share: hundredth(percent) } };
}

function add(points: string, each: string | undefined): Word {
  return { type: "award", award: { kind: "add", points: decimalOf(points), ...(each === undefined ? {} : { each }) } };
}
