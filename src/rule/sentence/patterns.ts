import { UNIT } from "./lexicon.js";
import { decimalOf, DIGITS, hundredth, NUMBER } from "./number.js";
import type { Award, Word } from "./tokens.js";

/** One form that a token takes: the characters it may begin with, the pattern, and what it says; null says nothing. */
export interface Pattern {
  readonly first: string;
  readonly pattern: RegExp;
  readonly word: (found: RegExpExecArray) => Word | null;
}

const POINTS = `(${NUMBER})分(?!钟|之|线|贝|米)`;
/** 该项, 本指标 and the like before 分值. */
const OF_THIS = "(?:[该本此](?:小|分)?(?:项|指标)?|所赋|指标|相应|对应){0,4}的?";
const MARK_WORD = "(?:分值|权重分值|权重分|权重|标准分值|标准分|分数|满分|总分|分)";
const GIVE = "(?:可?得|计|记|给|赋|评|打|获)(?:予|到|为)?";
const PERCENT = `(${DIGITS})%`;
const BREAK = /[,:，!?]/;

/** Every form, the longer meaning before the shorter where two begin alike. */
export const PATTERNS: readonly Pattern[] = [
  // Stops, and remarks in brackets.
  form(";。\n\r|；!", /[;。\n\r|!]/, (): Word => ({ type: "stop", strong: true })),
  form(".", /\.(?!\d)/, (): Word => ({ type: "stop", strong: true })),
  form(",:?", BREAK, (): Word => ({ type: "stop", strong: false })),
  form("([", new RegExp(`[[(](?:共|计|满分|分值)?${POINTS}[\\])]`), ([, points = ""]) => give(points, true)),
  form("([", /[[(][^()[\]\d扣得加减分每;。=/÷×]{1,30}[\])]/, ([whole]) =>
    /含/.test(whole) ? null : { type: "aside" },
  ),
  form("([)]", /[[\]()]/, ([bracket], next) =>
    /[-+\d]/.test(next) && bracket !== ")" ? null : { type: "stop", strong: false },
  ),
  // What no rule can be made of.
  form(
    "酌适视情",
    /酌情|酌量|酌予|适当(?:扣|给|加|减|调)|适度(?:扣|给|加|减|调)|视情|视[^,;。\d]{0,10}(?:情况|程度|质量|大小|轻重)|情节(?:轻重|严重)/,
    says("judgement"),
  ),
  form(
    "根按依",
    /(?:根据|按照?|依据?)[^,;。\d]{0,14}?(?:情况|程度|质量|水平|效果|大小|轻重)(?:进行)?(?:综合)?(?:酌|给分|打分|评分|扣分|赋分|计分|得分|评定|加分|减分)/,
    says("judgement"),
  ),
  form(
    "专评主综由",
    /专家(?:组)?(?:综合)?(?:评审|评议|评定)?(?:打分|评分|给分|确定得分)|评委(?:打分|评分)?|主观(?:评价|判断|评分|打分)|综合(?:评定|评分|打分|判断|评价)(?!结果|等级|为|报告|工作|体系|达)|由[^,;。\d]{1,12}(?:打分|评分|裁量|(?:评定|认定|确定)(?:得分|分值|扣分))/,
    says("judgement"),
  ),
  form("合确", /合理确定(?:分值|得分)?|确定(?:分值|得分)/, says("discretion")),
  form(
    "得计记给扣加减赋评打可",
    new RegExp(`(?:可?得|计|记|给|扣除?|加|减|赋|评|打)${DIGITS}分?[-~—–至到]{1,2}${POINTS}`),
    says("judgement"),
  ),
  form(
    "0123456789",
    new RegExp(`${DIGITS}分?[-~—–至到]{1,2}${POINTS}(?!的|得|计|记|给|扣|之间|为|是|属|[优良中差合])`),
    says("judgement"),
  ),
  form(
    "排位名前第末倒全平各同最按高低超达",
    /排名|排位|位次|名次|按[^,;。\d]{0,6}排序(?:依次)?(?:得|计|打|评|给)|(?:高于|低于|超过|达到)[^,;。\d]{0,6}平均|前(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位)|第(?:\d{1,3}|[一二三四五六七八九十]{1,3})名|末位|倒数第|全(?:省|市|县|区|国|州|校|系统)(?:平均|均值|最高|最低)|平均水平|各(?:单位|县|区|市|部门|县区|乡镇)(?:之间|平均|最高|最低)|同类(?:单位|地区|部门)|最(?:高|低|大|小|优)(?:值|者)/,
    says("cross-unit"),
  ),
  // Limits of deductions and bonuses.
  form(
    "直至到扣",
    new RegExp(
      `(?:直接?至?|至|到)?扣(?:完|满|至|到|光|尽)[^,;。\\d扣]{0,10}?(?:${POINTS})?[^,;。\\d扣]{0,4}?(?:为止|止|即止)`,
    ),
    ([, points]) => floor(points),
  ),
  form(
    "最扣不得",
    /(?:最低)(?:得|计|为|至|扣至)?(?:0|零)分|扣至(?:0|零)分|不(?:计|得|出现|扣成)负分|得分不(?:低|少)于(?:0|零)分|不(?:低|少)于(?:0|零)分/,
    () => floor(undefined),
  ),
  form(
    "最至累合总",
    new RegExp(`(?:累计|合计|总计)?(?:最多|最高|至多)(?:可|累计)?扣(?:减|除|分)?(?:不超过)?${POINTS}`),
    ([, points = ""]) => mostTaken(points),
  ),
  form(
    "扣累最总",
    new RegExp(`(?:累计|总)?扣分(?:值)?(?:上限|最高|最多|累计|总计|合计|总分)?(?:为|不(?:得)?(?:超过|高于))${POINTS}`),
    ([, points = ""]) => mostTaken(points),
  ),
  form(
    "最满得不",
    /(?:最高|得分|累计|得满|满)?(?:得分)?(?:最高)?不(?:得|能)?(?:超过|高于|突破)[该本此]?(?:项|指标|项指标)?的?(?:满分|分值|权重|总分)(?:分值|上限|分){0,4}|(?:得|加|计)?满分为止|得满为止|加满为止/,
    (): Word => ({ type: "cap", points: null }),
  ),
  form(
    "最至累合总加封上不以",
    new RegExp(
      `(?:累计|合计|总计|最高|最多|至多|加分|总分){0,4}(?:加分|得分)?(?:上限|最高|最多|累计)?(?:不(?:得|能)?(?:超过|高于|多于)|封顶|上限为?|最高|最多|至多|加满|加到|加至|为上限)(?:可|累计)?(?:加|得|计|奖励)?(?:到|至|分)?${POINTS}(?:封顶|为止|为限)?`,
    ),
    ([whole, points = ""]) => (/最|至多|不|封|上限|满|到|至/.test(whole) ? cap(points) : null),
  ),
  form("0123456789以", new RegExp(`以?${POINTS}(?:封顶|为限|为上限)`), ([, points = ""]) => cap(points)),
  form("直至", /(?:直至|至)扣(?:完|光)(?!为)/, () => floor(undefined)),
  // How a started step counts.
  form(
    "不",
    new RegExp(
      `不(?:足|满|到|够)(?:${NUMBER})?(?:${UNIT})?(?:的|部分|时|者|,){0,4}(?:不|忽略|舍)(?:再)?(?:扣分?|计算?|去|予扣分)?(?:不计)?`,
    ),
    partial("whole-only"),
  ),
  form(
    "不",
    new RegExp(
      `不(?:足|满|到|够)(?:${NUMBER})?(?:${UNIT})?(?:的|部分|时|者|,){0,4}(?:也|均|亦|都)?(?:按|以)(?:照)?比例(?:扣分?|计算?|折算|扣减|扣除)?`,
    ),
    partial("prorate"),
  ),
  form(
    "不",
    new RegExp(
      `不(?:足|满|到|够)(?:${NUMBER})?(?:${UNIT})?(?:的|部分|时|者|,){0,4}(?:也|均|亦|都)?(?:按照?|以|算作?|计作?|视(?:为|同))(?:${NUMBER})?(?:${UNIT})?(?:计算?|扣分|处理|算|扣减?){0,4}`,
    ),
    partial("started"),
  ),
  form(
    "每",
    /每(?=年|月|季度|周|名|户|亩|位|所|台|套|学期|半年)(?:年|月|季度|周|名|户|亩|位|所|台|套|学期|半年)(?![,扣加])/,
    (): Word => ({ type: "text" }),
  ),
  form("每毎凡", /每|毎|凡/, (): Word => ({ type: "per" })),
  // A score worked out in passing: 按实际完成率×分值计分.
  form("按", /按照?([^,;。=扣]{2,60}?[×*/][^,;。=扣]{1,60}?)(?:计算|核算)?(?:得分|计分|记分|给分|赋分)/, inline),
  // Scores by proportion.
  form(
    "按根依应",
    /(?:应)?(?:按照?|根据|依据?)[^,;。\d扣=×]{0,24}?(?:比例|百分比)[^,;。\d]{0,6}?(?:扣分|扣减|递减|扣除|减分)/,
    (): Word => ({ type: "ratio", ratio: "taken" }),
  ),
  form(
    "按根依",
    /(?:按照?|根据|依据?)[^,;。\d扣=×]{0,24}?(?:比重|占比|[完执到成覆合实]成?[^,;。\d扣=×]{0,8}率|率)(?:比例)?[^,;。\d扣比]{0,6}?(?:得分|计分|记分|给分|赋分|评分|打分|核分)/,
    (): Word => ({ type: "ratio", ratio: "rate" }),
  ),
  form(
    "按根依",
    /(?:按照?|根据|依据?)[^,;。\d扣=×]{0,24}?(?:比例|完成度|百分比)[^,;。\d扣]{0,6}?(?:(?:计算|折算|核算)?(?:得分|计分|记分|给分|赋分|评分|打分|核分|分值)|计算|折算|计)/,
    (): Word => ({ type: "ratio", ratio: "ratio" }),
  ),
  // Awards.
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
  // Conditions other than numbers.
  form("否反其", /否则|反之|其他情况|其他情形|其他|其余(?:情况|情形)?/, says("else")),
  form(
    "以",
    new RegExp(`以(${DIGITS})(${UNIT})?(?:为|作为)(?:标准|基准|基数|目标|基点|限)`),
    ([, value = "", unit]): Word => ({ type: "standard", value: decimalOf(value), unit: unit ?? null }),
  ),
  form("不", /不(?:高于|超过|大于|多于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against("<=")),
  form("不", /不(?:低于|少于|小于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against(">=")),
  form("高超大多", /(?:高于|超过|大于|多于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against(">")),
  form("低少小", /(?:低于|少于|小于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:的)?(?![\d])/, against("<")),
  form(
    "较比与同",
    /(?:较|比|与|同)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:有所)?(?:下降|减少|降低|压减)(?:的)?(?![\d])/,
    against("<"),
  ),
  form(
    "较比与同",
    /(?:较|比|与|同)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:有所)?(?:增长|增加|上升|提高)(?:的)?(?![\d])/,
    against(">"),
  ),
  form(
    "较比与同等",
    /(?:较|比|与|同|等于)(?:上一?年度?|去年)(?:同期|水平|度|数){0,4}(?:相比)?(?:持平|相同|一致|相等)(?:的)?(?![\d])|等于(?:上一?年度?|去年)(?:同期|水平|度)*/,
    against("="),
  ),
  form("0123456789", /\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日|底|末|份)?)?|\d{1,2}月(?:\d{1,2}日|底|末|份)/, (): Word => ({
    type: "date",
  })),
];

function form(first: string, pattern: RegExp, word: (found: RegExpExecArray, next: string) => Word | null): Pattern {
  const sticky = new RegExp(pattern.source, "y");
  return {
    first,
    pattern: sticky,
    word: (found) => word(found, found.input.charAt(found.index + found[0].length)),
  };
}

function says(type: "judgement" | "discretion" | "cross-unit" | "else"): () => Word {
  return () => ({ type });
}

function inline(found: RegExpExecArray): Word {
  const from = found.index + found[0].indexOf(found[1] ?? "");
  return { type: "formula", formula: { name: null, score: true, body: { from, to: from + (found[1] ?? "").length } } };
}

function award(what: Award): () => Word {
  return () => ({ type: "award", award: what });
}

function give(points: string, bare: boolean): Word {
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

function floor(points: string | undefined): Word {
  return { type: "floor", points: points === undefined ? null : decimalOf(points) };
}

function mostTaken(points: string): Word {
  return { type: "most-taken", points: decimalOf(points) };
}

function cap(points: string): Word {
  return { type: "cap", points: decimalOf(points) };
}

function partial(how: "whole-only" | "started" | "prorate"): () => Word {
  return () => ({ type: "partial", partial: how });
}

function against(comparator: ">" | ">=" | "<" | "<=" | "="): () => Word {
  return () => ({ type: "against", comparator, value: "previous" });
}
