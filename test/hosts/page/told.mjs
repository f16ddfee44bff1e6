// What a click on a cell, a score, a rate, a ratio or a finding tells, the cells that light up for it, and the marked copy.
import { openXlsx } from "hucre";
import { evaluate } from "../../../dist/index.js";
import { formTable } from "../../../dist/report.js";
import { writeTables } from "../../../dist/xlsx.js";
import { give, hold, same, saved, score } from "./browser.mjs";
import { plain } from "./forms.mjs";

const ROAD = "某县农村公路养护";
const openRoad = async (page) => {
  await page.getByRole("button", { name: ROAD }).click();
  await score(page);
  await page.locator(".said").first().waitFor();
};
const litCells = (page) => page.locator(".given td.lit").allTextContents();
const answer = (page) => page.locator("aside .answer").textContent();

await hold(
  "a click on a cell of the form as given: its score, and the cells that it comes from light up",
  async (page) => {
    await openRoad(page);
    await page.getByRole("tab", { name: "原表" }).click();
    await page.locator(".given").getByRole("button", { name: "304公里" }).click();
    same(await answer(page), "“养护农村公路里程”得 14.25 分（分值 15）：指标值 ≥320公里，实际完成值 304公里，部分完成");
    same((await litCells(page)).join(" "), "养护农村公路里程 ≥320公里 304公里 15");
    // The step names the cell as the file does.
    same(await page.locator("aside .at", { hasText: "E9" }).first().isVisible(), true);
  },
);

await hold("a click on a marked cell says what is wrong with it", async (page) => {
  await openRoad(page);
  await page.getByRole("tab", { name: "原表" }).click();
  await page.locator(".given td.error").getByRole("button", { name: "12", exact: true }).click();
  same(await page.locator("aside .findings li.error").textContent(), "公布得分 12，计算得分 9");
});

await hold("a click on a rate, a ratio and a finding: the cells light up where they stand", async (page) => {
  await openRoad(page);
  await page.locator(".leaf", { hasText: "养护农村公路里程" }).locator(".figure").nth(1).click();
  same((await answer(page)).includes("得分率 95%"), true);
  same(await page.getByLabel("养护农村公路里程 实际完成值").evaluate((each) => each.classList.contains("lit")), true);
  await page.getByRole("tab", { name: "预算" }).click();
  await page.getByRole("row", { name: "预算执行率" }).getByRole("button").first().click();
  same(await answer(page), "预算执行率为 90.00%");
  const lit = await page.locator(".amounts input.lit").evaluateAll((all) => all.map(({ value }) => value));
  same(lit.join(" "), "450 405");
  await page.getByRole("tab", { name: /问题/ }).click();
  await page.locator("#panel .findings li.error button").first().click();
  await page.getByRole("tab", { name: "原表" }).click();
  same((await litCells(page)).length > 2, true);
});

await hold("a cell of which nothing is computed says so", async (page) => {
  await openRoad(page);
  await page.getByRole("tab", { name: "原表" }).click();
  await page.locator(".given").getByRole("button", { name: "某县交通运输局" }).click();
  same(await page.locator("aside .hint").textContent(), "这一格里没有得分、比率或问题可以说明。");
});

await hold("the marked copy: the unit's own workbook, with a comment at the cell in question", async (page) => {
  // A workbook that says 81 where 80 is right.
  const form = { ...plain, standard: "cn-mof-2020-10" };
  const wrong = JSON.stringify(formTable(form, evaluate(form).value)).replaceAll('"80"', '"81"');
  await give(page, "自评.xlsx", await writeTables([JSON.parse(wrong)]));
  await score(page);
  const workbook = await openXlsx(new Uint8Array(await saved(page, "加批注的原表（XLSX）")));
  const comments = [...workbook.sheets[0].cells.values()].flatMap(({ comment }) => comment?.text ?? []);
  same(
    comments.some((text) => text.includes("81") && text.includes("80")),
    true,
  );
});

await hold("no marked copy of what is no workbook", async (page) => {
  await openRoad(page);
  await page.getByRole("tab", { name: "取走" }).click();
  same(await page.getByRole("button", { name: "加批注的原表（XLSX）" }).count(), 0);
});
