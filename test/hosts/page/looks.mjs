// How the page looks: no view wider than the page, nothing that shuts somebody out, in light, dark and forced colours.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { give, hold, picture, score } from "./browser.mjs";
import { many, plain, report } from "./forms.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe calls serious or worse, and where. */
async function barriers(page) {
  await page.evaluate(`${AXE};0`);
  const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).slice(0, 3)}`);
}

/** Every view of the page, one after the other. */
async function* views(page) {
  yield "start";
  await page.getByRole("button", { name: "某县农村公路养护" }).click();
  await score(page);
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    yield await tab.getAttribute("id");
  }
  await page.locator("#tab-compare").click();
  await page.locator("[role=tabpanel] select").selectOption("cn-henan-jinshui-2021");
  await page.locator("[role=tabpanel] table").waitFor();
  yield "compared";
  await page.locator("#tab-form").click();
  await page.locator(".leaf .figure").nth(2).click();
  yield "explained";
  await page.getByRole("button", { name: "重新开始" }).click();
  await give(page, "many.jsonl", many(12));
  await page.locator(".summary tbody tr").nth(11).waitFor();
  yield "summary";
}

// Fonts differ from machine to machine: a view has to hold with letters half as wide again, too.
const SIZES = ["150%", ""];

// In which looks axe is asked too, each of them differing in width and colours at once; `--all` asks it in all.
const ASKED = ["390 px, light", "1280 px, dark", "forced colours"];
const asksAxe = (what) => ASKED.includes(what) || process.argv.includes("--all");

for (const [what, options] of [
  ["390 px, light", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
  ["390 px, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["1280 px, light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["1280 px, dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  // What is left of 1280 px when all is twice as large.
  ["zoom 200 %", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ["forced colours", { viewport: { width: 1280, height: 900 }, forcedColors: "active" }],
]) {
  await hold(
    `${what}: every view fits${asksAxe(what) ? " and axe finds nothing serious" : ""}`,
    async (page) => {
      const wrong = [];
      for await (const view of views(page)) {
        for (const size of SIZES) {
          const wider = await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            return document.documentElement.scrollWidth - window.innerWidth;
          }, size);
          if (wider > 0) wrong.push(`${view} is ${wider} px wider${size === "" ? "" : ` with letters of ${size}`}`);
        }
        for (const barrier of asksAxe(what) ? await barriers(page) : []) wrong.push(`${view}: ${barrier}`);
        await picture(page, `${view}-${what}`.replaceAll(/[ ,%]+/g, "-"));
      }
      if (wrong.length > 0) throw new Error(wrong.join("\n     "));
    },
    options,
  );
}

await hold("1280 px: all columns of a form are to be seen, and no cell cuts off what stands in it", async (page) => {
  await page.getByRole("button", { name: "某县农村公路养护" }).click();
  await score(page);
  const [hidden, cut] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector("#panel .scroll");
    const inputs = [...document.querySelectorAll(".indicators input")];
    return [scrollWidth - clientWidth, inputs.filter((each) => each.scrollWidth > each.clientWidth).length];
  });
  if (hidden + cut > 0) throw new Error(`${hidden} px of the form and the ends of ${cut} cells are hidden`);
});

await hold(
  "reduced motion: nothing moves by itself",
  async (page) => {
    await page.getByRole("button", { name: report.subject.name }).click();
    await page.locator("#tab-charts").click();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((each) => getComputedStyle(each).transitionDuration !== "0s").length,
    );
    if (moving > 0) throw new Error(`${moving} elements move`);
  },
  { reducedMotion: "reduce" },
);

await hold("in print: the form on paper, no buttons, no scrolling", async (page) => {
  await page.getByRole("button", { name: report.subject.name }).click();
  await score(page);
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(
    () =>
      [...document.querySelectorAll("header, aside, .tabs, .settings")].filter((each) => each.checkVisibility()).length,
  );
  if (shown > 0) throw new Error(`${shown} things of the screen are printed`);
  await picture(page, "print");
});

await hold("in English: every view, no Chinese but of documents and of the form", async (page) => {
  await page.getByRole("button", { name: "English" }).click();
  const form = JSON.stringify({ ...plain, subject: { name: "Training", year: 2021 } })
    .replace("产出指标", "Output")
    .replace("培训人次", "People trained")
    .replace("人次", "")
    .replace("合格率", "Pass rate");
  const wrong = [];
  const look = async (view) => {
    const chinese = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const hidden = parentElement.closest("[lang|=zh], script, noscript");
        if (/[\u4e00-\u9fff]/.test(data) && hidden === null) found.push(data);
      }
      return found;
    });
    for (const text of chinese) wrong.push(`${view}: ${text}`);
  };
  await look("start");
  await give(page, "form.json", form);
  await score(page);
  await page.locator(".leaf .figure").first().click();
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await look(await tab.getAttribute("id"));
  }
  await page.locator("#tab-compare").click();
  await page.locator("[role=tabpanel] select").selectOption("cn-henan-jinshui-2021");
  await look("compared");
  await page.getByRole("button", { name: "Start again" }).click();
  await give(page, "two.jsonl", `${form}\n${form}`);
  await page.locator(".summary tbody tr").nth(1).waitFor();
  await look("summary");
  if (wrong.length > 0) throw new Error(wrong.join("\n     "));
});
