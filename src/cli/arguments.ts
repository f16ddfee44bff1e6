import { parseArgs } from "node:util";
import { safeCheckStandard } from "../form/check.js";
import type { Issue, Language } from "../message/index.js";
import { certain } from "../shape/certain.js";
import { entryAt } from "../shape/look.js";
import { nearest } from "../shape/nearest.js";
import { standards } from "../standard/index.js";
import type { Standard } from "../standard/types.js";
import { type Io, UsageError } from "./io.js";
import { readJson } from "./json.js";
import { type CommandName, type Option, OPTIONS, type Options } from "./options.js";
import { checkApart } from "./together.js";
import { workersOf } from "./workers.js";

/** A command line taken apart. */
export interface Arguments {
  readonly language: Language;
  readonly positionals: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  /** Files that were read without being named here: a folder's settings, and what those name. */
  readonly read: Set<string>;
}

const LANG: Option = { value: ["zh|en", "zh|en"], says: ["", ""] };

/** Takes the arguments of a command apart; what it does not know is an error, not ignored. */
export function takeApart(args: readonly string[], command: CommandName, mostPositionals: number): Arguments {
  const known: Options = { lang: LANG, ...OPTIONS[command] };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const language = languageOf(args);
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const met = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    checkOption(token, options, language);
    // Of two texts one would be passed over; a flag says the same twice.
    if (token.value !== undefined && met.has(token.name)) throw twice(token.rawName, language);
    met.add(token.name);
  }
  if (parsed.positionals.length > mostPositionals) {
    const extra = parsed.positionals.slice(mostPositionals).join(" ");
    throw new UsageError(language, `多余的参数：${extra}`, `too many arguments: ${extra}`);
  }
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === "string") texts[name] = value;
    else if (value === true) flags.add(name);
  }
  checkApart({ texts, flags, language }, command);
  workersOf(texts["workers"], language);
  return { language, positionals: parsed.positionals, texts, flags, read: new Set() };
}

function twice(option: string, language: Language): UsageError {
  return new UsageError(language, `${option} 写了不止一次：请只留一个`, `${option} stands more than once: keep one`);
}

/** An option has to be one that the command has, with a text behind it where it takes one and without where not. */
function checkOption(
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>,
  language: Language,
): void {
  const type = entryAt(options, name)?.type;
  if (type === undefined) {
    const known = Object.keys(options);
    const list = known.map((each) => `--${each}`).join(" ");
    const near = nearest(name, known);
    throw new UsageError(
      language,
      `没有选项 ${rawName}${near === "" ? "" : `，是不是 --${near}`}，这个命令有：${list}`,
      `no option ${rawName}${near === "" ? "" : `, do you mean --${near}`}; this command has ${list}`,
    );
  }
  if (type === "string" && (value === undefined || value.startsWith("--"))) {
    throw new UsageError(language, `${rawName} 后面要写内容`, `${rawName} needs a value`);
  }
  if (type === "boolean" && value !== undefined) {
    throw new UsageError(language, `${rawName} 后面不能写内容：${value}`, `${rawName} takes no value: ${value}`);
  }
}

/** The language, read before anything else so that even a wrong command line is answered in it. */
export function languageOf(all: readonly string[]): Language {
  const args = beforeFiles(all);
  const isLang = (each: string): boolean => each === "--lang" || each.startsWith("--lang=");
  const place = args.findIndex(isLang);
  if (place < 0) return "zh";
  const named = certain(args[place]);
  const value = (named.includes("=") ? named.slice("--lang=".length) : args[place + 1]) ?? "";
  if (value === "" || value.startsWith("--")) throw new UsageError("zh", "--lang 后面要写 zh 或 en", "");
  const language = oneOf(value, ["zh", "en"] as const, ["语言", "language"], "zh");
  if (args.slice(place + 1).some(isLang)) throw twice("--lang", language);
  return language;
}

/** The arguments before `--`, behind which all are files. */
export function beforeFiles(args: readonly string[]): readonly string[] {
  const place = args.indexOf("--");
  return place < 0 ? args : args.slice(0, place);
}

/** What `known` names, or an error that proposes the nearest of them. */
export function oneOf<Name extends string>(
  name: string,
  known: readonly Name[],
  what: readonly [zh: string, en: string],
  language: Language,
): Name {
  const found = known.find((each) => each === name);
  if (found !== undefined) return found;
  const near = nearest(name, known);
  throw new UsageError(
    language,
    `没有${what[0]} ${name}${near === "" ? "" : `，是不是 ${near}`}，现有：${known.join("、")}`,
    `no ${what[1]} ${name}${near === "" ? "" : `, do you mean ${near}`}; there are: ${known.join(", ")}`,
  );
}

/** What a standard is asked for by, made ready to be passed on. */
export interface ReadStandard {
  readonly options: { readonly standard?: string | Standard };
  readonly issues: readonly Issue[];
}

/** What names a file, and no standard: a path, or a name with an ending. */
const FILE = /[/\\]|\.[a-z]\w{1,4}$/i;

/** A standard by its id or document number, or from a file. */
export async function readStandard(name: string | undefined, io: Io, language: Language): Promise<ReadStandard> {
  if (name === undefined) return { options: {}, issues: [] };
  if (!FILE.test(name)) return { options: { standard: standardId(name, language) }, issues: [] };
  const checked = safeCheckStandard(await readJson(name, io, language));
  return checked.ok ? { options: { standard: checked.value }, issues: [] } : { options: {}, issues: checked.issues };
}

/** The id of a standard by the number of its document (财预〔2020〕10号); brackets, blanks and widths do not count. */
export function standardId(name: string, language: Language): string {
  const ids = standards().map(({ id }) => id);
  if (ids.includes(name) || !/\d+\s*号\s*$/.test(name)) return oneOf(name, ids, ["评分办法", "standard"], language);
  const wanted = numberOf(name);
  const cited = standards().filter(({ sources }) =>
    sources.some(({ document }) => numberOf(document).includes(wanted)),
  );
  // The standard that rests on it first of all: its first source.
  const own = cited.filter((each) => numberOf(firstDocument(each)).includes(wanted));
  const [found, second] = own.length > 0 ? own : cited;
  if (found === undefined) {
    const near = nearest(
      name,
      standards().flatMap(({ sources }) => sources.flatMap(({ document }) => /^[^《]*号/.exec(document)?.[0] ?? [])),
    );
    const documents = standards().map((each) => `${each.id}（${firstDocument(each)}）`);
    throw new UsageError(
      language,
      `没有哪个评分办法出自 ${name}${near === "" ? "" : `，是不是 ${near}`}，现有：${documents.join("、")}`,
      `no standard rests on ${name}${near === "" ? "" : `, do you mean ${near}`}; there are: ${documents.join(", ")}`,
    );
  }
  if (second === undefined) return found.id;
  const several = (own.length > 0 ? own : cited).map(({ id }) => id).join("、");
  throw new UsageError(
    language,
    `${name} 有几个评分办法，请写编号：${several}`,
    `several standards rest on ${name}; choose by id: ${several}`,
  );
}

/** The document that one of our standards rests on first of all. */
function firstDocument({ sources }: Pick<Standard, "sources">): string {
  return certain(sources[0]).document;
}

/** A document's number with the same brackets and widths, without blanks. */
function numberOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[〔［[(【{]/g, "(")
    .replace(/[〕］\])】}]/g, ")")
    .replace(/\s/g, "");
}
