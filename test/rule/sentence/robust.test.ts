import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printRule, safeParseRule } from "../../../src/rule/sentence/index.js";
import { corpus } from "./corpus.js";
import { runs } from "../../runs.js";

const CODES = ["rule/judgement", "rule/formula", "rule/cross-unit", "rule/incomplete", "rule/not-a-rule"];
const SENTENCES = [...corpus("rules"), ...corpus("rules-more")].map((line) => line.text);

/** What holds of every reading, whatever the text. */
function hold(text: string): void {
  const read = safeParseRule(text);
  const issues = read.ok ? read.notes : read.issues;
  for (const { from = -1, to = -1 } of issues) expect(0 <= from && from <= to && to <= text.length).toBe(true);
  if (read.ok) {
    expect(typeof printRule(read.value).value).toBe("string");
    return;
  }
  expect(issues.map((each) => CODES.includes(each.code))).toEqual([true]);
}

const FRAGMENTS =
  "每|降低|超过|1|0.5|%|个百分点|扣|得|分|满分|不得分|扣完为止|，|。|；|：|（|）|≥|≤|<|>|=|±|-|90|80|100|以上|以下|含|不含|否则|按|比例|完成率|" +
  "分值|×|/|①|②|1、|2、|健全|基本健全|不健全|发现|一例|加|最高|不超过|上年|无结余|酌情|排名|以|为标准|不足|的|《|》|\n| |满|計|資金|１|９";

describe("safeParseRule", () => {
  it("answers every text with a rule or one refusal, its places inside the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), hold), { numRuns: runs(500) });
  });

  it("answers every run of the words of rules", () => {
    const words = fc.array(fc.constantFrom(...FRAGMENTS.split("|")), { maxLength: 40 }).map((each) => each.join(""));
    fc.assert(fc.property(words, hold), { numRuns: runs(2000) });
  });

  it("answers every sentence with a stretch cut out, doubled or exchanged", () => {
    const mutated = fc
      .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES), fc.nat(80), fc.nat(80), fc.nat(2))
      .map(([text, other, at, size, how]) => {
        const [head, middle, tail] = [text.slice(0, at), text.slice(at, at + size), text.slice(at + size)];
        return head + ["", middle + middle, other.slice(at, at + size)][how] + tail;
      });
    fc.assert(fc.property(mutated, hold), { numRuns: runs(2000) });
  });

  it("reads the print of whatever it reads as the same rule", () => {
    const clauses = corpus("rules")
      .flatMap(({ text }) => text.split(/([^,，;；。:：]+[,，;；。:：]?)/))
      .filter((each) => each !== "");
    const mixed = fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 3 }).map((each) => each.join(""));
    const printed = (text: string): void => {
      const read = safeParseRule(text);
      if (!read.ok) return;
      const again = safeParseRule(printRule(read.value).value);
      expect(again.ok ? again.value : again.issues).toEqual(read.value);
    };
    // A fixed seed: the law holds of sentences, and a mixture may be one that nobody writes.
    fc.assert(fc.property(mixed, printed), { numRuns: runs(3000), seed: 1 });
  });

  it.each([
    "每",
    "((((",
    "(=",
    "1,",
    "①",
    "不足",
    "每1个扣1分；",
    "80%≤x<90%得8分，",
    "最高",
    "a/b×100%；",
    "健全得5分，不健全",
    "超过目标值",
    "甲、乙",
    "80%-60%、",
    "发生",
  ])("takes no more than its share of time for a long run of %s", (run) => {
    const time = (length: number): number => {
      const text = run.repeat(Math.floor(length / run.length));
      // What else the machine does only makes a time longer.
      const once = (): number => {
        const begun = performance.now();
        safeParseRule(text);
        return performance.now() - begun;
      };
      return Math.min(once(), once(), once());
    };
    time(2_000);
    // Sixteen times the text, with room for a busy machine: work that grew with the square would take 256 times.
    expect(time(32_000)).toBeLessThan(Math.max(time(2_000), 10) * 96);
  });

  it("refuses a text of a million characters at once", () => {
    const text = "≥95%得满分，每降低1个百分点扣0.5分；".repeat(50_000);
    const read = safeParseRule(text);
    expect(read.ok ? [] : read.issues.map(({ code, from, to }) => [code, from, to])).toEqual([
      ["rule/not-a-rule", 0, text.length],
    ]);
  });

  it.each(["每发现1例扣零十分", "每发现1例扣〇百分"])("takes %s, which names no number, for no rule", (text) => {
    const read = safeParseRule(text);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["rule/not-a-rule"]);
  });
});
