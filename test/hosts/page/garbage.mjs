// What is no form, and texts that would like to be something else: nothing of them becomes markup, a formula or a surprise.
import { readFile } from "../../../dist/files.js";
import { give, hold, paste, same, saved, score } from "./browser.mjs";
import { plain, SCORE } from "./forms.mjs";

const EVIL =
  '<img src=x onerror="document.title=1">=HYPERLINK("http://x")\u202e</script><script>document.title=1</script>';
const form = structuredClone(plain);
form.subject.name = EVIL;
form.indicators[0].name = "=1+1";
form.indicators[0].children[0].name = EVIL;
form.indicators[0].children[1].reason = EVIL;

/** Every view: no element of the form's own, and its text as it is. */
async function onlyText(page) {
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    same(await page.locator("img, #app script, #app iframe, #app style").count(), 0);
  }
  await page.locator("#tab-form").click();
  same((await page.locator(".leaf th").first().textContent()).startsWith("<img src=x"), true);
  same((await page.title()) === "1", false);
}

await hold("text of a form as JSON never becomes markup, in any view", async (page) => {
  await give(page, "form.json", JSON.stringify(form));
  same(await score(page), SCORE);
  await page.locator(".leaf .figure").first().click();
  await onlyText(page);
});

await hold("a pasted table with elements and scripts in its cells: their text alone", async (page) => {
  const cells = ["三级指标", "指标值", "实际完成值", "分值"];
  const evil =
    '<img src=x onerror="document.title=1"><script>document.title=1</script><b onclick="x()">人次</b>&lt;img src=x&gt;';
  const row = (values, tag) => `<tr>${values.map((value) => `<${tag}>${value}</${tag}>`).join("")}</tr>`;
  await paste(page, `<table>${row(cells, "th")}${row([evil, "≥1", "1", "100"], "td")}</table>`, "");
  same(await score(page), "100");
  same(await page.locator("img, #app script").count(), 0);
  same(await page.locator(".leaf th").first().textContent(), "人次<img src=x>");
});

await hold("signs that turn the direction of a text stay within their cell", async (page) => {
  await give(page, "form.json", JSON.stringify(form));
  await score(page);
  const loose = await page.evaluate(
    () =>
      [...document.querySelectorAll(".leaf th, .verdict .subject")].filter(
        (each) => !/isolate|plaintext/.test(getComputedStyle(each).unicodeBidi),
      ).length,
  );
  same(loose, 0);
});

await hold("taken away as CSV and as a page: no formula and no markup of the form's", async (page) => {
  await give(page, "form.json", JSON.stringify(form));
  await score(page);
  const csv = (await saved(page, "自评表（CSV）")).toString("utf8");
  same(/(?:^|,)"?[=+@]/m.test(csv.replace(/^\ufeff/, "")), false);
  const html = (await saved(page, "打印页（HTML）")).toString("utf8");
  same(/<img|<script/i.test(html), false);
  const { value } = await readFile(new Uint8Array(await saved(page, "各表（XLSX）")));
  same(JSON.stringify(value.tables).includes("=1+1"), true);
});

for (const [what, name, content, said] of [
  ["a text that is no table", "a.txt", "这不是表格", "表头"],
  ["nothing", "a.txt", "", "没有文字"],
  ["broken JSON", "a.json", '{"schemaVersion": 1,', "JSON"],
  ["JSON that is no form", "a.json", '{"schemaVersion": 1, "indicator": []}', "indicators"],
  ["a picture", "a.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "图片"],
  ["a broken workbook", "a.xlsx", Buffer.from("504b0304140000000800", "hex"), "损坏"],
  ["a PDF", "a.pdf", "%PDF-1.7", "PDF"],
]) {
  await hold(`${what}: a message that says what it is and what is wanted`, async (page) => {
    await give(page, name, content);
    const message = await page.locator(".unread dd").first().textContent({ timeout: 10_000 });
    if (!message.includes(said)) throw new Error(message);
    same(
      await page
        .locator("[role=status] .hint")
        .textContent()
        .then((text) => text.includes("表头")),
      true,
    );
  });
}

await hold("a text that cannot be read stays in its field, to be mended there", async (page) => {
  await page.locator("textarea").fill("这不是表格");
  await page.getByRole("button", { name: "读取" }).click();
  await page.locator(".unread dd").waitFor();
  same(await page.locator("textarea").inputValue(), "这不是表格");
  await page.locator("textarea").fill("三级指标,指标值,实际完成值,分值\n人次,≥1,1,100");
  await page.getByRole("button", { name: "读取" }).click();
  same(await score(page), "100");
  same(await page.locator(".unread").count(), 0);
});

await hold("a cell that nonsense is typed into keeps it, and says what is wrong", async (page) => {
  await give(page, "form.json", JSON.stringify(plain));
  const actual = page.getByLabel("培训人次 实际完成值");
  await actual.fill("<b>很多</b>\u202e");
  await page.locator(".cannot").waitFor();
  same(await actual.inputValue(), "<b>很多</b>\u202e");
  same((await page.locator(".said.error").first().textContent()).length > 5, true);
});
