import { jsonSchema, openApiComponents, schemaNames } from "../schema/index.js";
import { safeResolveStandard, standards } from "../standard/index.js";
import type { Source } from "../standard/types.js";
import type { Basis } from "../figure/source.js";
import { type Bilingual, say } from "../text/bilingual.js";
import { oneOf, standardId, takeApart } from "./arguments.js";
import { type ExitStatus, type Io, refuse, write, writeJson } from "./io.js";

/** `jixiao standards [ID]`: all standards with their sources, or one whole as JSON with everything it extends. */
export async function standardsCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals } = takeApart(args, "standards", 1);
  const id = positionals[0];
  if (id === undefined) {
    const list = standards().map(({ id, version, basis, title, sources }) =>
      [
        `${id} ${version} [${say(language, ...BASIS[basis])}] ${title}`,
        ...sources.map((source) => `    ${sourceText(source)}`),
      ].join("\n"),
    );
    await write(io.stdout, `${list.join("\n")}\n`);
    return 0;
  }
  const read = safeResolveStandard(standardId(id, language));
  if (!read.ok) return refuse(read.issues, io, language);
  const { chain: _, ...standard } = read.value; // a standard as data says nothing of what it was made from
  await writeJson(io, standard);
  return 0;
}

/** How sure a standard is of what it says. */
const BASIS: Readonly<Record<Basis, Bilingual>> = {
  quoted: ["引原文", "quoted"],
  paraphrased: ["述原文", "paraphrased"],
  recalled: ["凭所知", "recalled"],
  default: ["本库约定", "default"],
};

function sourceText({ document, article, date, url }: Source): string {
  return [document, article, date, url].filter((part) => part !== undefined).join(" · ");
}

const SCHEMAS = [...schemaNames, "openapi"] as const;

/** `jixiao schema [NAME]`: a JSON Schema; of the self-evaluation where no name is given. */
export async function schemaCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const { language, positionals } = takeApart(args, "schema", 1);
  const asked = oneOf(positionals[0] ?? "self-evaluation", SCHEMAS, ["模式", "schema"], language);
  if (asked === "openapi") {
    await writeJson(io, openApiComponents());
    return 0;
  }
  await writeJson(io, jsonSchema(asked));
  return 0;
}
