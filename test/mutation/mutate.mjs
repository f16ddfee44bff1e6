// Mutation testing, room by room: `npm run mutate -- ROOM [--mutants N, default 400] [--seed S, default 1]`.
//
// A seeded sample of the room's mutants is made by Stryker, and the room's own tests are to notice each. What was tried
// before with the same sources is not tried again, so that a run that was ended goes on where it stopped. The result
// stands in results/ROOM.json with its commit: the counts, and every survivor by its place. Equivalent mutants are
// marked in equivalent.json by file, line of source and change, each with the reason in a line; they count as neither killed nor survived.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The rooms that are tried, and the tests that hold them; the second implementation and proofs hold what is evaluated. */
const ROOMS = {
  exact: ["test/exact"],
  figure: ["test/figure", "test/rule", "test/proof", "test/workbook", "test/explain"],
  cell: ["test/cell"],
  rule: ["test/rule", "test/second"],
  budget: ["test/budget"],
  evaluate: ["test/evaluate", "test/proof", "test/second"],
  audit: ["test/audit"],
};

const { values, positionals } = parseArgs({
  options: { mutants: { type: "string", default: "400" }, seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const [room] = positionals;
const tests = ROOMS[room];
if (tests === undefined) throw new Error(`ROOM is one of: ${Object.keys(ROOMS).join(" ")}`);
const root = fileURLToPath(new URL("../..", import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
if (!existsSync(here("node_modules"))) {
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: here("."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
const { Instrumenter } = await import("@stryker-mutator/instrumenter");

const mutate = sample(await allMutants(), Number(values.mutants), Number(values.seed));
const report = here(`node_modules/.cache/${room}.json`);
mkdirSync(here("node_modules/.cache"), { recursive: true });
mkdirSync(here("results"), { recursive: true });
const config = {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  mutate,
  incremental: true,
  incrementalFile: here(`node_modules/.cache/${room}-${values.seed}-incremental.json`),
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: report },
  tempDirName: "node_modules/.stryker",
  ignorePatterns: ["dist", "test/*/node_modules", "docs/pictures"],
  allowConsoleColors: false,
};
writeFileSync(here(`node_modules/.cache/${room}-config.json`), JSON.stringify(config));
const { status } = spawnSync(
  process.execPath,
  [here("node_modules/@stryker-mutator/core/bin/stryker.js"), "run", here(`node_modules/.cache/${room}-config.json`)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SECOND: "800", MUTATION_TESTS: tests.map((each) => `${each}/**/*.test.ts`).join() },
  },
);
if (status !== 0) process.exit(status ?? 1);
told(JSON.parse(readFileSync(report, "utf8")));

/** Every mutant of the room, in the order of its files and places. */
async function allMutants() {
  const files = readdirSync(`${root}/src/${room}`, { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("types.ts"))
    .sort()
    .map((name) => `src/${room}/${name}`);
  const quiet = Object.fromEntries(["trace", "debug", "info", "warn", "error"].map((level) => [level, () => {}]));
  for (const level of ["Trace", "Debug", "Info"]) quiet[`is${level}Enabled`] = () => false;
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const found = [];
  for (const name of files) {
    const file = { name, content: readFileSync(`${root}/${name}`, "utf8"), mutate: true };
    found.push(...(await new Instrumenter(quiet).instrument([file], options)).mutants);
  }
  return found;
}

/**
 * Places of mutants, chosen by a seed until about so many lie in them: what stands inside a place is tried with it. They are
 * drawn by what they change and not by their number, so that an edit of the source elsewhere leaves the sample as it is.
 */
function sample(mutants, most, seed) {
  const before = ({ line, column }, other) => line < other.line || (line === other.line && column <= other.column);
  const inside = (inner, outer) =>
    inner.fileName === outer.fileName &&
    before(outer.location.start, inner.location.start) &&
    before(inner.location.end, outer.location.end);
  const lot = lots(mutants, seed);
  const chosen = [];
  const within = new Set();
  for (const next of [...mutants].sort((left, right) => (lot.get(left) < lot.get(right) ? -1 : 1))) {
    if (within.size >= most) break;
    const held = mutants.filter((each) => inside(each, next));
    if (within.size > 0 && held.length > Math.max(most / 20, 5)) continue; // whole functions would be the sample
    for (const each of held) within.add(each);
    chosen.push(next);
  }
  return chosen.map(
    ({ fileName, location: { start, end } }) =>
      `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`,
  );
}

/** The lot of every mutant: a hash of its file, its line of source and its change, and of how many like it came before. */
function lots(mutants, seed) {
  const sources = new Map();
  const seen = new Map();
  const lot = new Map();
  for (const each of mutants) {
    const { fileName, location, mutatorName, replacement } = each;
    if (!sources.has(fileName)) sources.set(fileName, readFileSync(`${root}/${fileName}`, "utf8").split("\n"));
    const what = [fileName, sources.get(fileName)[location.start.line].trim(), mutatorName, replacement].join("\n");
    const like = seen.get(what) ?? 0;
    seen.set(what, like + 1);
    lot.set(each, createHash("sha256").update(`${seed}\n${what}\n${like}`).digest("hex"));
  }
  return lot;
}

/** Whether a mutant of the report is one of the sample: its lines and columns there begin at 1, in the sample's places columns at 0. */
function isChosen(file, { start, end }) {
  return mutate.some((place) => {
    const [, name, ...figures] = /^(.*):(\d+):(\d+)-(\d+):(\d+)$/.exec(place);
    const [line, column, lastLine, lastColumn] = figures.map(Number);
    const begins = start.line > line || (start.line === line && start.column - 1 >= column);
    const ends = end.line < lastLine || (end.line === lastLine && end.column - 1 <= lastColumn);
    return name === file && begins && ends;
  });
}

/** Says and records what became of them. */
function told({ files }) {
  const equivalent = JSON.parse(readFileSync(here("equivalent.json"), "utf8"));
  const counts = {};
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split("\n");
    for (const { location, mutatorName, replacement, status } of mutants) {
      if (!isChosen(file, location)) continue; // left in the report by an earlier sample
      const { line } = location.start;
      const change = `${mutatorName} ${replacement ?? ""}`.trim();
      const missed = status === "Survived" || status === "NoCoverage";
      // By the words of the line: its number moves.
      const isEquivalent = missed && equivalent[file]?.[lines[line - 1].trim()]?.[change] !== undefined;
      const kind = isEquivalent ? "Equivalent" : status;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (missed && !isEquivalent) survivors.push(`${file}:${line} ${change}`);
    }
  }
  const killed = (counts.Killed ?? 0) + (counts.Timeout ?? 0);
  const share = Math.round((killed / Math.max(killed + survivors.length, 1)) * 1000) / 10;
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  const result = {
    room,
    commit,
    seed: Number(values.seed),
    tried: killed + survivors.length,
    killed,
    share,
    counts,
    survivors: survivors.sort(),
  };
  writeFileSync(here(`results/${room}.json`), `${JSON.stringify(result, null, 2)}\n`);
  for (const each of result.survivors) console.log(`survived: ${each}`);
  console.log(`${room}: ${killed} of ${result.tried} noticed (${share} %), aim 90 %`);
}
