import { safeAudit } from "../audit/index.js";
import { messageOf } from "../message/index.js";
import { wordsOf } from "../report/words.js";
import type { WholeTable } from "./define.js";
import { standard, table } from "./parameters.js";
import { placeIn } from "./say.js";
import { readForm } from "./table.js";

/** 审核: what is found of the form in an area. */
export const auditing: WholeTable = {
  name: "AUDIT",
  title: { zh: "自评表审核", en: "Findings of a form" },
  help: {
    zh: "读一张填好的自评表，溢出发现的问题：级别、位置、问题和代码；读表时的假设也在其中",
    en: "Reads a filled-in form and spills what is found of it: severity, place, finding and code, with the assumptions of reading",
  },
  example: "JX.AUDIT(A1:H20)",
  shape: "table",
  parameters: [table, standard],
  compute: (area, [named], setting) => {
    const read = readForm(area, named, setting);
    if ("issues" in read) return read;
    const { form, notes } = read;
    const result = safeAudit(form, { standard: read.standard });
    if (!result.ok) return { issues: result.issues, form };
    const { language } = setting;
    const words = wordsOf(language);
    const rows = [...result.value.findings, ...notes].map((found) => [
      words.severities[found.severity] ?? found.severity,
      placeIn(form, found.path ?? "", language),
      messageOf(found, language),
      found.code,
    ]);
    const header = language === "en" ? ["Severity", "Place", "Finding", "Code"] : ["级别", "位置", "问题", "代码"];
    return [header, ...(rows.length === 0 ? [["", "", words.noFindings, ""]] : rows)];
  },
};
