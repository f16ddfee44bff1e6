import { fold } from "../../text/index.js";
import { type Around, yearIn } from "../around/subject.js";
import type { Telling } from "../tell.js";
import { excerpt, nameText } from "../words.js";
import { type Band, bandsIn } from "./bands.js";
import { numbersIn, type ProseNumber } from "./numbers.js";
import { isBody, type Owner } from "./owner.js";
import { type Paragraph, paragraphsOf, type ProseLine } from "./paragraphs.js";
import { type Mention, mentionsIn, type Use } from "./read.js";
import { type ReportTitle, signatureIn, titleIn } from "./title.js";
import { type Tables, take, type Taken } from "./take.js";

/** How the numbers of a report's text have been used. */
export interface Counted {
  readonly used: number;
  readonly checked: number;
  /** Years, days, and the numbering of the text. */
  readonly dates: number;
  readonly unread: number;
}

/** What the text of a report gives beside its tables. */
export interface Prose {
  readonly taken: Taken;
  /** Null where the text holds no sentence that a figure was taken from or held against. */
  readonly counted: Counted | null;
}

/**
 * Reads the text around the tables of a form: whose report it is and of which year, and the figures that its sentences
 * state of that unit and that year. A sentence that is not understood as a whole gives nothing; its numbers are told.
 */
export function readProse(tables: Tables, telling: Telling): Prose {
  const { around } = tables;
  const title = titleIn(around.lines);
  if (title !== null) nameFrom(title, around);
  const signature = title === null ? null : signatureIn(around.lines);
  if (signature !== null) signedBy(signature, around);
  const lines = around.lines.filter((line) => !line.title);
  const paragraphs = paragraphsOf(lines);
  const owner = ownerOf(around, title);
  const mentions = paragraphs.map((paragraph) => mentionsIn(paragraph, owner));
  const year = owner.year ?? yearOf(mentions.flat());
  if (owner.year === null && year !== null) {
    const first = mentions.flat().find((each) => each.year === year);
    if (first !== undefined) around.year = { text: year, at: first.at };
  }
  const dated = { ...owner, year: year ?? NO_YEAR };
  const sure = paragraphs.map((paragraph) => ({ paragraph, own: mentionsIn(paragraph, dated) }));
  const all = sure.flatMap(({ own }) => own);
  const taken = take(all, tables, telling);
  const counted = sure.map(({ paragraph, own }) => account(paragraph, own, taken, tables, telling));
  const isReport = counted.some(({ used, checked }) => used + checked > 0);
  if (isReport) for (const each of counted) tellUnread(each, telling);
  tellUnused(lines, all, taken, telling);
  const sum = (key: "used" | "checked" | "dates"): number => counted.reduce((total, each) => total + each[key], 0);
  const unread = counted.reduce((total, { left }) => total + left.length, 0);
  const uses = { used: sum("used"), checked: sum("checked"), dates: sum("dates"), unread };
  return { taken, counted: isReport ? uses : null };
}

/** No year of a report: where several are named and none is its own, none is. */
const NO_YEAR = "0000";

function nameFrom({ name, year, kind, line, beside }: ReportTitle, around: Around): void {
  for (const each of around.lines) each.title ||= each === line || each === beside;
  around.kind ??= kind;
  if (year !== null) around.year ??= { text: year, at: line.at };
  if (name !== "") around.titled = { text: nameText(name), at: (beside ?? line).at };
}

/** Who signs a report has made it, where neither a label nor the title names a unit. */
function signedBy(line: ProseLine, around: Around): void {
  if (around.kind !== "project" && around.titled !== null) return;
  around.project ??= around.titled;
  for (const each of around.lines) each.title ||= each === line;
  around.filler ??= { text: nameText(line.text), at: line.at };
}

function ownerOf(around: Around, title: ReportTitle | null): Owner {
  const { titled } = around;
  const kind =
    around.kind ?? (around.project !== null ? "project" : titled !== null && isBody(titled.text) ? "department" : null);
  const said = kind === "project" ? [around.project] : [around.unit, around.filler, around.carrier];
  const names = [around.titled, ...said].flatMap((each) => (each === null ? [] : [fold(each.text).text]));
  const year = yearIn(around) ?? title?.year ?? null;
  return { kind, names: [...new Set(names)], year };
}

/** The year that the clauses of the figures name: that of the score, else the only one. */
function yearOf(mentions: readonly Mention[]): string | null {
  const years = (some: readonly Mention[]): readonly string[] => [...new Set(some.flatMap(({ year }) => year ?? []))];
  const known = mentions.filter(({ says }) => says.is !== "other");
  const [ofScore, second] = years(known.filter(({ says }) => says.is === "score" || says.is === "grade"));
  if (ofScore !== undefined && second === undefined) return ofScore;
  const [only, other] = years(known);
  return only !== undefined && other === undefined ? only : null;
}

interface Account {
  readonly paragraph: Paragraph;
  used: number;
  checked: number;
  dates: number;
  /** What was not read. */
  readonly left: ProseNumber[];
}

/** What has become of each number of a paragraph. */
function account(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  { uses }: Taken,
  tables: Tables,
  { tell }: Telling,
): Account {
  const counted: Account = { paragraph, used: 0, checked: 0, dates: 0, left: [] };
  const bands = bandsHeld(paragraph, tables, tell);
  const byPlace = new Map<number, Use>();
  for (const [mention, use] of uses) {
    if (mention.number !== null && mentions.includes(mention)) byPlace.set(mention.number.from, use);
  }
  for (const number of numbersIn(paragraph.text)) {
    const use =
      byPlace.get(number.from) ??
      (bands.some(({ from, to }) => from <= number.from && number.from < to) ? "checked" : null);
    if (use !== null) counted[use]++;
    else if (number.kind !== "figure") counted.dates++;
    else counted.left.push(number);
  }
  return counted;
}

/** Says of each number that was not read what stands before it. */
function tellUnread({ paragraph, left }: Account, { tell }: Telling): void {
  for (const { from, end, value, unit } of left) {
    const start = Math.max(0, from - 12);
    const before = paragraph.text.slice(start, from);
    // A number before it is told whole or not at all.
    const whole = /[\d,.]/.test(paragraph.text.charAt(start - 1)) ? before.replace(/^[\d,.]+/, "") : before;
    const text = whole + paragraph.text.slice(from, end);
    tell("info", "table/number-unread", paragraph.placeAt(from), { number: `${value}${unit}`, text });
  }
}

/** The bands of grades of a paragraph, held against the score and the grade that the report states. */
function bandsHeld(paragraph: Paragraph, { around, total }: Tables, tell: Telling["tell"]): readonly Band[] {
  const bands = bandsIn(paragraph.text);
  const score = (total?.score ?? around.score?.text ?? "").replace(/分$/, "");
  const grade = around.grade?.text ?? total?.grade ?? null;
  const [first] = bands;
  if (first === undefined || score === "" || grade === null) return [];
  const own = bands.filter(({ holds }) => holds(score));
  if (!own.some((band) => band.grade.charAt(0) === grade.charAt(0)))
    tell("warning", "table/grade-not-of-band", paragraph.placeAt(first.from), {
      score,
      grade,
      band: own[0]?.grade ?? "—",
    });
  return bands;
}

/** Lines that nothing was taken from, and that hold no number of which that is said. */
function tellUnused(lines: Around["lines"], mentions: readonly Mention[], { uses }: Taken, { tell }: Telling): void {
  const read = new Set(mentions.filter((each) => uses.has(each)).map(({ at }) => `${at.row},${at.col}`));
  for (const { text, at } of lines) {
    if (!read.has(`${at.row},${at.col}`)) tell("info", "table/unused", at, { text: excerpt(text) });
  }
}
