import { type Issue, type Language, messageOf } from "../issue/index.js";
import { type ExitStatus, type Io, write } from "./io.js";

/** The most issues that a terminal is shown; the rest are counted. */
const SHOWN = 200;

/** Says on standard error, a line each, why the input cannot be used. */
export async function refuse(issues: readonly Issue[], io: Io, language: Language): Promise<ExitStatus> {
  const lines = issues.slice(0, SHOWN).map((issue) => {
    const place = issue.path === undefined ? "" : `${issue.path === "" ? "/" : issue.path}: `;
    return `${place}${messageOf(issue, language)} [${issue.code}]`;
  });
  const rest = issues.length - lines.length;
  if (rest > 0) lines.push(language === "en" ? `… and ${rest} more` : `……还有 ${rest} 个问题`);
  await write(io.stderr, `${lines.join("\n")}\n`);
  return 2;
}
