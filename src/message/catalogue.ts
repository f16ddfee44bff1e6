import * as audit from "./audit.js";
import { engineEn, type EngineSide, engineZh } from "./engine-families.js";
import * as file from "./file.js";
import * as proof from "./proof.js";
import * as spreadsheet from "./spreadsheet.js";
import * as table from "./table.js";
import * as workbook from "./workbook.js";
import type { Parallel } from "./text.js";

/** One side of all families together. */
type All<Side extends "severities" | "zh" | "en"> = EngineSide<Side> &
  (typeof audit)[Side] &
  (typeof table)[Side] &
  (typeof spreadsheet)[Side] &
  (typeof workbook)[Side] &
  (typeof proof)[Side] &
  (typeof file)[Side];

/** How much each code weighs: every severity that it is sent with. */
export type Severities = All<"severities">;

/** Each code with its text in Chinese. */
export type Chinese = All<"zh">;

/** Each code with its text in English. */
export type English = All<"en">;

// A spread might call a getter, so bundlers keep it; of a pure call they know that it may go where nobody needs it.

/** Every message in Chinese. */
export const zh: Chinese = /* @__PURE__ */ (() => ({
  ...engineZh,
  ...audit.zh,
  ...table.zh,
  ...spreadsheet.zh,
  ...workbook.zh,
  ...proof.zh,
  ...file.zh,
}))();

/** Every message in English: the same codes, each with the same parameters, which the type checks. */
export const en: English = /* @__PURE__ */ (() =>
  ({
    ...engineEn,
    ...audit.en,
    ...table.en,
    ...spreadsheet.en,
    ...workbook.en,
    ...proof.en,
    ...file.en,
  }) satisfies Parallel<Chinese, English>)();
