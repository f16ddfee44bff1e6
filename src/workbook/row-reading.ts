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
  const words = readings.add(`${own.name}·文字`, target, wordsRead);
  const kind = readings.add(`${own.name}·填法`, target, (text) => {
    const read = kindRead(target, text, { day, words, sign, unit: units });
    return `IF(${isBlank},"${KINDS.blank}",${name === null ? read : namedRead(name, read)})`;
  });
  return { kind, sign, unit: units };
}

/** What is read of a row that has a name. */
function namedRead(name: string, read: string): string {
  const named = `IF(LEN(TRIM(${name}))=0,"没有填指标名称",${read})`;
  return `IF(ISTEXT(${name}),${named},"没有填指标名称")`;
}

/** The unit of a number: a text that says no more than a unit, and none that makes a day of a number (2021年). */
function unitRead(cell: string, text: string): string {
  const dated = `IF(ISNUMBER(FIND(LEFT(${text}&"x",1),"年月日季")),"${NO_UNIT}",${text})`;
  const alone = `IF(${text}="%",${text},IF(${holdsOne([...SAYING_MORE, ...PERCENT], text)},"${ONLY_UNIT}",${dated}))`;
  return `IF(ISERROR(${cell}),"${NO_UNIT}",IF(ISTEXT(${cell}),${alone},IF(ISBLANK(${cell}),"","${NO_UNIT}")))`;
}

const NO_UNIT = "单位写周年、个月、天";
const ONLY_UNIT = "度量单位只写单位，如次、%";

/** Of every word that compares before or after a number (次以内, 不少于次), a character that no unit has. */
const SAYING_MORE = "上下内外更顶围≥≤<>=＜＞＝≧≦()（）不未过超于为至少多低高满足达到限控码晚迟早逾破最";

/** By what a unit cell says per cent, but for the sign alone, which is how the workbook knows it. */
const PERCENT = ["%", "百分比", "百分数", "百分率", "百 分", "％"] as const;

/** Whether one of some texts stands in another one. */
function holdsOne(texts: Iterable<string>, text: string): string {
  return `OR(${[...texts].map((each) => `ISNUMBER(FIND("${each}",${text}))`).join(",")})`;
}

/**
 * Whether a target is words that an answer may meet. No formula holds the reader of cells: what has a word of judgement and
 * nothing that may say a number, a change, a blank to fill in or none is words, and whatever else is told.
 */
function wordsRead(text: string): string {
  const unsure = `OR(${holdsOne(BARRED, text)},LEN(CLEAN(${text}))<>LEN(${text}))`;
  const alone = ALONE.map((each) => `${text}="${each}"`).join(",");
  const judged = `IF(${unsure},"${UNSURE}",IF(OR(${alone},${holdsOne(JUDGING, text)}),"${KINDS.words}","${UNSURE}"))`;
  return `IF(${holdsOne(SAYING, text)},"文字里有数或日期：请分格填",${judged})`;
}

const UNSURE = "这样的文字拿不准：请写成数、日期，或如“健全”“显著提升”";

/** Words of judgement: of what holds one the reader of cells makes words. 保障 and 达标 are none: 达标 次 is a blank to fill in. */
const JUDGING =
  "符合 合理 合规 合法 合格 规范 真实 准确 完整 完备 完善 健全 有效 有序 显著 明显 良好 优良 优秀 满意 可靠 安全 及时 按时 如期 充分 落实 建立 稳步 正常 顺利 逐步 不断 长效 改善 优化 增强 加强 促进 推动 提升 提高".split(
    " ",
  );

/** Words of judgement that are such where they stand alone. */
const ALONE = ["达标", "保障", "稳定", "到位", "长期"] as const;

/** What may leave a blank, ask for a change, or stand for nothing. */
const BARRED = [
  ..." *_×xXNn?□△◯○◎●■☐☑√✓✔✗[]{}<>=≥≤≠≈#@!$￥¥/|~^&+-—–…‰°℃↑↓(),;:.'`",
  ..."＊＿？＝＜＞≧≦＃（）－．　\u00a0",
  ..."同比 环比 同期 上期 基期 期初 实施前 持平 公里 人次 批次 场次".split(" "),
];

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

/** What else is read of a row. */
interface Beside {
  readonly day: string;
  readonly words: string;
  readonly sign: string | null;
  readonly unit: string | null;
}

/** A number, a day, or words that say neither; what may be read as one of them is told to be typed as such. */
function kindRead(cell: string, text: string, { day, words: judged, sign, unit }: Beside): string {
  const number = unit === null ? `"${KINDS.number}"` : `IF(${unit}="${NO_UNIT}",${unit},"${KINDS.number}")`;
  const isNumber = `OR(${digits(text)},IF(RIGHT(${text},1)="%",${digits(`LEFT(${text},LEN(${text})-1)`)},FALSE()))`;
  const bare = sign === null ? "TRUE()" : `${sign}=""`;
  const onTime = sign === null ? "TRUE()" : `OR(${sign}="",${sign}="≤")`;
  const words = `IF(${bare},${judged},"文字的指标值不填比较符")`;
  const dated = `IF(${onTime},"${KINDS.day}","期限的比较符请填≤或不填")`;
  const typed = `IF(${text}="","没有填指标值",IF(ISNUMBER(${day}),${dated},IF(${isNumber},${number},${words})))`;
  const stored = `IF(${isDay(cell)},IF(ISNUMBER(${day}),${dated},${day}),${number})`;
  const given = `IF(ISNUMBER(${cell}),${stored},IF(ISTEXT(${cell}),${typed},"没有填指标值"))`;
  const read = `IF(ISERROR(${cell}),"单元格有错误值，请重填",IF(ISLOGICAL(${cell}),"指标值请填数、日期或文字",${given}))`;
  return unit === null ? read : `IF(${unit}="${ONLY_UNIT}",${unit},${read})`;
}

/** The characters by which a text may say a number or a day. */
const SAYING = `0123456789%${DIGITS}十拾百佰千仟万亿半年月日季旬岁`;
