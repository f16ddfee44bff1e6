import { describe, expect, it } from "vitest";
import { showTarget, tierOf } from "../../src/cell/index.js";
import { parseTarget, printTarget, safeParseActual, safeParseTarget } from "../../src/index.js";
import { actualIn, targetIn } from "./short.js";

/** The value that a target is read as, or the codes that refuse it. */
function target(text: string): unknown {
  const read = safeParseTarget(text);
  return read.ok ? read.value : read.issues.map(({ code }) => code).join();
}

const atLeast = (value: string, unit: string) =>
  printTarget({ kind: "threshold", comparator: ">=", value, unit, stated: true });

describe("a character at the beginning of a cell that may be a sign read wrongly", () => {
  it("is no sign where the number begins with it: 二十% is 20 %", () => {
    expect(target("二十%")).toMatchObject({ value: "20", stated: false });
  });

  it("is one before Arabic figures: 二5% was =5%", () => {
    expect(target("二5%")).toMatchObject({ comparator: "=", value: "5", stated: true });
  });

  it.each(["0", "9", "0.5", "95"])("is one before each of the figures: 工%s%%", (number) => {
    expect(parseTarget(`工${number}%`).notes.map(({ code }) => code)).toContain("cell/looks-misread");
  });

  it("is a number before a dash: 三-5% is three to five", () => {
    expect(target("三-5%")).toMatchObject({ kind: "range", min: "3", max: "5" });
  });

  it("is part of a word where another character follows: 工人5%", () => {
    expect(parseTarget("工人5%").notes.map(({ code }) => code)).not.toContain("cell/looks-misread");
  });
});

describe("a 2 at the beginning of a share above a hundred", () => {
  const notes = (text: string): readonly string[] => parseTarget(text).notes.map(({ code }) => code);

  it.each(["290%", "290.5%", "290.55%", "2100%"])("may be a ≥ read wrongly: %s", (text) =>
    expect(notes(text)).toContain("cell/looks-misread"),
  );

  it.each(["1290%", "2900%", "205%", "200%"])("is none where no share is left behind it: %s", (text) =>
    expect(notes(text)).not.toContain("cell/looks-misread"),
  );

  it("may be one beside a day as well: 12月底完成290%", () =>
    expect(notes("12月底完成290%")).toContain("cell/looks-misread"));
});

describe("a stop between a word of change and a number", () => {
  it.each(["同比下降，5%", "增长，5个"])("parts them: %s", (text) => expect(target(text)).toBe("target/unreadable"));

  it("parts a sign from none: ≤、5%", () => expect(target("≤、5%")).toMatchObject({ comparator: "<=", value: "5" }));

  it("does not where it is a colon: 同比下降：5%", () => {
    expect(target("同比下降：5%")).toMatchObject({ kind: "change", value: "-5" });
  });
});

describe("what stands beside a number as another choice or condition", () => {
  it.each(["≥90%（或200人次）", "≥90%且不低于上年", "≥90%，不低于上年"])("turns it: %s", (text) =>
    expect(target(text)).toBe("cell/turned"),
  );

  it("turns nothing where there is no number: 组织培训（或讲座）", () => {
    expect(target("组织培训（或讲座）")).toMatchObject({ kind: "qualitative" });
  });

  it.each([
    ["一季度一次", { kind: "qualitative" }],
    ["一季度2次", "target/unreadable"],
  ])("is each quarter, or the first one: %s", (text, read) => {
    if (typeof read === "string") expect(target(text)).toBe(read);
    else expect(target(text)).toMatchObject(read);
  });

  it("is a day and a number where words stand between them: 一季度完成2次", () => {
    expect(target("一季度完成2次")).toMatchObject({ kind: "all", targets: [{ kind: "deadline" }, { value: "2" }] });
  });

  it("only says when, in a result: 一季度2次", () => {
    expect(safeParseActual("一季度2次")).toMatchObject({ ok: true, value: { value: "2", unit: "次" } });
  });

  it("is a range in figures of words as well: 五年至十年", () => {
    expect(target("五年至十年")).toEqual({
      kind: "range",
      min: "5",
      minInclusive: true,
      max: "10",
      maxInclusive: true,
      unit: "年",
    });
  });
});

describe("a printed count of years", () => {
  it.each([
    ["2021", "≥共2021年"],
    ["2021.5", "≥共2021.5年"],
    ["1900", "≥共1900年"],
  ])("says that it is one where it would be a year: %s", (value, text) => expect(atLeast(value, "年")).toBe(text));

  it.each(["12000", "12021", "2021.123", "15"])("says nothing more where it cannot be: %s", (value) =>
    expect(atLeast(value, "年")).toBe(`≥${value}年`),
  );
});

describe("parts of a whole in an actual", () => {
  const actual = (text: string): unknown => {
    const read = safeParseActual(text);
    return read.ok ? read.value : read.issues;
  };

  it.each(["完成4个，其中新建1个", "完成4个，其中新建1个、改建2个"])("leave the whole: %s", (text) =>
    expect(actual(text)).toEqual({ kind: "quantity", value: "4", unit: "个" }),
  );

  it("are none behind a comma, in another unit: 培训5期", () => {
    expect(actual("完成4个，其中新建1个，培训5期")).toMatchObject({ kind: "qualitative" });
  });

  it.each(["由85%提高到90%", "从85%提高到90%"])("are none of where it began: %s", (text) =>
    expect(actual(text)).toEqual({ kind: "quantity", value: "90", unit: "%" }),
  );
});

describe("a range beside words", () => {
  it.each([
    ["评分达到80-100", "80 to 100"],
    ["发病率百分之三至五", "3 to 5%"],
    ["建设示范村三至五个", "3 to 5个!"],
    ["实现从零到一的突破", "qualitative!"],
    ["年级覆盖一至六", "qualitative"],
  ])("is a value unless it is in figures of words and has no unit: %s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it.each([
    ["60%≤合格率≥80%", "qualitative!"],
    ["20个与30间", "refused target/unreadable"],
  ])("is none where its bounds do not belong together: %s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });

  it("has no unit where 间 says between: 10000与20000间", () => {
    expect(targetIn("10000与20000间")).toBe("10000 to 20000");
    expect(targetIn("20间与30间")).toBe("20 to 30间");
  });
});

describe("a sign right behind a number, whose own number never comes", () => {
  it.each(["20人≤以下", "20人≥以上", "≥95%≤年98%", "≥4<场"])("leaves the cell to a person: %s", (text) => {
    expect(targetIn(text)).toBe("qualitative!");
    expect(actualIn(text)).toBe("words!");
  });
});

describe("words that join", () => {
  it.each(["保持增长且不低于5%", "增长且≥5%"])("keep a word of change for its number: %s", (text) =>
    expect(targetIn(text)).toBe("change >= 5%"),
  );

  it("part two numbers, each with what leads to it: 增长≥5%且合格率≥95%", () =>
    expect(targetIn("增长≥5%且合格率≥95%")).toBe("change >= 5% and >= 95%"));
});

describe("a number in a long text", () => {
  const words = "全面落实乡村振兴战略工作的各项部署要求，持续推进人居环境整治，不断提升群众获得感，合格率";

  it("is a value where it is compared, and part of the words where it is not", () => {
    expect(targetIn(`${words}≥95%`)).toBe(">= 95%");
    expect(targetIn(`${words}95%`)).toBe("qualitative!");
  });
});

describe("what is counted by 个", () => {
  it.each([
    ["建成1个国家级农业现代化示范区", "= 1个!"],
    ["10个均未完成", "refused cell/turned"],
    ["≥6个网格", ">= 6个网格"],
    ["≥12个月质保", ">= 12个月!"],
  ])("may have a long name, and is no unit where it says what came of it: %s is %s", (text, expected) => {
    expect(targetIn(text)).toBe(expected);
  });
});

it.each([
  ["达到A0级", "qualitative!"],
  ["通过A9评审", "qualitative!"],
  ["升级OA/ERP系统", "qualitative"],
  ["OA-CRM系统上线", "qualitative"],
])("figures in a code are told of, and letters alone are not: %s is %s", (text, expected) =>
  expect(targetIn(text)).toBe(expected),
);

it.each(["不早于2021年12月31日", "≥2021年12月31日", ">2021年12月31日"])(
  "a day from which on is no deadline: %s",
  (text) => expect(target(text)).toBe("target/unreadable"),
);

it("过 before a number alone is more than that, and a result is that number", () => {
  expect(targetIn("过300人")).toBe("> 300人");
  expect(actualIn("过300人")).toBe("300人");
});

it("a unit that is written twice is told of: 100%%", () => {
  expect(parseTarget("100%%").notes.map(({ code }) => code)).toContain("cell/unit-doubled");
});

it("digits behind a unit that ends the words are told of: 预算执行率/10分", () => {
  expect(parseTarget("预算执行率/10分").notes.map(({ code }) => code)).toEqual(["cell/digits-in-text"]);
});

it.each([
  ["应保尽保", "met"],
  ["基本应保尽保", "partial"],
  ["基本做到应助尽助", "partial"],
])("what ought to be done is done, or nearly: %s is %s", (text, tier) => expect(tierOf(text)).toBe(tier));

it("a target is shown to people without the 共 that it is printed with to be read again", () => {
  const years = { value: "5", unit: "年", comparator: "=", stated: false } as const;
  expect(showTarget({ kind: "threshold", ...years })).toBe("5年");
  expect(showTarget({ kind: "qualitative", text: "共5年" })).toBe("共5年");
  const range = { min: "5", minInclusive: true, max: "8", maxInclusive: true, unit: "年" };
  expect(showTarget({ kind: "range", ...range })).toBe("5~8年");
});
