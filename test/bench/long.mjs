// What long numbers cost: a form whose exact sum passes its 1,000 digits, and is rounded all the same; and how the time
// grows from 30 leaves of 900 digits to 120. With `--before DIR` beside an earlier version, which may take minutes.
//
//   node test/bench/long.mjs [--before DIR] [--rounds N, default 7]
import { compared, compares, interleaved, median, named, rounds } from "./versions.mjs";

if (named.length > 0) throw new Error(`an argument that nothing reads: ${named.join(" ")}`);
const forms = [
  [16, 800, "own"],
  [16, 800, "shared"],
  [900, 30, "own"],
  [900, 60, "own"],
  [900, 120, "own"],
  [900, 60, "shared"],
];
const runs = interleaved(forms.map((form) => ["digits.mjs", ...form.map(String)]));
const nameOf = ([digits, count, kind]) =>
  `${count} leaves × ${digits} digits${kind === "shared" ? ", two a target" : ""}`;
console.log(`\n| form | ms an evaluation (median of ${rounds}) |${compares ? " before | now ÷ before |" : ""}`);
console.log(`|---|---:|${compares ? "---:|---:|" : ""}`);
runs.forEach(({ now, before }, at) => {
  const name = nameOf(forms[at]);
  console.log(compares ? compared(name, median(now), median(before)) : `| ${name} | ${median(now).toFixed(1)} |`);
});
