import { describe, expect, it } from "vitest";
import { safeParseTarget } from "../../src/cell/index.js";
import { fromText, multiply, toText } from "../../src/exact/index.js";
import { safeParseRule } from "../../src/rule/index.js";
import { conversion } from "../../src/text/unit.js";
import { COMPARATORS } from "../../src/text/words.js";
import { pointUnits, units } from "./units.js";

/** A bound: its side, its number and unit, and whether it holds the number. */
type Bound = readonly [side: "min" | "max", value: string, inclusive: boolean];

/** What a cell says is demanded; null where it is refused or is no bound. */
function inCell(words: string, unit: string): Bound | null {
  const read = safeParseTarget(words);
  if (!read.ok || read.value.kind !== "threshold") return null;
  const { comparator, value } = read.value;
  return [comparator.startsWith(">") ? "min" : "max", inUnit(value, read.value.unit, unit), comparator.length === 2];
}

/** Where a sentence gives the full mark. */
function inSentence(words: string, unit: string): Bound | null {
  const read = safeParseRule(`${words}得满分，否则不得分`, unit === "" ? {} : { unit });
  if (!read.ok || read.value.method !== "bands") return null;
  const [band] = read.value.bands;
  if (band?.min !== undefined && band.max === undefined) return ["min", band.min, band.minInclusive ?? true];
  return band?.max !== undefined && band.min === undefined ? ["max", band.max, band.maxInclusive ?? false] : null;
}

function inUnit(value: string, from: string | null, to: string): string {
  const factor = from === null || to === "" ? null : conversion(from, to);
  return factor === null ? value : toText(multiply(fromText(value) ?? factor, factor));
}

const BEFORE =
  "≥ >= ≤ <= > < 不低于 不少于 不小于 不得低于 不得少于 不应低于 不能低于 至少 大于等于 大于或等于 高于或等于 达到或超过 不超过 不高于 不大于 不多于 不得超过 不得高于 不应超过 " +
  "不能超过 未超过 至多 小于等于 小于或等于 低于或等于 大于 高于 多于 超过 超出 小于 低于 少于 不足 不到 不满 未达到 达到 达 控制在";
const AFTER = "以上 及以上 或以上 （含）以上 （不含）以上 以下 及以下 或以下 （含）以下 （不含）以下 以内 之内";
const NUMBERS = "90 1.5 1,500 1.5万 3千 九十 一百 一百二十 两千 十二 一万五千";

/** Grades are no amounts: a cell reads ≥2级 as a grade, and 90 of them there are not. */
const GRADES = ["类", "级", "等级"];

/** Each word of the vocabulary, as a cell and as a sentence say it. */
const phrases: readonly (readonly [words: string, unit: string])[] = [
  ...BEFORE.split(" ").flatMap((word) => NUMBERS.split(" ").map((number) => [`${word}${number}人次`, "人次"] as const)),
  ...AFTER.split(" ").flatMap((word) => NUMBERS.split(" ").map((number) => [`${number}人次${word}`, "人次"] as const)),
  ...[...units, ...pointUnits]
    .filter((unit) => !unit.startsWith("万") && !GRADES.includes(unit))
    .map((unit) => [`≥90${unit}`, unit] as const),
  ...["百分之九十", "百分之九十八点五", "90%", "九成", "千分之五", "万分之三", "90百分点"].flatMap((share) => [
    [`${share}以上`, "%"] as const,
    [`不低于${share}`, "%"] as const,
    [`不得超过${share}`, "%"] as const,
  ]),
];

describe("law 5: what a cell can say, a sentence can say: a word of the vocabulary read in one is read in the other", () => {
  it(`holds of ${phrases.length} comparators, units and numerals`, () => {
    const differing = phrases.flatMap(([words, unit]) => {
      const [cell, sentence] = [inCell(words, unit), inSentence(words, unit)];
      return JSON.stringify(cell) === JSON.stringify(sentence) && cell !== null ? [] : [{ words, cell, sentence }];
    });
    expect(differing).toEqual([]);
  });

  it("holds of every bound that stands before a number, as its line means it", () => {
    const bounds = COMPARATORS.filter(([{ comparator }]) => comparator !== "=");
    const wrong = bounds.flatMap(([{ comparator }, words]) => {
      const wanted = JSON.stringify([comparator.startsWith(">") ? "min" : "max", "90", comparator.length === 2]);
      return words.split(" ").flatMap((word) => {
        const read = [inCell(`${word}90人次`, "人次"), inSentence(`${word}90人次`, "人次")];
        return read.every((each) => JSON.stringify(each) === wanted) ? [] : [{ word, comparator, read }];
      });
    });
    expect(wrong).toEqual([]);
  });
});
