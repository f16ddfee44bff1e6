import { safeEvaluate } from "../../src/evaluate/index.js";
import { scoredLeaves } from "../../src/evaluate/nodes.js";
import type { Evaluation } from "../../src/evaluate/types.js";
import type { Sheet, SheetCell } from "../../src/sheet/types.js";
import type { Named } from "./forms.js";
import { cellAt, cellsOf, type Place, typed } from "./type.js";

/** What somebody types into a cell, and what the cell then says to a reader. */
export interface Typing {
  readonly name: string;
  readonly cell: Partial<SheetCell>;
  /** Null where nothing stands there; undefined where no engine can be asked. */
  readonly said: string | null | undefined;
}

const plain = { format: "General" };
const asText = (value: string): Typing => ({
  name: `text ${value}`,
  cell: { kind: "text", value, ...plain },
  said: value.trim() === "" ? null : value,
});
const asNumber = (value: string): Typing => ({
  name: `number ${value}`,
  cell: { kind: "number", value, ...plain },
  said: value,
});
const asPercent = (value: string): Typing => ({
  name: `percent ${value}`,
  cell: { kind: "percent", value, format: "0.00%" },
  said: `${value}%`,
});
const asDay = (value: string): Typing => ({
  name: `day ${value}`,
  cell: { kind: "date", value, format: "yyyy-mm-dd" },
  said: value,
});
const worked = (formula: string, said?: string): Typing => ({
  name: `formula ${formula}`,
  cell: { kind: "number", value: "", formula, ...plain },
  said,
});

/** All kinds of things that cells of numbers, days and words are filled in with. */
export const TYPINGS: readonly Typing[] = [
  { name: "blank", cell: { kind: "text", value: "", ...plain }, said: null },
  ...["未完成", "-", "—", "abc", "约8", " ", "#N/A", "无", "１００", "100 ", " 90%", "0.5%", "86.4%", "100人次"].map(
    asText,
  ),
  ...[
    "1,200",
    "1/2",
    "10:30",
    "1e3",
    "-5",
    "(5)",
    "$5",
    "５０％",
    "90％",
    "+3",
    "8,5",
    "2022-01-10",
    "2021年12月1日",
  ].map(asText),
  ...["达成", "部分达成", "未达成", "达成年度指标", "未达成年度指标且效果较差", "TRUE", "0.9 ", ".5", "5.", "--5"].map(
    asText,
  ),
  ...["0", "0.864", "0.1", "0.9", "1", "1.5", "2", "95", "120", "-5", "44561", "1000000"].map(asNumber),
  ...["86.4", "10", "0.5", "90", "100", "150"].map(asPercent),
  ...["2022-01-10", "2021-12-20", "2021-06-01"].map(asDay),
  // What is typed there is a text in most programs; a number that stood there before stays one.
  { name: "number 100 in a cell for text", cell: { kind: "number", value: "100", format: "@" }, said: "100" },
  // An error is read as its text, which no reader of a number or of words takes.
  worked("NA()", "#N/A"),
  worked("1/0", "#DIV/0!"),
  // A truth is read as the word: where a rule does not ask for the target, it scores all the same.
  worked("TRUE()", "TRUE"),
];

/** A workbook with something typed into one cell, and how it has to be taken. */
export interface Trial {
  readonly name: string;
  /** What is typed into which kind of cell. */
  readonly kind: string;
  readonly place: Place;
  readonly cell: SheetCell;
  /** The rows of the scores that show the leaf and the total, from 0. */
  readonly row: number;
  readonly total: number;
  /** The engine's score of the leaf; null where it refuses. */
  readonly score: string | null;
  /** Whether what is typed elsewhere changes its score too, as of a leaf that is capped by another. */
  readonly alone: boolean;
  /** The engine's total; null where it refuses. */
  readonly whole: string | null;
}

/** Types everything into the target and actual cell of each leaf, one at a time. */
export function trials({ name, form }: Named, sheets: readonly Sheet[], evaluation: Evaluation, every = 1): Trial[] {
  const placeOf = cellsOf(form, evaluation, sheets);
  const scores = sheets.find((sheet) => sheet.name === "得分")?.rows ?? [];
  const total = scores.findIndex((row) => row[0]?.value === "合计");
  const capped = new Set((form as { caps?: readonly { of: string }[] }).caps?.map(({ of }) => of));
  const made: Trial[] = [];
  let count = 0;
  for (const leaf of scoredLeaves(evaluation.indicators)) {
    // Rows to be added have a test of their own.
    if (nodeAt((form as { indicators: Node[] }).indicators, leaf.path) === undefined) continue;
    for (const [key, heading] of CELLS) {
      const place = placeOf(leaf.path, heading);
      const before = place === null ? undefined : cellAt(sheets, place);
      if (place === null || before?.role !== "input") continue;
      for (const typing of TYPINGS) {
        if (count++ % every !== 0) continue;
        // What does not apply scores the same whatever its cells say.
        if (typing.said === undefined && leaf.status === "not-applicable") continue;
        const row = rowOf(scores, evaluation, leaf.path);
        // Most are only counted off: the engine is asked of those that are tried.
        const asked = once((): Pick<Trial, "score" | "whole"> => {
          const said = saidBy(form, leaf.path, key, typing, sheets, place, evaluation);
          const read = said === undefined ? null : safeEvaluate(said);
          const value = read?.ok === true ? read.value : null;
          const leaves = value === null ? [] : scoredLeaves(value.indicators);
          const scored = leaves.find(({ path }) => path === leaf.path);
          // Where it does not apply it has its score all the same, and a rule that no longer fits its cells is not asked.
          const refused = leaf.status === "not-applicable" ? leaf.score : null;
          return { score: scored?.score ?? refused, whole: value?.score ?? null };
        });
        made.push({
          name: `${name} ${leaf.path} ${key} ${typing.name}`,
          kind: `${key} ${typing.name}`,
          place,
          cell: { ...before, ...typing.cell },
          row,
          total,
          alone: capped.has(leaf.path),
          get score() {
            return asked().score;
          },
          get whole() {
            return asked().whole;
          },
        });
      }
    }
  }
  return made;
}

/** What is worked out when it is first asked for. */
function once<T extends object>(work: () => T): () => T {
  let done: T | null = null;
  return () => (done ??= work());
}

const CELLS = [
  ["target", "年度指标值"],
  ["actual", "实际完成值"],
  ["weight", "分值"],
] as const;

function rowOf(scores: readonly (readonly SheetCell[])[], evaluation: Evaluation, path: string): number {
  const paths: string[] = [];
  const walk = (nodes: Evaluation["indicators"]): void => {
    for (const node of nodes) {
      paths.push(node.path);
      if ("children" in node) walk(node.children as Evaluation["indicators"]);
    }
  };
  walk(evaluation.indicators);
  return scores.length === 0 ? 0 : paths.indexOf(path) + 1;
}

/** The form as its cells say it with the typing in one of them; undefined where no engine can be asked. */
function saidBy(
  form: object,
  path: string,
  key: "target" | "actual" | "weight",
  { said }: Typing,
  sheets: readonly Sheet[],
  place: Place,
  evaluation: Evaluation,
): object | undefined {
  if (said === undefined) return undefined;
  const copy = structuredClone(form) as { indicators: Node[] };
  const node = nodeAt(copy.indicators, path);
  if (node === undefined) return undefined;
  // The weights of the form's cells are stated, those that were shared out too.
  for (const leaf of scoredLeaves(evaluation.indicators)) {
    const own = nodeAt(copy.indicators, leaf.path);
    if (own !== undefined && leaf.status !== "not-applicable") own["weight"] = leaf.weight;
  }
  const beside = (column: number): string => cellAt(sheets, { ...place, column })?.value ?? "";
  if (said === null) delete node[key];
  else node[key] = key === "target" ? beside(place.column - 1) + said : said;
  const unit = beside(key === "target" ? place.column + 1 : place.column - 1);
  if (key !== "weight" && unit !== "") node["unit"] = unit;
  return copy;
}

type Node = Record<string, unknown>;

function nodeAt(nodes: readonly Node[], path: string): Node | undefined {
  let list = nodes;
  let found: Node | undefined;
  for (const [, step] of path.matchAll(/\/(\d+)/g)) {
    found = list[Number(step)];
    list = (found?.["children"] as readonly Node[] | undefined) ?? [];
  }
  return found;
}

/** How a trial came out: the engine's score, something said, or what is wrong with it. */
export function outcome(trial: Trial, scores: readonly (readonly string[])[]): "equal" | "told" | string {
  const found = scores[trial.row]?.[3] ?? "";
  const total = scores[trial.total]?.[3] ?? "";
  const isNumber = /^-?[\d.]+$/.test(found);
  if (isNumber && found !== trial.score) return `${found}, not ${trial.score ?? "refused"}`;
  if (!isNumber && (found === "" || /^(?:#|Err:)/.test(found))) return `nothing is said: ${found}`;
  const isTotal = /^-?[\d.]+$/.test(total);
  if (!isNumber && isTotal) return `a total of ${total} beside ${found}`;
  if (isNumber && isTotal && total !== trial.whole) return `a total of ${total}, not ${trial.whole ?? "refused"}`;
  return isNumber ? "equal" : "told";
}

/** A workbook with one thing typed into each row of its form. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly trials: readonly Trial[];
}

/** Puts trials of different rows into one workbook, so that few files try much: of each row another kind of trial. */
export function booksOf(name: string, sheets: readonly Sheet[], all: readonly Trial[]): Book[] {
  const byRow = new Map<number, Trial[]>();
  for (const trial of all.filter(({ alone }) => !alone)) byRow.set(trial.row, [...(byRow.get(trial.row) ?? []), trial]);
  const count = Math.max(0, ...[...byRow.values()].map(({ length }) => length));
  const apart = Math.ceil(count / byRow.size);
  const books: Trial[][] = [];
  [...byRow.values()].forEach((trials, place) => {
    trials.forEach((trial, at) => (books[(at + place * apart) % count] ??= []).push(trial));
  });
  const single = all.filter(({ alone }) => alone).map((trial) => [trial]);
  return [...books.filter(Boolean), ...single].map((trials, at) => {
    const sheetsOf = once(() =>
      typed(
        sheets,
        trials.map(({ place, cell }) => [place, cell] as const),
      ),
    );
    return {
      name: `${name} ${at}`,
      get sheets() {
        return sheetsOf();
      },
      trials,
    };
  });
}
