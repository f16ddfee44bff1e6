import * as audit from "./audit.js";
import * as budget from "./budget.js";
import * as cell from "./cell.js";
import * as file from "./file.js";
import * as input from "./input.js";
import * as proof from "./proof.js";
import * as rule from "./rule.js";
import * as score from "./score.js";
import * as sentence from "./sentence.js";
import * as spreadsheet from "./spreadsheet.js";
import * as standard from "./standard.js";
import * as table from "./table.js";
import * as workbook from "./workbook.js";
import type { Parallel } from "./text.js";

/** One side of all families together. */
type All<Side extends "severities" | "zh" | "en"> = (typeof input)[Side] &
  (typeof cell)[Side] &
  (typeof budget)[Side] &
  (typeof rule)[Side] &
  (typeof sentence)[Side] &
  (typeof score)[Side] &
  (typeof standard)[Side] &
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
  ...input.zh,
  ...cell.zh,
  ...budget.zh,
  ...rule.zh,
  ...sentence.zh,
  ...score.zh,
  ...standard.zh,
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
    ...input.en,
    ...cell.en,
    ...budget.en,
    ...rule.en,
    ...sentence.en,
    ...score.en,
    ...standard.en,
    ...audit.en,
    ...table.en,
    ...spreadsheet.en,
    ...workbook.en,
    ...proof.en,
    ...file.en,
  }) satisfies Parallel<Chinese, English>)();
