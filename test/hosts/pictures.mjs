// The pictures of the README and of the site, made from the real thing. `npm run pictures`, after `npm run build`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { EXECUTABLE, provide } from "./chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = join(root, "docs/pictures");
const MOST = 150_000;

provide();
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox", "--headless=new"] });
const work = mkdtempSync(join(tmpdir(), "jixiao-pictures-"));
const jixiao = (...words) =>
  execFileSync(process.execPath, [join(root, "dist/cli.js"), ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });

/** A browser page of a size, light or dark. */
const opened = (width, height, colorScheme = "light") =>
  browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, colorScheme });

/** Writes what a page shows as WebP; beyond the limit it is no picture for a README. */
async function save(page, name) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  const path = join(out, `${name}.webp`);
  writeFileSync(path, Buffer.from(data, "base64"));
  const { size } = statSync(path);
  console.log(`docs/pictures/${name}.webp: ${(size / 1000).toFixed(0)} kB`);
  if (size > MOST) throw new Error(`${name} is larger than ${MOST / 1000} kB`);
  await page.close();
}

/** The page to try it on, with a form and an explanation. */
for (const [name, colorScheme] of [
  ["page", "light"],
  ["page-dark", "dark"],
]) {
  const page = await opened(1280, 860, colorScheme);
  await page.goto(
    `${pathToFileURL(join(root, "dist/jixiao.html")).href}#example=culture-2023&ask=/indicators/1/children/0/children/0`,
  );
  await page.locator("aside .answer").waitFor();
  // The audit comes after the score.
  await page.locator(".verdict .first, .verdict .fine").waitFor();
  await save(page, name);
}

/** On a phone. */
{
  const page = await opened(390, 844);
  await page.goto(`${pathToFileURL(join(root, "dist/jixiao.html")).href}#example=road-2023`);
  await page.locator(".said").first().waitFor();
  await save(page, "phone");
}

/** The summary of a folder. */
{
  const page = await opened(1280, 860);
  await page.goto(pathToFileURL(join(root, "dist/jixiao.html")).href);
  const example = JSON.parse(readFileSync(join(root, "docs/examples/culture-2023.json"), "utf8"));
  const files = ["图书馆", "文化馆", "博物馆", "美术馆", "少年宫", "体育中心", "档案馆"].map((name, place) => {
    const form = structuredClone(example);
    form.subject.name = `某县${name}免费开放补助`;
    form.budget.executed = String(80 - place * 4);
    form.indicators[1].children[0].children[0].actual = String(24 - place * 2);
    form.reported = { score: String(96 - place) };
    return { name: `${name}.json`, mimeType: "", buffer: Buffer.from(JSON.stringify(form)) };
  });
  const road = {
    name: "农村公路养护.csv",
    mimeType: "",
    buffer: readFileSync(join(root, "docs/examples/road-2023.csv")),
  };
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files, road]);
  await page.locator(".summary tbody tr").nth(7).waitFor();
  await save(page, "summary");
}

/** The command line: what it says, in the colours of a terminal. */
{
  const page = await opened(1100, 760, "dark");
  const words = ["audit", "docs/examples/road-2023.csv", "--standard", "cn-mof-2020-10"];
  const command = `jixiao ${words.join(" ")}`;
  const said = jixiaoSays(...words);
  await page.setContent(
    `<style>body{margin:0;background:#171614;color:#ece8df;font:15px/1.55 "DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;padding:20px 24px}pre{margin:0;white-space:pre-wrap;font:inherit}b{color:#ff8f79}</style><pre></pre>`,
  );
  await page.locator("pre").evaluate(
    (pre, [command, said]) => {
      const prompt = document.createElement("b");
      prompt.textContent = `$ ${command}\n`;
      pre.append(prompt, said);
    },
    [command, said],
  );
  await save(page, "command-line");
}

/** The workbook that computes by itself, with the values that LibreOffice computes; left as it is where there is none. */
try {
  const path = join(work, "workbook.xlsx");
  jixiao("evaluate", "docs/examples/culture-2023.json", "--format", "workbook", "--out", path);
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "html", "--outdir", work, path], { stdio: "ignore" });
  const page = await opened(1100, 620);
  await page.goto(pathToFileURL(join(work, "workbook.html")).href);
  await page
    .locator("table")
    .first()
    .evaluate((each) => each.scrollIntoView());
  await save(page, "workbook");
} catch (reason) {
  console.log(`docs/pictures/workbook.webp was not made: ${reason.message}`);
}

/** What the command says, whether or not it finds something. */
function jixiaoSays(...words) {
  try {
    return jixiao(...words);
  } catch (reason) {
    return String(reason.stdout);
  }
}

rmSync(work, { recursive: true, force: true });
await browser.close();
