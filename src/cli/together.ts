import type { Language } from "../message/index.js";
import { entryAt } from "../shape/look.js";
import { UsageError } from "./io.js";
import type { CommandName } from "./options.js";

type Named = Readonly<Record<string, readonly string[]>>;

/** Which options do not go together; each is listed beside one that would leave it unread. */
const APART: Partial<Readonly<Record<CommandName, Named>>> = {
  evaluate: { explain: ["compare", "partial", "proof", "table", "bom"], partial: ["compare", "proof"] },
  audit: { explain: ["mark", "previous", "table", "bom"] },
};

/** Options that give the results of one form only some formats. */
const FORMATS: Partial<Readonly<Record<CommandName, Named>>> = {
  evaluate: { explain: ["text", "json"], compare: ["text", "json"] },
  audit: { explain: ["text", "json"], previous: ["text", "json", "html"] },
};

/** Options of the results of one form that say nothing of several. */
const OF_ONE: Partial<Readonly<Record<CommandName, readonly string[]>>> = {
  evaluate: ["compare", "explain", "partial", "proof", "table"],
  audit: ["explain", "table"],
};

/** What several forms have beside a marked workbook and one has not. */
const BESIDE_MARK = ["json", "format", "previous", "table", "bom"] as const;

/** What a table is read by, and JSON is not. */
const OF_TABLES = ["map", "sheet"] as const;

/** What only a form that is named has. */
const OF_TEMPLATE = ["choose", "weights", "rule", "format", "out"] as const;

/** What was given, of a command line taken apart. */
interface Given {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly language: Language;
}

function asked({ texts, flags }: Given, options: readonly string[]): string {
  return options
    .filter((option) => entryAt(texts, option) !== undefined || flags.has(option))
    .map((option) => `--${option}`)
    .join(", ");
}

/** Refuses options beside one that would leave them unread. */
export function checkApart(given: Given, command: CommandName): void {
  for (const [option, others] of Object.entries(APART[command] ?? {})) {
    if (asked(given, [option]) !== "") apart(`--${option}`, asked(given, others), given.language);
  }
}

function apart(option: string, others: string, language: Language): void {
  if (others !== "") throw new UsageError(language, `${option} 不能用 ${others}`, `${option} has no ${others}`);
}

/** Refuses what one form does not have: a format beside an option that has others, whatever stands beside `--mark`. */
export function checkOne(given: Given, command: CommandName, format: string): void {
  const { flags, language } = given;
  if (flags.has("mark")) apart("--mark", asked(given, BESIDE_MARK), language);
  for (const [option, formats] of Object.entries(FORMATS[command] ?? {})) {
    if (flags.has("mark") || asked(given, [option]) === "" || formats.includes(format)) continue;
    const [first, last] = [formats.slice(0, -1), formats.at(-1)];
    throw new UsageError(
      language,
      `--${option} 只有 ${first.join("、")} 和 ${last ?? ""}`,
      `--${option} has ${first.join(", ")} and ${last ?? ""} only`,
    );
  }
}

/** Refuses options that speak of one form, where there are several. */
export function checkMany(given: Given, command: CommandName): void {
  const named = asked(given, OF_ONE[command] ?? []);
  if (named === "") return;
  throw new UsageError(given.language, `${named} 只用于一份自评表`, `${named} is for one form only`);
}

/** Refuses what tables are read by, of a form in JSON. */
export function checkTable(given: Given, kind: string): void {
  const named = kind === "json" ? asked(given, OF_TABLES) : "";
  if (named === "") return;
  throw new UsageError(given.language, `${named} 只用于表格，这是 JSON`, `${named} is for tables, and this is JSON`);
}

/** Refuses what a template has, where none is named and they are listed. */
export function checkListed(given: Given): void {
  const named = asked(given, OF_TEMPLATE);
  if (named === "") return;
  throw new UsageError(given.language, `${named} 要写明模板的编号`, `${named} needs the id of a template`);
}
