import { safeAudit } from "../audit/index.js";
import { en, zh } from "../message/catalogue.js";
import { severities } from "../message/audit.js";
import { messageOf } from "../message/index.js";
import { cellsOf } from "./methods.js";
import { tryLink } from "./try.js";

const LEVELS: Readonly<Record<string, string>> = { error: "错误", warning: "提醒", info: "参考" };

/** The path of a finding's page. */
export function findingPath(code: string): string {
  return `findings/${code.replace("/", "-")}`;
}

/** A page for each finding of an audit: what it says, how sure, what to do, and a form of which it is said. */
export function findingPages(codes: string, kinds: string, forms: readonly object[]): ReadonlyMap<string, string> {
  const cells = codes.split("\n").map((line) => cellsOf(line) ?? []);
  const rows = new Map(cells.map((row) => [row[0], row] as const));
  const examples = examplesOf(forms);
  const pages = Object.keys(severities).map((code): readonly [string, string] => {
    const [, , , mend = ""] = rows.get(code) ?? [];
    if (mend === "") throw new Error(`docs/codes.md: no row of ${code}`);
    const kind = kinds.split("\n").find((line) => line.includes(`\`${code}\``));
    const [number = "", title = ""] = kind === undefined ? [] : (cellsOf(kind) ?? []);
    const lines = [
      `# ${title === "" ? code : title}`,
      `代码：\`${code}\`${number === "" ? "" : `，编号 ${number}`}；级别：${levelsOf(code)}`,
      "## 说什么",
      fenced(zh[code as keyof typeof zh]),
      fenced(en[code as keyof typeof en]),
      "`{…}` 处填入当时的数和文字，`⟦…⟧` 里的话有内容才说。",
      "## 怎么办",
      `${mend}。`,
      ...exampleOf(examples.get(code)),
      "依据写在每条发现的 `source` 里；怎样查、怎样判，见[审核](../audit.md)；其他代码见[代码表](../codes.md)。",
    ];
    return [`${findingPath(code)}.md`, `${lines.join("\n\n")}\n`];
  });
  return new Map(pages);
}

function levelsOf(code: string): string {
  return (severities[code as keyof typeof severities] as readonly string[]).map((each) => LEVELS[each]).join("、");
}

function fenced(text: string): string {
  return ["```text", text, "```"].join("\n");
}

interface Found {
  readonly form: object;
  readonly ask: string;
  readonly says: string;
  readonly source: string | undefined;
}

/** Of each code the shortest form of which it is said. */
function examplesOf(forms: readonly object[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const sorted = [...forms].sort((left, right) => JSON.stringify(left).length - JSON.stringify(right).length);
  for (const form of sorted) {
    const read = safeAudit(form);
    if (!read.ok) continue;
    for (const [place, each] of read.value.findings.entries()) {
      if (found.has(each.code)) continue;
      found.set(each.code, { form, ask: `/findings/${place}`, says: messageOf(each, "zh"), source: each.source });
    }
  }
  return found;
}

function exampleOf(found: Found | undefined): readonly string[] {
  if (found === undefined) return [];
  const { form, ask, says, source } = found;
  const basis = source === undefined ? "" : `依据：${source}。`;
  return ["## 例", fenced(says), `${basis}${tryLink("在试算页打开这份表", form, ask)}`];
}
