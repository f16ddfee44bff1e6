import { hundred } from "../../../src/exact/index.js";
import type { Host } from "../../../src/figure/sheet/host.js";
import { at, held } from "../../../src/figure/sheet/term.js";
import { ALWAYS, NEVER, says } from "../../../src/figure/sheet/test.js";
import { SheetWriter } from "../../../src/figure/sheet/writer.js";
import { exact } from "./terms.js";

/** Inputs that stand in cells of their own names; steps in S1, S2 …; words in W1. */
export function sheet(
  numbers: Readonly<Record<string, string>>,
  kinds: readonly string[] = [],
  words: string = "",
): { writer: SheetWriter; rows: string[]; host: Host } {
  const rows: string[] = [];
  const add = (label: string, text: string): string => {
    rows.push(`${label} ${text}`);
    return `S${rows.length}`;
  };
  const host: Host = {
    greatest: hundred,
    number: ({ key }) => (numbers[key] === undefined ? null : held(key, exact(numbers[key]))),
    factor: ({ guard }) => (guard.is === "number" ? guard.unit.size : null),
    told: ({ as }) => (words === "" ? NEVER : says("W1", as, words === as)),
    given: ({ kinds: wanted }) => (wanted.some((kind) => kinds.includes(kind)) ? ALWAYS : NEVER),
    flag: ({ holds }, part) => says("W2", part ?? "", holds),
    step: (step, worked) => at(add(step.what, worked.text), worked),
    converted: (_input, worked) => at(add("conversion", worked.text), worked),
    row: (label, worked) => add(label, worked),
    nameOf: ({ key }) => key,
    word: (key) => `w(${key})`,
  };
  return { writer: new SheetWriter(host), rows, host };
}
