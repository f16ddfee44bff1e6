// The golden set: what the worked examples, the corpus and generated forms score. It changes only with a line of the
// changelog that says why:
//
//   npm run golden -- --because "a line of CHANGELOG.md"
//   node test/scores/golden.mjs    after a build: whether it holds
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { collected } from "./collected.mjs";
import { generate } from "./generate.mjs";

const GENERATED = 500;
const file = new URL("golden.json", import.meta.url);

/**
 * What each form comes to by a build, by the digest of the form: score, rate and grade, or why there is none.
 * @param {any} build what evaluates
 * @param {<T>(forms: T[]) => readonly T[]} some which of them
 * @returns {Record<string, string>}
 */
export function goldenBy(build, some = (forms) => forms) {
  const generated = Array.from({ length: GENERATED }, (_, seed) => generate(seed));
  const entries = some([...collected(build), ...generated]).map((form) => {
    const read = build.safeEvaluate(form);
    const said = read.ok
      ? `${read.value.score} ${read.value.rate ?? "-"} ${read.value.grade ?? "-"}`
      : [...new Set(read.issues.map(({ code }) => code))].join(" ");
    return [createHash("sha256").update(JSON.stringify(form)).digest("hex").slice(0, 12), said];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * What is recorded, and the line of the changelog that it was changed with.
 * @returns {{ because: string, scores: Record<string, string> }}
 */
export const golden = () => JSON.parse(readFileSync(file, "utf8"));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { because } = parseArgs({ options: { because: { type: "string" } } }).values;
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const before = golden();
  const scores = goldenBy(await import("../../dist/index.js"));
  const moved = Object.keys(before.scores).filter((key) => key in scores && scores[key] !== before.scores[key]);
  for (const key of moved) console.log(`${key}: ${before.scores[key]} -> ${scores[key]}`);
  const named = because !== undefined && because.length > 20 && changelog.includes(because);
  if (moved.length > 0 && (!named || because === before.because)) {
    console.log(`${moved.length} results move: name a line of CHANGELOG.md that says why, --because "…"`);
    process.exitCode = 1;
  } else {
    const kept = moved.length > 0 ? because : before.because;
    writeFileSync(file, `${JSON.stringify({ because: kept, scores }, null, 2)}\n`);
    console.log(`${Object.keys(scores).length} forms, ${moved.length} of which move`);
  }
}
