// The page without a mouse.
import { hold, same, score } from "./browser.mjs";
import { report } from "./forms.mjs";

await hold("everything by keyboard: from the example to a score's explanation and back", async (page) => {
  await page.getByRole("button", { name: report.subject.name }).focus();
  await page.keyboard.press("Enter");
  await score(page);
  await page.locator(".verdict .figure").first().focus();
  await page.keyboard.press("Enter");
  await page.locator("aside .answer").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("aside .answer").waitFor({ state: "detached" });
  same(await page.evaluate(() => document.activeElement.textContent), "98.15");
});

await hold("by keyboard: the tabs are one stop, arrows go from one to the next", async (page) => {
  await page.getByRole("button", { name: report.subject.name }).click();
  await score(page);
  await page.locator("#tab-form").focus();
  await page.keyboard.press("ArrowLeft");
  same(await page.evaluate(() => document.activeElement.id), "tab-take");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  same(await page.evaluate(() => document.activeElement.id), "tab-findings");
  await page.keyboard.press("Tab");
  same(await page.evaluate(() => document.querySelector("#panel").contains(document.activeElement)), true);
});

await hold("by keyboard: every control has a name, and shows where the focus is", async (page) => {
  await page.getByRole("button", { name: report.subject.name }).click();
  await score(page);
  const seen = new Set();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const [name, outline] = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
      return [label.trim(), getComputedStyle(at).outlineStyle];
    });
    if (name === "") throw new Error(`stop ${stop} has no name`);
    if (outline === "none") throw new Error(`${name} does not show that it is in focus`);
    seen.add(name);
  }
  if (seen.size < 15) throw new Error(`only ${seen.size} stops`);
});
