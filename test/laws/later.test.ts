import { describe, expect, it } from "vitest";
import { safeParseActual } from "../../src/cell/index.js";
import { faultsOf } from "./compile.js";

describe("law 8: a message whose text names a parameter that its sender does not give does not compile", () => {
  const sending = (params: string): string =>
    `import { issue } from "../../src/message/index.js";\nexport const sent: object = issue("error", "tier/needs-share", ${params});\n`;

  it("one that is given what it names does", () => {
    expect(faultsOf(sending('{ tier: "达成" }'))).toEqual([]);
  });

  it("but not one that is given nothing", () => {
    expect(faultsOf(sending("{}"))).not.toEqual([]);
  });
});

describe("law 9: what stands beside a number and can turn its meaning never ends as an info note", () => {
  it.each(["尚未达到100人", "不足100%", "95%（未完成）", "预计95%", "计划95%", "95%（上年）", "比目标少5人", "差5人"])(
    "%s",
    (typed) => {
      const read = safeParseActual(typed);
      const number = read.ok && read.value.kind === "quantity";
      expect(number ? read.notes.map(({ severity }) => severity) : ["warning"]).toContain("warning");
    },
  );
});
