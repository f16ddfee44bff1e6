// What auditing a published form of 34 leaves costs, weight search included: in evaluations as the audit counts them,
// and in processor time beside one compiled evaluation and one evaluation of the same form in the same run.
//
//   node test/bench/audit.mjs [PATH OF THE BUILT PACKAGE, default dist/index.js]
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const path = process.argv[2] ?? new URL("../../dist/index.js", import.meta.url).pathname;
const { safeAudit, safeCompile, safeEvaluate } = await import(pathToFileURL(path).href);

/** The published form without what was not published: no weights below the first level. */
function published() {
  const url = new URL("../../docs/examples/jinshui-2021.json", import.meta.url);
  const form = JSON.parse(readFileSync(url, "utf8"));
  for (const first of form.indicators) for (const second of first.children ?? []) delete second.weight;
  return form;
}

/** The same with a published score for every leaf, one of them wrong: every leaf is held against every reading. */
function filledIn(form) {
  const read = safeEvaluate(form);
  const scores = new Map();
  const visit = (node) => (node.children ? node.children.forEach(visit) : scores.set(node.path, node));
  read.value.indicators.forEach(visit);
  const fill = (node, at) => {
    if (node.children)
      return { ...node, children: node.children.map((child, i) => fill(child, `${at}/children/${i}`)) };
    const { weight, score } = scores.get(at);
    return { ...node, weight: node.weight ?? weight, reported: score };
  };
  return { ...form, indicators: form.indicators.map((node, i) => fill(node, `/indicators/${i}`)) };
}

/** Processor time of one call in microseconds: the middle of seven rounds. */
function microseconds(work) {
  const rounds = [];
  for (let round = 0; round < 7; round++) {
    const start = process.cpuUsage();
    const until = process.hrtime.bigint() + 300_000_000n;
    let done = 0;
    for (; process.hrtime.bigint() < until; done++) work();
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / done);
  }
  return rounds.sort((left, right) => left - right)[3];
}

const form = published();
const compiled = safeCompile(form).value;
const one = microseconds(() => compiled.evaluate());
const whole = microseconds(() => safeEvaluate(form));
console.log(`compiled evaluation    ${one.toFixed(0)} µs`);
console.log(`evaluation             ${whole.toFixed(0)} µs`);
for (const [name, input, standard] of [
  ["as published", form, "cn-henan-jinshui-2021"],
  ["by 财预〔2020〕10号", form, "cn-mof-2020-10"],
  ["every score filled in", filledIn(form), "cn-mof-2020-10"],
]) {
  const { evaluations } = safeAudit(input, { standard }).value;
  const time = microseconds(() => safeAudit(input, { standard }));
  console.log(
    `audit, ${name}: ${evaluations.spent} evaluations counted, stopped at ${evaluations.stoppedAt ?? "nothing"}; ` +
      `${time.toFixed(0)} µs, ${(time / one).toFixed(0)} compiled evaluations, ${(time / whole).toFixed(0)} evaluations`,
  );
}
