// node test/scale/duckdb-check.mjs [ROWS] -> scores a column of forms in DuckDB and holds each against the same form
// scored without it. Decimals are compared as text and as DECIMAL, never as floating point.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../dist/index.js";
import { makeForms, makeReports } from "../bench/job.mjs";
import { connect } from "./duckdb.mjs";

const rows = Number(process.argv[2] ?? 1000);
const forms = makeForms(makeReports());
const place = mkdtempSync(join(tmpdir(), "jixiao-duckdb-"));
try {
  const file = join(place, "forms.ndjson");
  const lines = Array.from({ length: rows }, (_, at) =>
    JSON.stringify({ unit: at, form: JSON.stringify(forms[at % 64]) }),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  const connection = await connect();
  const begin = performance.now();
  const reader = await connection.runAndReadAll(`
    select unit, result->>'$.score' as score, result->>'$.grade' as grade
    from (select unit, jixiao(form)::json as result
          from read_json('${file}', format = 'newline_delimited', columns = {unit: 'BIGINT', form: 'VARCHAR'}))
    order by unit`);
  const seconds = (performance.now() - begin) / 1000;
  const found = reader.getRows();
  assert.equal(found.length, rows);
  const expected = forms.map((form) => evaluate(form).value);
  found.forEach(([unit, score, grade], at) => {
    assert.equal(Number(unit), at);
    assert.equal(score, expected[at % 64].score);
    assert.equal(grade, expected[at % 64].grade);
  });
  const bad = await connection.runAndReadAll(`select jixiao('oops')::json->>'$.issues[0].code', jixiao(null)`);
  assert.deepEqual(bad.getRows(), [["input/not-json", null]]);
  console.log(
    `ok  DuckDB: ${rows} forms, ${(rows / seconds).toFixed(0)} a second, every score and grade as without it`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exit(0); // DuckDB keeps threads of its own
