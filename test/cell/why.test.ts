import { expect, it } from "vitest";
import { messageOf, safeParseActual, safeParseTarget } from "../../src/index.js";

it.each([
  ["≥98%^", "sign", "指标值“≥98%^”读不懂：数旁边的符号看不出意思"],
  ["不低于5以下", "contradiction", "指标值“不低于5以下”读不懂：比较的说法互相矛盾"],
  ["5个 6个 7个", "several", "指标值“5个 6个 7个”读不懂：里面有几个数，看不出以哪个为准"],
  ["≥10且<=", "open", "指标值“≥10且<=”读不懂：比较符后面没有数"],
  ["60%≤", "open", "指标值“60%≤”读不懂：比较符后面没有数"],
  ["3.5.6%", "number", "指标值“3.5.6%”读不懂：里面的数写得不对"],
  ["≥9 8%", "number", "指标值“≥9 8%”读不懂：里面的数写得不对"],
  ["10<±5%", "several", "指标值“10<±5%”读不懂：里面有几个数，看不出以哪个为准"],
  ["≥10%且≤20%且≥5次", "several", "指标值“≥10%且≤20%且≥5次”读不懂：里面有几个数，看不出以哪个为准"],
])("the refusal of %s says why: %s", (text, why, message) => {
  const read = safeParseTarget(text);
  expect(read.ok ? read.value : read.issues.map(({ params }) => params["why"])).toEqual([why]);
  expect(read.ok ? read.value : read.issues.map((each) => each.message)).toEqual([message]);
});

it("a number that does not fit the comparator of its unit cell is refused for that", () => {
  const read = safeParseTarget("≥20", { unit: "次以下" });
  expect(read.ok ? read.value : read.issues.map(({ params }) => params["why"])).toEqual(["unit"]);
});

it("a cell without a number or word that is known is refused for that, in English too", () => {
  const read = safeParseActual("~@~");
  const [issue] = read.ok ? [] : read.issues;
  expect(issue?.code).toBe("actual/unreadable");
  expect(issue === undefined ? "" : messageOf(issue, "en")).toMatch(/makes no sense$|that are known$/);
});
