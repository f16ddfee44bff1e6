// Installs the packed tarball into an empty project and uses it as a stranger would: from import, from require,
// from TypeScript (oldest and newest supported, strict), and as a command. Run after `npm run build`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

try {
  const [{ filename, size, entryCount }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", place], root),
  );
  console.log(`${filename}: ${size} bytes, ${entryCount} files`);
  write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
  run("npm", [
    "install",
    "--no-audit",
    "--no-fund",
    `./${filename}`,
    "old-typescript@npm:typescript@5.4.5",
    "new-typescript@npm:typescript@6.0.3",
    "@types/node@20",
  ]);
  copyFileSync(join(root, "docs/examples/jinshui-2021.json"), join(place, "form.json"));

  const use = `const { value } = evaluate(JSON.parse(readFileSync("form.json", "utf8")));
console.log(value.score, value.grade, traceText(explain(value, "")).split("\\n")[0]);
`;
  write(
    "use.mjs",
    `import { readFileSync } from "node:fs";\nimport { evaluate, explain, traceText } from "jixiao";\n${use}`,
  );
  write(
    "use.cjs",
    `const { readFileSync } = require("node:fs");\nconst { evaluate, explain, traceText } = require("jixiao");\n${use}`,
  );
  write(
    "schema.mjs",
    `import { jsonSchema } from "jixiao/schema";\nconsole.log(jsonSchema("self-evaluation").type);\n`,
  );
  write(
    "schema.cjs",
    `const { jsonSchema } = require("jixiao/schema");\nconsole.log(jsonSchema("self-evaluation").type);\n`,
  );
  expect("import", run("node", ["use.mjs"]), "98.15 优 总分 98.15 分（满分 100）");
  expect("require", run("node", ["use.cjs"]), "98.15 优 总分 98.15 分（满分 100）");
  expect("import of jixiao/schema", run("node", ["schema.mjs"]), "object");
  expect("require of jixiao/schema", run("node", ["schema.cjs"]), "object");
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
  expect("jixiao/global and jixiao/airscript", run("node", ["script.cjs"]), "98.15\n98.15");
  const out = JSON.parse(run("npx", ["jixiao", "evaluate", "form.json", "--json"]));
  expect("npx jixiao", out.score, "98.15");

  const workbook = `const form = JSON.parse(readFileSync("form.json", "utf8"));
writeWorkbook(form).then((bytes) => console.log(bytes.length > 5000), (error) => console.log(error.issues[0].code));
`;
  write(
    "xlsx.mjs",
    `import { readFileSync } from "node:fs";\nimport { writeWorkbook } from "jixiao/xlsx";\n${workbook}`,
  );
  write(
    "xlsx.cjs",
    `const { readFileSync } = require("node:fs");\nconst { writeWorkbook } = require("jixiao/xlsx");\n${workbook}`,
  );
  for (const file of ["xlsx.mjs", "xlsx.cjs"]) {
    expect(`${file} without hucre`, run("node", [file]), "xlsx/not-installed");
  }
  run("npm", ["install", "--no-audit", "--no-fund", "hucre@1.0.0"]);
  for (const file of ["xlsx.mjs", "xlsx.cjs"]) expect(`${file} with hucre`, run("node", [file]), "true");
  const files = `const bytes = readFileSync("same.xls");
readFile(bytes).then(({ value }) => console.log(value.tables[0].rows[2][4]), (error) => console.log(error.issues[0].params.package));
`;
  copyFileSync(join(root, "test/files/fixtures/libreoffice.xls"), join(place, "same.xls"));
  write("files.mjs", `import { readFileSync } from "node:fs";\nimport { readFile } from "jixiao/files";\n${files}`);
  write(
    "files.cjs",
    `const { readFileSync } = require("node:fs");\nconst { readFile } = require("jixiao/files");\n${files}`,
  );
  for (const file of ["files.mjs", "files.cjs"]) expect(`${file} without numfmt`, run("node", [file]), "numfmt");
  run("npm", ["install", "--no-audit", "--no-fund", "htmlparser2@12.0.0", "numfmt@4.0.1"]);
  for (const file of ["files.mjs", "files.cjs"]) expect(`${file} with its peers`, run("node", [file]), "86.40%");
  copyFileSync(join(root, "test/table/workbooks/libreoffice.xlsx"), join(place, "form.xlsx"));
  expect("npx jixiao table", JSON.parse(run("npx", ["jixiao", "table", "form.xlsx"])).reported.score, "96");

  const typed = `import { evaluate, parseTarget, type Evaluation, type Target } from "jixiao";
const value: Evaluation = evaluate({}).value;
const target: Target = parseTarget("≥98%").value;
if (target.kind === "threshold") target.comparator satisfies ">=" | ">" | "<=" | "<" | "=";
export const score: string = value.score;
`;
  write("use-esm.mts", typed);
  write("use-cjs.cts", typed);
  for (const version of ["old-typescript", "new-typescript"]) {
    const files = ["use-esm.mts", "use-cjs.cts"];
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--moduleResolution",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2022",
      "--types",
      "node",
      "--skipLibCheck",
      "false",
    ];
    run("node", [`node_modules/${version}/bin/tsc`, ...flags, ...files]);
    const { version: number } = JSON.parse(run("node", ["-p", `JSON.stringify(require("${version}/package.json"))`]));
    console.log(`ok  TypeScript ${number}, strict, ESM and CommonJS`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
