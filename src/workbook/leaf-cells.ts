import { type Exact, toText, zero } from "../exact/index.js";
import type { Input } from "../figure/figure.js";
import { dayRead, numberRead, type Reading, sameNumber, shareRead, wordsRead } from "../figure/sheet/reading.js";
import { constant, fits, FREE_DIGITS, held, type Term } from "../figure/sheet/term.js";
import { inputRemark } from "./labels.js";
import { type Books, isOpen, type OwnCells } from "./own-cells.js";
import { FORM } from "./places.js";
import { ORIGINAL } from "./readings.js";

/** The cells of the form that a leaf is filled in with, each read where a formula asks for it, or held as it was. */
export class LeafCells {
  /** The words that the actual value is one of. */
  choices: readonly string[] = [];
  private readonly own: OwnCells;
  private readonly books: Books;
  private readonly texts = new Map<string, string>();
  /** The cells of the form that were read by a formula. */
  private readonly isRead = new Set<"target" | "actual">();

  constructor(own: OwnCells, books: Books) {
    this.own = own;
    this.books = books;
  }

  /** The share that a person awarded; where there is none its cell says so. */
  share(value: Exact | null): Term {
    const { ledger, readings } = this.books;
    const place = this.own.place("share");
    const share = value ?? zero;
    if (place === undefined) return ledger.fixed("评定份额", share);
    const reading = { cell: `${FORM}!${place}`, missing: NO_SHARE, original: null };
    const cell = readings.add(`${this.own.name}·评定比例`, reading.cell, (text) => shareRead({ ...reading, text }));
    ledger.check(`OR(ISNUMBER(${cell}),${cell}="${NO_SHARE}")`, cell);
    return ledger.step("评定份额", held(cell, share), inputRemark(SHARE));
  }

  /** The cell that holds which of some words was chosen; what else is filled in there is told. */
  words(label: string, chosen: string, among: readonly string[], remark: string): string {
    const key = `${label} ${among.join("\n")}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const row = this.wordsRow(label, chosen, among, remark);
    this.texts.set(key, row);
    return row;
  }

  private wordsRow(label: string, chosen: string, among: readonly string[], remark: string): string {
    const { ledger } = this.books;
    const place = this.own.place("actual");
    const isAmong = among.includes(chosen);
    if (place === undefined) return ledger.cell(label, `"${isAmong ? chosen : ""}"`, remark, { kind: "text" });
    const original = `${ORIGINAL}!${place}`;
    const before = isAmong ? `"${chosen}"` : original;
    const cell = this.reading("actual", place, (reading) => wordsRead(reading, among), before);
    this.choices = among;
    const words = among.map((word) => `${cell}="${word}"`);
    const same = this.own.samples.has("actual") ? [] : [`EXACT(${cell},${original})`];
    ledger.check(`OR(${[...words, ...same].join(",")})`, cell);
    return ledger.cell(label, cell, remark, { kind: "text" });
  }

  /** A number of the form; one that no cell holds stands as the engine read it. */
  number(key: string, label: string, value: Exact, unit: string | null): Term {
    const { ledger } = this.books;
    const own = key === "actual" || key === "target" ? this.filledIn(key) : null;
    if (own === null) return ledger.fixed(label, value, "", unit);
    const { read, place, isNumber } = own;
    if (!isNumber && !fits(value)) {
      // How near it comes to a step of the rounding hangs on the weight, and no double tells.
      this.weightUnchanged();
      return ledger.fixed(label, value, "", unit);
    }
    const isLong = !fits(value, FREE_DIGITS);
    if (isLong) this.allUnchanged();
    const before = isNumber && !isLong ? null : toText(value);
    const cell = this.reading(own.key, place, (reading) => numberRead({ ...reading, ...read }), before);
    ledger.check(`ISNUMBER(${cell})`, cell);
    return ledger.step(label, held(cell, value), "", unit);
  }

  /** Where a number is filled in, and how it is read there; null where none is. */
  private filledIn(key: "actual" | "target") {
    const { filled, percentWhen } = this.own;
    const own = filled[key];
    const place = this.own.place(key);
    if (own.read === null || place === undefined) return null;
    const read = { ...own.read, percentWhen, most: FREE_DIGITS };
    return { key, place, read, isNumber: own.cell.kind !== "text" };
  }

  /** A day of the form; null where none is typed there. */
  day(key: "target" | "actual", serial: Exact): string | null {
    const place = this.own.place(key);
    if (place === undefined) return null;
    const cell = this.reading(key, place, dayRead, toText(serial));
    this.books.ledger.check(`ISNUMBER(${cell})`, cell);
    return cell;
  }

  /**
   * What is said of cells that were changed and that no formula reads: they are as they were, or there is no score. A
   * target also says by which rule its leaf goes; an actual value counts where it is asked for.
   */
  holdOthers(asksActual: boolean): void {
    if (isOpen(this.own)) return;
    if (!this.isRead.has("target") || this.own.filled.hangs) this.unchanged("target");
    if (this.own.ratio === null && asksActual && !this.isRead.has("actual")) this.unchanged("actual");
    if (!this.own.hasSigns) this.unchanged("comparator");
    this.unchanged("unit");
  }

  /** A cell stays as it was. */
  unchanged(key: "comparator" | "target" | "unit" | "actual" | "reason"): void {
    const place = this.own.place(key);
    if (place === undefined) return;
    const cell = `${FORM}!${place}`;
    const { ledger } = this.books;
    ledger.check(`NOT(ISERROR(${cell}))`, `"${CELLS[key]}有错误值，请重填"`);
    const before = `${ORIGINAL}!${place}`;
    const isNumber = (key === "target" || key === "actual") && this.own.filled[key].cell.kind !== "text";
    const same = isNumber ? sameNumber(cell, before) : `EXACT(${cell},${before})`;
    ledger.check(same, `"${CELLS[key]}不能改：请改回"`);
  }

  /** The weight stays as it was. */
  weightUnchanged(): void {
    const { weight } = this.own;
    this.books.ledger.check(`${weight.text}=${constant(weight.value).text}`, '"分值不能改：请改回"');
  }

  /** Nothing that a score is worked out from changes. */
  private allUnchanged(): void {
    this.weightUnchanged();
    this.unchanged("target");
    this.unchanged("actual");
  }

  /** Whether the cell of the reasons is filled in. */
  hasReason(): string | null {
    const place = this.own.place("reason");
    return place === undefined ? null : `LEN(TRIM(${FORM}!${place}))>0`;
  }

  /** @param before - What the engine read the cell as when the workbook was made; null where it is read like any other. */
  private reading(
    key: "target" | "actual",
    place: string,
    read: (reading: Reading) => string,
    before: string | null,
  ): string {
    this.isRead.add(key);
    const cell = `${FORM}!${place}`;
    const original =
      before === null || this.own.samples.has(key) ? null : { cell: `${ORIGINAL}!${place}`, value: before };
    const missing = `没有填${CELLS[key]}`;
    return this.books.readings.add(`${this.own.name}·${CELLS[key]}`, cell, (text) =>
      read({ cell, text, missing, original }),
    );
  }
}

/** What is said where a share is asked for and none is awarded. */
const NO_SHARE = "没有填评定比例";

const CELLS = {
  comparator: "比较符",
  target: "指标值",
  unit: "度量单位",
  actual: "实际完成值",
  reason: "原因一栏",
} as const;

const SHARE: Input = { is: "input", key: "awardedShare", guard: { is: "share" } };
