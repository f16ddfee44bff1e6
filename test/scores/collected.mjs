// Forms that were not made up: the worked examples of the documentation, the published tables and the labelled cells and
// sentences of the corpus, the tables as units paste them.
import { readdirSync, readFileSync } from "node:fs";
import { alone } from "./shrink.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const list = (folder) => readdirSync(new URL(folder, root)).sort();
const lines = (name) =>
  read(`test/corpus/${name}.jsonl`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
const frame = { schemaVersion: 1, standard: "cn-mof-2020-10" };
const one = (leaf) => ({ ...frame, subject: { year: 2023 }, indicators: [{ name: "例", weight: "10", ...leaf }] });
const given = (key, value) => (value === undefined || value === "" ? {} : { [key]: value });

/**
 * All of them, whole and leaf by leaf.
 * @param {any} build what reads the tables
 * @returns {object[]}
 */
export function collected(build) {
  const wholes = [
    ...list("docs/examples")
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(read(`docs/examples/${file}`))),
    JSON.parse(/^```json\n([\s\S]*?)^```/m.exec(read("README.md"))[1]),
    ...pages().flatMap(blocks),
    ...list("test/corpus/tables").map((file) => published(JSON.parse(read(`test/corpus/tables/${file}`)))),
    ...list("test/table/forms").flatMap((file) => pasted(build, read(`test/table/forms/${file}`))),
  ];
  const leaves = wholes.flatMap((form) => alone(form, () => undefined).map((each) => each.form));
  return [...wholes, ...leaves, ...pages().flatMap(rows), ...sentences(), ...cells()];
}

const pages = () => [
  "docs/tree.md",
  "docs/rule-sentences.md",
  ...list("docs/rules").map((file) => `docs/rules/${file}`),
];

/** The forms that a page shows whole. */
const blocks = (page) =>
  [...read(page).matchAll(/^```json form\n([\s\S]*?)^```/gm)].map(([, text]) => ({ ...frame, ...JSON.parse(text) }));

/** The rows of a page's tables, each a leaf, below the rule or the leaf that stands above them. */
function rows(page) {
  const into = {
    分值: "weight",
    指标: "name",
    指标值: "target",
    度量单位: "unit",
    实际完成值: "actual",
    上年: "previous",
  };
  Object.assign(into, { 件数: "cases", 得分比例: "awardedShare", 方向: "direction", 句子: "rule" });
  const forms = [];
  let block = {};
  let header = null;
  for (const part of read(page).split(/(^```json (?:rule|leaf)\n[\s\S]*?^```)/m)) {
    const [, kind, text] = /^```json (rule|leaf)\n([\s\S]*?)^```/m.exec(part) ?? [];
    if (text !== undefined) block = kind === "rule" ? { rule: JSON.parse(text) } : JSON.parse(text);
    for (const line of text === undefined ? part.split("\n") : []) {
      const row = cellsOf(line);
      if (row === null) header = null;
      else if (header === null) header = row;
      else if (!/^[-: ]+$/.test(row[0]) && (header.includes("得分") || header.includes("不能计分"))) {
        const at = (name) => row[header.indexOf(name)] ?? "";
        const more = at("参数") === "" ? {} : { rule: { ...block.rule, ...JSON.parse(at("参数")) } };
        const leaf = Object.assign(
          {},
          ...header.map((name, place) => (name in into ? given(into[name], row[place]) : {})),
        );
        const year = at("年度") === "无" ? {} : { year: Number(at("年度") || 2023) };
        forms.push({ ...one({ ...block, ...more, ...leaf }), subject: year });
      }
    }
  }
  return forms;
}

const cellsOf = (line) =>
  line.startsWith("|")
    ? line
        .replace(/^\||\|\s*$/g, "")
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, "$1"))
    : null;

/** A published table: its first levels as groups, a sentence where a note states one. */
function published({ year, rows: printed, reported }) {
  const levels = [...new Set(printed.map(({ level1 }) => level1))];
  const leaf = (row) => ({
    name: row.level3,
    ...given("weight", row.weight),
    ...given("target", row.target),
    ...given("unit", row.unit),
    ...given("actual", row.actual),
    ...(row.note.startsWith("评价标准:") ? { rule: row.note.slice(5) } : {}),
    ...(/^[\d.]+$/.test(row.score) ? { reported: row.score } : {}),
  });
  const group = (name) => {
    const children = printed.filter(({ level1 }) => level1 === name).map(leaf);
    const weight = children.reduce((sum, each) => sum + (Number(each.weight) || 0) * 100, 0);
    return { name, weight: String(weight / 100), children };
  };
  const score = /^[\d.]+$/.test(reported.total) ? { reported: { score: reported.total } } : {};
  return { ...frame, subject: { year: Number(year) || 2023 }, indicators: levels.map(group), ...score };
}

/** A pasted table, as the product itself reads it. */
function pasted(build, text) {
  const [table] = text.split(/^={5,}\n/m);
  const form = build.safeReadTable(build.parseDelimited(table).grid, [], {});
  return form.ok ? [{ ...frame, ...form.value }] : [];
}

/** Every sentence over leaves of several kinds. */
function sentences() {
  const leaves = [
    { target: "≥90%", actual: "85.5%" },
    { target: "≥100", unit: "人", actual: "83" },
    { target: "≤100", unit: "万元", actual: "105.5", previous: "110" },
    { target: "2023年6月30日前", actual: "2023年7月10日" },
    { target: "制度健全", actual: "基本健全", awardedShare: "0.7" },
    { cases: 2 },
  ];
  return ["rules", "rules-more"].flatMap((name) =>
    lines(name).flatMap(({ text }) => leaves.map((leaf) => one({ ...leaf, rule: text }))),
  );
}

/** Every cell of a target with several actual values, every actual value with several targets. */
function cells() {
  const actuals = ["95%", "12", "已完成", "2023年12月20日", "下降2%"];
  const targets = ["≥90", "≤20", "2023年6月30日前"];
  return [
    ...["targets", "targets-more"].flatMap((name) =>
      lines(name).flatMap(({ text, unit }) =>
        actuals.map((actual) => one({ target: text, ...given("unit", unit), actual })),
      ),
    ),
    ...["actuals", "actuals-more"].flatMap((name) =>
      lines(name).flatMap(({ text, unit }) =>
        targets.map((target) => one({ target, ...given("unit", unit), actual: text })),
      ),
    ),
  ];
}
