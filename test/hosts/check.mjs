// Runs the script files in every host that runs here and holds their results, byte for byte, against those of the ESM
// build: `npm run check:hosts`, after `npm run build`. It installs what it needs: the packages of test/hosts, and
// Debian's Chromium where there is none.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parse } from "acorn";
import * as functions from "../../dist/functions.js";
import * as main from "../../dist/index.js";
import * as report from "../../dist/report.js";
import * as standIns from "./stand-ins.mjs";
import { contexts, loadTime, run as runInVm } from "./vm.mjs";

/** What the script files are to agree with, by name: their one global holds what the entries hold. */
const jixiao = { ...main, ...report, ...functions };
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const text = (name) => readFileSync(here(name), "utf8");

if (!existsSync(here("node_modules/quickjs-emscripten"))) {
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: here("."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const scripts = {
  "jixiao.global.js": text("../../dist/jixiao.global.js"),
  "jixiao.airscript.js": text("../../dist/jixiao.airscript.js"),
  "jixiao.cells.js": text("../../dist/jixiao.cells.js"),
};
const isSmall = (name) => name.includes("cells");
const forms = {};
for (const name of ["jinshui-2021", "culture-2023"]) forms[name] = JSON.parse(text(`../../docs/examples/${name}.json`));
const calls = JSON.parse(text("calls.json"));
const cases = text("cases.js");
const program = `(function () { ${cases}\nreturn runCases(Jixiao, ${JSON.stringify(forms)}, ${JSON.stringify(calls)}); })()`;
const expected = new Function(`${cases}\nreturn runCases;`)()(jixiao, forms, calls);
const count = JSON.parse(expected).length;
/** The small file scores and reads as the others do; what it leaves out is said in these words. */
const cellCases = text("cell-cases.js");
const cellProgram = `(function () { ${cellCases}\nreturn runCellCases(Jixiao, ${JSON.stringify(calls)}); })()`;
const expectedOfCells = JSON.parse(new Function(`${cellCases}\nreturn runCellCases;`)()(jixiao, calls));
const LEFT_OUT = "错误：评分标准：这个小文件不读评分标准的句子";

/** The sizes on the page of the hosts are within a tenth of what they are. */
const stated = (name, sizes) => {
  const row = text("../../docs/hosts/index.md")
    .split("\n")
    .find((line) => line.includes(`| \`${name}\``));
  const kilobytes = [...row.matchAll(/(\d+) KB/g)].map((each) => Number(each[1]));
  const wrong = sizes.some((size, place) => Math.abs(size / 1000 - kilobytes[place]) > size / 10_000);
  if (wrong)
    throw new Error(`${sizes.join(" and ")} bytes, not ${kilobytes.join(" and ")} KB as docs/hosts/index.md says`);
};

/**
 * Methods and functions that came after 2015; those that the sources use have their stand-ins in the script files. Behind
 * three dots stands a function of the script's own, whose result is spread.
 */
const NEWER =
  /(?<!\.)\.(?:at|flat|flatMap|includes|matchAll|replaceAll|padStart|padEnd|trimStart|trimEnd|findLast|findLastIndex|toSorted|toReversed|toSpliced|allSettled)\(|\bObject\.(?:entries|values|fromEntries|hasOwn|groupBy)\b|\bstructuredClone\b/;

let passed = 0;
let failed = 0;
const check = async (what, work) => {
  const begin = performance.now();
  try {
    const said = (await work()) ?? "";
    passed++;
    console.log(`ok   ${what}${said === "" ? "" : `: ${said}`} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
/** The same bytes, or the first case that differs. */
const same = (result) => {
  if (result === expected) return `${count} cases, ${Buffer.byteLength(expected)} bytes, the same`;
  const given = JSON.parse(result);
  const at = JSON.parse(expected).findIndex((each, place) => JSON.stringify(each) !== JSON.stringify(given[place]));
  throw new Error(
    `differs at ${JSON.stringify(given[at])?.slice(0, 400)}, not ${JSON.stringify(JSON.parse(expected)[at]).slice(0, 400)}`,
  );
};

/** As {@link same}, of the small file. */
const sameCells = (result) => {
  const given = JSON.parse(result);
  const isSame = (own, other) => JSON.stringify(own) === JSON.stringify(other) || String(own[1]).startsWith(LEFT_OUT);
  const at = given.findIndex((each, place) => !isSame(each, expectedOfCells[place]));
  const left = given.filter(([, value]) => String(value).startsWith(LEFT_OUT)).length;
  if (at < 0 && given.length === expectedOfCells.length)
    return `${given.length} cases the same but ${left} with sentences`;
  throw new Error(
    `${JSON.stringify(given[at])?.slice(0, 300)}, not ${JSON.stringify(expectedOfCells[at])?.slice(0, 300)}`,
  );
};

await check("no case throws anything but issues", () => {
  const thrown = JSON.parse(expected).filter(({ result }) => result?.thrown !== undefined);
  if (thrown.length > 0) throw new Error(JSON.stringify(thrown[0]));
});
for (const [name, script] of Object.entries(scripts)) {
  const [asked, held] = isSmall(name) ? [cellProgram, sameCells] : [program, same];
  await check(`${name} is ASCII and makes no code of strings`, () => {
    // The last statement puts the global in its place where the file is imported; it asks first.
    const all = script.replace(/"object"==typeof globalThis&&\(globalThis\.Jixiao=Jixiao\);\s*$/, "");
    const wrong = /[^\n\x20-\x7e]|\beval\(|\bFunction\(|\bIntl\b|\b\d+n\b|\bglobalThis\b/.exec(all);
    if (wrong !== null) throw new Error(`${JSON.stringify(wrong[0])} at ${wrong.index}`);
  });
  await check(`${name} names no built-in newer than ES2015`, () => {
    const wrong = NEWER.exec(script);
    if (wrong !== null) throw new Error(`${wrong[0]} at ${wrong.index}`);
  });
  const version = name.includes("airscript") ? 5 : 2019;
  await check(`${name} in the syntax of ES${version}`, () => void parse(script, { ecmaVersion: version }));
  await check(`${name}, what it costs`, () => {
    const brotli = brotliCompressSync(script).length;
    stated(name, [script.length, brotli]);
    const times = Array.from({ length: 11 }, () => loadTime(script)).sort((left, right) => left - right);
    return `${script.length} bytes, ${brotli} with brotli, loaded in ${times[5].toFixed(0)} ms`;
  });
  for (const [context, setUp] of Object.entries(contexts)) {
    await check(`${name} in ${context}`, () => held(runInVm(setUp, script, asked)));
  }
  await check(`${name} in QuickJS`, async () => held(await (await import("./quickjs.mjs")).run(script, asked)));
}
const [modern, old, small] = Object.values(scripts);
await check("both in Chromium under script-src 'self'", async () => {
  const { provide, run } = await import("./chromium.mjs");
  provide();
  const { version, results } = await run([modern, old], program);
  return `${version}, ${results.map(same).join("; ")}`;
});
await check("WPS JSA, a stand-in: the code of its page", () => standIns.jsa(modern, jixiao));
await check("WPS JSA with the ES5 file, a stand-in: the code of its page", () => standIns.jsa(old, jixiao));
await check("WPS add-in, a stand-in: the files of its page", () => standIns.wpsAddIn(modern));
await check("jixiao.cells.js says of what it leaves out where it is", () => {
  const { functions } = new Function(`${small}\nreturn Jixiao;`)();
  const said = functions.map(({ name, run }) => [name, run([["指标名称"]])]).slice(4);
  const wrong = said.find(([name, value]) => value !== `错误：这个小文件里没有 JX.${name}：请改用 jixiao.global.js`);
  if (wrong !== undefined || said.length !== 3) throw new Error(JSON.stringify(said));
});
await check("AirScript, a stand-in: the code of its page", () => standIns.airscript(old));
await check("Google Apps Script, a stand-in: the code of its page", () => standIns.appsScript(modern, jixiao));
await check("Excel, a stand-in: the files of its page", () => standIns.excel(modern));
for (const [name, script] of Object.entries(scripts)) {
  if (isSmall(name)) continue;
  const Jixiao = new Function(`${script}\nreturn Jixiao;`)();
  for (const host of ["HyperFormula", "Univer"]) {
    await check(`${name} in ${host}, the code of its page over a real sheet`, async () => {
      const { run } = await import(`./${host.toLowerCase()}.mjs`);
      return run(Jixiao, calls, jixiao.functions);
    });
  }
}

console.log(`${passed} passed, ${failed} failed`);
// Univer keeps its timers.
process.exit(failed === 0 ? 0 : 1);
