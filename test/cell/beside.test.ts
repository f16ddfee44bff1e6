import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";
import { BASES, besideNumber, GLYPHS, insertedInto, outcomeOf } from "./beside.js";
import { targetIn } from "./short.js";

const CORPUS = ["targets.jsonl", "targets-more.jsonl", "actuals.jsonl", "actuals-more.jsonl", "rules-more.jsonl"]
  .map((file) => readFileSync(new URL(`../corpus/${file}`, import.meta.url), "utf8"))
  .join("\n");

/** Every character and every few of the pairs of characters that cells and sentences are written with. */
const WORDS = [
  ...new Set(CORPUS.match(/[一-鿿]/g)),
  ...[...new Set(CORPUS.match(/[一-鿿]{2}/g))].filter((_, place) => place % 5 === 0),
];

/** What changes the number itself, and is read so: a minus, a point, an arrow, a magnitude, 负, a fall. */
const OF_THE_NUMBER = /[-‐‑‒–—―⁃−－.．↓↘⇓⇩⬇负降跌减減十百千万萬亿佰仟]/;

/** The flips that nobody tells of: the cell, its answer and what was made of it. */
function flips(pieces: readonly string[]): { readonly count: number; readonly silent: readonly string[] } {
  const silent: string[] = [];
  let count = 0;
  const plain = BASES.map(({ target, actual }) => outcomeOf(target.join(""), actual));
  const look = (place: number, target: string, actual: string): void => {
    count++;
    const outcome = outcomeOf(target, actual);
    if (outcome !== null && !outcome.warned && outcome.met !== plain[place]?.met) silent.push(`${target} | ${actual}`);
  };
  for (const [at, piece] of pieces.entries()) {
    const place = at % BASES.length;
    const base = BASES[place];
    if (base === undefined || OF_THE_NUMBER.test(piece)) continue;
    for (const target of insertedInto(base.target, piece)) look(place, target, base.actual);
    for (const actual of besideNumber(base.actual, piece)) look(place, base.target.join(""), actual);
  }
  return { count, silent };
}

describe("what is inserted beside a number never turns met into missed, or the reverse, without a refusal or warning", () => {
  it("a mark or a glyph, known, lost or of one font alone", () => {
    const { count, silent } = flips(GLYPHS);
    console.log(`marks beside a number: ${count} cells`);
    expect(silent).toEqual([]);
  });

  it("a character or a word of the language", () => {
    const { count, silent } = flips(WORDS);
    console.log(`words beside a number: ${count} cells`);
    expect(silent).toEqual([]);
  });
});

describe("a word that turns the meaning is read so, refused or warned of", () => {
  // What the result comes to is worked out by hand; "refused" where the cell does not say it.
  it.each([
    ["≥100%", "超额完成20%", "met, warned"],
    ["≥100%", "不足100%", "refused"],
    ["≥95%", "未达95%", "refused"],
    ["≥95%", "没有达到95%", "refused"],
    ["≥95%", "预计95%", "met, warned"],
    ["≥95%", "力争95%", "met, warned"],
    ["≥20人", "比目标少5人", "refused"],
    ["≥20人", "比计划多25人", "refused"],
    ["≥20人", "超计划25人", "refused"],
    ["≥20人", "低于目标值25人", "refused"],
    ["≤8天", "比承诺期限超出3天", "refused"],
    ["≤8天", "较约定日期晚3天", "refused"],
    ["≤8天", "超出规定工期3天", "refused"],
    ["≤8天", "早于时间节点3天", "refused"],
    ["≤8天", "比批复的少3天", "refused"],
    ["≤8天", "比邻县快3天", "refused"],
    ["≤8天", "超期3天", "refused"],
    ["≤8天", "高出上限3天", "refused"],
    ["≥5%", "落后序时进度6%", "refused"],
    ["≤8天", "逾期达3天", "refused"],
    ["≤8天", "超时：3天", "refused"],
    ["≤8天", "晚了3天", "refused"],
    ["≤8天", "尚需3天", "refused"],
    ["≤8天", "距限期还有3天", "refused"],
    ["≤8件", "超期3件", "met"],
    ["≤8天", "每晚3天", "met, warned"],
    ["≤30万元", "比最高限价低3万元", "refused"],
    ["≤30万元", "较控制价少3万元", "refused"],
    ["≥3%", "比基准年度提高5%", "met"],
    ["≥3%", "占比提高5%", "met"],
    ["≥20人", "除25人外均已完成", "refused"],
    ["≥20人", "还差25人", "refused"],
    ["≥20人", "剩余25人", "refused"],
    ["≥20人", "25人未完成", "refused"],
    ["≥20人", "25人以外", "met"],
    ["≥95%", "95%或90%", "refused"],
    ["≥95%", "非95%", "refused"],
    ["≥95%", "不是95%", "refused"],
    ["≥95%", "≠95%", "refused"],
    ["≥3%", "负3%", "missed"],
    ["≥3%", "↓3%", "missed"],
    ["≥3%", "3%↓", "refused"],
    ["≥3%", "负增长3%", "missed"],
    ["≥3%", "比上年少3%", "missed"],
    ["≥3%", "低于去年3%", "missed"],
    ["≥3%", "比上年高3%", "met"],
    ["≥3%", "\ufffd3%", "refused"],
    ["≥3%", "\uf0b33%", "refused"],
    ["≥3%", "(3%)", "met, warned"],
    ["≤5天", "低于5天", "met, warned"],
    ["≥5天", "5天以内", "refused"],
    ["≥90%", "由85%提高到90%", "met"],
    ["≥95%", "由95%下降到90%", "missed"],
    ["≥100个", "计划100个，完成95个", "missed"],
    ["≥100个", "应完成100个，实际完成100个", "met"],
  ] as const)("%s: %s is %s", (target, actual, expected) => {
    const outcome = outcomeOf(target, actual);
    const told = outcome === null ? "refused" : outcome.met ? "met" : "missed";
    expect(told + (outcome?.warned === true ? ", warned" : "")).toBe(expected);
  });
});

describe("what was lost beside a number may have been a comparator, so that the cell is refused", () => {
  it.each([
    ["?8天", "refused cell/strange"],
    ["？8天", "refused cell/strange"],
    ["逾期率?8%", "refused cell/strange"],
    ["?“8%”", "refused cell/strange"],
    ["?：8%", "refused cell/strange"],
    ["?-8%", "refused cell/strange"],
    ["?2023年3月底", "refused cell/strange"],
    ["8%?", "refused cell/strange"],
    ["8%?以上", "refused cell/strange"],
    ["不?超过8%", "refused cell/strange"],
    ["≤8%（是否含税?）", "<= 8%"],
    // A sign before a code compares nothing that is known; a word before it is a second condition without its number.
    ["≥A4纸，8包", "refused cell/strange"],
    ["8包，不低于A4", "refused cell/turned"],
    ["8包，达到A4", "= 8包"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

describe("a word that compares counts in brackets too, and is not left out behind a stop", () => {
  it.each([
    ["8天（以内）", "<= 8天"],
    ["80%（及以上）", ">= 80%"],
    ["80%，以上", "refused cell/turned"],
    ["80%：以下", "refused cell/turned"],
    ["80%，以上年为基数", "= 80%"],
    ["80%，以次年为基数", "= 80%"],
  ])("%s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

it("the refusal of what was lost names the very character", () => {
  const read = safeParseTarget("≤√5%");
  expect(read.ok ? [] : read.issues).toMatchObject([{ code: "cell/strange", from: 1, to: 2 }]);
});
