// How long the page takes with much: 5,000 rows pasted, 200 files dropped; what is measured is printed.
import { evaluate } from "../../../dist/index.js";
import { formTable, tableHtml } from "../../../dist/report.js";
import { hold, paste } from "./browser.mjs";
import { plain } from "./forms.mjs";

/** A form of so many leaves, ten to a group. */
function long(leaves) {
  const leaf = (name) => ({ name, weight: "0.02", target: "≥150", unit: "人次", actual: "120" });
  const groups = Array.from({ length: leaves / 10 }, (_, group) => ({
    name: `产出指标${group + 1}`,
    weight: "0.2",
    children: Array.from({ length: 10 }, (_, place) => leaf(`培训${group + 1}-${place + 1}`)),
  }));
  return { ...plain, standard: "cn-mof-2020-10", indicators: groups };
}

/** How much slower than a quiet machine of two cores this one is now; never less than 1. */
const slowdown = (page) =>
  page.evaluate(() => {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      let sum = 0;
      for (let at = 0; at < 2e7; at++) sum = (sum * 31 + at) % 1_000_003;
      // The sum is looked at, so that no engine leaves it out.
      return sum < 0 ? 0 : performance.now() - begin;
    });
    return Math.max(1, times.sort((left, right) => left - right)[2] / 110);
  });

/** Counts how long the page takes no key, from now on. */
const watch = (page) =>
  page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    clearInterval(globalThis.beat);
    globalThis.beat = setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
    }, 5);
  });
const longest = (page) => page.evaluate(() => globalThis.longest);

/** Says a time, and fails where it is beyond its limit on a machine as slow as this. */
function within(what, time, limit, slow) {
  console.log(
    `     ${what}: ${Math.round(time)} ms (limit ${limit} ms, machine ${slow.toFixed(1)} times as slow as a quiet one)`,
  );
  if (time > limit * slow) throw new Error(`${what}: ${Math.round(time)} ms`);
}

await hold("5,000 rows pasted: a result at once, and typing goes on", async (page) => {
  const form = long(5000);
  const html = tableHtml([formTable(form, evaluate(form).value)]);
  const slow = await slowdown(page);
  await watch(page);
  const begin = Date.now();
  await paste(page, html, "");
  await page.locator(".verdict strong").waitFor({ timeout: 60_000 });
  const first = Date.now() - begin;
  const blocked = await longest(page);
  await page.locator(".indicators input.actual").first().focus();
  await watch(page);
  await page.keyboard.type("1234567890", { delay: 50 });
  await page.waitForTimeout(1000);
  within("first result", first, 1000, slow);
  within("the page takes no key, on opening", blocked, 100, slow);
  within("the page takes no key, typing", await longest(page), 100, slow);
});

await hold("200 files dropped: progress, and the page stays alive", async (page) => {
  const slow = await slowdown(page);
  const files = Array.from({ length: 200 }, (_, place) => {
    const form = structuredClone(plain);
    form.subject.name = `培训项目${place + 1}`;
    return { name: `${place + 1}.json`, mimeType: "", buffer: Buffer.from(JSON.stringify(form)) };
  });
  await watch(page);
  const begin = Date.now();
  await page.locator('input[type="file"]').first().setInputFiles(files);
  await page.locator("progress").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => document.querySelectorAll(".summary tbody tr").length === 200, null, {
    timeout: 120_000,
  });
  within("200 files", Date.now() - begin, 15_000, slow);
  within("the page takes no key", await longest(page), 200, slow);
});
