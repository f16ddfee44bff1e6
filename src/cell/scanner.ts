import type { Folded, Span } from "../text/fold.js";
import type { Word } from "../text/lexicon.js";
import { BEFORE, type Before } from "../text/words.js";
import { nothing, type Item, type Scan } from "./found.js";
import { LeadWords } from "./lead.js";
import { isGarbled } from "./marks.js";
import type { DateSetting } from "../text/period.js";

/** A cell being read from left to right: where the reading is, and the words that wait for their number. */
export class Scanner {
  readonly folded: Folded;
  readonly setting: DateSetting;
  readonly text: string;
  readonly found: Scan;
  at: number = 0;
  /** The words right before what is read next. */
  lead: LeadWords = new LeadWords();
  /** Words with a comparator from which other words part the number, and where they end: 至少开展2场. */
  held: LeadWords | null = null;
  heldTo: number = 0;
  /** Whether a unit without a number was looked for. */
  triedUnits: boolean = false;
  private readonly closings: Record<string, number> = {};
  private known: Word<Before> | null = null;
  private knownAt = -1;

  constructor(folded: Folded, setting: DateSetting) {
    this.folded = folded;
    this.setting = setting;
    this.text = folded.text;
    this.found = { ...nothing(), malformed: isGarbled(folded.text) };
  }

  /** The word before a number that stands here, if any. */
  get word(): Word<Before> | null {
    if (this.knownAt !== this.at) {
      this.known = BEFORE.at(this.text, this.at);
      this.knownAt = this.at;
    }
    return this.known;
  }

  /** Goes on behind something that belongs to the words before a number, or to none of it. */
  pass(to: number): true {
    this.at = to;
    return true;
  }

  /** Leaves words out that no reader knows. */
  skip(to: number): true {
    const { lead, found, at } = this;
    if (lead.comparator !== null && (lead.strength === "sign" || lead.strength === "word" || lead.ofDeed)) {
      this.held = lead;
      this.heldTo = at;
    }
    this.renew();
    found.ending = null;
    found.words += to - at;
    leftOut(found, { from: at, to });
    return this.pass(to);
  }

  /** Leaves words out that hold digits. */
  skipDigits(to: number): true {
    const { found, at } = this;
    if (found.digitsAt < 0) found.digitsAt = at;
    return this.skip(to);
  }

  /** Keeps a number or a date, and goes on behind it. */
  keep(item: Item, to: number): true {
    this.found.items.push(item);
    // The item keeps the words that led to it.
    this.lead = new LeadWords();
    this.held = null;
    return this.pass(to);
  }

  /** What waited for a number waits no longer. */
  forget(): void {
    this.renew();
    this.held = null;
  }

  /** No words lead to what follows. */
  renew(): void {
    const { lead, found, at } = this;
    // 不下降 and 增长 without a number, and the 增 of 增收.
    if (lead.change !== null || lead.over || lead.related) leftOut(found, { from: lead.from, to: at });
    if (!lead.isBare) this.lead = new LeadWords();
  }

  /** The end of a bracket that opens at `at`; -1 where none closes it. */
  closingOf(sign: string, at: number): number {
    const known = this.closings[sign];
    if (known !== undefined && (known < 0 || known > at)) return known;
    return (this.closings[sign] = this.text.indexOf(sign, at));
  }
}

function leftOut(found: Scan, span: Span): void {
  const last = found.stretches[found.stretches.length - 1];
  if (last?.to === span.from) found.stretches[found.stretches.length - 1] = { from: last.from, to: span.to };
  else found.stretches.push(span);
}
