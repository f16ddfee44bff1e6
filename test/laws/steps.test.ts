import { describe, expect, it } from "vitest";
import { checkStep } from "./check-step.js";
import { collected, documented, invented } from "./forms.js";
import { audited, evaluated } from "./steps-of.js";

const known = [...documented(), ...collected()];
const made = invented(400);
// An audit costs many evaluations: of the forms that nobody wrote it looks at some.
const steps = [
  ...[...known, ...made].flatMap(evaluated),
  ...[...known, ...made.filter((_, at) => at % 20 === 0)].flatMap(audited),
];
const untrue = new Map<string, string[]>();
for (const step of steps) {
  const why = checkStep(step);
  if (why === null) continue;
  const kind = `${step.what} ${why.slice(0, why.indexOf(":"))}`;
  untrue.set(kind, [...(untrue.get(kind) ?? []), `${step.formula} = ${step.value}`]);
}
const wrong = [...untrue.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`steps checked: ${steps.length}, not true: ${wrong}`);

describe("law 1: every arithmetic step equals its printed value", () => {
  it("of all that are checked, which are many", () => {
    expect(steps.length).toBeGreaterThan(10_000);
  });

  it("without one that is not", () => {
    expect([...untrue].map(([kind, examples]) => `${kind}, as in ${examples[0] ?? ""}`)).toEqual([]);
  });
});
