// Stand-ins for hosts that do not run here: their pages' code, as it stands there, with the script file in a context of V8
// that makes no code of strings, and just enough of the host around it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { strip } from "./es2015.mjs";
import { blocks } from "./pages.mjs";

const doc = (name) => readFileSync(fileURLToPath(new URL(`../../docs/hosts/${name}`, import.meta.url)), "utf8");

/** A sheet whose areas answer as those of WPS do; what is written stands in `written`. */
const SHEET = `
var written = {};
function area(rows) {
  return {
    Rows: { Count: rows.length },
    Columns: { Count: rows[0].length },
    Cells: {
      Item: function (row, column) {
        var cell = (rows[row - 1] || [])[column - 1];
        var shown = cell !== null && typeof cell === "object" ? cell : { Value2: cell, NumberFormat: "General" };
        return {
          get Value2() { return shown.Value2; },
          set Value2(value) { written[row + "," + column] = value; },
          NumberFormat: shown.NumberFormat
        };
      }
    }
  };
}
var Application = { Selection: area([
  ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值"],
  ["产出指标", "=培训人次", "≥150人次", "100人次", 60],
  [null, "合格率", "≥98%", { Value2: 0.98, NumberFormat: "0%" }, 40]
]) };
function percent(value) { return { Value2: value, NumberFormat: "0.00%" }; }
function day(value) { return { Value2: value, NumberFormat: "yyyy-mm-dd" }; }
var said = [];
function MsgBox(text) { said.push(text); }
var console = { log: MsgBox };
`;

function context(script, ...programs) {
  const made = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const program of [script, ...programs]) vm.runInContext(program, made);
  return (program) => vm.runInContext(program, made);
}

function same(what, given, expected) {
  const [left, right] = [JSON.stringify(given), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: ${left}, not ${right}`);
}

/** Every function stands in a page with the parameters that it has. */
function declares(code, functions) {
  for (const { underscored, parameters } of functions) {
    const declared = new RegExp(`function ${underscored}\\(([^)]*)\\)`).exec(code)?.[1];
    same(underscored, declared, parameters.map((each) => each.name).join(", "));
  }
}

/** The macro of a page scores the selection and writes the table beside it: 60 × 100 ÷ 150 + 40. */
function scoresSelection(run) {
  run("jxScoreSelection()");
  const shown = (row) => [7, 8, 11].map((column) => run(`written["${row},${column}"]`));
  same("the macro's heading", shown(1), ["指标", "分值", "得分"]);
  same("the macro's total", shown(5), ["合计", 100, 80]);
  same("a name like a formula", run('written["3,7"]'), "　=培训人次");
  same("a text like a formula", run('jxText("=1+1")'), "'=1+1");
}

export function jsa(script, jixiao) {
  const files = blocks("wps-jsa.md");
  declares(files.get("functions.js"), jixiao.functions);
  const run = context(script, SHEET, files.get("functions.js"), files.get("macro.js"), files.get("selftest.js"));
  run("jxSelfTest()");
  same("the page's own test", run("said"), ["自测通过"]);
  scoresSelection(run);
  same("a column", run(`JX_SCORE(area([["≥98%"], [null]]), area([[percent(0.95)], [null]]), area([[10], [null]]))`), [
    [9.69],
    [""],
  ]);
  same("a day", run(`JX_SCORE("2021年12月底前", area([[day(44561)]]), 10)`), 10);
}

export function airscript(script) {
  const files = blocks("airscript.md");
  const run = context(strip, SHEET, script, files.get("script.js"), files.get("selftest.js"));
  same("the page's own test", run("said"), ["自测通过"]);
  scoresSelection(run);
  same("a percentage", run(`jx("SCORE")("≥98%", jxRead(area([[percent(0.95)]])), 10)`), 9.69);
  same("a day", run(`jx("SCORE")("2021年12月底前", jxRead(area([[day(44561)]])), 10)`), 10);
}

export function appsScript(script, jixiao) {
  const files = blocks("apps-script.md");
  declares(files.get("functions.gs"), jixiao.functions);
  const host = `
    var SpreadsheetApp = { getActive: function () { return { getSpreadsheetTimeZone: function () { return "UTC"; } }; } };
    var Utilities = { formatDate: function (date, zone, format) {
      if (zone !== "UTC" || format !== "yyyy-MM-dd") throw new Error("not the call of the page");
      return date.toISOString().slice(0, 10);
    } };`;
  // The files of a project stand in one scope in the order of their names: ours may come first.
  const run = context(files.get("functions.gs"), SHEET, host, script, files.get("selftest.gs"));
  run("jxSelfTest()");
  same("the page's own test", run("said"), ["自测通过"]);
  same("a day", run(`JX_SCORE("2021年12月底前", new Date(Date.UTC(2021, 11, 31)), 10)`), 10);
  same("a percentage", run(`JX_SCORE([["≥98%"]], [[0.95]], 10)`), 9.69);
}

/** Formulas and what they show, a line each. */
function selfTest(page) {
  const [, lines = ""] = /^```tsv selftest\n([\s\S]*?)^```/m.exec(doc(page)) ?? [];
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [, name, values, shown] = /^=JX\.(\w+)\((.*)\)\t(.*)$/.exec(line);
      return { line, name, values: JSON.parse(`[${values}]`), shown };
    });
}

const shownAs = (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

export function excel(script) {
  const host = `
    var associated = {};
    var CustomFunctions = { associate: function (id, run) { associated[id] = run; } };`;
  const run = context(host, script, doc("excel/functions.js"));
  const { functions } = JSON.parse(doc("excel/functions.json"));
  const tests = selfTest("excel.md");
  for (const { line, name, values, shown } of tests) {
    const { parameters } = functions.find((each) => each.id === name);
    // As Excel hands over: areas as rows, one list for what repeats, null for what is left out, the invocation at the end.
    const given = parameters.map((parameter, place) => {
      if (parameter.repeating) return values.slice(place).map((value) => [[value]]);
      if (values[place] === undefined) return null;
      return parameter.dimensionality === "matrix" ? [[values[place]]] : values[place];
    });
    const result = run(`associated[${JSON.stringify(name)}].apply(null, ${JSON.stringify([...given, {}])})`);
    same(
      line,
      result.map((row) => row.map(shownAs)),
      [[shown]],
    );
  }
  return `${tests.length} formulas`;
}

export function wpsAddIn(script) {
  const host = `
    var added = {};
    var wps = { AddCustomFunction: function (space, name, run) { added[space + "." + name] = run; } };`;
  const run = context(host, script, doc("wps-addin/functions.js"));
  const { functions } = JSON.parse(doc("wps-addin/functions.json"));
  same(
    "the names",
    Object.keys(run("added")),
    functions.map((each) => `JX.${each.name}`),
  );
  const tests = selfTest("wps-addin.md");
  for (const { line, name, values, shown } of tests) {
    same(line, shownAs(run(`added["JX.${name}"].apply(null, ${JSON.stringify(values)})`)), shown);
  }
  context(script, doc("wps-addin/functions.js")); // an older WPS, or none
  return `${tests.length} formulas`;
}
