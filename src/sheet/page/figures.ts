import { say } from "../../text/bilingual.js";
import { auditRows } from "../text/audit.js";
import { cards, said } from "./shell.js";
import { section, type View } from "./view.js";

/** The published figures that are not simply the computed ones; the others are counted, for they stand in the table above. */
export function figuresOf({ audit, language }: View): string {
  const [header = [], ...rows] = auditRows(audit, language);
  if (rows.length === 0) return "";
  const differing = rows.filter((_, place) => audit.figures[place]?.verdict !== "agrees");
  const cells = differing.map((row) =>
    row.map((text, column) => said(text, column === 1 || column === 2 ? "right" : column === 3 ? "error" : undefined)),
  );
  const agreeing = rows.length - differing.length;
  const rest = `<p>${say(language, `核对了 ${rows.length} 个公布的数，${agreeing} 个相符。`, `${agreeing} of ${rows.length} published figures agree.`)}</p>`;
  const table = differing.length === 0 ? "" : cards(header, cells);
  return section(say(language, "公布的数，逐个核对", "Published figures, one by one"), rest + table);
}
