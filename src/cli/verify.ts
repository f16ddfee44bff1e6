import { messageOf, type SafeResult } from "../message/index.js";
import { type ProofCode, verify } from "../proof/index.js";
import { inLanguage } from "../message/reword.js";
import { type Bilingual, say } from "../text/bilingual.js";
import { type Arguments, takeApart } from "./arguments.js";
import { oneInput } from "./inputs.js";
import { type ExitStatus, type Io, refuse, refuseFile, UsageError, write, writeJson } from "./io.js";
import { readJson } from "./json.js";
import { openOne } from "./open.js";
import { SettingsReader, withRounding } from "./settings.js";

/** What makes an input unusable, rather than a proof wrong. */
const UNUSABLE: ReadonlySet<ProofCode> = new Set(["proof/no-evaluation", "proof/missing", "proof/form-unusable"]);

/** `jixiao verify EVALUATION [FORM] [--json]`: whether every step of a proof holds, and was read from this form. */
export async function verifyCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "verify", 2);
  const { language, positionals, flags } = given;
  const [result, form] = positionals;
  if (result === "-" && form === "-") {
    throw new UsageError(language, "标准输入只能读一份", "standard input holds one of the two");
  }
  const evaluation = await readJson(result, io, language);
  const read = form === undefined ? null : await formOf(form, given, io);
  if (read?.ok === false) return refuseFile(form, read.issues, io, language);
  const checked = read === null ? verify(evaluation) : verify(evaluation, read.value);
  const unusable = checked.failures.filter(({ code }) => UNUSABLE.has(code));
  if (unusable.length > 0) return refuse(unusable, io, language);
  if (flags.has("json")) await writeJson(io, inLanguage(checked, language));
  else if (checked.ok)
    await write(io.stdout, `${say(language, ...HOLDS[form === undefined ? "alone" : "besideForm"])}\n`);
  else {
    const lines = checked.failures.map((each) => `${each.path ?? ""}: ${messageOf(each, language)} [${each.code}]`);
    const head = say(
      language,
      `证明不成立，${lines.length} 处：`,
      `the proof does not hold, ${lines.length} failures:`,
    );
    await write(io.stdout, `${[head, ...lines].join("\n")}\n`);
  }
  return checked.ok ? 0 : 1;
}

/** The form as `evaluate` reads it: from whatever file it lies in, with what its folder says. */
async function formOf(path: string, given: Arguments, io: Io): Promise<SafeResult<unknown>> {
  const file = await oneInput([path], given.language);
  const settings = await new SettingsReader(given, io).of(file);
  const read = await openOne(file, given, settings, io);
  return read.ok ? { ...read, value: withRounding(read.value.form, settings) } : read;
}

/** What is said of a proof that holds, by whether the form was given too. */
const HOLDS: Readonly<Record<"alone" | "besideForm", Bilingual>> = {
  alone: [
    "证明成立：每一步都算得出来（没有给自评表，读到的内容以证明所写为准）",
    "the proof holds: every step comes out (without the form, what was read is taken as the proof says)",
  ],
  besideForm: [
    "证明成立：每一步都算得出来，读到的内容与自评表一致",
    "the proof holds: every step comes out, and every input stands in the form as it was read",
  ],
};
