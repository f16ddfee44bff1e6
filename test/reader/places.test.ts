import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/index.js";
import { withPlaces } from "../../src/reader/index.js";
import { auditText, formPage } from "../../src/report.js";
import { form, reached } from "../evaluate/forms.js";

const input = form([reached("80", { name: "完成率", weight: "100", reported: "100" })]);
const places = { "/indicators/0": "C7", "/indicators/0/reported": "G7" };
const located = withPlaces(audit(input).value, places);

describe("a result of a form that came from a table", () => {
  it("names the cell of each finding, its own or the nearest above it", () => {
    const found = located.findings.find(({ code }) => code === "score/missed-but-full");
    expect(found?.at).toBe("G7");
    expect(withPlaces([{ ...found, path: "/indicators/0/weight" }], places)).toMatchObject([{ at: "C7" }]);
    const elsewhere: Record<string, unknown> = { ...found, path: "/subject/name" };
    delete elsewhere["at"];
    expect(withPlaces([elsewhere], places)[0]).not.toHaveProperty("at");
  });

  it("says it in words: the cell, the indicator, the column", () => {
    expect(auditText(located)).toContain("G7（完成率·公布得分）: 没有达到指标值，却得了满分 100");
    expect(formPage(input as never, located)).toContain("<b>G7（完成率·公布得分）</b>");
  });

  it("says what holds of several cells once on the page, with all the cells", () => {
    const two = form([
      reached("100", { name: "完成率", weight: "50", target: "≥100", actual: "100" }),
      reached("100", { name: "覆盖率", weight: "50", target: "≥100", actual: "100" }),
    ]);
    const found = audit(two).value;
    const page = formPage(two as never, withPlaces(found, { "/indicators/0": "C7", "/indicators/1": "C8" }));
    const message = found.findings.find(({ code }) => code === "target/unit-missing")?.message ?? "-";
    expect(page.split(message).length - 1).toBe(1);
    expect(page).toMatch(/<b>C7（[^）]*）、C8（[^）]*）<\/b>/);
  });

  it("is what it was where nothing is known of cells", () => {
    const plain = audit(input).value;
    expect(withPlaces(plain, {})).toBe(plain);
  });
});
