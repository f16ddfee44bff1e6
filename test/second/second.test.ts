import { expect, test } from "vitest";
import { safeEvaluate, type Evaluation } from "../../src/index.js";
import { differences, second, told, type Told } from "./compare.js";
import { FEATURES } from "./features.js";
import { asInput, makeForm } from "./make-form.js";

/** How many forms: `SECOND=100000 npx vitest run --config test/vitest.config.ts test/second` for the long run. */
const COUNT = Number(process.env["SECOND"] ?? 2000);

test(
  `a second implementation, from the documents alone, has the same figures in ${COUNT} forms`,
  { timeout: 7_200_000 },
  () => {
    const wrong: string[] = [];
    const missing = new Set(FEATURES);
    const count = { scored: 0, refused: 0 };
    for (let seed = 1; seed <= COUNT; seed += 1) {
      const { kind, differences } = compared(seed, missing);
      count[kind] += 1;
      wrong.push(...differences.map((difference) => `form ${seed}: ${difference}`));
    }
    console.info(`second implementation: ${COUNT} forms, ${JSON.stringify(count)}, ${wrong.length} differences`);
    expect(wrong.slice(0, 20)).toEqual([]);
    expect([...missing], "features of the rules that no form compared has").toEqual([]);
    expect(count.scored / COUNT).toBeGreaterThan(0.8);
  },
);

interface Compared {
  kind: "scored" | "refused";
  differences: string[];
}

/** Both readings of one seed's form; what is compared counts off the features it has. */
function compared(seed: number, missing: Set<string>): Compared {
  const form = makeForm(seed);
  const own = second(form);
  const input = asInput(form);
  const result = safeEvaluate(input);
  if (typeof own === "string") {
    const codes = result.ok ? ["a score"] : result.issues.map(({ code }) => code);
    return { kind: "refused", differences: codes.includes(own) ? [] : [`${own}, the engine has ${codes.join()}`] };
  }
  if (!result.ok) return { kind: "scored", differences: [`a score, the engine has ${JSON.stringify(result.issues)}`] };
  const text = missing.size === 0 ? "" : JSON.stringify(input);
  for (const feature of missing) if (text.includes(feature)) missing.delete(feature);
  return { kind: "scored", differences: differences(told(own), whole(result.value)) };
}

/** The whole of an Evaluation as a node. */
function whole({ weight, score, exact, rate, grade, indicators }: Evaluation): Told {
  return { weight, score, rate, grade, children: indicators, ...(exact === undefined ? {} : { exact }) };
}
