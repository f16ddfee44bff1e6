import { describe, expect, it } from "vitest";
import { issue } from "../../src/message/index.js";
import type { Parallel } from "../../src/message/text.js";
import { telling } from "../../src/table/tell.js";

/** What `npm run types` refuses; a line that it would let pass is an error of its own. */
const refused: Readonly<Record<string, () => unknown>> = {
  // @ts-expect-error TS2561: the texts name `value`
  "a parameter is misspelt": () => issue("error", "input/not-text", { valeu: "5" }),
  // @ts-expect-error TS2345: the texts name `length`, too
  "a parameter is left out": () => issue("error", "input/too-long", { most: 1000, value: "…" }),
  // @ts-expect-error TS2554: the texts name `value`
  "all parameters are left out": () => issue("error", "input/not-text"),
  // @ts-expect-error TS2353: no text names `most`
  "a parameter is too much": () => issue("error", "input/not-text", { value: "5", most: 3 }),
  // @ts-expect-error TS2322: a list is neither text nor number
  "a parameter is neither text nor number": () => issue("error", "input/not-text", { value: ["5"] }),
  // @ts-expect-error TS2345: it prevents no score
  "a severity is not the code's": () => issue("error", "cell/approximate", { text: "约5" }),
  // @ts-expect-error TS2345: there is no such code
  "a code is misspelt": () => issue("error", "input/not-txt", { value: "5" }),
  // @ts-expect-error TS2345: the Chinese text names `title`, the English one `ratio`
  "the parameter of one language is left out": () => issue("warning", "ratio/not-computed", { title: "预算执行率" }),
  // @ts-expect-error TS2345: the texts name `cell`, which no place gives
  "a cell of a table is named that is not there": () => telling().tell("info", "table/unused", null, { text: "甲" }),
};

describe("does not compile:", () => {
  it.each(Object.entries(refused))("%s", (_what, send) => {
    expect(send).toBeTypeOf("function");
  });

  it("an English text that names another parameter than the Chinese one", () => {
    const text = { "a/b": "{one} and {two}" } as const;
    text satisfies Parallel<{ readonly "a/b": "{two}{one}" }, typeof text>;
    // @ts-expect-error TS1360: the Chinese text names `two`
    text satisfies Parallel<{ readonly "a/b": "{one}和{zwei}" }, typeof text>;
    // @ts-expect-error TS1360: the Chinese text names none
    text satisfies Parallel<{ readonly "a/b": "没有" }, typeof text>;
    // @ts-expect-error TS1360: there is no such code in Chinese
    text satisfies Parallel<{ readonly "a/c": "{two}{one}" }, typeof text>;
    expect(text["a/b"]).toContain("{two}");
  });
});

describe("compiles:", () => {
  it("a code without parameters, with and without a place", () => {
    expect(issue("error", "target/missing").message).toBe("指标值为空");
    expect(issue("error", "standard/missing", {}, { path: "/standard" }).path).toBe("/standard");
  });

  it("a ratio by its name and its title, as the two languages name it", () => {
    const found = issue("warning", "ratio/not-computed", { ratio: "carry-over", title: "结转结余率" });
    expect(found.message).toBe("公布了结转结余率，而按填写的预算数算不出来");
  });
});
