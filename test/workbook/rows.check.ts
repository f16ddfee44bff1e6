import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { evaluate, safeEvaluate } from "../../src/index.js";
import { scoredLeaves } from "../../src/evaluate/nodes.js";
import { safeReadForm } from "../../src/reader/index.js";
import type { Sheet } from "../../src/sheet/types.js";
import { workbookSheets } from "../../src/workbook/index.js";
import { writeTables } from "../../src/xlsx/index.js";
import { type Deed, followed } from "./follow.js";
import { examples, generated, type Named, withRows } from "./forms.js";
import { cells, office } from "./office.js";
import { cellsOf } from "./type.js";

/** How many forms are generated; `FORMS=20` for more. */
const GENERATED = Math.min(Number(process.env["FORMS"] ?? 1), 40);

const STANDARDS = ["cn-mof-2020-10", "cn-mof-2021-101", "cn-henan-jinshui-2021", "cn-hunan-provincial"];

const grouped = (standard: string): Named => {
  const ruled = standard.startsWith("cn-hunan") ? { rule: { method: "attainment" } } : {};
  const leaf = (name: string, weight: string, target: string, actual: string): object => {
    return { name, weight, target, actual, ...ruled };
  };
  return {
    name: standard,
    form: {
      schemaVersion: 1,
      standard,
      subject: { year: 2021 },
      indicators: [
        {
          name: "产出指标",
          weight: "60",
          children: [leaf("合格率", "40", "≥90%", "80%"), leaf("差错率", "20", "≤5%", "10%")],
        },
        { name: "效益指标", weight: "40", children: [leaf("培训人次", "40", "≥150人次", "100人次")] },
      ],
    },
  };
};

type Node = Record<string, unknown> & { readonly name: string; readonly children?: Node[] };

/** Where the cells of an indicator stand, and what else a row needs. */
interface Row {
  readonly path: string;
  readonly row: number;
  readonly column: (heading: string) => number;
  readonly name: number;
  readonly inputs: readonly number[];
}

interface Edit {
  readonly what: string;
  readonly deeds: (row: Row) => readonly Deed[];
  /** What the form is then, that the indicator stands in; null where nobody can say. */
  readonly then: (siblings: Node[], at: number) => Node[] | null;
}

const ADDED = { name: "新增指标", weight: "5", target: "≥10", unit: "次", actual: "8" };

function filled(row: number, { column, name }: Row): Deed[] {
  return [
    ["text", row, name, ADDED.name],
    ["text", row, column("比较符"), "≥"],
    ["number", row, column("年度指标值"), "10"],
    ["text", row, column("度量单位"), "次"],
    ["number", row, column("实际完成值"), "8"],
    ["number", row, column("自定分值") < 0 ? column("分值") : column("自定分值"), "5"],
  ];
}

const withAdded = (siblings: Node[], at: number): Node[] => [...siblings.slice(0, at), ADDED, ...siblings.slice(at)];

/** What a clerk does once the protection is lifted. */
const EDITS: readonly Edit[] = [
  { what: "a blank row before", deeds: ({ row }) => [["insert", row]], then: (siblings) => siblings },
  { what: "a blank row after", deeds: ({ row }) => [["insert", row + 1]], then: (siblings) => siblings },
  {
    what: "an indicator before",
    deeds: (place) => [["insert", place.row], ...filled(place.row, place)],
    then: withAdded,
  },
  {
    what: "an indicator after",
    deeds: (place) => [["insert", place.row + 1], ...filled(place.row + 1, place)],
    then: (siblings, at) => withAdded(siblings, at + 1),
  },
  {
    what: "a copy of the row after",
    deeds: ({ row }) => [
      ["insert", row + 1],
      ["copy", row, row + 1],
    ],
    then: () => null,
  },
  { what: "the row deleted", deeds: ({ row }) => [["delete", row]], then: without },
  {
    what: "the row emptied",
    deeds: ({ row, inputs }) => inputs.map((column): Deed => ["clear", row, column]),
    then: () => null,
  },
  {
    what: "the row overwritten with nothing but its name",
    deeds: ({ row, inputs, name }) =>
      inputs.filter((column) => column !== name).map((column): Deed => ["text", row, column, ""]),
    then: () => null,
  },
  {
    what: "a deleted row, and another put in its place",
    deeds: (place) => [["delete", place.row], ["insert", place.row], ...filled(place.row, place)],
    then: (siblings, at) => withAdded(without(siblings, at), at),
  },
  { what: "a row put in at the top", deeds: () => [["insert", 0]], then: (siblings) => siblings },
];

function without(siblings: Node[], at: number): Node[] {
  return siblings.filter((_, place) => place !== at);
}

interface Trial {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly deeds: readonly Deed[];
  /** The engine's total of the form as it is then; null where it refuses or nobody can say. */
  readonly score: string | null;
}

function trials({ name, form }: Named): Trial[] {
  const sheets = workbookSheets(form).value;
  const { value } = evaluate(withRows(form));
  const placeOf = cellsOf(form, value, sheets);
  const page = sheets[0]?.rows ?? [];
  const head = page.findIndex((row) => row.some((cell) => cell.value === "比较符"));
  const isInput = (row: number, column: number): boolean => page[row]?.[column]?.role === "input";
  return scoredLeaves(evaluate(form).value.indicators).flatMap(({ path, name: own }) => {
    const place = placeOf(path, "实际完成值");
    if (place === null) return [];
    const row: Row = {
      path,
      row: place.row,
      name: page[place.row]?.findIndex((cell) => cell.value === own) ?? -1,
      column: (heading) => page[head]?.findIndex((cell) => cell.value === heading) ?? -1,
      inputs: (page[place.row] ?? []).flatMap((_, column) => (isInput(place.row, column) ? [column] : [])),
    };
    return EDITS.map(({ what, deeds, then }): Trial => {
      const copy = structuredClone(form) as { indicators: Node[] };
      const changed = changedAt(copy, path, then);
      const read = changed === null ? null : safeEvaluate(changed);
      return { name: `${name} ${path}, ${what}`, sheets, deeds: deeds(row), score: read?.ok ? read.value.score : null };
    });
  });
}

function changedAt(form: { indicators: Node[] }, path: string, then: Edit["then"]): object | null {
  const steps = [...path.matchAll(/\/(\d+)/g)].map(([, place]) => Number(place));
  const last = steps.pop() ?? 0;
  let list = form.indicators;
  let parent: Node | null = null;
  for (const step of steps) {
    parent = list[step] ?? null;
    list = parent?.children ?? [];
  }
  const changed = then(list, last);
  if (changed === null) return null;
  if (parent === null) return { ...form, indicators: changed };
  (parent as { children: Node[] }).children = changed;
  return form;
}

it("rows put in, emptied and deleted after the protection is lifted are counted rightly or told of", async () => {
  const program = office();
  const folder = mkdtempSync(`${tmpdir()}/jixiao-rows-`);
  const forms = [
    ...STANDARDS.map(grouped),
    ...examples(),
    ...Array.from({ length: GENERATED }, (_, seed) => generated(500 + seed)),
  ];
  const isWhole = process.env["EVERY"] === "1";
  const all = forms.flatMap((named, at) =>
    trials(named).filter((_, place) => isWhole || place % (at === 0 ? 2 : 19) === at),
  );
  for (const [at, { sheets }] of all.entries()) writeFileSync(`${folder}/f${at}.xlsx`, await writeTables(sheets));
  followed(
    program,
    folder,
    all.map(({ deeds }, at) => ({ name: `f${at}`, deeds })),
  );
  const wrong: string[] = [];
  const counts = { equal: 0, told: 0, "read back": 0, "refused then": 0, "told then": 0 };
  for (const [at, { name, score }] of all.entries()) {
    const sheet = (which: string): string[][] => cells(readFileSync(`${folder}/out/f${at}-${which}.csv`, "utf8"));
    const below = (label: string): string => {
      const row = sheet("自评表").find(([first]) => first === label) ?? [];
      return row.slice(1).find((cell) => cell !== "") ?? "";
    };
    const scores = sheet("得分");
    const total = scores.find(([first]) => first === "合计")?.[3] ?? "";
    const isTold = !below("检查").startsWith("没有发现问题");
    const isGraded = !/^(?:先按检查改正|评分办法没有规定等级|)$/.test(below("等级")) || /得分率/.test(below("结论"));
    if (/#REF|Err:|#NAME/.test(JSON.stringify([total, below("等级"), below("检查")])))
      wrong.push(`${name}: a bare error: ${total} | ${below("等级")} | ${below("检查")}`);
    else if (isTold && !isGraded) counts.told++;
    else if (/^-?[\d.]+$/.test(total) && total === score) counts.equal++;
    else wrong.push(`${name}: ${total} ${below("等级")}, ${below("检查")}, not ${score ?? "refused"}`);
    for (const kind of ["xlsx", "ods"]) {
      const read = await safeReadForm(readFileSync(`${folder}/${kind}/f${at}.${kind}`));
      const again = read.ok ? safeEvaluate(read.value.form) : read;
      if (!again.ok) counts["refused then"]++;
      else if (score === null || again.value.score === score) counts["read back"]++;
      else if (read.ok && read.notes.some(({ code }) => code === "workbook/removed")) counts["told then"]++;
      else wrong.push(`${name} as ${kind}: read back as ${again.value.score}, not ${score}`);
    }
  }
  console.log(`${all.length} workbooks with rows changed: ${JSON.stringify(counts)}`);
  for (const line of wrong.slice(0, 60)) console.log(line);
  if (process.env["KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
  expect(wrong).toEqual([]);
});
