import { issue, type Language, type Note, type Read } from "../message/index.js";
import type { Indicator, SelfEvaluation } from "../indicator/types.js";
import { safeReadTable, type TableMapping } from "../table/index.js";
import type { WorkbookSheet } from "../xlsx/index.js";
import { UsageError } from "./io.js";

/**
 * Reads the sheet that is asked for; else the one sheet that holds a form. Where several do, which is meant only the user
 * can tell.
 */
export function chooseSheet(
  { sheets, notes }: { readonly sheets: readonly WorkbookSheet[]; readonly notes: readonly Note[] },
  name: string | undefined,
  mapping: TableMapping,
  language: Language,
): Read<SelfEvaluation> {
  const read = ({ name: own, grid, merges, formats }: WorkbookSheet): Read<SelfEvaluation> => {
    const result = safeReadTable(grid, merges, { mapping, formats });
    // What was noticed of sheets that are not read is of no use to anyone.
    const concerning = notes.filter(({ params }) => params["sheet"] === undefined || params["sheet"] === own);
    return result.ok ? { ...result, notes: [...concerning, ...result.notes] } : result;
  };
  if (name !== undefined) {
    const asked = sheets.find((sheet) => sheet.name === name);
    if (asked !== undefined) return read(asked);
    const names = sheets.map((sheet) => sheet.name).join("、");
    throw new UsageError(
      language,
      `没有工作表 ${name}，现有：${names}`,
      `there is no sheet ${name}; there are: ${names}`,
    );
  }
  const shown = sheets.filter(({ hidden }) => !hidden);
  const tried = shown.map((sheet) => ({ sheet, result: read(sheet) }));
  const forms = tried.filter(({ result }) => result.ok);
  // A sheet of scores alone sums up the form that stands on another.
  const whole = forms.filter(({ result }) => result.ok && hasTargets(result.value.indicators));
  const [form, second] = whole.length > 0 ? whole : forms;
  if (form === undefined || !form.result.ok) {
    // Of sheets that cannot be read the one that comes nearest to a form says most.
    const [first] = tried;
    const nearer = tried.find(({ result }) => !result.ok && result.issues.every(({ code }) => !BARE.includes(code)));
    return (nearer ?? first)?.result ?? { ok: false, issues: [issue("error", "table/empty")] };
  }
  if (second !== undefined) {
    const names = (whole.length > 0 ? whole : forms).map(({ sheet }) => sheet.name).join("、");
    throw new UsageError(
      language,
      `有几张工作表都是自评表，请用 --sheet 指定一张：${names}`,
      `several sheets hold forms; choose one by --sheet: ${names}`,
    );
  }
  if (shown.length === 1) return form.result;
  const chosen = issue("info", "table/sheet-chosen", { sheet: form.sheet.name });
  return { ...form.result, notes: [chosen, ...form.result.notes] };
}

const BARE: readonly string[] = ["table/empty", "table/no-header"];

function hasTargets(indicators: readonly Indicator[]): boolean {
  return indicators.some((each) => ("children" in each ? hasTargets(each.children) : each.target !== undefined));
}
