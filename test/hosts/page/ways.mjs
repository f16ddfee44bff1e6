// Every way in, and every way out again.
import { evaluate, readTable, verify } from "../../../dist/index.js";
import { tableCsv, tableHtml } from "../../../dist/report.js";
import { readFile } from "../../../dist/files.js";
import { writeTables } from "../../../dist/xlsx.js";
import { becomes, give, hold, paste, picture, same, saved, score } from "./browser.mjs";
import { plain, report, SCORE, sheet } from "./forms.mjs";

await hold("an example, one click: 98.15, 优", async (page) => {
  await picture(page, "start");
  await page.getByRole("button", { name: report.subject.name }).click();
  same(await score(page), "98.15");
  same(await page.locator(".verdict .grade").textContent(), "优");
  await picture(page, "form");
});

await hold("a form as JSON", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  same(await score(page), SCORE);
});

await hold("a form as XLSX", async (page) => {
  await give(page, "form.xlsx", await writeTables([sheet]));
  same(await score(page), SCORE);
});

await hold("a form as CSV", async (page) => {
  await give(page, "form.csv", tableCsv(sheet));
  same(await score(page), SCORE);
});

await hold("a table copied from a web page or a sheet", async (page) => {
  await paste(page, tableHtml([sheet]), "");
  same(await score(page), SCORE);
});

await hold("a table copied as text", async (page) => {
  await paste(page, "", tableCsv(sheet, { separator: "\t" }));
  same(await score(page), SCORE);
});

await hold("a text typed or pasted into the field", async (page) => {
  await page.locator("textarea").fill(tableCsv(sheet, { separator: "\t" }));
  await page.getByRole("button", { name: "读取" }).click();
  same(await score(page), SCORE);
});

await hold("a changed actual, undone and done again", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  await page.getByLabel("培训人次 实际完成值").fill("120");
  await becomes(page, "88"); // 60 × 120/150 + 40
  await page.getByRole("button", { name: "撤销" }).click();
  await becomes(page, SCORE);
  await page.getByRole("button", { name: "重做" }).click();
  await becomes(page, "88");
});

await hold("a cell that cannot be read: no score, and what to do", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  await page.getByLabel("培训人次 实际完成值").fill("——");
  await page.locator(".cannot").waitFor();
  same(await page.getByLabel("培训人次 实际完成值").inputValue(), "——");
  same(await page.getByLabel("培训人次 实际完成值").getAttribute("aria-invalid"), "true");
});

await hold("a score that explains itself, and a proof that holds", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  await page.locator(".leaf .figure").first().click();
  const why = await page.locator("aside").textContent();
  if (!why.includes("100 ÷ 150 = 2/3")) throw new Error(why);
  await page.getByRole("button", { name: "核对证明" }).click();
  // The status is there, empty, before what it says: so that it is read out.
  const said = await page.locator(".proof [role=status]").filter({ hasText: /\S/ }).textContent();
  if (!said.includes("全部成立")) throw new Error(said);
});

await hold("two standards side by side", async (page) => {
  await page.getByRole("button", { name: report.subject.name }).click();
  await page.getByRole("tab", { name: "对比" }).click();
  await page.locator("[role=tabpanel] select").selectOption("cn-mof-2020-10");
  same((await page.locator("[role=tabpanel] tbody tr").first().textContent()).includes("100"), true);
});

await hold("a second standard that the form cannot be computed by: it is said why", async (page) => {
  await page.getByRole("button", { name: "某县农村公路养护" }).click();
  await page.getByRole("tab", { name: "对比" }).click();
  await page.locator("[role=tabpanel] select").selectOption("cn-mof-2013-53-department");
  const said = await page.locator("#panel [role=status]").textContent();
  same(said.startsWith("按这个办法还不能计算：") && said.length > 20, true);
});

await hold("a form that names no standard: it is said which one it is computed by", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  await score(page);
  const said = await page.locator(".verdict .hint").first().textContent();
  same(said, "表中没有写明评分办法，暂按这个办法计算：项目支出绩效评价管理办法（财政部，2020年）");
});

await hold("taken away as JSON: the proof holds outside", async (page) => {
  await give(page, "form.json", JSON.stringify({ ...plain, standard: "cn-mof-2020-10" }));
  const evaluation = JSON.parse((await saved(page, "结果（JSON，附证明）")).toString("utf8"));
  same(evaluation.score, SCORE);
  same(verify(evaluation, { ...plain, standard: "cn-mof-2020-10" }).ok, true);
});

for (const [name, kind] of [
  ["自评表（CSV）", "csv"],
  ["各表（XLSX）", "xlsx"],
  ["打印页（HTML）", "html"],
]) {
  await hold(`taken away as ${kind} and read back: the same score`, async (page) => {
    await give(page, "form.json", JSON.stringify(plain));
    const { value } = await readFile(new Uint8Array(await saved(page, name)));
    const [table] = value.tables;
    const form = readTable(table.rows, table.merges).value;
    same(evaluate({ ...form, standard: "cn-mof-2020-10" }).value.score, SCORE);
  });
}

await hold("several files: a summary, a row each, what could not be read", async (page) => {
  const file = (name, content) => ({ name, mimeType: "", buffer: Buffer.from(content) });
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      file("一.json", JSON.stringify(plain)),
      file("二.json", JSON.stringify(report)),
      file("三.pdf", "%PDF-1.7"),
      file("~$四.xlsx", "x"),
    ]);
  await page.locator(".summary tbody tr").nth(1).waitFor();
  same(await page.locator(".summary tbody tr").count(), 2);
  // Scores, grades, findings: each as bars, with how many forms they are of.
  same((await page.locator(".summary .bars").first().locator(".number").allTextContents()).join(" "), "1 1");
  if (!(await page.locator(".unread").textContent()).includes("PDF")) throw new Error("the PDF is not named");
  await picture(page, "summary");
  await page.getByRole("button", { name: "二.json" }).click();
  same(await score(page), "98.15");
});

await hold("an empty form filled in by hand, its names and its budget too", async (page) => {
  await page.locator("select").selectOption({ label: "项目支出绩效自评表 · cn-mof-2020-10" });
  await page.getByRole("tab", { name: "预算" }).click();
  for (const [name, amount] of [
    ["年初预算数", "100"],
    ["全年预算数（调整后）", "100"],
    ["全年执行数", "95"],
  ])
    await page.getByLabel(name, { exact: true }).fill(amount);
  await page.getByRole("tab", { name: "自评表" }).click();
  // The first leaf is the execution of the budget.
  for (const [place, what] of [..."甲乙丙丁戊己庚辛壬"].entries()) {
    const row = page.locator(".leaf").nth(place + 1);
    await row.getByLabel("指标名称").fill(`${what}类任务完成率`);
    for (const [cell, text] of [
      ["target", "≥90"],
      ["unit", "%"],
      ["actual", `${91 + place}%`],
    ])
      await row.locator(`input.${cell}`).fill(text);
  }
  await becomes(page, "99.5"); // 10 × 95/100 + 90
  // A weight that the form shares out can be set, too.
  same(await page.locator(".leaf").nth(1).locator("input.weight").getAttribute("placeholder"), "12.5");
  await page.getByRole("tab", { name: "问题" }).click();
  await page.locator(".fine").first().waitFor();
});
