import { audit } from "./audit.js";
import { budget } from "./budget.js";
import { cell } from "./cell.js";
import { file } from "./file.js";
import { input } from "./input.js";
import { rule } from "./rule.js";
import { sentence } from "./sentence.js";
import { score } from "./score.js";
import { spreadsheet } from "./spreadsheet.js";
import { standard } from "./standard.js";
import { table } from "./table.js";
import { workbook } from "./workbook.js";

import type { zh } from "../zh/index.js";

/** Every message in English: the same codes as the Chinese catalogue, which the type checks. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...input,
  ...cell,
  ...budget,
  ...rule,
  ...sentence,
  ...score,
  ...standard,
  ...audit,
  ...table,
  ...spreadsheet,
  ...workbook,
  ...file,
};
