import { describe, expect, it } from "vitest";
import { audited, single } from "./forms.js";

/** What is said of the sources of an initial budget of 1000, given as `name amount`. */
function said(...lines: readonly string[]): readonly string[] {
  const sources = lines.map((line) => {
    const [name = "", initial] = line.split(" ");
    return { name, ...(initial === undefined ? {} : { initial }) };
  });
  const form = single({ target: "≥10个", actual: "10个" }, { budget: { initial: "1000", sources } });
  const { findings } = audited(form);
  return findings.filter(({ code }) => code === "budget/sources-differ").map(({ message }) => message);
}

describe("sources whose parts are lines of their own", () => {
  it.each([
    ["numbered at two depths", "一、财政拨款 900", "1.中央 600", "2.省级 300", "二、其他资金 100"],
    ["in brackets", "（一）财政拨款 900", "①中央 600", "②省级 300", "（二）其他资金 100"],
    ["at three depths", "一、财政 900", "1、上级 900", "(1)中央 600", "(2)省级 300", "二、其他 100"],
    ["below a subtotal", "财政拨款小计 900", "中央资金 600", "省级资金 300", "其他资金 100"],
    ["above a subtotal", "中央资金 600", "省级资金 300", "财政拨款小计 900", "其他资金 100"],
    ["by their sum alone", "财政拨款 900", "中央资金 600", "省级资金 300", "其他资金 100"],
    ["numbered beside one that is not", "一、财政拨款 900", "1.中央 600", "2.省级 300", "其他资金 100"],
  ])("add up to their total: %s", (_, ...lines) => {
    expect(said(...lines)).toEqual([]);
  });

  it("differ from their total by the lines at the top", () => {
    expect(said("一、财政拨款 900", "1.中央 600", "2.省级 300", "二、其他资金 150")).toEqual([
      "年初预算数合计 1000，而各来源合计 1050",
    ]);
  });

  it("differ from their total without the subtotal", () => {
    expect(said("财政拨款小计 900", "中央资金 600", "省级资金 300", "其他资金 150")).toEqual([
      "年初预算数合计 1000，而各来源合计 1050",
    ]);
  });

  it("differ from their total without a subtotal that has a blank behind it", () => {
    const lines = [
      ["财政拨款小计 ", "900"],
      ["中央资金", "600"],
      ["省级资金", "300"],
      ["其他资金", "150"],
    ];
    const sources = lines.map(([name, initial]) => ({ name, initial }));
    const { findings } = audited(single({ target: "≥10个", actual: "10个" }, { budget: { initial: "1000", sources } }));
    expect(findings.find(({ code }) => code === "budget/sources-differ")?.message).toBe(
      "年初预算数合计 1000，而各来源合计 1050",
    );
  });

  it("are those of the next line at the same depth no longer", () => {
    expect(said("一、财政拨款 900", "1.中央 600", "2.省级 300", "二、其他 100", "1.自筹 60", "2.捐赠 40")).toEqual([]);
  });

  it("differ from the line that they are numbered below", () => {
    expect(said("一、财政拨款 900", "1.中央 650", "2.省级 300", "二、其他资金 100")).toEqual([
      "“一、财政拨款”年初预算数合计 900，而各来源合计 950",
    ]);
  });

  it("are not held against it where one is only a part of it", () => {
    expect(said("一、财政拨款 900", "1.其中：中央 600", "二、其他资金 100")).toEqual([]);
  });

  it("are not held against it where a line without a number stands among them", () => {
    expect(said("一、财政拨款 900", "1.中央 600", "上级补助 300", "二、其他资金 100")).toEqual([]);
  });

  it("are all sources where one kind of number is used", () => {
    expect(said("1.中央 600", "2.省级 300", "3.其他 150")).toEqual(["年初预算数合计 1000，而各来源合计 1050"]);
  });
});

describe("sources of which some are none by their names", () => {
  it("are not held against a total where all lines say what the money is spent on", () => {
    expect(said("人员经费 500", "其中：项目支出 200")).toEqual([]);
  });

  it("are held against it where all lines are subtotals", () => {
    expect(said("财政拨款小计 900", "其他资金小计 50")).toEqual(["年初预算数合计 1000，而各来源合计 950"]);
  });
});
