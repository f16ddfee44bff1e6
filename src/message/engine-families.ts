import * as budget from "./budget.js";
import * as cell from "./cell.js";
import * as engine from "./engine.js";
import * as input from "./input.js";
import * as rule from "./rule.js";
import * as score from "./score.js";
import * as sentence from "./sentence.js";
import * as standard from "./standard.js";

/** One side of the families that an engine speaks of. */
export type EngineSide<Side extends "severities" | "zh" | "en"> = (typeof input)[Side] &
  (typeof cell)[Side] &
  (typeof budget)[Side] &
  (typeof rule)[Side] &
  (typeof sentence)[Side] &
  (typeof score)[Side] &
  (typeof engine)[Side] &
  (typeof standard)[Side];

/** Every message of an engine in Chinese, each with its text in its type. */
export const engineZh: EngineSide<"zh"> = /* @__PURE__ */ (() => ({
  ...input.zh,
  ...cell.zh,
  ...budget.zh,
  ...rule.zh,
  ...sentence.zh,
  ...score.zh,
  ...engine.zh,
  ...standard.zh,
}))();

/** Every message of an engine in English, each with its text in its type. */
export const engineEn: EngineSide<"en"> = /* @__PURE__ */ (() => ({
  ...input.en,
  ...cell.en,
  ...budget.en,
  ...rule.en,
  ...sentence.en,
  ...score.en,
  ...engine.en,
  ...standard.en,
}))();
