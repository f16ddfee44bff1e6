// A real browser with the page opened from a disk, and what it must never do.
import { mkdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { EXECUTABLE, provide } from "../chromium.mjs";

const PAGE = pathToFileURL(new URL("../../../dist/jixiao.html", import.meta.url).pathname).href;
const pictures = process.argv.includes("--pictures") ? process.argv[process.argv.indexOf("--pictures") + 1] : null;

provide();
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox", "--headless=new"] });
const complaints = [];
let done = 0;

/** Opens the page anew, and listens for everything that it should not do. */
export async function opened(options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (said) => complaints.push(`console: ${said.text()}`));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(PAGE);
  return page;
}

export async function hold(what, use, options) {
  const page = await opened(options);
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

export function same(actual, expected) {
  if (actual !== expected) throw new Error(`expected ${expected}, got ${actual}`);
}

/** Waits until the score is the expected one: it comes from a worker. */
export const becomes = (page, expected) =>
  page.waitForFunction((text) => document.querySelector(".verdict strong")?.textContent === text, expected);
export const score = (page) => page.locator(".verdict strong").textContent({ timeout: 20_000 });
export const give = (page, name, content) =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
export const paste = (page, html, text) =>
  page.evaluate(
    ([html, text]) => {
      const clipboardData = new DataTransfer();
      if (html !== "") clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    [html, text],
  );
export const saved = async (page, name) => {
  await page.getByRole("tab", { name: "取走" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
};
export async function picture(page, name) {
  if (pictures === null) return;
  mkdirSync(pictures, { recursive: true });
  const view = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: view.width, height: Math.min(height, 4000) });
  await page.screenshot({ path: `${pictures}/${name}.png` });
  await page.setViewportSize(view);
}

/** Closes the browser and says what did not hold. */
export async function end() {
  await browser.close();
  for (const each of complaints) console.error(each);
  console.log(`${done} held, ${complaints.length} complaints`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
