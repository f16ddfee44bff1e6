// jixiao as a scalar function of DuckDB: a line of JSON in, a line of JSON out, over a column of text.
// npm install @duckdb/node-api jixiao; here: npm run build && npm install --prefix test/scale && node test/scale/duckdb.mjs
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { safeEvaluate } from "../../dist/index.js"; // from "jixiao"

/** The evaluation of a self-evaluation in JSON, as JSON; `{ "issues": [...] }` where there is none. */
function evaluated(json) {
  if (json === null) return null;
  try {
    const read = safeEvaluate(JSON.parse(json));
    return JSON.stringify(read.ok ? read.value : { issues: read.issues });
  } catch (error) {
    return JSON.stringify({ issues: [{ code: "input/not-json", message: String(error) }] });
  }
}

/** Makes `jixiao(VARCHAR) -> VARCHAR` known to a connection. */
export function register(connection) {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: "jixiao",
      parameterTypes: [VARCHAR],
      returnType: VARCHAR,
      mainFunction: (_info, input, output) => {
        const column = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row++) output.setItem(row, evaluated(column.getItem(row)));
        output.flush();
      },
    }),
  );
}

export async function connect() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  register(connection);
  return connection;
}
