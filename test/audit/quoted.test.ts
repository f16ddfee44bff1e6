import { describe, expect, it } from "vitest";
import { audited, single } from "./forms.js";

const budget = { initial: "120", adjusted: "100", executed: "90" };

/** What is said of an amount that the text states beside a budget of 120, 100 after adjustment, of which 90 were spent. */
function saidOf(figure: string, value: string, where?: string): readonly (string | undefined)[] {
  const quoted = [{ figure, value, ...(where === undefined ? {} : { where }) }];
  const { findings } = audited(single({ target: "≥10个", actual: "10个" }, { budget: { ...budget, quoted } }));
  return findings.map(({ path, message }) => `${path ?? ""} ${message}`);
}

const AT = "/budget/quoted/0/value";

describe("an amount that the text states", () => {
  it("is told with its place where it differs from the table", () => {
    expect(saidOf("executed", "89.4", "第三部分")).toEqual([`${AT} 第三部分写的全年执行数为 89.4，表中为 90`]);
  });

  it("is told as of the text where no place is given", () => {
    expect(saidOf("executed", "89.4")).toEqual([`${AT} 正文写的全年执行数为 89.4，表中为 90`]);
  });

  it("is told to be of another base where it is the initial budget", () => {
    expect(saidOf("adjusted", "120", "四（一）")).toEqual([
      `${AT} 四（一）写的全年预算数（调整后）为 120，其实是年初预算数；表中为 100：两处口径不同`,
    ]);
  });

  it.each(["900000", "0.009"])("is told to be in another unit where it is 10000 times more or less: %s", (value) => {
    expect(saidOf("executed", value, "第三部分")).toEqual([
      `${AT} 第三部分全年执行数 与 全年执行数 相差恰好 10000 倍：可能混用了元和万元`,
    ]);
  });
});
