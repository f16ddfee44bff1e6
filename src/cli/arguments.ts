import { parseArgs } from "node:util";
import type { Issue, Language } from "../message/index.js";
import { type Io, readJson, UsageError } from "./io.js";
import { entryAt } from "../shape/look.js";
import { checkStandard } from "../indicator/check.js";
import type { Standard } from "../standard/types.js";

/** The options of a command, by name: with a text after them, or without. */
export type OptionNames = Readonly<Record<string, "text" | "flag">>;

/** A command line taken apart. */
export interface Arguments {
  readonly language: Language;
  readonly positionals: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Takes the arguments of a command apart; what it does not know is an error, not ignored. */
export function takeApart(args: readonly string[], names: OptionNames, mostPositionals: number): Arguments {
  const options = Object.fromEntries(
    Object.entries({ lang: "text" as const, ...names }).map(([name, type]) => [
      name,
      { type: type === "text" ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const language = languageOf(args);
  const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind === "option") checkOption(token, options, language);
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
  return { language, positionals: parsed.positionals, texts, flags };
}

/** An option has to be one that the command has, with a text behind it where it takes one and without where not. */
function checkOption(
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  options: Readonly<Record<string, { readonly type: "string" | "boolean" }>>,
  language: Language,
): void {
  const type = entryAt(options, name)?.type;
  if (type === undefined) {
    const known = Object.keys(options)
      .map((each) => `--${each}`)
      .join(" ");
    throw new UsageError(
      language,
      `没有选项 ${rawName}，这个命令有：${known}`,
      `no option ${rawName}; this command has ${known}`,
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
export function languageOf(args: readonly string[]): Language {
  const place = args.findIndex((each) => each === "--lang" || each.startsWith("--lang="));
  if (place < 0) return "zh";
  const named = args[place] ?? "";
  const value = named.includes("=") ? named.slice("--lang=".length) : args[place + 1];
  if (value === "zh" || value === "en") return value;
  throw new UsageError("zh", `--lang zh|en: ${value ?? ""}`);
}

/** A standard by id, or from a file where the name is a path or ends in .json. */
export async function readStandard(
  name: string | undefined,
  io: Io,
  language: Language,
): Promise<{ readonly options: { readonly standard?: string | Standard }; readonly issues: readonly Issue[] }> {
  if (name === undefined) return { options: {}, issues: [] };
  if (!/[/\\]|\.json$/i.test(name)) return { options: { standard: name }, issues: [] };
  const checked = checkStandard(await readJson(name, io, language));
  return checked.ok ? { options: { standard: checked.value }, issues: [] } : { options: {}, issues: checked.issues };
}
