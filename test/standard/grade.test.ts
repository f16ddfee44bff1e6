import { describe, expect, it } from "vitest";
import { fromText, zero } from "../../src/exact/index.js";
import { checkGrades } from "../../src/standard/grade.js";
import { type Grade, gradeHolding, findStandard } from "../../src/standard/index.js";

const national = findStandard("cn-mof-2020-10")?.grades ?? [];
const grade = (rate: string, grades: readonly Grade[] = national): string | null =>
  gradeHolding(fromText(rate) ?? zero, grades);

describe("gradeOf", () => {
  it.each([
    ["100", "优"],
    ["90", "优"],
    ["89.9999", "良"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.9999", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
    ["103", "优"],
  ])("a rate of %s is %s", (rate, name) => {
    expect(grade(rate)).toBe(name);
  });

  it("takes the lower bound as inside and the upper one as outside where nothing is said", () => {
    const grades = [
      { name: "过", min: "60" },
      { name: "未过", max: "60" },
    ];
    expect([grade("60", grades), grade("59", grades)]).toEqual(["过", "未过"]);
  });

  it("gives none where there are no grades", () => {
    expect(grade("95", [])).toBe(null);
  });
});

const found = (grades: readonly Grade[]): readonly unknown[] =>
  checkGrades(grades, "/grades").map(({ code, path, params }) => [code, path, params]);

describe("checkGrades", () => {
  it("finds nothing in the bands of 10号", () => {
    expect(found(national)).toEqual([]);
  });

  it("finds the total of exactly 90 that `>90 优` beside `≥80 且 <90 良` leaves without a grade", () => {
    const grades = [
      { name: "优", min: "90", minInclusive: false },
      { name: "良", min: "80", max: "90" },
      { name: "差", max: "80" },
    ];
    expect(found(grades)).toEqual([["standard/grade-gap", "/grades", { rate: "90" }]]);
  });

  it("finds the gaps of whole-number bands (90-100, 80-89, 0-79)", () => {
    const grades = [
      { name: "优", min: "90", max: "100", maxInclusive: true },
      { name: "良", min: "80", max: "89", maxInclusive: true },
      { name: "中", min: "0", max: "79", maxInclusive: true },
    ];
    expect(found(grades)).toEqual([
      ["standard/grade-gap", "/grades", { rate: "79.5" }],
      ["standard/grade-gap", "/grades", { rate: "89.5" }],
    ]);
  });

  it("finds what is left out at either end of 0 to 100", () => {
    const grades = [{ name: "中", min: "60", max: "100" }];
    expect(found(grades)).toEqual([
      ["standard/grade-gap", "/grades", { rate: "0" }],
      ["standard/grade-gap", "/grades", { rate: "100" }],
    ]);
  });

  it("finds a bound that two grades claim", () => {
    const grades = [
      { name: "优", min: "90" },
      { name: "良", max: "90", maxInclusive: true },
    ];
    expect(found(grades)).toEqual([["standard/grade-overlap", "/grades", { rate: "90", first: "优", second: "良" }]]);
  });

  it("says an overlap once, however long", () => {
    const grades = [
      { name: "优", min: "80" },
      { name: "良", min: "70", max: "90" },
      { name: "差", max: "70" },
    ];
    expect(found(grades)).toEqual([["standard/grade-overlap", "/grades", { rate: "80", first: "优", second: "良" }]]);
  });

  it("refuses a bound that is no number, naming its place", () => {
    expect(found([{ name: "优", min: "九十" }])).toEqual([["standard/grade-bound", "/grades/0/min", { text: "九十" }]]);
  });

  it("refuses an endless table", () => {
    const grades = Array.from({ length: 101 }, (_, index) => ({ name: `${index}` }));
    expect(found(grades)).toEqual([["standard/too-many-grades", "/grades", { most: 100 }]]);
  });
});
