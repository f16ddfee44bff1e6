import { UNIT } from "../lexicon.js";
import { NUMBER } from "../number.js";
import type { Word } from "../tokens.js";
import { form, type Pattern } from "./form.js";

/** 每, and how a started step counts. */
export const STEPS: readonly Pattern[] = [
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
];

function partial(how: "whole-only" | "started" | "prorate"): () => Word {
  return () => ({ type: "partial", partial: how });
}
