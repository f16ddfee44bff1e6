import { safeEvaluate } from "../../src/evaluate/index.js";
import { leavesOf } from "../evaluate/forms.js";

/** What a leaf with these two cells comes to: met or not, and whether a second look is asked for; null where refused. */
export interface Outcome {
  readonly met: boolean;
  readonly warned: boolean;
}

/** Scores a leaf of a target and an actual cell. */
export function outcomeOf(target: string, actual: string): Outcome | null {
  const leaf = { name: "指标", target, actual, weight: "100", rule: { method: "attainment" } };
  const read = safeEvaluate({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators: [leaf], fullMarks: "100" });
  const [scored] = read.ok ? leavesOf(read.value.indicators) : [];
  if (!read.ok || scored === undefined) return null;
  const said = [...scored.notes, ...read.value.findings];
  return { met: scored.status === "met", warned: said.some(({ severity }) => severity !== "info") };
}

/** A number with the place of its comparator and its end: what is inserted goes beside them. */
export interface Base {
  readonly target: readonly [before: string, number: string, after: string];
  readonly actual: string;
}

/** Cells with their answers: each once met and once missed, in either direction. */
export const BASES: readonly Base[] = [
  { target: ["≥", "95%", ""], actual: "96%" },
  { target: ["≥", "95%", ""], actual: "94%" },
  { target: ["≤", "5天", ""], actual: "4天" },
  { target: ["≤", "5天", ""], actual: "6天" },
  { target: ["不低于", "20人", ""], actual: "25人" },
  { target: ["", "20人", "以上"], actual: "18人" },
  { target: ["控制在", "8万元", "以内"], actual: "9万元" },
];

/** A cell with something inserted at each place beside its number. */
export function insertedInto([before, number, after]: Base["target"], piece: string): readonly string[] {
  const digits = /^\d+/.exec(number)?.[0] ?? "";
  return [
    piece + before + number + after,
    before + piece + number + after,
    before + number + piece + after,
    before + number + after + piece,
    before + digits + piece + number.slice(digits.length) + after,
  ];
}

/** As {@link insertedInto}, for a cell that is a number alone. */
export function besideNumber(number: string, piece: string): readonly string[] {
  const digits = /^\d+/.exec(number)?.[0] ?? "";
  return [piece + number, number + piece, digits + piece + number.slice(digits.length)];
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

/** Marks and glyphs of every sort, and some that are lost or that one font alone knows. */
export const GLYPHS: readonly string[] = [
  ...range(0x21, 0x2f),
  ...range(0x3a, 0x40),
  ...range(0x5b, 0x60),
  ...range(0x7b, 0x7e),
  ...range(0xa1, 0xbf),
  ...range(0x2010, 0x2027),
  ...range(0x2030, 0x205e),
  ...range(0x2190, 0x21ff),
  ...range(0x2200, 0x22ff),
  ...range(0x2460, 0x24ff),
  ...range(0x25a0, 0x2606),
  ...range(0x3000, 0x303f),
  ...range(0xff01, 0xff0f),
  ...range(0xe000, 0xe008),
  ...range(0xf0a0, 0xf0bf),
  "\ufffd",
  "\ufffc",
  "\u0000",
  "\u0085",
  "\ud83d\ude00",
  "\ud800",
];
