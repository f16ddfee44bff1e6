// A real browser, its page allowed no script but files of its own server: no inline script, no strings as code.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

export const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Installs Debian's Chromium where there is none and this may be done, with a font that has Chinese: its widths are what is looked at. */
export function provide() {
  if (existsSync(EXECUTABLE)) return;
  const run = (...words) => execFileSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"] });
  run("update");
  run("install", "-y", "--no-install-recommends", "chromium", "fonts-wqy-zenhei");
}

/** The results of the same program with each of the scripts, and what the page complained of. */
export async function run(scripts, program) {
  const files = new Map();
  scripts.forEach((script, place) => {
    files.set(`/${place}/jixiao.js`, ["text/javascript", script]);
    files.set(`/${place}/program.js`, ["text/javascript; charset=utf-8", `window.result = ${program};`]);
    files.set(`/${place}/`, [
      "text/html",
      '<!doctype html><script src="jixiao.js"></script><script src="program.js"></script>',
    ]);
  });
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url) ?? ["text/plain", ""];
    response.writeHead(files.has(request.url) ? 200 : 404, {
      "Content-Type": type,
      "Content-Security-Policy": "default-src 'none'; script-src 'self'",
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox"] });
  try {
    const results = [];
    for (const place of scripts.keys()) {
      const page = await browser.newPage();
      const complaints = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("favicon")) complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${server.address().port}/${place}/`);
      // No function goes over: the page may not make one of a text.
      const result = await page.evaluate("window.result");
      if (complaints.length > 0) throw new Error(complaints.join("; "));
      results.push(result);
      await page.close();
    }
    return { version: browser.version(), results };
  } finally {
    await browser.close();
    server.close();
  }
}
