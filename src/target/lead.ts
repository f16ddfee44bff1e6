import type { Word } from "../text/lexicon.js";
import type { Remark } from "./bound.js";
import type { ChangeTarget, Comparator } from "./types.js";
import type { Before, Strength } from "./words.js";

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
  base: ChangeTarget["base"] = undefined;
  /** 共, 累计: a count follows, no date. */
  count = false;
  /** Where the first of the words stands; -1 before there is one. */
  from = -1;
  readonly remarks: Remark[] = [];

  add(word: Word<Before>, at: number): void {
    if (this.from < 0) this.from = at;
    const meaning = word.meaning;
    if (meaning.is === "comparator") this.compare(meaning.comparator, meaning.strength, at, word.to);
    else if (meaning.is === "change") {
      this.change = meaning.sign;
      this.changeWord = word.word;
    } else if (meaning.is === "base") this.base = meaning.base;
    else if (meaning.is === "previous") this.previous = true;
    else if (meaning.is === "approximate") this.approximate = true;
    else if (meaning.is === "count") this.count = true;
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
