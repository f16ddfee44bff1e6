import { describe, expect, it } from "vitest";
import * as read from "../../../src/figure/sheet/reading.js";
import { exact } from "./terms.js";

const plain: read.Reading = { cell: "B3", text: "T3", missing: "没有填实际完成值", original: null };
const number: read.NumberReading = { ...plain, isPercent: false, factor: exact("1"), unit: "", most: 15 };

const DAY = 'OR(LEFT(CELL("format",B3),1)="D",AND(LEFT(CELL("format",B3),1)="G",LEFT(CELL("format",A1),1)<>"G"))';
const PERCENT = 'LEFT(CELL("format",B3),1)="P"';
const digits = (text: string): string =>
  `AND(ISNUMBER(FIND(LEFT(${text}&"x",1),"-0123456789")),ISERROR(FIND(",",${text})),ISNUMBER(VALUE(${text}&"E0")))`;
const SHARE = '"请填0到1的比例，如0.7或70%"';
const DATE = '"请填日期，如2021-12-20"';
const NO_DAY = '"日期或文本等格式，请填数"';

/** Errors, truth values, numbers, blanks and texts, in this order. */
const guarded = (stored: string, typed: string): string =>
  'IF(ISERROR(B3),"单元格有错误值，请重填",IF(ISLOGICAL(B3),"请填数",' +
  `IF(ISNUMBER(B3),${stored},IF(T3="","没有填实际完成值",${typed}))))`;

describe("how a cell shows its number", () => {
  it("as a day or a time, which LibreOffice says in its own way", () => {
    expect(read.isDay("B3")).toBe(DAY);
  });
  it("as it is, where it is neither in per cent nor a day", () => {
    expect(read.isAsTyped("B3")).toBe(`NOT(OR(${PERCENT},${DAY}))`);
  });
});

it("a text is looked at without blanks, its digits of half width; anything else is no text", () => {
  expect(read.cleaned("B3")).toBe('IF(ISTEXT(B3),TRIM(ASC(B3)),"")');
});

it("a text in plain digits begins with one or a minus, has no comma, and is a number with an exponent behind", () => {
  expect(read.digits("T3")).toBe(digits("T3"));
});

describe("a number read from a cell", () => {
  const bare = (scaled: string): string => `IF(${digits("T3")},${scaled},"请填数")`;
  const stored = (scaled: string): string => `IF(${DAY},${NO_DAY},IF(${PERCENT},"这里的单位不是%，请填数",${scaled}))`;

  it("is what stands there, or its text", () => {
    expect(read.numberRead(number)).toBe(guarded(stored("B3"), bare("VALUE(T3)")));
  });

  it("is multiplied where its unit is a multiple of the one that counts", () => {
    expect(read.numberRead({ ...number, factor: exact("10000") })).toBe(
      guarded(stored("ROUND(B3*10000,10)"), bare("ROUND(VALUE(T3)*10000,10)")),
    );
  });

  it("is told where it has more digits than it may, one zero in front not counted", () => {
    const short = (value: string, read: string): string =>
      `IF(LEN(SUBSTITUTE(ABS(${value})&"",".",""))>13,"数字太长，最多12位：请四舍五入，如=ROUND(2/3,4)",${read})`;
    const before = "LEFT(T3,LEN(T3)-1)";
    const withUnit = `IF(${digits(before)},${short(`VALUE(${before})`, `VALUE(${before})`)},"请填数")`;
    expect(read.numberRead({ ...number, unit: "人", most: 12 })).toBe(
      guarded(short("B3", stored("B3")), `IF(RIGHT(T3,1)="人",${withUnit},${bare(short("VALUE(T3)", "VALUE(T3)"))})`),
    );
  });

  it("may have its unit behind it", () => {
    const before = "LEFT(T3,LEN(T3)-2)";
    const inUnit = (value: string): string =>
      `IF(RIGHT(T3,2)="万人",IF(${digits(before)},${value},"请填数"),${bare("ROUND(VALUE(T3)*10000,10)")})`;
    expect(read.numberRead({ ...number, factor: exact("10000"), unit: "万人" })).toBe(
      guarded(stored("ROUND(B3*10000,10)"), inUnit(`ROUND(VALUE(${before})*10000,10)`)),
    );
  });

  it("must have its unit behind it where none may stand there bare", () => {
    const before = "LEFT(T3,LEN(T3)-1)";
    const typed = `IF(RIGHT(T3,1)="人",IF(${digits(before)},VALUE(${before}),"请填数"),${bare('"请写上单位"')})`;
    expect(read.numberRead({ ...number, factor: null, unit: "人" })).toBe(guarded(stored('"请写上单位"'), typed));
  });

  const asShare = (value: string): string => `IF(AND(ABS(${value})<2,${value}<>0),"请写成百分数，如86.4%",${value})`;
  const stored100 = (bare: string): string => `IF(${DAY},${NO_DAY},IF(${PERCENT},ROUND(B3*100,10),${bare}))`;
  const percent = guarded(
    stored100(asShare("B3")),
    `IF(RIGHT(T3,1)="%",IF(${digits("LEFT(T3,LEN(T3)-1)")},VALUE(LEFT(T3,LEN(T3)-1)),"请填数"),${bare(asShare("VALUE(T3)"))})`,
  );

  it("in per cent is stored as its hundredth; a bare one below 2 may be meant as a share", () => {
    expect(read.numberRead({ ...number, isPercent: true, unit: "人" })).toBe(percent);
  });

  it("in per cent has no sign behind it where the text is to hold none", () => {
    expect(read.numberRead({ ...number, isPercent: true, factor: null })).toBe(
      guarded(stored100('"请写上单位"'), bare('"请写上单位"')),
    );
  });

  it("is in per cent where another cell says so, and else as it is", () => {
    expect(read.numberRead({ ...number, unit: "人", percentWhen: 'C3="%"' })).toBe(
      `IF(C3="%",${percent},${guarded(stored("B3"), bare("VALUE(T3)"))})`,
    );
    expect(read.numberRead({ ...number, percentWhen: null })).toBe(read.numberRead(number));
  });

  it("is what the engine read where nothing was changed", () => {
    const formula = read.numberRead({ ...number, original: { cell: "Z3", value: "12" } });
    expect(formula.startsWith('IF(ISERROR(B3),"单元格有错误值，请重填",IF(EXACT(B3,Z3),12,IF(ISLOGICAL(B3),')).toBe(
      true,
    );
    expect(formula.replace("IF(EXACT(B3,Z3),12,", "").replace(/\)$/, "")).toBe(read.numberRead(number));
  });
});

it("a share is a number from 0 to 1, or its per cent", () => {
  const within = (share: string): string => `IF(AND(${share}>=0,${share}<=1),${share},${SHARE})`;
  const before = "LEFT(T3,LEN(T3)-1)";
  const percent = `IF(${digits(before)},${within(`ROUND(VALUE(${before})/100,12)`)},${SHARE})`;
  const bare = `IF(${digits("T3")},${within("VALUE(T3)")},${SHARE})`;
  expect(read.shareRead(plain)).toBe(
    guarded(`IF(${DAY},${SHARE},${within("B3")})`, `IF(RIGHT(T3,1)="%",${percent},${bare})`),
  );
});

it("a day is a date from 2000 on, or its text of the year first, read part by part", () => {
  const dashes =
    'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(T3,"年","-"),"月","-"),"/","-"),".","-"),"日","")';
  const behind = `FIND("-",${dashes},6)`;
  const year = `VALUE(LEFT(${dashes},4))`;
  const month = `VALUE(MID(${dashes},6,${behind}-6))`;
  const day = `VALUE(MID(${dashes},${behind}+1,9))`;
  const date = `DATE(${year},${month},${day})`;
  const same = `YEAR(${date})=${year},MONTH(${date})=${month},DAY(${date})=${day}`;
  expect(read.dayRead(plain)).toBe(
    guarded(
      `IF(AND(${DAY},B3=INT(B3),B3>=36526),B3,${DATE})`,
      `IF(ISERROR(${date}),${DATE},IF(AND(MID(${dashes},5,1)="-",${same}),${date},${DATE}))`,
    ),
  );
});

it("words are one of those that may stand there", () => {
  expect(read.wordsRead(plain, ["优", "良"])).toBe(
    guarded('"请填优、良"', 'IF(T3="优","优",IF(T3="良","良","请填优、良"))'),
  );
});
