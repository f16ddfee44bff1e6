import { describe, expect, it } from "vitest";
import { compute } from "../../src/audit/compute/compute.js";
import { checkForm } from "../../src/audit/compute/checked.js";
import { Meter } from "../../src/audit/compute/meter.js";
import { nextGradeOf } from "../../src/audit/outlook/next-grade.js";
import { audited } from "./forms.js";

const form = { schemaVersion: 1, standard: "cn-mof-2020-10" };

describe("the way to the next grade", () => {
  const missed = { name: "甲", weight: "60", target: "≥150人次", actual: "120人次" }; // 48
  const met = { name: "乙", weight: "40", target: "≥90%", actual: "95%" };

  it("is told without a cap whatever the audit may cost: 48 + 40, and 12 more at the target", () => {
    const { nextGrade } = audited({ ...form, indicators: [missed, met] }, { limit: 1 });
    expect(nextGrade).toMatchObject({ grade: "优", points: "2", leaves: ["/indicators/0"] });
  });

  it("leaves out an indicator whose numbers are too long to try", () => {
    const long = { name: "丙", weight: "30", target: `≥${"9".repeat(130)}个`, actual: "1个" };
    const { nextGrade } = audited({ ...form, indicators: [{ ...missed, weight: "70" }, long] });
    expect(nextGrade).toMatchObject({ grade: "中", leaves: ["/indicators/0"], together: [] }); // 56 of 70
  });

  it("leaves out an indicator that has no target to reach", () => {
    const rule = { method: "deduct-per-case", points: "4" };
    const cases = { name: "违规", weight: "40", cases: "1", rule }; // 36
    const { nextGrade } = audited({ ...form, indicators: [missed, cases] });
    expect(nextGrade).toMatchObject({ grade: "优", points: "6", leaves: ["/indicators/0"] });
  });

  it("does not lead over cases that cost points, whatever target stands beside them", () => {
    const rule = { method: "deduct-per-case", points: "4" };
    const cases = { name: "违规", weight: "40", target: "≤1次", cases: "1", rule }; // 36
    const { nextGrade } = audited({ ...form, indicators: [missed, cases] });
    expect(nextGrade).toMatchObject({ grade: "优", points: "6", leaves: ["/indicators/0"] });
  });

  it("leads down to the upper end of a range that is overshot, in the places of that end: 6.5 ÷ x from 90 % on", () => {
    const indicators = [{ name: "次数", weight: "100", target: "4~6.5次", actual: "8次" }]; // 81.25
    expect(audited({ ...form, indicators }).nextGrade).toMatchObject({
      grade: "优",
      points: "8.75",
      changes: [{ path: "/indicators/0", name: "次数", from: "8", to: "7.2", unit: "次" }], // 6.5 ÷ 7.2 = 90.28 %
    });
  });

  it("does not lead over a ratio of a budget of zero, which no spending changes: a floor stays out of reach", () => {
    const { nextGrade } = audited({
      ...form,
      budget: { adjusted: "0", executed: "0" },
      caps: [{ of: "total", by: "budget-execution", as: "floor", bands: [{ min: "100", points: "95" }] }],
      indicators: [
        { name: "预算执行", weight: "20", ratio: "budget-execution", zeroDenominator: "zero" },
        { name: "甲", weight: "80", target: "≥1000人", actual: "855人" }, // 68.4, at the target 80
      ],
    });
    expect(nextGrade).toMatchObject({ grade: "良", points: "11.6", leaves: ["/indicators/1"] });
  });
});

describe("what the way to the next grade costs below a cap", () => {
  it("is a tenth of an evaluation for each target, and then only for those that gain something", () => {
    // 30 + 30 + 20 are held at 79 by either of the last two: neither gains anything alone, both together 21.
    const met = Array.from({ length: 8 }, (_, place) => ({
      name: `第${place}项`,
      weight: "2.5",
      target: "≥10个",
      actual: "10个",
    }));
    const missed = ["甲", "乙"].map((name) => ({ name, weight: "40", target: "≥40个", actual: "30个" }));
    const caps = [8, 9].map((place) => ({
      of: "total",
      by: `/indicators/${place}`,
      bands: [{ max: "35", points: "79" }],
    }));
    const checked = checkForm({ ...form, caps, indicators: [...met, ...missed] });
    const meter = new Meter(500);
    const computed = checked.ok ? compute(checked.value.form, meter) : checked;
    const base = "value" in computed && "plan" in computed.value ? computed.value : expect.unreachable();
    expect(meter.spent).toBe(1);
    expect(nextGradeOf(base, meter)?.together).toEqual(["/indicators/8", "/indicators/9"]);
    // 10 targets one by one, the first of two, both, and each of them without the other: 14 tenths.
    expect(meter.spent).toBe(3);
  });
});
