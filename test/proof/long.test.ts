import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { verify } from "../../src/proof/index.js";
import { form } from "../evaluate/forms.js";
import { hasPython, NO_PYTHON, python } from "./python.js";

/** Leaves of 1 point each whose completions have no common denominator: 70 of them add up to more than 1,000 digits. */
const odd = (count: number, from = 0, more: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    name: "x",
    weight: "1",
    target: `≥1000000000${String(100003 + 2 * (from + at))}`,
    actual: "500000000000001",
    ...more,
  }));
const group = (count: number, from: number) => ({ name: "组", weight: String(count), children: odd(count, from) });
const total = (more: object) => ({
  rounding: { places: 2, mode: "half-up", stage: "total" },
  fullMarks: "140",
  budget: { initial: "100", adjusted: "100", executed: "50" },
  ...more,
});
const cap = (of: string, by: string, band: object, more: object = {}) => ({ of, by, bands: [band], ...more });

const FORMS: Readonly<Record<string, object>> = {
  "added up": form([group(70, 0), group(70, 70)], total({})),
  "capped as a whole by a ratio": form(
    [group(70, 0), group(70, 70)],
    total({ caps: [cap("total", "budget-execution", { max: "80", points: "50" })] }),
  ),
  "within a cap": form(
    [group(70, 0), group(70, 70)],
    total({ caps: [cap("/indicators/0", "budget-execution", { max: "80", points: "50" })] }),
  ),
  "raised by a floor": form(
    [group(70, 0), group(70, 70)],
    total({ caps: [cap("/indicators/0", "budget-execution", { max: "80", points: "50" }, { as: "floor" })] }),
  ),
  "capped by another long figure": form(
    [group(70, 0), group(70, 70)],
    total({ caps: [cap("total", "/indicators/1", { min: "20", max: "60", share: "0.4" })] }),
  ),
  "by another long figure, out of its band": form(
    [group(70, 0), group(70, 70)],
    total({ caps: [cap("total", "/indicators/1", { min: "41", max: "60", points: "3" })] }),
  ),
  rescaled: form(
    [group(70, 0), { name: "组", weight: "70", children: [...odd(69, 70), { ...odd(1)[0], notApplicable: true }] }],
    total({ notApplicablePolicy: "rescale" }),
  ),
};

const values: unknown[] = [];

describe("the proof of an exact value of more than 1,000 digits holds:", () => {
  it.each(Object.entries(FORMS))("%s", (_name, input) => {
    const { value } = evaluate(input, { proof: true });
    expect(value.indicators.some(({ exact }) => exact === null)).toBe(true);
    expect(verify(value, input)).toEqual({ ok: true, failures: [] });
    values.push(value);
  });

  it.skipIf(!hasPython)(hasPython ? "by the second verifier too" : NO_PYTHON, () => {
    expect(python(values).filter(({ ok }) => !ok)).toEqual([]);
    expect(values.length).toBe(Object.keys(FORMS).length);
  });
});
