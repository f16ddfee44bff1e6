// Installs the packed tarball into an empty project and uses it as a stranger would: from import, from require, from
// TypeScript (oldest and newest supported, strict), bundled, in other runtimes, and as a command. Run after `npm run build`.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as jixiao from "../../dist/index.js";
import { collected } from "../scores/collected.mjs";
import { everywhere } from "./bundlers.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "jixiao-package-"));
const run = (command, args, cwd = place) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const write = (name, text) => writeFileSync(join(place, name), text);
const expect = (what, actual, expected) => {
  if (actual.trim() !== expected)
    throw new Error(`${what}: ${JSON.stringify(actual.trim())}, not ${JSON.stringify(expected)}`);
  console.log(`ok  ${what}`);
};
const hold = (what, holds, found) => {
  if (!holds) throw new Error(`${what}: ${found}`);
  console.log(`ok  ${what}: ${found}`);
};
const install = (...packages) => run("npm", ["install", "--no-audit", "--no-fund", "--silent", ...packages]);
/** A program as a module and as CommonJS: `imports` says what it takes from where. */
const both = (name, imports, program) => {
  const lines = Object.entries(imports);
  write(`${name}.mjs`, lines.map(([from, names]) => `import ${names} from "${from}";\n`).join("") + program);
  write(`${name}.cjs`, lines.map(([from, names]) => `const ${names} = require("${from}");\n`).join("") + program);
  return [`${name}.mjs`, `${name}.cjs`];
};

const LINE = "98.15 优 总分 98.15 分（满分 100）";

try {
  const [{ filename, size, unpackedSize, entryCount, files }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", place], root),
  );
  console.log(`${filename}: ${size} bytes, ${unpackedSize} unpacked, ${entryCount} files`);
  const packed = files.map(({ path }) => path);
  for (const path of [
    "docs/index.md",
    "docs/examples/service.ts",
    "docs/api.md",
    "LICENSE",
    "docs/THIRD-PARTY-NOTICES.md",
  ])
    hold("the package holds", packed.includes(path), path);
  noFileTwice();
  for (const path of packed.filter((each) => /\.d\.c?ts$/.test(each)))
    if (/from ["']decimal\.js/.test(readFileSync(join(root, path), "utf8")))
      throw new Error(`${path} takes types of decimal.js`);
  console.log("ok  no declaration shows whose numbers are used");

  write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
  install(
    `./${filename}`,
    "old-typescript@npm:typescript@5.4.5",
    "new-typescript@npm:typescript@6.0.3",
    "@types/node@20",
  );
  mkdirSync(join(place, "out"));
  copyFileSync(join(root, "docs/examples/jinshui-2021.json"), join(place, "form.json"));
  write("form.mjs", `export default ${readFileSync(join(place, "form.json"), "utf8")};`);
  write(
    "line.mjs",
    `import { evaluate, explain } from "jixiao";
import { traceText } from "jixiao/report";
import form from "./form.mjs";
export function line() {
  const { value } = evaluate(form);
  return [value.score, value.grade, traceText(explain(value, "").value).split("\\n")[0]].join(" ");
}
`,
  );
  write(
    "use.mjs",
    `import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { safeEvaluate } from "jixiao";
import { line } from "./line.mjs";
const [file] = process.argv.slice(2);
function digest() {
  const hash = createHash("sha256");
  for (const form of JSON.parse(readFileSync(file, "utf8"))) hash.update(JSON.stringify(safeEvaluate(form, { proof: true })));
  return hash.digest("hex");
}
console.log(file === undefined ? line() : digest());
`,
  );
  write("forms.json", JSON.stringify(collected(jixiao).filter((_, at) => at % 5 === 0)));
  write(
    "use.cjs",
    `const { evaluate, explain } = require("jixiao");
const { traceText } = require("jixiao/report");
const { value } = evaluate(require("./form.json"));
console.log(value.score, value.grade, traceText(explain(value, "").value).split("\\n")[0]);
`,
  );
  expect("import", run("node", ["use.mjs"]), LINE);
  expect("require", run("node", ["use.cjs"]), LINE);
  const zodFree = `console.log(jsonSchema("self-evaluation").type);\n`;
  for (const file of both("schema", { "jixiao/schema": "{ jsonSchema }" }, zodFree))
    expect(`jixiao/schema, ${file}`, run("node", [file]), "object");
  const core = `const { value } = engine({ standards: [cnMof202010], methods: [attainment] }).evaluate({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", actual: "100" }],
});
console.log(value.score);
`;
  for (const file of both("core", { "jixiao/core": "{ attainment, cnMof202010, engine }" }, core))
    expect(`jixiao/core, ${file}`, run("node", [file]), "66.67");
  const cell = `console.log(functions.find((each) => each.name === "SCORE").run("≥98%", "95%", 10));\n`;
  for (const file of both("cell", { "jixiao/functions": "{ functions }" }, cell))
    expect(`jixiao/functions, ${file}`, run("node", [file]), "9.69");
  // A user's own zod, full or mini, takes the schemas in, and none is installed twice.
  install("zod");
  const own = `const { z } = await import("zod"); const mini = await import("zod/mini");
const { selfEvaluationSchema } = await import("jixiao/schema");
const form = JSON.parse((await import("node:fs")).readFileSync("form.json", "utf8"));
console.log([z.object({ form: selfEvaluationSchema }), mini.object({ form: selfEvaluationSchema })].map((s) => s.safeParse({ form }).success).join());`;
  write("zod.mjs", own);
  expect("zod of one's own", run("node", ["zod.mjs"]), "true,true");
  for (const name of ["zod", "decimal.js"]) {
    const copies = run("npm", ["ls", name, "--all", "--parseable"]).trim().split("\n");
    hold("installed once", new Set(copies).size === 1, name);
  }
  uncaught();
  write(
    "script.cjs",
    `const vm = require("node:vm");
const { readFileSync } = require("node:fs");
for (const name of ["jixiao/global", "jixiao/airscript"]) {
  const context = vm.createContext({ text: readFileSync("form.json", "utf8") });
  vm.runInContext(readFileSync(require.resolve(name), "utf8"), context);
  console.log(vm.runInContext("Jixiao.evaluate(JSON.parse(text)).value.score", context));
}
`,
  );
  expect("jixiao/global and jixiao/airscript as scripts", run("node", ["script.cjs"]), "98.15\n98.15");
  write(
    "global.mjs",
    `import "jixiao/global";\nimport form from "./form.mjs";\nconsole.log(Jixiao.evaluate(form).value.score);\n`,
  );
  expect("jixiao/global, imported", run("node", ["global.mjs"]), "98.15");
  const out = JSON.parse(run("npx", ["jixiao", "evaluate", "form.json", "--json"]));
  expect("npx jixiao", out.score, "98.15");

  const workbook = `const form = JSON.parse(readFileSync("form.json", "utf8"));
writeWorkbook(form).then((bytes) => console.log(bytes.length > 5000), (error) => console.log(error.issues[0].code));
`;
  const sheets = both("xlsx", { "node:fs": "{ readFileSync }", "jixiao/xlsx": "{ writeWorkbook }" }, workbook);
  for (const file of sheets) expect(`${file} without hucre`, run("node", [file]), "xlsx/not-installed");
  install("hucre@1.0.0");
  for (const file of sheets) expect(`${file} with hucre`, run("node", [file]), "true");
  const reading = `const bytes = readFileSync("same.xls");
readFile(bytes).then(({ value }) => console.log(value.tables[0].rows[2][4]), (error) => console.log(error.issues[0].params.package));
`;
  copyFileSync(join(root, "test/files/fixtures/libreoffice.xls"), join(place, "same.xls"));
  const readers = both("files", { "node:fs": "{ readFileSync }", "jixiao/files": "{ readFile }" }, reading);
  for (const file of readers) expect(`${file} without numfmt`, run("node", [file]), "numfmt");
  copyFileSync(join(root, "test/table/workbooks/libreoffice.xlsx"), join(place, "form.xlsx"));
  // The command has its own readers, also where none is installed.
  run("npm", ["uninstall", "--silent", "hucre"]);
  expect("npx jixiao table", JSON.parse(run("npx", ["jixiao", "table", "form.xlsx"])).reported.score, "96");
  const shown = run("sh", ["-c", "npx jixiao table form.xlsx 2>&1 >/dev/null | grep -c file/shown-differs || true"]);
  expect("npx jixiao table, number formats", shown, "0");
  install("hucre@1.0.0", "htmlparser2@12.0.0", "numfmt@4.0.1");
  for (const file of readers) expect(`${file} with its peers`, run("node", [file]), "86.40%");

  types();
  everywhere(place, LINE, expect);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** An uncaught error says on its first line what is wrong and where, and is no page of data. */
function uncaught() {
  const program = `const indicators = Array.from({ length: 60 }, (_, at) => ({ name: "指标" + at, weight: "1", target: "≥98%", actual: "" }));
evaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators });
`;
  for (const file of both("uncaught", { jixiao: "{ evaluate }" }, program)) {
    const { stderr } = spawnSync("node", [file], { cwd: place, encoding: "utf8" });
    const bytes = Buffer.byteLength(stderr);
    hold(`an uncaught error in ${file}, bytes`, bytes <= 1000, `${bytes}${bytes <= 1000 ? "" : `\n${stderr}`}`);
    const said = /^JixiaoError: (.*)$/m.exec(stderr)?.[1] ?? stderr;
    hold("its first line", said.startsWith("/indicators/0/actual: ") && said.includes("[actual/missing]"), said);
  }
}

/** Strict TypeScript, oldest and newest supported, in each way to resolve modules. */
function types() {
  for (const name of ["use-esm.mts", "use-cjs.cts"])
    copyFileSync(join(root, "test/package/types.ts"), join(place, name));
  const common = [
    "--noEmit",
    "--strict",
    "--noUncheckedIndexedAccess",
    "--target",
    "es2022",
    "--lib",
    "es2022",
    "--types",
    "node",
  ];
  const ways = [
    ["--module", "nodenext", "--moduleResolution", "nodenext"],
    ["--module", "esnext", "--moduleResolution", "bundler"],
  ];
  for (const version of ["old-typescript", "new-typescript"]) {
    const { version: number } = JSON.parse(readFileSync(join(place, `node_modules/${version}/package.json`), "utf8"));
    for (const way of ways) {
      const sources = way[1] === "nodenext" ? ["use-esm.mts", "use-cjs.cts"] : ["use-esm.mts"];
      const flags = [...common, ...way, "--skipLibCheck", "false"];
      run("node", [`node_modules/${version}/bin/tsc`, ...flags, ...sources]);
      console.log(`ok  TypeScript ${number}, strict, ${way[3]}`);
    }
  }
}

/** Beyond ESM and CommonJS nothing of the library is in the package twice. */
function noFileTwice() {
  const dist = join(root, "dist");
  for (const [kind, ends] of [
    ["ESM", ".js"],
    ["CommonJS", ".cjs"],
  ]) {
    const holding = readdirSync(dist)
      .filter((name) => name.endsWith(ends) && !name.startsWith("jixiao."))
      .filter((name) => /^function safeEvaluate\(/m.test(readFileSync(join(dist, name), "utf8")));
    hold(`the calculation stands once as ${kind}`, holding.length === 1, holding.join(" "));
  }
}
