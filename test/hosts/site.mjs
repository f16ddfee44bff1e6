// The built site in a real browser: no error, no request to elsewhere, search, the links that open an example, its size.
// `npm run site` first; `node test/hosts/site.mjs [--pictures FOLDER] [--all]`: with `--all` axe looks at each page both ways.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { EXECUTABLE, provide } from "./chromium.mjs";

const built = fileURLToPath(new URL("../../docs/site/built", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.argv.includes("--pictures") ? process.argv[process.argv.indexOf("--pictures") + 1] : null;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

let sent = 0;
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
  try {
    const file = readFileSync(join(built, path.endsWith("/") ? `${path}index.html` : path));
    sent += brotliCompressSync(file).length;
    response.writeHead(200, {
      "Content-Type": `${TYPES[extname(path)] ?? (path.endsWith("/") ? "text/html" : "image/webp")}; charset=utf-8`,
    });
    response.end(file);
  } catch {
    response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

provide();
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox", "--headless=new"] });
const complaints = [];
let done = 0;

async function hold(what, use, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.on("pageerror", (error) => complaints.push(`${what}: ${error.message}`));
  page.on("console", (said) => said.type() === "error" && complaints.push(`${what}: ${said.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`${what}: ${request.url()}`);
  });
  try {
    await use(page);
    done++;
    console.log(`ok   ${what}`);
  } catch (reason) {
    complaints.push(`${what}: ${reason.message}`);
    console.log(`FAIL ${what}: ${reason.message}`);
  }
  await page.close();
}

function same(actual, expected) {
  if (actual !== expected) throw new Error(`expected ${expected}, got ${actual}`);
}

async function violations(page) {
  return (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")).violations;
}

async function picture(page, name) {
  if (pictures === null) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/site-${name}.png` });
}

const PAGES = [
  "/",
  "/start.html",
  "/clerk.html",
  "/auditor.html",
  "/developer.html",
  "/bureau.html",
  "/rules/linear.html",
  "/rules/attainment.html",
  "/ratios.html",
  "/ratios/budget-execution.html",
  "/standards/cn-mof-2021-101.html",
  "/findings/score-sum-differs.html",
  "/codes.html",
  "/hosts/",
  "/performance.html",
  "/promises.html",
  "/glossary.html",
  "/changes.html",
  "/api/",
];

/** Each page is opened once and looked at as on a phone, and as on a desk in the dark; axe looks one way or the other. */
const LOOKS = [
  [390, "light"],
  [1280, "dark"],
];

await hold(
  `${PAGES.length} pages, 390 px light and 1280 px dark: not wider than the page, axe finds nothing serious`,
  async (page) => {
    const wrong = [];
    for (const [place, path] of PAGES.entries()) {
      await page.goto(origin + path);
      await page.locator("h1").first().waitFor();
      await page.evaluate(`${AXE};0`);
      for (const [at, [width, colorScheme]] of LOOKS.entries()) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction(
          (dark) => document.documentElement.classList.contains("dark") === dark,
          colorScheme === "dark",
        );
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wider > 0) wrong.push(`${path} is ${wider} px wider than ${width}`);
        const isAsked = at === place % LOOKS.length || process.argv.includes("--all");
        for (const { id, impact, nodes } of isAsked ? await violations(page) : []) {
          if (impact === "serious" || impact === "critical")
            wrong.push(`${path} at ${width} px: ${id} at ${nodes[0].target.join(" ")}`);
        }
        await picture(page, `${path.replace(/\W+/g, "-")}-${width}`);
      }
    }
    if (wrong.length > 0) throw new Error(wrong.join("\n     "));
  },
  { reducedMotion: "reduce" },
);

await hold("search finds words of two characters and up, and codes; nothing where there is nothing", async (page) => {
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  const field = page.locator(".VPLocalSearchBox input");
  await field.waitFor();
  for (const [word, there] of [
    ["执行率", true],
    ["扣分", true],
    ["结转结余", true],
    ["score/sum-differs", true],
    ["budget-execution", true],
    ["鲸鱼", false],
  ]) {
    await field.fill(word);
    const found = there
      ? page.locator(".VPLocalSearchBox .results a", { hasText: word.slice(0, 2) })
      : page.locator(".VPLocalSearchBox .no-results");
    await found.first().waitFor({ timeout: 30_000 });
  }
});

await hold("a link beside an example opens the page with it: the same score", async (page) => {
  await page.goto(`${origin}/rules/linear.html`, { waitUntil: "networkidle" });
  const row = page.locator("tr", { has: page.locator("a", { hasText: /^试$/ }) }).nth(2);
  const score = (await row.locator("td").nth(5).textContent()).trim();
  await row.locator("a", { hasText: /^试$/ }).click();
  await page.locator("aside .answer").waitFor({ timeout: 60_000 });
  same(await page.locator(".verdict strong").textContent(), score);
});

await hold("the formulas are mathematics that the browser sets", async (page) => {
  await page.goto(`${origin}/rules/linear.html`, { waitUntil: "networkidle" });
  same(await page.evaluate(() => document.querySelector(".formula math mfrac") instanceof MathMLElement), true);
});

await hold("the page to try it on: not more than 330 kB before a file is opened", async (page) => {
  sent = 0;
  await page.goto(`${origin}/try/`, { waitUntil: "networkidle" });
  await page.locator(".drop").waitFor();
  console.log(`     ${(sent / 1000).toFixed(1)} kB brotli (limit 330 kB)`);
  if (sent > 330_000) throw new Error(`${sent} bytes`);
  await page.getByRole("button", { name: "某县农村公路养护" }).click();
  await page.locator(".verdict strong").waitFor({ timeout: 60_000 });
});

await browser.close();
server.close();
for (const each of complaints) console.error(each);
console.log(`${done} held, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
