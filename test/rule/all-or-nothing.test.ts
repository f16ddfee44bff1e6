import { expect, it } from "vitest";
import type { Rule } from "../../src/rule/index.js";
import { scoreOf } from "./leaf.js";

it.each<[object, object, unknown]>([
  [{}, { target: "≥10个", actual: "10个" }, "10"],
  [{}, { target: "≥10个", actual: "9个" }, "0"],
  [{}, { target: "已建立制度", actual: "是" }, "10"],
  [{}, { target: "已建立制度", actual: "未完成" }, "0"],
])(
  "all-or-nothing gives all where the target is met, else nothing: %j beside %j comes to %j",
  (parameters, leaf, wanted) => {
    expect(scoreOf({ method: "all-or-nothing", ...parameters } as Rule, leaf)).toEqual(wanted);
  },
);
