// node test/scale/postgresql-check.mjs [ROWS] -> scores a table of forms in PostgreSQL by `COPY ... TO PROGRAM` and reads the
// results back, on a server of its own that it starts and stops. Debian: apt-get install postgresql. It says so and
// ends well where there is no PostgreSQL.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate } from "../../dist/index.js";
import { makeForms, makeReports } from "../bench/job.mjs";

const rows = Number(process.argv[2] ?? 1000);
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const installed = "/usr/lib/postgresql";
const version = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a))[0] : undefined;
if (version === undefined) {
  console.log("--  PostgreSQL is not here (apt-get install postgresql): not checked");
  process.exit(0);
}
const bin = (name) => join(installed, version, "bin", name);
const place = mkdtempSync(join(tmpdir(), "jixiao-postgresql-"));
const data = join(place, "data");
// The server refuses to run as root: there it runs as the user that Debian's package made for it.
const root = process.getuid() === 0;
const run = (file, args, input) =>
  root
    ? execFileSync("runuser", ["-u", "postgres", "--", file, ...args], { encoding: "utf8", input, cwd: "/" })
    : execFileSync(file, args, { encoding: "utf8", input });
const sql = (text) =>
  run(bin("psql"), ["-h", place, "-U", "jixiao", "-d", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1"], text);

let started = false;
try {
  mkdirSync(join(place, "out"));
  if (root) execFileSync("chown", ["-R", "postgres", place]);
  run(bin("initdb"), ["-D", data, "-U", "jixiao", "--auth=trust", "--encoding=UTF8", "--no-locale"]);
  const options = `-c listen_addresses= -c unix_socket_directories=${place}`;
  run(bin("pg_ctl"), ["-D", data, "-o", options, "-l", join(place, "log"), "-w", "start"]);
  started = true;

  const forms = makeForms(makeReports());
  const lines = Array.from({ length: rows }, (_, at) => JSON.stringify(forms[at % 64]));
  lines[5] = "oops"; // a bad row stops nothing
  writeFileSync(join(place, "forms.ndjson"), `${lines.join("\n")}\n`);
  const text = "with (format csv, delimiter E'\\x01', quote E'\\x02')"; // neither stands in JSON: a line is a column
  const begin = performance.now();
  sql(`
    create table form (unit bigint generated always as identity (minvalue 0), body text not null);
    create table result (unit bigint generated always as identity (minvalue 0), body jsonb not null);
    copy form (body) from '${join(place, "forms.ndjson")}' ${text};
    copy (select body from form order by unit)
      to program '${process.execPath} ${cli} batch --pipe > ${join(place, "out", "results.ndjson")}' ${text};
    copy result (body) from '${join(place, "out", "results.ndjson")}' ${text};`);
  const seconds = (performance.now() - begin) / 1000;
  const found = sql(
    "select unit, coalesce(result.body->>'score', result.body->'issues'->0->>'code') from form join result using (unit) order by unit",
  );
  const expected = forms.map((form) => evaluate(form).value.score);
  assert.deepEqual(
    found.trim().split("\n"),
    lines.map((_, at) => `${at}|${at === 5 ? "input/not-json" : expected[at % 64]}`),
  );
  console.log(
    `ok  PostgreSQL ${version}: ${rows} forms, ${(rows / seconds).toFixed(0)} a second, every score as without it`,
  );
} finally {
  if (started) run(bin("pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
  rmSync(place, { recursive: true, force: true });
}
