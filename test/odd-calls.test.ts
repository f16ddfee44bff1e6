import { expect, it } from "vitest";
import * as jixiao from "../src/index.js";
import * as schemas from "../src/schema/index.js";
import * as workbooks from "../src/xlsx/index.js";
import { example } from "./evaluate/forms.js";

// What takes forms, tables, cells, rules and options from outside; the rest takes what these gave.
const FROM_OUTSIDE =
  /^(?:safe|parse|check|read|evaluate$|compile$|audit(?:Sum|Ratio)?$|ratios?$|resolveStandard$|verify$|scoreAcross)/;

const odd: readonly unknown[] = [undefined, null, 5, Number.NaN, "x", "", [], {}, true, example("jinshui-2021")];
type Call = (...args: readonly unknown[]) => unknown;
const calls = Object.entries({ ...jixiao, ...schemas, ...workbooks } as Readonly<Record<string, unknown>>).filter(
  (entry): entry is [string, Call] => typeof entry[1] === "function" && FROM_OUTSIDE.test(entry[0]),
);

/** What a call throws that it should not: of a safe form anything, of the others what is no JixiaoError. */
async function thrown(name: string, call: Call, args: readonly unknown[]): Promise<string | null> {
  try {
    await call(...args);
    return null;
  } catch (error) {
    const told = error instanceof jixiao.JixiaoError && !name.startsWith("safe");
    return told
      ? null
      : `${name}(${args.map((each) => JSON.stringify(each)?.slice(0, 20)).join(", ")}): ${String(error)}`;
  }
}

it("finds the functions that take anything", () => {
  expect(calls.map(([name]) => name)).toEqual(expect.arrayContaining(["safeEvaluate", "parseRule", "readTable"]));
});

it.each(calls)("%s tells of whatever it is given, and never fails otherwise", async (name, call) => {
  const faults: string[] = [];
  for (const first of odd) {
    for (const second of odd) {
      for (const third of [undefined, null, 5, {}]) {
        const fault = await thrown(name, call, [first, second, third]);
        if (fault !== null) faults.push(fault);
      }
    }
  }
  expect(faults).toEqual([]);
});
