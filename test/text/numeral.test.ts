import { describe, expect, test } from "vitest";
import { toText, zero } from "../../src/exact/index.js";
import { fold, numeralAt, numeralOf } from "../../src/text/index.js";

/** The number at the start of a text, its share unit, and what follows it. */
function read(typed: string): string {
  const { text } = fold(typed);
  const numeral = numeralAt(text, 0);
  if (numeral === null) return "none";
  const value = numeral.value === null ? "refused" : toText(numeral.value);
  return `${value}${numeral.unit ?? ""}|${text.slice(numeral.to)}`;
}

describe("a number in Arabic digits", () => {
  test.each([
    ["98", "98|"],
    ["９８．５", "98.5|"],
    ["007", "7|"],
    [".5", "0.5|"],
    ["12.50元", "12.5|元"],
    ["7,548,150", "7548150|"],
    ["7，548，150.25", "7548150.25|"],
    ["7 548 150人", "7548150|人"],
    ["10,000", "10000|"],
    ["1/3", "1/3|"],
    ["2/4以上", "0.5|以上"],
    ["28.40/株", "28.4|/株"],
  ])("%s", (typed, expected) => expect(read(typed)).toBe(expected));
});

describe("a number in Chinese figures and magnitudes", () => {
  test.each([
    ["零", "0|"],
    ["十", "10|"],
    ["十二", "12|"],
    ["二十", "20|"],
    ["廿三户", "23|户"],
    ["卅", "30|"],
    ["一百卌五", "145|"],
    ["二廿", "refused|"],
    ["九十八点五", "98.5|"],
    ["两百", "200|"],
    ["壹佰", "100|"],
    ["一百零五", "105|"],
    ["一千零二十", "1020|"],
    ["三万五千", "35000|"],
    ["二亿三千万", "230000000|"],
    ["二〇二一年", "2021|年"],
    ["1.3万亿", "1300000000000|"],
    ["1万5千", "15000|"],
    ["1万5000", "15000|"],
    ["550万粒", "5500000|粒"],
    ["3百", "300|"],
    ["半年", "0.5|年"],
    ["三分之二", "2/3|"],
    ["3分之1", "1/3|"],
    ["百分之九十八点五", "98.5%|"],
    ["百分之98", "98%|"],
    ["百分之百", "100%|"],
    ["百分百", "100%|"],
    ["千分之三", "3‰|"],
    ["百分之一百二十", "120%|"],
  ])("%s", (typed, expected) => expect(read(typed)).toBe(expected));
});

describe("a magnitude that belongs to the unit stays with it", () => {
  test.each([
    ["10万元", "10|万元"],
    ["两百万元", "200|万元"],
    ["1.3万亿元", "13000|亿元"],
    ["5千克", "5|千克"],
    ["3百分点", "3|百分点"],
    ["100百分比", "100|百分比"],
    ["3千元", "3000|元"],
  ])("%s", (typed, expected) => expect(read(typed)).toBe(expected));
});

describe("what looks like a number and is none", () => {
  test.each([
    ["1,5", "refused|"],
    ["1,0000", "refused|"],
    ["1.2.3", "refused|"],
    ["9 8", "refused|"],
    ["1/0", "refused|"],
    ["零分之一", "refused|"],
    ["一百二", "refused|"],
    ["三五年", "refused|年"],
    ["9".repeat(1001), "refused|"],
    [`二十点${"五".repeat(1001)}`, "refused|"],
    ["万元", "none"],
    ["百姓", "none"],
    ["千方百计", "none"],
    ["半数", "none"],
  ])("%s", (typed, expected) => expect(read(typed)).toBe(expected));
});

test("a numeral of a thousand digits is read", () => {
  expect(toText(numeralOf("9".repeat(1000)) ?? zero)).toBe("9".repeat(1000));
});
