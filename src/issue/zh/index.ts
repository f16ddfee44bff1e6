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

/** Every message in Chinese; its keys are the closed list of codes. */
export const zh: typeof input &
  typeof cell &
  typeof budget &
  typeof rule &
  typeof sentence &
  typeof score &
  typeof standard &
  typeof audit &
  typeof table &
  typeof spreadsheet &
  typeof workbook &
  typeof file = {
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
