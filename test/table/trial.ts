import { readFileSync } from "node:fs";
import { safeReadFile } from "../../src/files/index.js";
import { safeReadForms } from "../../src/reader/index.js";
import type { Format } from "../folder/formats.js";
import {
  type BudgetFigures,
  type Indicator,
  parseDelimited,
  type SafeResult,
  safeEvaluate,
  safeReadTables,
  type SelfEvaluation,
} from "../../src/index.js";

/** What a labelled table says, as a careful person reads it; what is left out is not looked at. */
interface Label {
  readonly kind: string;
  readonly accept: readonly ("read" | "refuse")[];
  readonly refusalSays?: string;
  readonly budget?: Readonly<Record<string, string>> & { readonly sources?: BudgetFigures["sources"] };
  readonly groups?: readonly { readonly name: string; readonly weight?: string; readonly reported?: string }[];
  readonly leaves?: readonly LeafLabel[];
  readonly total?: { readonly weight?: string; readonly reported?: string };
  readonly project?: string;
  readonly organisation?: string;
  readonly year?: string;
  readonly score?: string;
  readonly grade?: string;
  readonly forms?: number;
  readonly scores?: readonly string[];
  /** Other rows may stand there too. */
  readonly partial?: boolean;
  /** Only the last name counts. */
  readonly loosePaths?: boolean;
}

interface LeafLabel {
  readonly path: readonly string[];
  readonly target?: string;
  readonly unit?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly reported?: string;
  readonly reason?: string;
}

/** How a table came out. */
export interface Verdict {
  readonly outcome: "as expected" | "refused" | "wrong";
  readonly why: readonly string[];
}

/** Reads a labelled table as it is, and holds what was read against its label. */
export async function tryTable(folder: URL, name: string): Promise<Verdict> {
  const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
  const label = JSON.parse(readFileSync(new URL(`${name}.expect.json`, folder), "utf8")) as Label;
  const read = await readForms(text);
  if (!read.ok) {
    const said = read.issues.map(({ message }) => message);
    const fits = label.refusalSays === undefined || said.some((each) => new RegExp(label.refusalSays ?? "").test(each));
    return { outcome: label.accept.includes("refuse") && fits ? "as expected" : "refused", why: said };
  }
  const why = label.accept.includes("read") ? differences(read.value, label) : ["read, and should have been refused"];
  return { outcome: why.length === 0 ? "as expected" : "wrong", why };
}

async function readForms(text: string): Promise<SafeResult<readonly SelfEvaluation[]>> {
  const source = { grid: parseDelimited(text).grid, merges: [] as readonly object[] };
  if (text.trimStart().startsWith("<")) {
    const file = await safeReadFile(new TextEncoder().encode(text));
    if (!file.ok) return file;
    const [table] = file.value.tables;
    Object.assign(source, { grid: table?.rows ?? [], merges: table?.merges ?? [] });
  }
  const read = safeReadTables(source.grid, source.merges as never);
  return read.ok ? { ...read, value: read.value.map(({ value }) => value) } : read;
}

/** The forms of a pasted text. */
export function readPasted(text: string): SafeResult<readonly SelfEvaluation[]> {
  const read = safeReadTables(parseDelimited(text).grid);
  return read.ok ? { ...read, value: read.value.map(({ value }) => value) } : read;
}

/** The same cells in a file: its reader gets them, and the forms in it are read as those of any file. */
export async function readInFile(text: string, asFile: Format): Promise<SafeResult<readonly SelfEvaluation[]>> {
  const cells = parseDelimited(text).grid.map((row) => row.map((cell) => String(cell ?? "")));
  const read = await safeReadForms(await asFile(cells));
  if (!read.ok) return read;
  const bad = read.value.forms.flatMap(({ read: form }) => (form.ok ? [] : form.issues));
  if (bad.length > 0) return { ok: false, issues: bad };
  const value = read.value.forms.flatMap(({ read: form }) => (form.ok ? [form.value.form as SelfEvaluation] : []));
  return { ok: true, value, notes: [] };
}

function differences(forms: readonly SelfEvaluation[], label: Label): string[] {
  const why: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown): void => {
    if (wanted !== undefined && plain(got) !== plain(wanted)) why.push(`${what}: ${plain(got)}, not ${plain(wanted)}`);
  };
  const scores = forms.map((each) => evaluated(each));
  same("forms", forms.length, label.forms ?? 1);
  if (label.scores !== undefined) same("scores", scores.map(({ score }) => score).join(), label.scores.join());
  const [form] = forms;
  if (form === undefined || label.forms !== undefined) return why;
  compareBudget(form, label, same);
  same("total", form.reported?.score, label.total?.reported);
  same("project", form.subject?.name, label.project);
  same("year", form.subject?.year, label.year);
  // A form of a whole department is of the organisation itself.
  const { name, organisation, kind } = form.subject ?? {};
  same("organisation", organisation ?? (kind === "department" ? name : undefined), label.organisation);
  const groups = new Map(groupsOf(form.indicators));
  for (const { name, weight, reported } of label.groups ?? []) {
    const group = groups.get(name);
    if (group === undefined) why.push(`no group ${name}`);
    same(`${name} weight`, group?.weight, weight);
    // What only adds up the scores below is not printed, and need not stand in the form.
    const below = group !== undefined && "children" in group ? leavesOf(group.children).length : 0;
    if (group?.reported !== undefined || below === 0 || name.includes("/"))
      same(`${name} reported`, group?.reported, reported);
  }
  compareLeaves(form, label, same, why);
  same("score", scores[0]?.score ?? scores[0]?.why, label.score);
  same("grade", scores[0]?.grade, label.grade);
  return why;
}

type Same = (what: string, got: unknown, wanted: unknown) => void;

function compareBudget({ budget, indicators, reported }: SelfEvaluation, label: Label, same: Same): void {
  const { sources, unit, initial, adjusted, executed, weight, rate, score } = label.budget ?? {};
  const own = indicators.find((each) => "ratio" in each && each.ratio === "budget-execution");
  for (const [key, wanted] of Object.entries({ unit, initial, adjusted, executed }))
    same(`budget ${key}`, budget?.[key as "initial"], wanted);
  same("budget weight", own?.weight, weight);
  same("budget rate", reported?.ratios?.["budget-execution"], rate);
  same("budget score", own?.reported, score);
  sources?.forEach((source, at) => same(`source ${at + 1}`, budget?.sources?.[at], source));
}

function compareLeaves({ indicators }: SelfEvaluation, label: Label, same: Same, why: string[]): void {
  const found = leavesOf(indicators);
  const pathOf = (path: readonly string[]): string => (label.loosePaths === true ? path.slice(-1) : path).join("/");
  for (const wanted of label.leaves ?? []) {
    const leaf = found.find(([path]) => pathOf(path).replace(/指标\d[:：]/, "") === pathOf(wanted.path))?.[1];
    if (leaf === undefined) {
      why.push(`no leaf ${wanted.path.join("/")}`);
      continue;
    }
    for (const key of ["target", "unit", "actual", "weight", "reported"] as const) {
      if (key === "unit" && wanted.unit === undefined) continue;
      // Shares of one may stand as they are, or as the hundredths that they are.
      if (key === "weight" && label.kind === "weights-as-fractions" && wanted.weight === undefined) continue;
      // What the table does not print must not stand in the form.
      same(`${wanted.path.join("/")} ${key}`, leaf[key] ?? "nothing", wanted[key] ?? "nothing");
    }
    same(`${wanted.path.join("/")} reason`, leaf.reason, wanted.reason);
  }
  const more = found.length - (label.leaves?.length ?? found.length);
  if (label.partial !== true && more > 0)
    why.push(`leaves that are not there: ${found.map(([path]) => path.join("/")).join(", ")}`);
}

type LeafOf = Extract<Indicator, { readonly target?: unknown }>;

function leavesOf(list: readonly Indicator[], above: readonly string[] = []): [readonly string[], LeafOf][] {
  return list.flatMap((each): [readonly string[], LeafOf][] => {
    if ("children" in each) return leavesOf(each.children, [...above, each.name]);
    return "ratio" in each && each.ratio === "budget-execution" ? [] : [[[...above, each.name], each as LeafOf]];
  });
}

function groupsOf(list: readonly Indicator[], above = ""): [string, Indicator][] {
  return list.flatMap((each): [string, Indicator][] =>
    "children" in each
      ? [[above + each.name, each], ...groupsOf(each.children, `${above}${each.name}/`)]
      : [[above + each.name, each]],
  );
}

function evaluated(form: SelfEvaluation): { score?: string | null; grade?: string | null; why?: string } {
  const whole = safeEvaluate({ standard: "cn-mof-2020-10", ...form, subject: { year: 2021, ...form.subject } });
  return whole.ok
    ? { score: whole.value.score, grade: whole.value.grade }
    : { why: whole.issues.map(({ message }) => message).join(" ") };
}

/** A value as it is compared: widths of comparators and zeros at the end of a decimal say nothing. */
function plain(value: unknown): string {
  if (typeof value === "object" && value !== null)
    return JSON.stringify(
      Object.entries(value)
        .map(([key, each]) => [key, plain(each)])
        .sort(),
    );
  const text = String(value)
    .replace(/^(?:大于等于|不低于|不少于|不小于|>=|≧)/, "≥")
    .replace(/^(?:小于等于|不超过|不高于|不多于|不大于|<=|≦)/, "≤")
    .replace(/^等于/, "=");
  return /^-?\d+\.\d*?0+$/.test(text) ? text.replace(/\.?0+$/, "") : text;
}
