// Cells per second of parseTarget over the labelled cells, beside parseFloat of their digits in the same run and, with
// `--before DIR`, beside an earlier version; and how the time of reading one cell grows from 100 kB to 1 MB.
//
//   node test/bench/cells.mjs [--before DIR] [--rounds N, default 7]
import { cells } from "./engines/cells.mjs";
import { safeParseTarget } from "./product.mjs";
import { compares, interleaved, median, named } from "./versions.mjs";

if (named.length > 0) throw new Error(`an argument that nothing reads: ${named.join(" ")}`);
const [read, digits] = interleaved(
  [
    ["one.mjs", "cells"],
    ["one.mjs", "cells-parse-float"],
  ],
  ([, name]) => name === "cells",
);
/** Thousand cells in a second of processor time: one pass over all of them is one run of the engine. */
const thousands = (runs) => (cells.length * 1000) / median(runs.map(({ time }) => time));
const say = (what, runs, more = "") =>
  console.log(`${what.padEnd(23)}${Math.round(thousands(runs))} thousand cells a second${more}`);
say("parseTarget", read.now);
if (compares) {
  const ratio = thousands(read.now) / thousands(read.before);
  say("parseTarget before", read.before, `  (now ${ratio.toFixed(2)} times as many)`);
}
say(
  "parseFloat of digits",
  digits.now,
  `  (${(thousands(digits.now) / thousands(read.now)).toFixed(1)} times as many)`,
);

const UNITS = [
  "1",
  "1,",
  "1.",
  "1 ",
  "1,000,",
  "(",
  ")",
  "()",
  "((1)",
  "[",
  "《",
  "《1》",
  "≥",
  "≥1",
  "≥≤",
  "><",
  "=",
  "-",
  "1-",
  "~",
  "±",
  "±1",
  "%",
  "1%",
  "%x",
  "一",
  "十",
  "百",
  "一百",
  "万",
  "亿",
  "1万",
  "万亿",
  "零",
  "百分之",
  "三分之",
  "一二三四",
  "年",
  "2021年",
  "1月",
  "12月31日",
  "2021.",
  "每月",
  "第",
  "第1",
  "不低于",
  "不",
  "以上",
  "1以上",
  "较上年",
  "增长",
  "下降5%",
  "达到",
  "的",
  "完成",
  "且",
  "≥1且",
  ",",
  ";",
  "。",
  "、",
  " ",
  "　",
  "*",
  "x",
  "X",
  "?",
  "_",
  "/",
  "1/2",
  "1/",
  "元",
  "元/",
  "1元/人·",
  "个百分点",
  "A",
  "A1",
  "GB1-",
  "字",
  "合理",
  "60%≤x<",
  "未完成",
  "应尽",
  "部分",
  "(含)",
  "1(含)",
  "(含",
  "左右",
  "余",
  "…",
  "\u{1f600}",
  "\ud800",
  "负",
  "半",
  "点",
  "1点",
  "一点",
];
let worst = { unit: "", ratio: 0, large: 0 };
for (const unit of UNITS) {
  for (const ends of [
    ["", ""],
    ["≥98%", ""],
    ["", "%合格"],
    ["(", "1"],
    ["9", "个"],
  ]) {
    const time = (size) => {
      const text = ends[0] + unit.repeat(Math.ceil(size / unit.length)) + ends[1];
      let best = Infinity;
      for (let round = 0; round < 5; round++) {
        const start = process.hrtime.bigint();
        safeParseTarget(text);
        best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
      }
      return best;
    };
    // A busy machine only makes times longer: a ratio that looks too large is measured again.
    let ratio = Infinity;
    let large = 0;
    for (let round = 0; round < 6 && ratio > 12; round++) {
      const small = time(100_000);
      large = time(1_000_000);
      ratio = Math.min(ratio, large / small);
    }
    if (ratio > worst.ratio) worst = { unit: `${ends[0]}${unit}…${ends[1]}`, ratio, large };
  }
}
console.log(
  `1 MB takes at most ${worst.ratio.toFixed(1)} times 100 kB (${JSON.stringify(worst.unit)}, ${worst.large.toFixed(1)} ms)`,
);
