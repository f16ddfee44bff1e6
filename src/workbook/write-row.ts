import { at, held } from "../figure/sheet/term.js";
import { equal, type Exact } from "../exact/index.js";
import { writeLeaf, type WrittenLeaf } from "./leaf.js";
import type { Books, OwnCells } from "./own-cells.js";
import { KINDS, NO_SIGN, type RowReading } from "./row-reading.js";
import type { RowKind, Way } from "./ways.js";

/** A leaf that may be filled in in several ways. */
export interface Row {
  readonly ways: readonly Way[];
  readonly reading: RowReading;
  /** What it comes to as it is filled in now, or by its sample. */
  readonly points: Exact;
  /** The cells of the leaf as one of its ways has them. */
  own(way: Way): OwnCells;
  /** A name after satisfaction would change how it is scored: its cell is looked at. */
  readonly name: string | null;
}

/** What stands at a way that is not the one that is filled in. */
const NOT_THIS = "—";

/** Writes each way of a row below a heading of its own, and below them what the row comes to by the one that holds. */
export function writeRow(row: Row, books: Books): WrittenLeaf {
  const { ledger } = books;
  const written = row.ways.map((way) => {
    const heading = ledger.heading(`　${labelOf(way)}`);
    ledger.check(holds(way, row.reading), `"${NOT_THIS}"`);
    if (row.name !== null) ledger.check(`ISERROR(FIND("满意度",${row.name}))`, `"满意度的指标请填在满意度一组"`);
    const leaf = writeLeaf(way.plan, way.score, way.score.points, row.own(way), books);
    ledger.close();
    return { heading, leaf };
  });
  // The last cell of a way holds its points, or what is wrong with what was filled in, errors too.
  const worked = written.reduceRight(
    (so, { heading, leaf }) => `IF(${heading}<>"${NOT_THIS}",${leaf.figure.text},${so})`,
    otherwise(row.reading),
  );
  const { kind } = row.reading;
  const own = kind === null ? worked : `IF(${kind}="${KINDS.blank}",0,${worked})`;
  const cell = ledger.cell("所填的得分", own);
  // As it is filled in now, the error is that of the way which it is filled in in.
  const now = written.find(({ leaf }) => equal(leaf.figure.value, row.points))?.leaf.figure;
  return {
    figure: at(cell, now ?? held(cell, row.points)),
    remark: "",
    asksShare: written.some(({ leaf }) => leaf.asksShare),
    choices: written.find(({ leaf }) => leaf.choices.length > 0)?.leaf.choices ?? [],
  };
}

function labelOf({ kind, signs }: Way): string {
  if (kind === "day") return "按期限计算";
  if (kind === "words") return "按文字计算";
  const named = signs.map((sign) => (sign === "" ? "不填比较符" : sign)).join("、");
  return `按 ${named} 计算${kind === "percent" ? "（%）" : ""}`;
}

/** When a way is the one that is filled in. */
function holds({ kind, signs }: Way, { kind: typed, sign, unit }: RowReading): string {
  const is = (cell: string | null, texts: readonly string[]): string[] =>
    cell === null ? [] : [`OR(${texts.map((each) => `${cell}="${each}"`).join(",")})`];
  const kinds = is(typed, [KIND[kind]]);
  if (kind === "day" || kind === "words") return all(kinds);
  const units = unit === null || kind === "either" ? [] : [kind === "percent" ? `${unit}="%"` : `${unit}<>"%"`];
  return all([...kinds, ...is(sign, signs), ...units]);
}

const KIND: Readonly<Record<RowKind, string>> = {
  number: KINDS.number,
  percent: KINDS.number,
  either: KINDS.number,
  day: KINDS.day,
  words: KINDS.words,
};

function all(tests: readonly string[]): string {
  return tests.length === 0 ? "TRUE()" : `AND(${tests.join(",")})`;
}

/** What is said where no way holds. */
function otherwise({ kind, sign }: RowReading): string {
  const none = `"这样填没有对应的得分"`;
  const signs = sign === null ? none : `IF(${sign}="${NO_SIGN}",${sign},${none})`;
  if (kind === null) return signs;
  const known = [KINDS.number, KINDS.day, KINDS.words].map((each) => `${kind}="${each}"`).join(",");
  return `IF(OR(${known}),${signs},${kind})`;
}
