import { checkStandard } from "../indicator/check.js";
import type { Issue, Language } from "../issue/index.js";
import type { Standard } from "../standard/types.js";
import { type Io, readJson } from "./io.js";

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
