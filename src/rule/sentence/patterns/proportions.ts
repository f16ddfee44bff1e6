import { certain } from "../../../shape/certain.js";
import type { Word } from "../tokens.js";
import { form, type Pattern } from "./form.js";

/** Scores by proportion, and those worked out in passing. */
export const PROPORTIONS: readonly Pattern[] = [
  form(
    "按",
    /按照?([^,;。=扣]{2,60}?[×*/][^,;。=扣]{1,60}?)(?:(?:计算|核算)?(?:得分|计分|记分|给分|赋分)|(?<=分值|权重|满分|[×*]\d{1,3}分?)(?:计算|核算|计)(?=[,;。)]|$))/,
    inline,
  ),
  form(
    "按根依应",
    /(?:应)?(?:按照?|根据|依据?)[^,;。\d扣=×]{0,24}?(?:比例|百分比)[^,;。\d]{0,6}?(?:扣分|扣减|递减|扣除|减分)/,
    (): Word => ({ type: "ratio", ratio: "taken" }),
  ),
  form("等同", /[等同]比例?(?:予以)?(?:扣分|扣减|扣除|递减|减分|得分|计分|记分|给分|赋分|评分)/, ([whole]): Word => ({
    type: "ratio",
    ratio: /扣|减/.test(whole) ? "taken" : "ratio",
  })),
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
];

function inline({ 0: whole, 1: group, index }: RegExpExecArray): Word {
  const body = certain(group);
  const from = index + whole.indexOf(body);
  return { type: "formula", formula: { name: null, score: true, body: { from, to: from + body.length } } };
}
