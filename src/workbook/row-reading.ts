import { dayRead, digits, isDay } from "../figure/sheet/reading.js";
import { DIGITS } from "../text/figure.js";
import { FORM } from "./places.js";
import type { OwnCells } from "./own-cells.js";
import type { Readings } from "./readings.js";
import { SIGNS } from "./ways.js";

/** The cells that say how a row is filled in; null where the form says it. */
export interface RowReading {
  /** 数, 期限 or 文字; 空 where nothing stands in the row; else what is wrong. */
  readonly kind: string | null;
  /** The comparator, blank where there is none; else what is wrong. */
  readonly sign: string | null;
  /** The unit cell as a text. */
  readonly unit: string | null;
}

/** What a row may hold, as its cell says it. */
export const KINDS = { number: "数", day: "期限", words: "文字", blank: "空" } as const;

/** Reads how a row is filled in: of one that is open altogether its kind, of any its comparator. */
export function rowReading(own: OwnCells, isOpen: boolean, readings: Readings): RowReading {
  const cell = (key: Parameters<OwnCells["place"]>[0]): string | null => {
    const place = own.place(key);
    return place === undefined ? null : `${FORM}!${place}`;
  };
  const [comparator, target, unit] = [cell("comparator"), cell("target"), cell("unit")];
  const sign =
    comparator === null ? null : readings.add(`${own.name}·比较符`, comparator, (text) => signRead(comparator, text));
  if (!isOpen || target === null) return { kind: null, sign, unit: null };
  const day = readings.add(`${own.name}·期限`, target, (text) =>
    dayRead({ cell: target, text, missing: "—", original: null }),
  );
  const units = unit === null ? null : readings.add(`${own.name}·度量单位`, unit, (text) => unitRead(unit, text));
  const others = [cell("name"), own.ratio === null ? cell("actual") : null, cell("weight")].filter(
    (each) => each !== null,
  );
  const isBlank = `AND(${[target, ...others].map((each) => `ISBLANK(${each})`).join(",")})`;
  const name = cell("name");
  const kind = readings.add(`${own.name}·填法`, target, (text) => {
    const read = kindRead(target, text, day, sign, units);
    return `IF(${isBlank},"${KINDS.blank}",${name === null ? read : namedRead(name, read)})`;
  });
  return { kind, sign, unit: units };
}

/** What is read of a row that has a name. */
function namedRead(name: string, read: string): string {
  const named = `IF(LEN(TRIM(${name}))=0,"没有填指标名称",${read})`;
  return `IF(ISTEXT(${name}),${named},"没有填指标名称")`;
}

/** The unit of a number: a text, and none that makes a day of a number (2021年). */
function unitRead(cell: string, text: string): string {
  const dated = `IF(ISNUMBER(FIND(LEFT(${text}&"x",1),"年月日季")),"${NO_UNIT}",${text})`;
  return `IF(ISERROR(${cell}),"${NO_UNIT}",IF(ISTEXT(${cell}),${dated},IF(ISBLANK(${cell}),"","${NO_UNIT}")))`;
}

const NO_UNIT = "单位写周年、个月、天";

function signRead(cell: string, text: string): string {
  const known = SIGNS.reduceRight((so, sign) => {
    const same = WRITTEN[sign].map((each) => `${text}="${each}"`);
    return `IF(OR(${same.join(",")}),"${sign}",${so})`;
  }, `"${NO_SIGN}"`);
  return `IF(ISERROR(${cell}),"${NO_SIGN}",IF(ISBLANK(${cell}),"",IF(ISTEXT(${cell}),IF(${text}="","",${known}),"${NO_SIGN}")))`;
}

export const NO_SIGN = "比较符请从列表里选";

/** How each comparator is written. */
const WRITTEN: Readonly<Record<(typeof SIGNS)[number], readonly string[]>> = {
  "≥": ["≥", ">="],
  "＞": [">", "＞"],
  "≤": ["≤", "<="],
  "＜": ["<", "＜"],
  "=": ["=", "＝"],
};

/** A number, a day, or words that say neither; what may be read as one of them is told to be typed as such. */
function kindRead(cell: string, text: string, day: string, sign: string | null, unit: string | null): string {
  const number = unit === null ? `"${KINDS.number}"` : `IF(${unit}="${NO_UNIT}",${unit},"${KINDS.number}")`;
  const isNumber = `OR(${digits(text)},IF(RIGHT(${text},1)="%",${digits(`LEFT(${text},LEN(${text})-1)`)},FALSE()))`;
  const bare = sign === null ? "TRUE()" : `${sign}=""`;
  const onTime = sign === null ? "TRUE()" : `OR(${sign}="",${sign}="≤")`;
  const says = [...SAYING].map((each) => `ISNUMBER(FIND("${each}",${text}))`).join(",");
  const words = `IF(${bare},IF(OR(${says}),"文字里有数或日期：请分格填","${KINDS.words}"),"文字的指标值不填比较符")`;
  const dated = `IF(${onTime},"${KINDS.day}","期限的比较符请填≤或不填")`;
  const typed = `IF(${text}="","没有填指标值",IF(ISNUMBER(${day}),${dated},IF(${isNumber},${number},${words})))`;
  const stored = `IF(${isDay(cell)},IF(ISNUMBER(${day}),${dated},${day}),${number})`;
  const given = `IF(ISNUMBER(${cell}),${stored},IF(ISTEXT(${cell}),${typed},"没有填指标值"))`;
  return `IF(ISERROR(${cell}),"单元格有错误值，请重填",IF(ISLOGICAL(${cell}),"指标值请填数、日期或文字",${given}))`;
}

/** The characters by which a text may say a number or a day. */
const SAYING = `0123456789%${DIGITS}十拾百佰千仟万亿半年月日季旬岁`;
