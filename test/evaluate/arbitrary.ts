import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { standards } from "../../src/standard/index.js";
import { form } from "./forms.js";

/** The texts of a corpus file. */
function texts(name: string): string[] {
  const path = fileURLToPath(new URL(`../corpus/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

const units = ["", "%", "人", "万元", "天", "月", "定性指标"];
const target = fc.constantFrom(...texts("targets"));
const actual = fc.constantFrom(...texts("actuals"), "100%", "95%", "12", "已完成");
const decimal = fc.constantFrom("0", "1", "2.5", "10", "33.33", "0.1");
const optional = fc.record(
  {
    rule: fc.oneof(
      fc.constantFrom(...texts("rules")),
      fc.constantFrom(
        { method: "attainment", passMark: "0.6" },
        { method: "actual-rate" },
        { method: "all-or-nothing" },
        {
          method: "bands",
          of: "completion",
          bands: [
            { max: "0.6", share: "0" },
            { min: "0.6", share: "1" },
          ],
        },
        { method: "deduct-per-step", step: 1, points: 0.5 },
        { method: "deduct-per-case", points: "1" },
        { method: "manual", score: "1", reason: "核定" },
      ),
    ),
    direction: fc.constantFrom("higher-is-better", "lower-is-better", "exact"),
    previous: actual,
    awardedShare: fc.constantFrom("0", "0.75", "1"),
    cases: fc.constantFrom("0", "3"),
    ratio: fc.constantFrom("budget-execution", "carry-over", "three-public-control"),
    notApplicable: fc.boolean(),
    reported: decimal,
  },
  { requiredKeys: [] },
);
const leaf = fc
  .tuple(target, fc.constantFrom(...units), actual, decimal, optional)
  .map(([target, unit, actual, weight, more]) => ({ name: "x", target, unit, actual, weight, ...more }));
/** Forms of real cells, some of which can be computed. */
export const someForm: fc.Arbitrary<object> = fc
  .tuple(
    fc.array(leaf, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...standards().map(({ id }) => id)),
    fc.boolean(),
  )
  .map(([leaves, standard, flat]) =>
    form(flat ? leaves : [{ name: "组", weight: "100", children: leaves }], {
      standard,
      subject: { year: 2021 },
      notApplicablePolicy: "drop",
      budget: { unit: "万元", initial: "100", adjusted: "90", executed: "80", carriedOver: "0" },
    }),
  );
