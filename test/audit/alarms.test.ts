import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { add, type Exact, fromText, toText } from "../../src/exact/index.js";
import { audited } from "./forms.js";

interface Row {
  readonly name: string;
  readonly weight: string;
  readonly target: string;
  readonly actual: string;
  readonly reason: string;
  reported?: string;
}

interface Form {
  readonly indicators: { name: string; weight: string; reported?: string; children: Row[] }[];
  reported?: { score: string; rate: string; grade: string };
}

const row = fc
  .record({
    weight: fc.integer({ min: 1, max: 12 }),
    target: fc.integer({ min: 1, max: 500 }),
    actual: fc.integer({ min: 1, max: 600 }),
    least: fc.boolean(),
  })
  .map(({ weight, target, actual, least }): Row => ({
    name: "工作量",
    weight: String(weight),
    target: `${least ? "≥" : "≤"}${target}个`,
    actual: `${actual}个`,
    reason: "见说明",
  }));

const groups = fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

/** The form, filled in by the evaluation itself: every score, the total, its rate and its grade. */
function filledIn(rows: readonly (readonly Row[])[], stage: "indicator" | "total"): object & Form {
  const indicators = rows.map((children, place) => {
    const weight = children.reduce((sum, each) => sum + Number(each.weight), 0);
    return { name: `一级${place}`, weight: String(weight), children: children.map((each) => ({ ...each })) };
  });
  const fullMarks = String(indicators.reduce((sum, each) => sum + Number(each.weight), 0));
  const form = {
    schemaVersion: 1,
    standard: "cn-mof-2020-10",
    fullMarks,
    rounding: { places: 2, mode: "half-up", stage },
    indicators,
  };
  const { value } = evaluate(form);
  const scored = indicators.map((group, place) => {
    const found = value.indicators[place];
    const leaves = found !== undefined && "children" in found ? found.children : [];
    return {
      ...group,
      reported: found?.score ?? "",
      children: group.children.map((leaf, at) => ({ ...leaf, reported: leaves[at]?.score ?? "" })),
    };
  });
  return {
    ...form,
    indicators: scored,
    reported: { score: printed(value.score), rate: value.rate ?? "", grade: value.grade ?? "" },
  };
}

/** As a form prints a score: with both places. */
function printed(score: string): string {
  const [whole = "", places = ""] = score.split(".");
  return `${whole}.${places.padEnd(2, "0")}`;
}

const errorsOf = (form: object): string[] =>
  audited(form)
    .findings.filter((finding) => finding.severity === "error")
    .map(({ path, code }) => `${path ?? ""} ${code}`);

const exact = (text: string): Exact => fromText(text) ?? expect.unreachable(text);
const plus = (text: string, points: string): string => toText(add(exact(text), exact(points)));

describe("no false alarm", () => {
  it("a form that is filled in correctly has no error, whatever its numbers, at either stage of rounding", () => {
    fc.assert(
      fc.property(groups, fc.constantFrom("indicator" as const, "total" as const), (rows, stage) => {
        expect(errorsOf(filledIn(rows, stage))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a single planted mistake is found", () => {
  const planted = (plant: (form: Form) => string | null): void => {
    fc.assert(
      fc.property(groups, (rows) => {
        const form = filledIn(rows, "indicator");
        const path = plant(form);
        if (path !== null) expect(errorsOf(form).some((text) => text.startsWith(path))).toBe(true);
      }),
      { numRuns: 150 },
    );
  };

  it("one leaf that is a point too low or too high", () => {
    planted((form) => {
      const leaf = form.indicators[0]?.children[0];
      if (leaf?.reported === undefined) return null;
      leaf.reported = leaf.reported.startsWith("0") ? plus(leaf.reported, "1.01") : plus(leaf.reported, "-1");
      return "/indicators/0/children/0/reported";
    });
  });

  it("one sum of a group", () => {
    planted((form) => {
      const group = form.indicators[0];
      if (group?.reported === undefined) return null;
      group.reported = plus(group.reported, "7");
      return "/indicators/0/reported";
    });
  });

  it("the total", () => {
    planted((form) => {
      if (form.reported === undefined) return null;
      form.reported.score = plus(form.reported.score, "25.5");
      return "/reported/score";
    });
  });

  it("the grade", () => {
    planted((form) => {
      if (form.reported === undefined) return null;
      form.reported.grade = form.reported.grade === "优" ? "良" : "优";
      return "/reported/grade";
    });
  });

  it("one rounding: a leaf cut off where it rounds up, named as such", () => {
    const form = filledIn(
      [[{ name: "人次", weight: "100", target: "≥150个", actual: "100个", reason: "停课" }]],
      "indicator",
    );
    const leaf = form.indicators[0]?.children[0];
    if (leaf !== undefined) leaf.reported = "66.66";
    const { findings, figures } = audited(form);
    expect(findings.map((finding) => finding.code)).toContain("score/cut-off");
    expect(figures[0]?.verdict).toBe("agrees");
    expect(figures[1]?.readings[0]).toMatchObject({ reading: "standard", rounding: "down:2" });
  });
});
