import { certain } from "../../shape/certain.js";
import { toText } from "../../exact/index.js";
import type { Figure, Test } from "../figure.js";
import type { Host } from "./host.js";

/** A test as the label of a row: `60 ≤ 实际完成值 < 80`. */
export function testName(test: Test, host: Host): string {
  switch (test.is) {
    case "compare":
      return test.of
        .map((part, at) => (at === 0 ? "" : ` ${certain(test.signs[at - 1])} `) + figureName(part, host))
        .join("");
    case "check":
      return test.words?.is === "fixed" ? host.word(test.words.text) : testName(test.of, host);
    case "told":
      return test.among === null ? host.word(test.as) : test.as;
    case "and":
    case "or":
      return test.of.map((part) => testName(part, host)).join(test.is === "and" ? "，" : " / ");
    case "given":
      return host.nameOf({ is: "input", key: test.key, guard: { is: "known" } });
    case "not":
      return `≠ ${testName(test.of, host)}`;
    default:
      return test.is;
  }
}

function figureName(figure: Figure, host: Host): string {
  switch (figure.is) {
    case "constant":
      return toText(figure.value);
    case "input":
      return host.nameOf(figure);
    case "step":
      return host.word(figure.what);
    case "first":
      return figureName(figure.otherwise, host);
    default:
      return "…";
  }
}
