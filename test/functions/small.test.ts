import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellFunctions } from "../../src/functions/index.js";
import { smallFunctions } from "../../src/functions/small.js";
import type { CellFunction, CellOutput } from "../../src/functions/types.js";
import { standards } from "../../src/standard/index.js";

const calls = JSON.parse(readFileSync(new URL("../hosts/calls.json", import.meta.url), "utf8")) as readonly [
  string,
  ...unknown[],
][];

function answer(functions: readonly CellFunction[], name: string, values: readonly unknown[]): CellOutput {
  return functions.find((each) => each.name === name)?.run(...values) ?? expect.unreachable(name);
}

const WITHOUT_SENTENCES =
  "错误：评分标准：这个小文件不读评分标准的句子：请写 完成比例、实际完成率、直接赋分 之一，或 JSON，或改用 jixiao.global.js";

describe("the functions of the small script file", () => {
  const [small, whole] = [smallFunctions(), cellFunctions()];
  const offered = calls.filter(([name]) => ["SCORE", "MET", "RATIO", "GRADE"].includes(name));

  it.each(offered)("answer %s(%j, %j, %j, %j …) as the whole file does, or read no sentence", (name, ...values) => {
    const found = answer(small, name, values);
    if (found !== WITHOUT_SENTENCES) expect(found).toEqual(answer(whole, name, values));
    else expect(String(values[3])).toMatch(/[\u4e00-\u9fff]|^x$/);
  });

  it.each(standards().map(({ id }) => id))("score and grade by %s as the whole file does", (id) => {
    const cells = [
      ["SCORE", "≥98%", "95%", 10, "", "", "", "", id],
      ["SCORE", "≤5天", "7天", 8, "完成比例", "", "", "", id],
      ["SCORE", "健全", "部分达成", 10, "", "", 0.7, "", id],
      ["GRADE", "89.995", id],
    ] as const;
    for (const [name, ...values] of cells) expect(answer(small, name, values)).toEqual(answer(whole, name, values));
  });

  it.each(["EVALUATE", "AUDIT", "EXPLAIN"])("say of %s where it is to be had", (name) => {
    expect(answer(small, name, [[["指标名称"]]])).toBe(`错误：这个小文件里没有 JX.${name}：请改用 jixiao.global.js`);
  });

  it("speak Chinese alone", () => {
    expect(() => smallFunctions({ language: "en" })).toThrow();
  });
});
