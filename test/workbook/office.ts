import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** How LibreOffice is installed where it is missing; Debian and its kin, as root. */
const INSTALL = "apt-get update && apt-get install -y --no-install-recommends libreoffice-calc";

/** The program, installed where it is missing. */
export function office(): string {
  const found = (): string | undefined =>
    ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  const before = found();
  if (before !== undefined) return before;
  console.log(`LibreOffice is missing: ${INSTALL}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("sh", ["-c", INSTALL], { stdio: "inherit", env });
  const after = found();
  if (after === undefined) throw new Error(`LibreOffice is needed: ${INSTALL}`);
  return after;
}

/** Comma, quotes, UTF-8, from the first line; cells in full, not as shown; every sheet in a file of its own. */
export const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** Recalculates workbooks, two at a time, and reads every sheet: by file and sheet, the cells. */
export async function recalculated(program: string, folder: string): Promise<Map<string, string[][]>> {
  const out = `${folder}/out`;
  mkdirSync(out, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const half = Math.ceil(files.length / 2);
  await Promise.all(
    [files.slice(0, half), files.slice(half)].map(async (some, place) => {
      // LibreOffice runs once for each profile.
      const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/profile${place}`).href}`;
      // One run takes some hundred files; of more it leaves some out.
      for (let at = 0; at < some.length; at += 100) {
        const paths = some.slice(at, at + 100).map((name) => `${folder}/${name}`);
        await convert(program, [profile, "--headless", "--convert-to", CSV, "--outdir", out, ...paths]);
      }
    }),
  );
  const sheets = readdirSync(out).map(
    (name) => [name.replace(/\.csv$/, ""), cells(readFileSync(`${out}/${name}`, "utf8"))] as const,
  );
  return new Map(sheets);
}

/** Opens workbooks, recalculates them and saves them as another kind of file; the bytes by the name of the file. */
export async function savedAs(program: string, folder: string, kind: "xlsx" | "ods"): Promise<Map<string, Uint8Array>> {
  const out = `${folder}/${kind}`;
  mkdirSync(out, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/profile0`).href}`;
  const paths = files.map((name) => `${folder}/${name}`);
  await convert(program, [profile, "--headless", "--convert-to", kind, "--outdir", out, ...paths]);
  return new Map(readdirSync(out).map((name) => [name.replace(/\.\w+$/, ""), readFileSync(`${out}/${name}`)] as const));
}

function convert(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "ignore" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code ?? ""}`))));
  });
}

/** The cells of a CSV text. */
export function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "," || character === "\n") {
      rows[rows.length - 1]?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else if (character !== "\r") cell += character;
  }
  if (cell !== "") rows[rows.length - 1]?.push(cell);
  return rows.filter((row) => row.length > 0);
}
