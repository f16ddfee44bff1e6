import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeEvaluate } from "../../../src/evaluate/index.js";
import { parseRule, printRule, safeParseRule } from "../../../src/rule/sentence/index.js";

const PAGE = readFileSync(new URL("../../../docs/rule-sentences.md", import.meta.url), "utf8");

/** The rows of all tables with a heading, cell by cell. */
function rows(heading: string): readonly string[][] {
  return PAGE.split("\n\n")
    .map((block) => block.trim().split("\n"))
    .filter(([first = ""]) => cells(first).join("|") === heading)
    .flatMap((block) => block.slice(2).map(cells));
}

function cells(line: string): string[] {
  return line.startsWith("|")
    ? line
        .slice(1, line.lastIndexOf("|"))
        .split("|")
        .map((cell) => cell.trim())
    : [];
}

/** Notes of a sentence that have nothing to do with units. */
const ASIDE = /^rule\/(?:.*-assumed|line-is-target)$/;

const code = (cell: string): string => cell.replace(/^`|`$/g, "");

describe("docs/rule-sentences.md", () => {
  it.each(rows("句子|读作"))("%s is read as stated", (sentence, rule) => {
    expect(parseRule(sentence).value).toEqual(JSON.parse(code(rule ?? "")));
  });

  it.each(rows("句子|代码|为什么"))("%s is refused with %s", (sentence, refusal) => {
    const read = safeParseRule(sentence);
    expect(read.ok ? [] : read.issues.map((each) => each.code)).toEqual([code(refusal ?? "")]);
  });

  it.each(rows("规则从这句来|写成"))("the rule of %s prints as %s", (sentence, printed) => {
    expect(printRule(parseRule(sentence).value).value).toBe(printed);
  });

  it.each(rows("句子|指标|指标值|实际完成值|得分|提示"))(
    "%s of %s %s, %s comes to %s %s",
    (rule, name = "", target, actual, score, code) => {
      const leaf = { name, weight: "10", actual, rule, ...(target === "" ? {} : { target }) };
      const whole = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf] });
      const [scored] = whole.ok ? whole.value.indicators : [];
      const notes = scored !== undefined && "notes" in scored ? scored.notes : [];
      const said = (whole.ok ? notes : whole.issues).map((each) => each.code).filter((each) => !ASIDE.test(each));
      expect([scored?.score ?? "", said.join(" ")]).toEqual([score, code]);
    },
  );

  it("has all its tables found", () => {
    expect([
      rows("句子|读作").length,
      rows("句子|指标|指标值|实际完成值|得分|提示").length,
      rows("句子|代码|为什么").length,
      rows("规则从这句来|写成").length,
    ]).toEqual([78, 77, 32, 7]);
  });
});
