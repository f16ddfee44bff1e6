// Cells per second of parseTarget over the labelled cells, beside parseFloat of their digits in the same run; and how
// the time of reading one cell grows from 100 kB to 1 MB.
//
//   node test/bench/cells.mjs [PATH OF THE BUILT PACKAGE, default dist/index.js]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const path = process.argv[2] ?? new URL("../../dist/index.js", import.meta.url).pathname;
const { safeParseTarget } = await import(pathToFileURL(path).href);
const cells = ["targets.jsonl", "targets-more.jsonl"].flatMap((file) =>
  readFileSync(new URL(`../corpus/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line)),
);

function perSecond(work) {
  const rates = [];
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint();
    let done = 0;
    while (process.hrtime.bigint() - start < 300_000_000n) {
      for (const cell of cells) work(cell);
      done += cells.length;
    }
    rates.push((done * 1e9) / Number(process.hrtime.bigint() - start));
  }
  return rates.sort((left, right) => left - right)[3];
}

let sink = 0;
const read = perSecond(({ text, unit }) => {
  if (safeParseTarget(text, { unit }).ok) sink++;
});
const plain = perSecond(({ text }) => {
  sink += parseFloat(text.replace(/[^\d.]+/g, "")) > 0 ? 1 : 0;
});
const thousands = (rate) => `${Math.round(rate / 1000)} thousand cells a second`;
console.log(`parseTarget            ${thousands(read)}`);
console.log(`parseFloat of digits   ${thousands(plain)}  (${(plain / read).toFixed(1)} times as many)`);

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
if (sink < 0) console.log(sink);
