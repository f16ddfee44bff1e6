import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  safeAudit,
  safeAuditRatio,
  safeAuditSum,
  safeEvaluate,
  safeExplain,
  safeRatio,
  safeReadTable,
} from "../../src/index.js";

type Call = (...given: readonly unknown[]) => { readonly ok: boolean };
const calls: Readonly<Record<string, unknown>> = {
  safeAudit,
  safeAuditRatio,
  safeAuditSum,
  safeEvaluate,
  safeExplain,
  safeRatio,
  safeReadTable,
};

/** What once fell, each with the function that it was given to. */
const cases = readFileSync(new URL("cases.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { readonly call: string; readonly given: readonly unknown[] });

it.each(cases)("$call of what once made it fall gives a reading", ({ call, given }) => {
  expect(typeof (calls[call] as Call)(...given).ok).toBe("boolean");
});
