import { describe, expect, it } from "vitest";
import { printRule, safeParseRule } from "../../../src/rule/sentence/index.js";
import { accepts, corpus, type Line } from "./corpus.js";

/** What became of a sentence, in the words of its label: null where it is as labelled. */
function wrong({ text, class: kind, expect: labels, options }: Line): unknown {
  const read = safeParseRule(text, options);
  if (read.ok) return kind === "rule" && labels.some((label) => accepts(label, read.value)) ? null : read.value;
  const [issue] = read.issues;
  if (kind === "rule") return labels.some((label) => label["error"] === true) ? null : issue;
  if (issue?.code !== `rule/${kind}`) return issue;
  const [formula] = labels;
  if (kind !== "formula" || formula === undefined) return null;
  const parts = ["ratio", "numerator", "denominator"].map((part) => [
    issue.params[part] ?? null,
    formula[part] ?? null,
  ]);
  return parts.every(([found, wanted]) => found === wanted) ? null : issue;
}

describe.each(["rules", "rules-more"])("the sentences of test/corpus/%s.jsonl", (name) => {
  it.each(corpus(name))("$class: $text", (line) => {
    expect(wrong(line)).toBe(null);
  });

  it("come back from their print as the same rule", () => {
    const differing = corpus(name).flatMap(({ text, options }) => {
      const read = safeParseRule(text, options);
      if (!read.ok) return [];
      const again = safeParseRule(printRule(read.value).value);
      return JSON.stringify(sorted(again.ok ? again.value : again.issues)) === JSON.stringify(sorted(read.value))
        ? []
        : [text];
    });
    expect(differing).toEqual([]);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
