import { expect, it } from "vitest";
import { cut } from "../../src/message/cut.js";

it.each([
  ["a text that fits stays as it is", "一二三", 3, "一二三"],
  ["of a longer one … says that more follows", "一二三四", 3, "一二三…"],
  ["a character of two halves is kept whole or left out", "一二😀四", 3, "一二…"],
])("%s", (_what, text, most, shown) => {
  expect(cut(text, most)).toBe(shown);
});
