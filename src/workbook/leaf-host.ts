import { type Exact, whole } from "../exact/index.js";
import type { Flag, Given, Input, Step, Told, Words } from "../figure/figure.js";
import type { Host } from "../figure/sheet/host.js";
import { constant, type Term } from "../figure/sheet/term.js";
import { ALWAYS, asked, compared, isNumber, NEVER, says, type SheetTest, UNASKED } from "../figure/sheet/test.js";
import { certain } from "../shape/certain.js";
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

  given(test: Given): SheetTest {
    const holds = this.stands(test);
    if (test.key === "awardedShare") return asked(`ISNUMBER(${this.inputs.share().text})`, holds);
    const filled = test.key === "reason" ? this.inputs.cells.hasReason() : null;
    if (filled !== null) return asked(filled, holds);
    return holds ? ALWAYS : NEVER;
  }

  told(test: Told): SheetTest {
    if (!this.stands({ is: "given", key: test.key, kinds: ["qualitative"], unit: undefined })) return NEVER;
    if (test.among === null) return this.done(test);
    const names = test.among.map(({ name }) => name);
    if (!names.every(isPlain)) {
      this.beyondFormulas = true;
      return UNASKED;
    }
    const chosen = this.inputs.reader.choice(test.key, test.among)(this.inputs.run());
    const remark = `填“${names.join("”“")}”之一`;
    return says(this.inputs.words("等次", chosen, names, remark), test.as, this.holds(test));
  }

  flag({ key, holds }: Flag, part: string | undefined): SheetTest {
    const label = part === undefined ? "达到" : `“${part}”达到`;
    const term = this.inputs.flag(label, key, holds);
    this.ledger.check(`OR(${term.text}=0,${term.text}=1)`, '"要素是否达到请填1或0"');
    return compared(term, "=", constant(whole(1)));
  }

  step(step: Step, worked: Term): Term {
    const remark = step.words === null ? "" : this.said(step.words);
    // What a person decided is filled in.
    if (isNumber(worked)) return this.inputs.decided(stepLabel(step), worked.value, remark);
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
    const now = Object.entries(DONE).find(([as]) => this.holds({ ...test, as }));
    if (now === undefined) return NEVER;
    const remark = "填“达成”“部分达成”或“未达成”";
    const row = this.inputs.words("完成情况", now[1], Object.values(DONE), remark);
    return says(row, certain(DONE[test.as]), this.holds(test));
  }

  private holds(test: Told): boolean {
    return this.inputs.reader.told(test)(this.inputs.run());
  }

  private stands(test: Given): boolean {
    this.inputs.asked(test.key);
    return this.inputs.reader.given(test)(this.inputs.run());
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
