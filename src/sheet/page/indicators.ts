import type { AuditedIndicator } from "../../audit/types.js";
import type { DecimalInput } from "../../exact/input.js";
import { printedText } from "../../exact/printed.js";
import { wordsOf } from "../../explain/wording.js";
import { leafAt } from "../../form/tree.js";
import type { SelfEvaluation } from "../../form/types.js";
import { say } from "../../text/bilingual.js";
import { withUnit } from "../form-texts.js";
import { isOfSomeWeights, standingOf } from "./confirmed.js";
import { bar, cards, type Cell, escaped, said } from "./shell.js";
import { section, type View } from "./view.js";

/** The indicators with what was to be reached and what was, their scores, and bars of their rates. */
export function indicatorsOf({ form, audit, language }: View): string {
  const words = wordsOf(language);
  const headings = [
    words.indicator,
    words.target,
    words.actual,
    words.weight,
    say(language, "公布得分", "Reported"),
    say(language, "重算得分", "Computed"),
    words.rate,
  ];
  const rows = audit.indicators.map((each) => indicatorRow(each, form, audit));
  const open = isOfSomeWeights(audit, "/reported/score");
  const total: Cell[] = [
    { ...said(words.total), row: "total" },
    said(""),
    said(""),
    said(audit.weight ?? "", "right"),
    said(form.reported?.score === undefined ? "" : String(form.reported.score), "right"),
    said(open ? "—" : (audit.score ?? "—"), "right"),
    rateCell(open ? null : audit.rate),
  ];
  return section(say(language, "各项指标", "Indicators"), cards(headings, [...rows, total]));
}

function indicatorRow(node: AuditedIndicator, form: SelfEvaluation, audit: View["audit"]): Cell[] {
  const at = `${node.path}/reported`;
  // Its score is one of weights that are not published, and cannot be compared.
  const open = isOfSomeWeights(audit, at);
  const leaf = leafAt(form, node.path);
  const typed = (value: DecimalInput | undefined): string =>
    value === undefined ? "" : withUnit(printedText(value), leaf?.unit);
  const differs = standingOf(audit, at) === "differs";
  return [
    { html: escaped(node.name), look: `in${node.level}`, row: leaf === undefined ? `l${node.level}` : "leaf" },
    said(typed(leaf?.target)),
    said(typed(leaf?.actual)),
    said(node.weight ?? "", "right"),
    said(node.reported ?? "", differs ? "right error" : "right"),
    said(open ? "—" : (node.score ?? "—"), "right"),
    rateCell(open ? null : node.rate),
  ];
}

function rateCell(rate: string | null): Cell {
  if (rate === null) return said("");
  const shown = `${rate}%`;
  return {
    html: `<span class="rate"><span>${escaped(shown)}</span>${bar(Number(rate) / 100, shown)}</span>`,
    look: "right wide",
  };
}
