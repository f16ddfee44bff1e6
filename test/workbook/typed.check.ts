import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate/index.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { examples, generated, type Named, published, withRows } from "./forms.js";
import { type Book, booksOf, outcome, trials } from "./garbage.js";
import { office, recalculated } from "./office.js";
import { cellsOf, typed } from "./type.js";

/**
 * How many forms are generated, and which workbooks of each are tried. `FORMS=200 KINDS=1` types everything into every
 * kind of cell of every form, `FORMS=200 EVERY=1` into every cell, which takes hours.
 */
const GENERATED = Number(process.env["FORMS"] ?? 2);
const EVERY = Number(process.env["EVERY"] ?? 150);
/** The first of the forms that is tried, so that a long run goes on where another one ended. */
const FROM = Number(process.env["FROM"] ?? 0);
const BY_KIND = process.env["KINDS"] === "1";

/** How many workbooks are held and recalculated at a time, so that neither memory nor the disk grows with their number. */
const AT_ONCE = 400;

const STANDARDS = ["cn-mof-2020-10", "cn-mof-2021-101", "cn-henan-jinshui-2021", "cn-hunan-provincial"];

/** The form of a clerk: per cent, less is better, a count, words and a day. */
const clerk = (standard: string): Named => ({
  name: standard,
  form: {
    schemaVersion: 1,
    standard,
    subject: { year: 2021 },
    notApplicablePolicy: "drop",
    indicators: [
      { name: "甲", weight: "40", target: "≥90%", actual: "80%" },
      { name: "乙", weight: "20", target: "≤5%", actual: "10%" },
      { name: "丙", weight: "20", target: "≥150人次", actual: "100人次" },
      { name: "丁", weight: "10", target: "符合", actual: "达成年度指标", awardedShare: "1" },
      { name: "戊", weight: "10", target: "2021年12月底前", actual: "2021-12-20" },
      // Hunan's leaves the rule to the form.
    ].map((leaf) => (standard.startsWith("cn-hunan") ? { ...leaf, rule: { method: "attainment" } } : leaf)),
  },
});

/** The workbooks that are tried, form by form. */
function* tried(forms: readonly Named[]): Generator<Book> {
  for (const [place, named] of [...forms.entries()].slice(FROM)) {
    const { value } = evaluate(withRows(named.form));
    const sheets = workbookSheets(named.form).value;
    const every = place < STANDARDS.length ? Math.ceil(EVERY / 4) : EVERY;
    const all = booksOf(named.name, sheets, trials(named, sheets, value));
    yield* BY_KIND ? ofEachKind(all) : all.filter((_, at) => at % every === place % every);
  }
}

/** The workbooks in which something is typed into a kind of cell where it was not before. */
function ofEachKind(books: readonly Book[]): readonly Book[] {
  const known = new Set<string>();
  return books.filter(({ trials }) => {
    const before = known.size;
    for (const { kind } of trials) known.add(kind);
    return known.size > before;
  });
}

/** What LibreOffice shows of each trial of some workbooks; what is neither the engine's figure nor said is listed. */
async function shown(books: readonly Book[], program: string): Promise<Shown> {
  const folder = mkdtempSync(`${tmpdir()}/jixiao-typed-`);
  for (const [at, { sheets }] of books.entries()) {
    writeFileSync(`${folder}/f${at}.xlsx`, await writeTables(sheets.filter(({ name }) => name !== "说明")));
  }
  const read = await recalculated(program, folder);
  const result: Shown = { equal: 0, told: 0, wrong: [] };
  books.forEach(({ trials }, at) => {
    const scores = read.get(`f${at}-得分`) ?? [];
    const total = scores[trials[0]?.total ?? 0]?.[3] ?? "";
    const isTotal = /^-?[\d.]+$/.test(total);
    for (const trial of trials) {
      // The total is that of all that was typed: of one of them alone it says nothing, but that there is none.
      const found = outcome({ ...trial, whole: isTotal ? total : null }, scores);
      if (found === "equal" || found === "told") result[found]++;
      else result.wrong.push(`${trial.name}: ${found}`);
    }
  });
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
  return result;
}

interface Shown {
  equal: number;
  told: number;
  readonly wrong: string[];
}

it("LibreOffice shows the engine's figure or says what is wrong, whatever is typed", async () => {
  const program = office();
  const forms = [
    ...STANDARDS.map(clerk),
    ...examples(),
    ...published().slice(0, GENERATED),
    ...Array.from({ length: GENERATED }, (_, seed) => generated(seed)),
  ];
  const whole: Shown & { books: number } = { books: 0, equal: 0, told: 0, wrong: [] };
  let held: Book[] = [];
  const settle = async (): Promise<void> => {
    const { equal, told, wrong } = await shown(held, program);
    whole.books += held.length;
    whole.equal += equal;
    whole.told += told;
    whole.wrong.push(...wrong);
    console.log(`to ${held.at(-1)?.name}: ${whole.books} workbooks, ${whole.equal} equal, ${whole.told} told`);
    held = [];
    for (const line of wrong.slice(0, 60)) console.log(line);
  };
  for (const book of tried(forms)) if (held.push(book) === AT_ONCE) await settle();
  await settle();
  expect(whole.wrong).toEqual([]);
});

it("LibreOffice reads digits in a cell for text, and says of a number there what is wrong", async () => {
  const folder = mkdtempSync(`${tmpdir()}/jixiao-text-`);
  const { form } = clerk("cn-mof-2020-10");
  const sheets = workbookSheets(form).value;
  const place = cellsOf(form, evaluate(form).value, sheets)("/indicators/2", "实际完成值");
  if (place === null) throw new Error("no cell");
  for (const kind of ["text", "number"] as const) {
    const made = typed(sheets, [[place, { kind, value: "120", format: "@" }]]);
    writeFileSync(`${folder}/${kind}.xlsx`, await writeTables(made));
  }
  const read = await recalculated(office(), folder);
  const said = ["text", "number"].map((kind) => read.get(`${kind}-得分`)?.[3]?.[3]);
  rmSync(folder, { recursive: true, force: true });
  expect(said).toEqual(["16", "日期或文本等格式，请填数"]); // 120/150 × 20
});
