import { Refusal } from "../files/refusal.js";
import { decodeText } from "../files/text/decode.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import { isJsonText, readJsonText } from "../reader/json.js";
import { type Io, nameOf, readBytes, UsageError } from "./io.js";

/** The largest JSON beside a form that is read whole (an evaluation with its proof, a standard, a mapping), in megabytes. */
const MAX_JSON = 256;

/** The JSON of a file, or of standard input for `-` or no name. */
export async function readJson(file: string | undefined, io: Io, language: Language): Promise<unknown> {
  const name = nameOf(file, language);
  const read = jsonOf(await readBytes(file, io, language, MAX_JSON));
  if ("value" in read) return read.value;
  if (read.issue === "empty") throw new UsageError(language, `${name}是空的，没有内容可读`, `${name} is empty`);
  if (read.issue === "other")
    throw new UsageError(
      language,
      `${name}：这里要的是 JSON 文件，这不是 JSON`,
      `${name}: this is no JSON, which is needed here`,
    );
  const said = messageOf(read.issue, language);
  throw new UsageError(language, `${name}：${said}`, `${name}: ${said}`);
}

/** The JSON of bytes, or why there is none: empty, no JSON from its first sign on, or damaged. */
function jsonOf(bytes: Uint8Array): { readonly value: unknown } | { readonly issue: Issue | "empty" | "other" } {
  try {
    const text = decodeText(bytes);
    if (text === null) return { issue: "other" };
    if (text.trim() === "") return { issue: "empty" };
    const read = readJsonText(text);
    return "value" in read || isJsonText(text) ? read : { issue: "other" };
  } catch (reason) {
    if (reason instanceof Refusal) return { issue: reason.issue };
    throw reason;
  }
}
