import { compare, type Exact, whole } from "../exact/index.js";
import type { LeafPlan } from "../evaluate/leaf.js";
import {
  AS_IT_STANDS,
  type Flag,
  type Given as GivenTest,
  type Input,
  type Step,
  type Told,
  type Words,
} from "../figure/figure.js";
import type { Host } from "../figure/sheet/host.js";
import { type Late, lateness, wholeMonths } from "../figure/sheet/late.js";
import { clear, constant, held, type Term } from "../figure/sheet/term.js";
import { compared, isNumber, NEVER, says, type SheetTest, UNASKED } from "../figure/sheet/test.js";
import { wordsOf } from "../report/words.js";
import { LeafReader } from "../rule/reader.js";
import { type Given, LeafRun } from "../rule/run.js";
import { unitOf, unitOfKey } from "../rule/yardstick.js";
import type { Actual } from "../target/types.js";
import { daySerial, isPlainDay } from "./days.js";
import type { Ledger } from "./ledger.js";
import { isPlain } from "./plain.js";

/** The cells of the form that hold a leaf's own figures; null where the form shows a text. */
export interface FormCells {
  readonly actual: Term | null;
  readonly target: Term | null;
}

/**
 * A leaf as a figure sees it in a workbook: its numbers as the engine reads them, in cells of the form, of a ratio, or in
 * rows of the ledger that are written when asked for.
 */
export class LeafCells implements Host {
  readonly greatest: Exact;
  /** Something stands there for which programs have no common formula. */
  beyondFormulas = false;
  private readonly plan: LeafPlan;
  private readonly given_: Given;
  private readonly weight: Term;
  private readonly form: FormCells;
  private readonly ledger: Ledger;
  private readonly reader: LeafReader;
  private readonly known = new Map<string, Term | null>();
  private readonly words_ = new Map<string, string>();

  constructor(plan: LeafPlan, given: Given, weight: Term, form: FormCells, ledger: Ledger) {
    this.greatest = plan.weight;
    this.plan = plan;
    this.given_ = given;
    this.weight = weight;
    this.form = form;
    this.ledger = ledger;
    this.reader = new LeafReader(plan.line?.yardstick ?? null);
  }

  number(input: Input): Term | null {
    const run = this.run();
    const value = this.reader.number(input)(run);
    this.reader.factor(input)?.(run);
    return run.refused ? null : this.placed(input, value);
  }

  factor(input: Input): Exact | null {
    const factor = this.reader.factor(input)?.(this.run()) ?? null;
    return factor === null || compare(factor, whole(1)) === 0 ? null : factor;
  }

  given(test: GivenTest): boolean {
    return this.reader.given(test)(this.run());
  }

  /** What stands there now, to be filled in anew: a tier by its name, or whether it was done. */
  told(test: Told): SheetTest {
    if (!this.reader.given({ is: "given", key: test.key, kinds: ["qualitative"], unit: undefined })(this.run()))
      return NEVER;
    const holds = this.reader.told(test)(this.run());
    if (test.among === null) return this.done(test, holds);
    const names = test.among.map(({ name }) => name);
    if (!names.every(isPlain)) {
      this.beyondFormulas = true;
      return UNASKED;
    }
    const chosen = this.reader.choice(test.key, test.among)(this.run());
    return says(this.words("等次", chosen, `填“${names.join("”“")}”之一`), test.as, holds);
  }

  flag({ holds }: Flag, part: string | undefined): SheetTest {
    const label = part === undefined ? "达到" : `“${part}”达到`;
    return compared(this.ledger.input(label, whole(holds ? 1 : 0), "1 达到，0 未达到"), "=", constant(whole(1)));
  }

  step({ what, name, words }: Step, worked: Term): Term {
    const label = name === undefined ? this.word(what) : `${this.word(what)}“${name}”`;
    const remark = words === null ? "" : this.said(words);
    // What a person decided is filled in.
    return isNumber(worked) ? this.ledger.input(label, worked.value, remark) : this.ledger.step(label, worked, remark);
  }

  converted(input: Input, worked: Term): Term {
    const { guard } = input;
    const unit = guard.is === "number" ? guard.unit.name : this.unitAt("actual");
    const label = this.nameOf(input);
    return this.ledger.step(unit === null ? `${label}（折算）` : `${label}（折算为${unit}）`, worked, "", unit);
  }

  row(label: string, worked: string): string {
    return this.ledger.cell(label, worked);
  }

  nameOf({ key, guard }: Input): string {
    if (key.startsWith("measures/")) return key.slice("measures/".length);
    if (guard.is === "day") return key === "actual" ? "完成日期" : "完成期限";
    if (key.startsWith("target"))
      return key.endsWith("#min") ? "指标值下限" : key.endsWith("#max") ? "指标值上限" : "指标值";
    return NAMES[key] ?? key;
  }

  word(key: string): string {
    return NAMES[key] ?? wordsOf("zh").steps[key] ?? key;
  }

  private run(): LeafRun {
    return new LeafRun(this.plan, this.given_, false);
  }

  private placed(input: Input, value: Exact): Term | null {
    const { key, guard } = input;
    switch (guard.is) {
      case "factor":
        return constant(value);
      case "day":
        return this.once(`${key} day`, () => this.day(input));
      case "late":
        return this.once(`${key} ${guard.partial}`, () => this.late(guard, value));
      default:
        if (key === "weight") return this.weight;
        if (guard.is === "whole" && this.given_.actual?.kind === "quantity") return this.number(ACTUAL);
        return this.once(key, () => this.cell(input, value));
    }
  }

  /** The cell of the form; a ratio worked out elsewhere, without noise; else a row of the ledger to fill in. */
  private cell(input: Input, value: Exact): Term {
    const { key } = input;
    const label = this.nameOf(input);
    const unit = this.unitAt(key);
    const own = key === "actual" ? this.form.actual : key === "target" ? this.form.target : null;
    if (own !== null && compare(own.value, value) === 0) {
      return this.ledger.step(label, own.binding === 3 ? own : clear(own), "", unit);
    }
    return this.ledger.input(label, value, REMARKS[key] ?? "", unit);
  }

  private day(input: Input): Term | null {
    const day = this.reader.words(input.key)(this.run());
    if (isPlainDay(day)) return held(this.ledger.day(this.nameOf(input), day), whole(daySerial(day)));
    this.beyondFormulas = true;
    return null;
  }

  private late(guard: Late, value: Exact): Term | null {
    const [from, to] = [this.number(dayInput(guard.from)), this.number(dayInput("actual"))];
    if (from === null || to === null) return null;
    const months = this.ledger.cell("迟延整月数", wholeMonths(from.text, to.text));
    return lateness(guard, from.text, to.text, months, value);
  }

  private done({ as, key }: Told, holds: boolean): SheetTest {
    const told = (each: string): boolean => this.reader.told({ is: "told", key, among: null, as: each })(this.run());
    const now = Object.keys(DONE).find(told);
    if (now === undefined) return NEVER;
    const said = this.reader.words(key)(this.run());
    return says(
      this.words("完成情况", DONE[now] ?? "", `填“达成”“部分达成”或“未达成”；原文：${said}`),
      DONE[as] ?? "",
      holds,
    );
  }

  /** A row of the ledger with words to fill in. */
  private words(label: string, value: string, remark: string): string {
    const before = this.words_.get(label);
    if (before !== undefined) return before;
    const cell = this.ledger.words(label, value, remark);
    this.words_.set(label, cell);
    return cell;
  }

  private said(words: Words): string {
    switch (words.is) {
      case "fixed":
        return words.text;
      case "said":
        return this.reader.words(words.key)(this.run());
      case "choice":
        return this.reader.choice(words.key, words.among)(this.run());
      case "span":
        return "";
    }
  }

  private unitAt(key: string): string | null {
    const { actual, parts, beside } = this.given_;
    const unit = (found: Actual | null | undefined): string | null => (found?.kind === "quantity" ? found.unit : null);
    if (key === "actual") return unit(actual) ?? unit(parts?.find((part) => part.kind === "quantity"));
    if (key === "previous") return unit(beside.previous);
    if (key.startsWith("measures/")) return unit(beside.measures?.[key.slice("measures/".length)]);
    if (!key.startsWith("target")) return null;
    const yardstick = this.plan.line?.yardstick ?? null;
    return unitOfKey(yardstick, key) ?? (key.includes("#") ? unitOf(yardstick) : null);
  }

  private once(key: string, find: () => Term | null): Term | null {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const found = find();
    this.known.set(key, found);
    return found;
  }
}

const ACTUAL: Input = { is: "input", key: "actual", guard: { is: "number", unit: AS_IT_STANDS } };

function dayInput(key: string): Input {
  return { is: "input", key, guard: { is: "day" } };
}

const NAMES: Readonly<Record<string, string>> = {
  actual: "实际完成值",
  previous: "上年数",
  target: "指标值",
  awardedShare: "评定份额",
  cases: "件数",
  "deduction/points": "另行扣减",
  weight: "分值",
};

const REMARKS: Readonly<Record<string, string>> = { awardedShare: "评分人评定，占分值的份额" };

/** What may be filled in of what was done, in words. */
const DONE: Readonly<Record<string, string>> = { met: "达成", partial: "部分达成", missed: "未达成" };
