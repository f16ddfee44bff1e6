import { arrives } from "../text/arrival.js";
import type { Word } from "../text/lexicon.js";
import { type ChangeBase, type Before, type Comparator, NEGATIONS, type Strength } from "../text/words.js";
import type { Remark } from "./bound-types.js";

/** The words that stand right before a number, one after the other, and what they come to. */
export class LeadWords {
  comparator: Comparator | null = null;
  strength: Strength | null = null;
  approximate = false;
  /** Two comparators that cannot both be meant. */
  clash = false;
  /** 增长 is 1, 下降 is -1, 变化 or 持平 is 0. */
  change: 1 | -1 | 0 | null = null;
  changeWord = "";
  /** 上年, 去年 as what is compared with. */
  previous = false;
  /** What a change is measured against: 较上年, 同比. */
  base: ChangeBase | undefined = undefined;
  /** 共, 累计: a count follows, no date. */
  count = false;
  /** 计划, 预计, 目标: what was meant, not what came of it. */
  planned = false;
  /** 超额完成: so much above the whole of a plan. */
  over = false;
  /** 比计划多: measured against a figure that the cell does not hold. */
  related = false;
  /** 至少, 最多: said of a deed (至少覆盖18个乡镇), as no 不少于 is, behind which stands what is compared. */
  ofDeed = false;
  /** A comparator of words that says that something was not reached: 不足, 未达, 低于. */
  short = false;
  /** 提高到, 降至: what follows is where it came to, whatever it is told against; of a rate of change (增幅降至) it is the rate. */
  arrives = false;
  /** Where the first of the words stands; -1 before there is one. */
  from = -1;
  readonly remarks: Remark[] = [];

  /** 不下降: it tells no size, so a number behind it is none of it. */
  get isDenied(): boolean {
    return this.change === 0 && NEGATIONS.some((each) => this.changeWord.startsWith(each));
  }

  /** Whether there is none yet. */
  get isBare(): boolean {
    return this.from < 0;
  }

  add(word: Word<Before>, at: number): void {
    const meaning = word.meaning;
    // 占计划的104%: what is counted, not what was meant.
    if (meaning.is === "planned") this.planned = this.from < 0;
    else if (word.word === "的") this.planned = false;
    if (this.from < 0) this.from = at;
    if (meaning.is === "comparator") {
      this.compare(meaning.comparator, meaning.strength, at, word.to);
      this.ofDeed = meaning.strength !== "sign" && OF_DEED.test(word.word);
      if (this.change === null && arrives(word.word)) this.arrives = true;
      this.short = meaning.strength === "word" && meaning.comparator === "<" && !OPEN_ENDED.test(word.word);
    } else if (meaning.is === "change") {
      this.change = meaning.sign;
      this.changeWord = word.word;
    } else if (meaning.is === "base") this.base = meaning.base;
    else if (meaning.is === "previous") this.previous = true;
    else if (meaning.is === "approximate") this.approximate = true;
    else if (meaning.is === "count") this.count = true;
  }

  /** A rise or fall against before: 比上年低. */
  move(sign: 1 | -1, base: ChangeBase, at: number): void {
    if (this.from < 0) this.from = at;
    this.change = sign;
    this.base = base;
  }

  /** A figure against a plan: 超额完成 (`over`), 比计划多 (`related`). */
  relate(is: "over" | "related", at: number): void {
    if (this.from < 0) this.from = at;
    this[is] = true;
  }

  /** A later comparator takes the place of a weak one, says again what an equal one said, or contradicts. */
  private compare(comparator: Comparator, strength: Strength, from: number, to: number): void {
    if (this.comparator === null || this.strength === "weak") {
      this.comparator = comparator;
      this.strength = strength;
      return;
    }
    if (strength === "weak") return;
    if (this.comparator.charAt(0) !== comparator.charAt(0)) {
      this.clash = true;
      return;
    }
    if (this.remarks.length === 0)
      this.remarks.push({ code: "cell/comparator-doubled", from: Math.max(this.from, 0), to });
    if (comparator.length > this.comparator.length) this.comparator = comparator;
    if (from < this.from) this.from = from;
  }
}

const OF_DEED = /^(?:至[少多]|最[少多]|起码)$/;

/** 低于5% may be what was wanted; 不足5% says that it was not reached. */
const OPEN_ENDED = /^[低少小短早]于/;
