// How long the page takes with much: 5,000 rows pasted, 200 files dropped; what is measured is printed.
import { evaluate } from "../../../dist/index.js";
import { formTable, tableHtml } from "../../../dist/report.js";
import { hold, paste } from "./browser.mjs";
import { plain } from "./forms.mjs";

/** A form of so many groups of ten leaves each; the first group has what is left of 100 points. */
function long(count) {
  const leaf = (name, weight) => ({ name, weight, target: "≥150", unit: "人次", actual: "120" });
  const groups = Array.from({ length: count }, (_, group) => ({
    name: `产出指标${group + 1}`,
    children: Array.from({ length: 10 }, (_, place) =>
      leaf(`培训${group + 1}-${place + 1}`, group === 0 ? String((1000 - 2 * (count - 1)) / 100) : "0.02"),
    ),
  }));
  return { ...plain, standard: "cn-mof-2020-10", indicators: groups };
}

/**
 * Does something, and tells how long it took and what the page worked on it: the time that its main thread and the worker
 * that it started first were computing, in all and in the longest piece of the main thread. That is the time on a machine
 * that does nothing else; the time that went by is that of this machine as busy as it is.
 */
async function worked(page, use) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  const begin = Date.now();
  await use();
  const passed = Date.now() - begin;
  const { traceEvents: events } = JSON.parse((await browser.stopTracing()).toString("utf8"));
  const named = (name) => events.filter((each) => each.name === "thread_name" && each.args.name === name);
  const tasksOf = ({ pid, tid }) =>
    events.filter((each) => each.name === "RunTask" && each.ph === "X" && each.pid === pid && each.tid === tid);
  const [main] = named("CrRendererMain")
    .map(tasksOf)
    .sort((left, right) => sum(right) - sum(left));
  const [worker = []] = named("DedicatedWorker thread")
    .map(tasksOf)
    .filter((tasks) => tasks.length > 0)
    .sort(([left], [right]) => left.ts - right.ts);
  if (sum(main) === 0) throw new Error("the browser told nothing of what it did");
  return { passed, computed: sum(main) + sum(worker), longest: Math.max(...main.map(({ tdur = 0 }) => tdur)) / 1000 };
}

const sum = (tasks) => tasks.reduce((all, { tdur = 0 }) => all + tdur, 0) / 1000;

/** Says times beside their limits, and fails where one is beyond its own. */
function within(...times) {
  for (const [what, time, limit] of times) console.log(`     ${what}: ${Math.round(time)} ms (limit ${limit} ms)`);
  const late = times.filter(([, time, limit]) => time > limit).map(([what]) => what);
  if (late.length > 0) throw new Error(`too slow: ${late.join(", ")}`);
}

await hold("5,000 rows pasted: a result at once, and typing goes on", async (page) => {
  // As many rows as a form may have, its head and its foot among them.
  const form = long(499);
  const table = formTable(form, evaluate(form).value);
  const html = tableHtml([table]);
  await page.waitForTimeout(1000);
  const opening = await worked(page, async () => {
    await paste(page, html, "");
    await page.locator(".verdict strong").waitFor({ timeout: 60_000 });
  });
  const typing = await worked(page, async () => {
    await page.locator(".indicators input.actual").first().fill("");
    await page.keyboard.type("75", { delay: 50 });
    // 0.04 × 75/150; the audit of the form as it was before goes on meanwhile.
    await page.waitForFunction(() => document.querySelector(".leaf .figure").textContent === "0.02");
  });
  // The audits of both forms come in.
  const after = await worked(page, () => page.waitForTimeout(10_000));
  console.log(
    `     ${table.rows.length} rows; ${opening.passed} ms went by to the result, ${typing.passed} ms to the next`,
  );
  within(
    ["first result", opening.computed, 1000],
    ["the page takes no key, on opening", opening.longest, 100],
    ["the page takes no key, typing", typing.longest, 100],
    ["the page takes no key, afterwards", after.longest, 100],
  );
});

await hold("200 files dropped: progress, and the page stays alive", async (page) => {
  const files = Array.from({ length: 200 }, (_, place) => {
    const form = structuredClone(plain);
    form.subject.name = `培训项目${place + 1}`;
    return { name: `${place + 1}.json`, mimeType: "", buffer: Buffer.from(JSON.stringify(form)) };
  });
  const { passed, longest } = await worked(page, async () => {
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await page.locator("progress").first().waitFor({ state: "attached" });
    await page.waitForFunction(() => document.querySelectorAll(".summary tbody tr").length === 200, null, {
      timeout: 120_000,
    });
  });
  within(["200 files", passed, 15_000], ["the page takes no key", longest, 100]);
});
