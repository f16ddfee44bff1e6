import { expect, it } from "vitest";
import * as functions from "../src/functions/index.js";
import * as jixiao from "../src/index.js";
import * as schemas from "../src/schema/index.js";
import * as workbooks from "../src/xlsx/index.js";
import { example, form, reached } from "./evaluate/forms.js";

// What takes forms, tables, cells, rules and options from outside; the rest takes what these gave.
const FROM_OUTSIDE =
  /^(?:safe|parse|check|read|cellFunctions$|evaluate$|compile$|audit(?:Sum|Ratio)?$|ratios?$|resolveStandard$|verify$|scoreAcross)/;

const odd: readonly unknown[] = [undefined, null, 5, Number.NaN, "x", "", [], {}, true, example("jinshui-2021")];

/** An object that throws wherever it is looked at. */
const wary = new Proxy(
  {},
  Object.fromEntries(
    ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"].map((trap) => [
      trap,
      () => {
        throw new Error("not now");
      },
    ]),
  ),
);
const cyclic: Record<string, unknown> = { schemaVersion: 1, standard: "cn-mof-2020-10" };
Object.assign(cyclic, { indicators: [cyclic], children: [cyclic], budget: cyclic, rule: cyclic, extends: cyclic });
const getter = {
  get indicators(): never {
    throw new Error("not now");
  },
};

/** What only a program can hand over, or a hostile text. */
const hostile: readonly unknown[] = [
  { toString: 1 },
  { toString: 1, valueOf: 1, length: { toString: 1 }, method: { toString: 1 }, toJSON: 1 },
  JSON.parse('{ "__proto__": { "unit": 1 }, "constructor": null, "hasOwnProperty": 1 }'),
  Object.create(null),
  Symbol("x"),
  10n,
  () => cyclic,
  wary,
  cyclic,
  getter,
  new Proxy([], {}),
  new Date(Number.NaN),
  "\ud800\u0000\u202e",
  Array.from({ length: 3 }),
];
/** A form that is right, so that what is odd stands beside it. */
const small = form([reached("98%")]);

type Call = (...args: readonly unknown[]) => unknown;
const calls = Object.entries({ ...jixiao, ...functions, ...schemas, ...workbooks } as Readonly<
  Record<string, unknown>
>).filter((entry): entry is [string, Call] => typeof entry[1] === "function" && FROM_OUTSIDE.test(entry[0]));

/** What a call throws that it should not: of a safe form anything, of the others what is no JixiaoError. */
async function thrown(name: string, call: Call, args: readonly unknown[]): Promise<string | null> {
  try {
    await call(...args);
    return null;
  } catch (error) {
    const told = error instanceof jixiao.JixiaoError && !name.startsWith("safe");
    return told ? null : `${name}(${args.map(named).join(", ")}): ${String(error)}`;
  }
}

function named(value: unknown): string {
  const place = hostile.indexOf(value);
  return place < 0 ? (JSON.stringify(value) ?? "undefined").slice(0, 20) : `hostile ${place}`;
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

it.each(calls)("%s tells of what only a program can hand over", async (name, call) => {
  const faults: string[] = [];
  for (const first of hostile) {
    for (const rest of [[], [first], [first, first], [{}, first], ["x", first], [[], [], first]]) {
      for (const given of [first, "x", small]) {
        const fault = await thrown(name, call, [given, ...rest]);
        if (fault !== null) faults.push(fault);
      }
    }
  }
  expect(faults).toEqual([]);
});
