import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../message/index.js";
import { entryAt, has, isObject, own } from "../shape/look.js";
import { nearest } from "../shape/nearest.js";
import type { Standard } from "../standard/types.js";
import type { TableMapping } from "../table/index.js";
import { type Arguments, readStandard } from "./arguments.js";
import { type InputFile, SETTINGS_FILE } from "./inputs.js";
import { type Io, issueWords, tell, UsageError } from "./io.js";
import { readJson } from "./json.js";
import { say } from "../text/bilingual.js";

/** What holds for a form beside what it says itself. */
export interface Settings {
  readonly standard?: string | Standard;
  readonly mapping?: TableMapping;
  readonly rounding?: unknown;
}

/** What a folder's file of settings may say. */
const KEYS = ["standard", "map", "rounding"] as const;

/** Finds the settings of files; what a folder says is read once. */
export class SettingsReader {
  private readonly known = new Map<string, Settings>();
  private readonly given: Arguments;
  private readonly io: Io;

  constructor(given: Arguments, io: Io) {
    this.given = given;
    this.io = io;
  }

  /** Of one file: what the options say, else its folder, else the folders above, the nearest first. */
  async of({ folders, above }: InputFile): Promise<Settings> {
    let settings = await this.options();
    for (const folder of folders) settings = { ...(await this.folder(folder)), ...settings };
    for (const folder of above) {
      const isNew = !this.given.read.has(join(folder, SETTINGS_FILE));
      const said = await this.folder(folder);
      if (isNew && Object.keys(said).some((key) => !has(settings, key))) await this.tell(folder);
      settings = { ...said, ...settings };
    }
    return settings;
  }

  /** Says that a folder above what was given has spoken: nothing that was asked for shows it. */
  private tell(folder: string): Promise<void> {
    const file = join(folder, SETTINGS_FILE);
    const { language } = this.given;
    return tell(
      this.io,
      `${say(language, `评分办法等取自上级文件夹的 ${file}`, `the settings of ${file} above hold too`)}\n`,
    );
  }

  /** Of all files: what is wrong with settings is said, and where they lie is known, before anything is written. */
  async all(files: readonly InputFile[]): Promise<void> {
    for (const file of files) await this.of(file);
  }

  private async options(): Promise<Settings> {
    const known = this.known.get("");
    if (known !== undefined) return known;
    const { texts, language } = this.given;
    const { standard, map } = texts;
    const said: Settings = {
      ...(standard === undefined ? {} : await this.standard(standard)),
      // What the file says is looked at by the reader itself.
      ...(map === undefined ? {} : { mapping: (await readJson(map, this.io, language)) as TableMapping }),
    };
    this.known.set("", said);
    return said;
  }

  private async folder(folder: string): Promise<Settings> {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, SETTINGS_FILE);
    const said = existsSync(file) ? await this.read(file, folder) : {};
    this.known.set(folder, said);
    return said;
  }

  private async read(file: string, folder: string): Promise<Settings> {
    const { language } = this.given;
    const value = await this.json(file);
    if (!isObject(value)) throw new UsageError(language, `${file} 应当是 {…}`, `${file} must be an object {…}`);
    const faults = faultsOf(value, language);
    if (faults.length > 0) {
      const of = (mark: string): string => faults.map((each) => `${file}${mark}${each}`).join("\n");
      throw new UsageError(language, of("："), of(": "));
    }
    const [standard, map, rounding] = KEYS.map((key) => own(value, key));
    return {
      ...(standard === undefined ? {} : await this.standard(standard, folder)),
      ...(map === undefined ? {} : { mapping: (await this.map(map, folder)) as TableMapping }),
      ...(rounding === undefined ? {} : { rounding }),
    };
  }

  /** A standard by its name, by a file beside the settings, or as it stands. */
  private async standard(said: unknown, folder: string = ""): Promise<Settings> {
    const { language } = this.given;
    if (typeof said !== "string") return { standard: said as Standard };
    const isFile = folder !== "" && /\.json$/i.test(said);
    if (isFile) this.given.read.add(join(folder, said));
    const { options, issues } = await readStandard(isFile ? join(folder, said) : said, this.io, language);
    // A key that is passed over is no reason: what prevents its use is.
    const errors = issues.filter(({ severity }) => severity === "error").slice(0, MOST);
    if (errors.length > 0) {
      const of = (mark: string): string =>
        errors.map((each) => `${said}${mark}${issueWords(each, language)}`).join("\n");
      throw new UsageError(language, of("："), of(": "));
    }
    return options;
  }

  private map(said: unknown, folder: string): unknown {
    return typeof said === "string" ? this.json(join(folder, said)) : said;
  }

  private json(file: string): Promise<unknown> {
    this.given.read.add(file);
    return readJson(file, this.io, this.given.language);
  }
}

/** The most reasons why a standard cannot be used that are said. */
const MOST = 5;

/** Everything that is wrong with what a folder says, in words. */
function faultsOf(value: object, language: Language): readonly string[] {
  const unknown = Object.keys(value).filter((key) => !(KEYS as readonly string[]).includes(key));
  const faults = unknown.map((key) => {
    const near = nearest(key, KEYS);
    return say(
      language,
      `没有“${key}”这一项${near === "" ? "" : `，是不是“${near}”`}，只有 ${KEYS.join("、")}`,
      `there is no “${key}”${near === "" ? "" : `, do you mean “${near}”`}; there are ${KEYS.join(", ")}`,
    );
  });
  const rounding = own(value, "rounding");
  if (rounding === undefined || isObject(rounding)) return faults;
  const shape = '{ "places", "mode", "stage" }';
  return [...faults, say(language, `“rounding”应当是 ${shape}`, `“rounding” must be ${shape}`)];
}

/** A form with the rounding that the settings say; where they say none, the form as it is. */
export function withRounding(form: unknown, { rounding }: Settings): unknown {
  if (rounding === undefined || !isObject(form) || Array.isArray(form)) return form;
  const before: unknown = entryAt(form as Readonly<Record<string, unknown>>, "rounding");
  return { ...form, rounding: isObject(before) && isObject(rounding) ? { ...before, ...rounding } : rounding };
}
