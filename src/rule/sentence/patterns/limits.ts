import { decimalOf } from "../number.js";
import type { Word } from "../tokens.js";
import { figureForm, form, MARK_WORD, OF_THIS, type Pattern, POINTS } from "./form.js";

/** Limits of deductions and bonuses. */
export const LIMITS: readonly Pattern[] = [
  form(
    "直至到扣",
    new RegExp(
      `(?:直接?至?|至|到)?扣(完|满|至|到|光|尽)[^,;。\\d扣]{0,10}?(?:${POINTS})?[^,;。\\d扣]{0,4}?(?:为止|止|即止)`,
    ),
    ([, verb, points]) => floor(points, verb === "至" || verb === "到"),
  ),
  figureForm("最", new RegExp(`最[低少](?:得分?|计|扣至)?为?${POINTS}`), (points): Word => ({
    type: "least",
    points: decimalOf(points),
  })),
  form(
    "最扣不得",
    /(?:最低)(?:得|计|为|至|扣至)?(?:0|零)分|扣至(?:0|零)分|不(?:计|得|出现|扣成)负分|得分不(?:低|少)于(?:0|零)分|不(?:低|少)于(?:0|零)分/,
    () => floor(undefined),
  ),
  figureForm(
    "最至累合总",
    new RegExp(`(?:累计|合计|总计)?(?:最多|最高|至多)(?:可|累计)?扣(?:减|除|分)?(?:不超过)?${POINTS}`),
    mostTaken,
  ),
  figureForm(
    "扣累最总",
    new RegExp(`(?:累计|总)?扣分(?:值)?(?:上限|最高|最多|累计|总计|合计|总分)?(?:为|不(?:得)?(?:超过|高于))${POINTS}`),
    mostTaken,
  ),
  form(
    "最满得不",
    /(?:最高|得分|累计|得满|满)?(?:得分)?(?:最高)?不(?:得|能)?(?:超过|高于|突破)[该本此]?(?:项|指标|项指标)?的?(?:满分|分值|权重|总分)(?:分值|上限|分){0,4}|(?:得|加|计)?满分为止|得满为止|加满为止/,
    (): Word => ({ type: "cap", points: null }),
  ),
  figureForm(
    "最至累合总加封上不以",
    new RegExp(
      `(?:累计|合计|总计|最高|最多|至多|加分|总分){0,4}(?:加分|得分)?(?:上限|最高|最多|累计)?(?:不(?:得|能)?(?:超过|高于|多于)|封顶|上限为?|最高|最多|至多|加满|加到|加至|为上限)(?:可|累计)?(?:加|得|计|奖励)?(?:到|至|分)?${POINTS}(?:封顶|为止|为限)?`,
    ),
    (points, whole) => (/最|至多|不|封|上限|满|到|至/.test(whole) ? cap(points) : null),
  ),
  form(
    "超高大",
    /(?:超过|超出|高于|大于)(?:100%|满分|分值)(?:的|时|部分)?,?(?:均|都|仍)?(?:按照?|以|取|计)(?:100%|满分|分值)(?:计算?|取值|处理|算)?(?:得分|计分)?/,
    (): Word => ({ type: "cap", points: null }),
  ),
  form(
    "超",
    /(?:超过|超出|超额)(?:完成)?(?:的|部分|的部分)?,?(?:均)?不(?:再|予|另)?(?:加分|计分|得分)(?!,?否则)/,
    ([whole]): Word | null => (whole.endsWith("加分") ? { type: "cap", points: null } : null),
  ),
  figureForm("0123456789以", new RegExp(`以?${POINTS}(?:封顶|为限|为上限)`), cap),
  form(
    "直至最",
    new RegExp(`(?:直至|直到|至|最多)(?:${OF_THIS}(?:${MARK_WORD}|得分))?(?:被|全部)?扣(?:完|光)(?:为止|即止|止)?`),
    () => floor(undefined),
  ),
];

/** 扣至0分 is the end of all deductions; 扣至5分 may mean 5 taken or 5 left. */
function floor(points: string | undefined, unclear: boolean = false): Word {
  const value = points === undefined ? "0" : decimalOf(points);
  if (value === "0") return { type: "floor", points: null };
  return { type: "floor", points: value, ...(unclear ? { unclear } : {}) };
}

function mostTaken(points: string): Word {
  return { type: "most-taken", points: decimalOf(points) };
}

function cap(points: string): Word {
  return { type: "cap", points: decimalOf(points) };
}
