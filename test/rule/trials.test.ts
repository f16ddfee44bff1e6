import { describe, expect, it } from "vitest";
import { BLIND_SETS } from "../blind.js";
import { safeParseRule } from "../../src/rule/sentence/index.js";
import { type Trial as Leaf, tried } from "../cell/trials.js";
import { accepts, jsonLines } from "./sentence/corpus.js";

/**
 * Sentences that people of this field wrote, each with the readings that a careful person gives it: refusing what can be
 * read is a gap, reading it otherwise is a fault.
 */
interface Trial {
  readonly text: string;
  readonly kind: string;
  readonly expect: readonly Readonly<Record<string, unknown>>[];
  /** Leaves that the sentence is the rule of, each with the score that it gives. */
  readonly scores?: readonly Leaf[];
}

type Verdict = "as expected" | "refused though readable" | "wrong";

/** What became of a sentence, and what it was read as. */
function verdictOf({ text, expect: labels }: Trial): { readonly verdict: Verdict; readonly read: unknown } {
  const read = safeParseRule(text);
  if (!read.ok) {
    const verdict = labels.some(({ error }) => error === true) ? "as expected" : "refused though readable";
    return { verdict, read: read.issues.map(({ code }) => code) };
  }
  const warned = read.notes.some(({ severity }) => severity === "warning");
  const said = labels.some(({ note, ...label }) => {
    return label["error"] !== true && accepts(nameless(label), nameless(read.value)) && (note === undefined || warned);
  });
  return { verdict: said ? "as expected" : "wrong", read: read.value };
}

/** Names of elements and tiers may be worded otherwise; no points are no share of the weight, and the reverse. */
function nameless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === "name") return [];
      return [key === "share" && each === "0" ? ["points", "0"] : [key, nameless(each)]];
    }),
  );
}

describe.each(["rules", ...BLIND_SETS.map((set) => `rules-${set}`)])(
  "the sentences of test/corpus/trials/%s.jsonl",
  (name) => {
    it.each(jsonLines<Trial>(`trials/${name}`))("$kind: $text", (trial) => {
      const { verdict, read } = verdictOf(trial);
      expect({ verdict, read }).toEqual({ verdict: "as expected", read });
      const leaves = (trial.scores ?? []).map((leaf) => ({ ...leaf, ...tried({ ...leaf, rule: trial.text }) }));
      expect(leaves.filter((leaf) => leaf.verdict !== "expected")).toEqual([]);
    });
  },
);
