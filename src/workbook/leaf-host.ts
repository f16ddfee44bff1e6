import { type Exact, whole } from "../exact/index.js";
import type { Flag, Given, Input, Step, Told, Words } from "../figure/figure.js";
import type { Host } from "../figure/sheet/host.js";
import { constant, type Term } from "../figure/sheet/term.js";
import { compared, isNumber, NEVER, says, type SheetTest, UNASKED } from "../figure/sheet/test.js";
import type { Inputs } from "./inputs.js";
import { DONE, inputLabel, stepLabel, unitText, word } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { isPlain } from "./plain.js";

/** A leaf as its figure is written into the ledger. */
export class LeafHost implements Host {
  readonly greatest: Exact;
  /** Some of its words are such that no formula holds them. */
  beyondFormulas = false;
  private readonly inputs: Inputs;
  private readonly ledger: Ledger;
  private readonly words = new Map<string, string>();

  constructor(inputs: Inputs, greatest: Exact, ledger: Ledger) {
    this.greatest = greatest;
    this.inputs = inputs;
    this.ledger = ledger;
  }

  number(input: Input): Term | null {
    return this.inputs.number(input);
  }

  factor(input: Input): Exact | null {
    return this.inputs.factor(input);
  }

  given(test: Given): boolean {
    return this.inputs.reader.given(test)(this.inputs.run());
  }

  told(test: Told): SheetTest {
    if (!this.given({ is: "given", key: test.key, kinds: ["qualitative"], unit: undefined })) return NEVER;
    if (test.among === null) return this.done(test);
    const names = test.among.map(({ name }) => name);
    if (!names.every(isPlain)) {
      this.beyondFormulas = true;
      return UNASKED;
    }
    const chosen = this.inputs.reader.choice(test.key, test.among)(this.inputs.run());
    return says(this.filledIn("等次", chosen, `填“${names.join("”“")}”之一`), test.as, this.holds(test));
  }

  flag({ holds }: Flag, part: string | undefined): SheetTest {
    const label = part === undefined ? "达到" : `“${part}”达到`;
    return compared(this.ledger.input(label, whole(holds ? 1 : 0), "1 达到，0 未达到"), "=", constant(whole(1)));
  }

  step(step: Step, worked: Term): Term {
    const remark = step.words === null ? "" : this.said(step.words);
    // What a person decided is filled in.
    if (isNumber(worked)) return this.ledger.input(stepLabel(step), worked.value, remark);
    return this.ledger.step(stepLabel(step), worked, remark);
  }

  converted(input: Input, worked: Term): Term {
    const { guard } = input;
    const unit = guard.is === "number" ? unitText(guard.unit) : this.inputs.unitAt("actual");
    return this.ledger.step(inputLabel(input) + (unit === null ? "（折算）" : `（折算为${unit}）`), worked);
  }

  row(label: string, worked: string): string {
    return this.ledger.cell(label, worked);
  }

  nameOf(input: Input): string {
    return inputLabel(input);
  }

  word(key: string): string {
    return word(key);
  }

  /** Done, partly done or not, in words that may be filled in anew; words that do not tell are for a person to weigh. */
  private done(test: Told): SheetTest {
    const now = Object.keys(DONE).find((as) => this.holds({ ...test, as }));
    if (now === undefined) return NEVER;
    const remark = `填“达成”“部分达成”或“未达成”；原文：${this.inputs.reader.words(test.key)(this.inputs.run())}`;
    return says(this.filledIn("完成情况", DONE[now] ?? "", remark), DONE[test.as] ?? "", this.holds(test));
  }

  private holds(test: Told): boolean {
    return this.inputs.reader.told(test)(this.inputs.run());
  }

  /** A row of the ledger with words to fill in, once for each choice. */
  private filledIn(label: string, value: string, remark: string): string {
    const before = this.words.get(remark);
    if (before !== undefined) return before;
    const cell = this.ledger.words(label, value, remark);
    this.words.set(remark, cell);
    return cell;
  }

  private said(words: Words): string {
    const { reader } = this.inputs;
    switch (words.is) {
      case "fixed":
        return words.text;
      case "said":
        return reader.words(words.key)(this.inputs.run());
      case "choice":
        return reader.choice(words.key, words.among)(this.inputs.run());
      case "span":
        return "";
    }
  }
}
