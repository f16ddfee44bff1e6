import type { CellPlace } from "../tell.js";
import { type Clause, type Sentence, sentencesIn, type Stated } from "./clauses.js";
import { countOf, type Named, nameOf } from "./names.js";
import type { ProseNumber } from "./numbers.js";
import { foreignIn, headsOf, isWhole, leadOf, type Owner } from "./owner.js";
import type { Paragraph } from "./paragraphs.js";
import { type Says, sayingOf, type State } from "./saying.js";
import { certain } from "../../shape/certain.js";

/** What a sentence says of the report's own year and unit, and where. */
export interface Mention {
  readonly says: Says;
  /** A decimal, or the word of a grade. */
  readonly value: string;
  readonly unit: string;
  readonly at: CellPlace;
  readonly number: ProseNumber | null;
  /** False where the words around it make it a bound or an estimate. */
  readonly exact: boolean;
  /** The year that the clause itself names. */
  readonly year: string | null;
}

/** What has become of a number of the text. */
export type Use = "used" | "checked";

/** Reads the figures that a paragraph states of its owner; whatever is not understood as a whole is left alone. */
export function mentionsIn(paragraph: Paragraph, owner: Owner): readonly Mention[] {
  const above = headsOf(paragraph.text, paragraph.heads);
  const heads = above.map((head) => foreignIn(head, owner));
  if (heads.some(({ time, others }) => time || others)) return [];
  const whole = above.every((head) => isWhole(head, owner));
  const state: State = { of: whole ? "whole" : "other", elsewhen: false, others: false, before: null };
  return sentencesIn(paragraph.text).flatMap((sentence) => inSentence(sentence, state, owner, paragraph));
}

function inSentence(sentence: Sentence, state: State, owner: Owner, paragraph: Paragraph): readonly Mention[] {
  state.elsewhen = false;
  state.of = state.before ?? state.of;
  state.before = null;
  if (sentence.head !== "") {
    const { time, others } = foreignIn(sentence.head, owner);
    state.elsewhen = time;
    state.others ||= others;
    state.of =
      isWhole(sentence.head, owner) && state.of !== "other"
        ? "whole"
        : leadsOnly(sentence.head.slice(0, -1), owner)
          ? "whole"
          : "other";
  }
  return sentence.clauses.flatMap((clause) => {
    if (clause.aside) return [];
    if (/^ *(?:其中|含)/.test(clause.text)) state.before ??= state.of;
    const graded = gradeIn(clause === sentence.clauses[0] ? sentence.head : "", clause, state, owner, paragraph);
    if (graded !== null) return [graded];
    if (clause.stated.length > 0)
      return clause.stated.flatMap((stated) => mentionOf(stated, state, owner, paragraph) ?? []);
    enter(clause.text, state, owner);
    return [];
  });
}

/** What a clause without figures says of those behind it. */
function enter(text: string, state: State, owner: Owner): void {
  const { rest, owns } = afterLeads(text, owner);
  const named = nameOf(rest);
  if (rest === "") {
    if (owns) own(state);
    return;
  }
  if (named?.is === "topic") {
    state.of = named.topic;
    return;
  }
  const { time, others } = foreignIn(text, owner);
  state.elsewhen ||= time;
  state.others ||= others;
  state.of = "other";
}

function own(state: State): void {
  state.of = "whole";
  state.others = false;
}

function leadsOnly(text: string, owner: Owner): boolean {
  const { rest, owns } = afterLeads(text, owner);
  return rest === "" && owns;
}

interface Led {
  readonly rest: string;
  readonly owns: boolean;
  readonly year: string | null;
  readonly named: Named | null;
}

/** Takes the words of the owner and of its year off a text until what remains is a name, or has none of them before it. */
function afterLeads(text: string, owner: Owner): Led {
  let rest = text.replace(/ /g, "");
  let owns = false;
  let year: string | null = null;
  for (;;) {
    const named = nameOf(rest);
    if (named !== null) return { rest, owns, year, named };
    const lead = leadOf(rest.replace(/^["“”]/, ""), owner);
    if (lead === null) return { rest, owns, year, named: null };
    rest = rest.replace(/^["“”]/, "").slice(lead.length);
    owns ||= lead.owns;
    year = lead.year ?? year;
  }
}

/** Compared with another year or another figure: it changes nothing of what the sentence speaks of. */
const COMPARED = /^(?:较|比|与|同比|增长|增加|下降|减少|降低|提高)/;

function mentionOf(stated: Stated, state: State, owner: Owner, paragraph: Paragraph): Mention | null {
  const { number, before, behind } = stated;
  if (COMPARED.test(before)) return null;
  const led = afterLeads(before, owner);
  const named = ofOwner(led.named ?? countOf(led.rest, behind), led.rest, owner);
  if (led.owns) own(state);
  // 2021年 before the name brings a sentence back that had spoken of the year before.
  if (led.year !== null && led.year === owner.year) state.elsewhen = false;
  const exact = stated.exact && number.exact && isClosed(behind, led.named === null && named !== null);
  const owned = { ...led, owns: led.owns || isScoreOfYear(named, led, state, owner) };
  const says = state.elsewhen || state.others ? null : saidOf(named, number.unit, exact, state, owned);
  follow(named, led, state, owner, before);
  if (says === null) return null;
  const { value, unit, from } = number;
  return { says, value, unit, number, exact, at: paragraph.placeAt(from), year: led.year };
}

/** 项目自评得分 in the report of a project is that of the whole, as 部门自评得分 is in a department's. */
function ofOwner(named: Named | null, text: string, owner: Owner): Named | null {
  return named?.is === "score" && leadOf(text, owner)?.owns === true ? { ...named, whole: true } : named;
}

/** 2022年度自评得分: behind the year of a report, where it speaks of the whole, nothing but its own score is named so. */
function isScoreOfYear(named: Named | null, { year }: Led, { of }: State, owner: Owner): boolean {
  return named?.is === "score" && of === "whole" && year !== null && year === owner.year;
}

/** 100万元的项目: what goes on behind a number says of it what its name does not, unless the name itself stands there. */
function isClosed(behind: string, isNamedBehind: boolean): boolean {
  return behind === "" || isNamedBehind || /^[和及与、]/.test(behind);
}

/** What a number says where a sentence speaks of the owner; one without a name of the whole may be an indicator's. */
function saidOf(named: Named | null, unit: string, exact: boolean, state: State, led: Led): Says | null {
  if (named === null) return { is: "other", name: led.rest };
  return exact ? sayingOf(named, unit, state, led.owns) : null;
}

/** What the next name without an owner is of. */
function follow(named: Named | null, led: Led, state: State, owner: Owner, before: string): void {
  if (named === null) {
    const { time, others } = foreignIn(before, owner);
    state.elsewhen ||= time;
    state.others ||= others && !led.owns;
    state.of = "other";
  } else if (named.is === "topic") state.of = named.topic;
  else if (named.is === "amount" && named.topic !== null) state.of = named.topic;
}

/** The grade that a clause states: 评价等级为“优”. */
function gradeIn(head: string, clause: Clause, state: State, owner: Owner, paragraph: Paragraph): Mention | null {
  const found =
    /^(.*?(?:等级|等次|级别))(?:评定|确定)?(?:为|是)?:?["“”]?(优秀|良好|中等|较差|不合格|基本合格|合格|优|良|中|差)["“”]?$/.exec(
      (head + clause.text).replace(/ /g, ""),
    );
  if (found === null || state.elsewhen || state.others) return null;
  const led = afterLeads(certain(found[1]), owner);
  if (led.named?.is !== "grade" || (!led.owns && state.of !== "whole")) return null;
  const at = paragraph.placeAt(clause.from);
  return { says: { is: "grade" }, value: certain(found[2]), unit: "", at, number: null, exact: true, year: led.year };
}
