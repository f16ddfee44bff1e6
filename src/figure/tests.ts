import { joined } from "./closures.js";
import type { Check, Test } from "./figure.js";
import { comparison } from "./operations.js";
import type { Held, Run, Values } from "./run.js";
import { writtenComparison, writtenWords } from "./text.js";
import { stepOf } from "./written.js";

/** What tests are compiled with: figures, other tests, and a place for what a check comes to. */
export interface Compiling<R extends Run> extends Values<R> {
  slot(): number;
}

/** A test compiled. */
export function heldOf<R extends Run>(test: Test, values: Compiling<R>): Held<R> {
  switch (test.is) {
    case "compare":
      return comparison(
        test,
        test.of.map((part) => values.operand(part)),
      );
    case "told":
      return values.reader.told(test);
    case "given":
      return values.reader.given(test);
    case "flag": {
      const { holds } = test;
      return () => holds;
    }
    case "not": {
      const of = values.test(test.of);
      return (run) => !of(run);
    }
    case "and":
      return joined(
        test.of.map((part) => values.test(part)),
        false,
      );
    case "or":
      return joined(
        test.of.map((part) => values.test(part)),
        true,
      );
    case "check":
      return checkOf(test, values);
  }
}

function checkOf<R extends Run>(test: Check, values: Compiling<R>): Held<R> {
  const { what, of, always, words } = test;
  const slot = values.slot();
  const holds = values.test(of);
  const lines = linesOf(of, words, values);
  return (run) => {
    const known = run.known[slot];
    if (known !== undefined) return known as boolean;
    const held = holds(run);
    run.known[slot] = held;
    if (run.explained && (held || always)) {
      for (const { said, inWords, name } of lines) {
        run.add(stepOf(what, said(run), held ? "true" : "false", run.source, inWords, name));
      }
    }
    return held;
  };
}

/** A line for each comparison; what is told by words stands in words. */
function linesOf<R extends Run>(test: Test, words: Check["words"], values: Values<R>): readonly Line<R>[] {
  if (words !== null) return [{ said: writtenWords(words, values), inWords: true, name: undefined }];
  if (test.is === "and") return test.of.flatMap((part) => linesOf(part, null, values));
  if (test.is === "told") return [{ said: values.reader.words(test.key), inWords: true, name: undefined }];
  if (test.is !== "compare") return [];
  const inWords = test.of.some((part) => part.is === "input" && part.guard.is === "day");
  return [{ said: writtenComparison(test, values), inWords, name: test.name }];
}

/** How a check is written down. */
interface Line<R> {
  readonly said: (run: R) => string;
  readonly inWords: boolean;
  readonly name: string | undefined;
}
