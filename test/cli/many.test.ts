import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asDocx, asHtml, asText, ROWS } from "../files/same.js";
import { lines, run } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-many-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** A form of one indicator with its full mark, its actual value and the score that it prints. */
const form = (name: string, actual: string, reported: string): string =>
  `项目名称,${name}\n主管部门,某县教育局\n一级指标,三级指标,指标值,实际完成值,分值,得分\n产出指标,培训人次,≥100,${actual},100,${reported}\n总分,,,,100,${reported}\n`;

beforeAll(async () => {
  file("in/jixiao.json", '{ "standard": "财预〔2020〕10号" }');
  file("in/1.csv", form("甲项目", "90", "90"));
  file("in/乙/2.csv", form("乙项目", "80", "100"));
  file("in/乙/~$2.xlsx", "x");
  file("in/.DS_Store", "x");
  file("in/3.docx", asDocx());
  file("in/4.html", asHtml());
  file("in/扫描.pdf", "%PDF-1.7\n");
  file("in/断.csv", new TextEncoder().encode("项目名称,丙项目\n主管部门,某县教育局").subarray(0, -1));
  file(
    "in/多份.xlsx",
    await writeXlsx({ sheets: ["一", "二"].map((name) => ({ name, rows: ROWS.map((row) => [...row]) })) }),
  );
});

const inside = (name: string): string => join(root, name);

describe("many files", () => {
  it("are a summary, a row a form: ranked by score, with what differs, and what could not be read and why", async () => {
    const { status, out } = await run(["audit", inside("in")]);
    expect(status).toBe(1);
    // 100 of 100 printed for 80 of 100: too high by 20.
    expect(out).toMatch(/2\.csv +某县教育局 +乙项目 +100 +80 +-20 +良 +[1-9]/);
    expect(out).toMatch(/1\.csv +某县教育局 +甲项目 +90 +90 +0 +优 +0/);
    expect(out).toContain("扫描.pdf：这是 PDF 版式文件");
    expect(out).toContain("跳过锁定文件和系统文件 2 个");
    expect(out).toContain("6 份自评表");
  });

  it("have a page each, also where two paths come to one or to the summary's", async () => {
    for (const [name, title] of [
      ["同/子/表.csv", "里面的"],
      ["同/表.csv", "外面的"],
      ["同/子/汇总", "总的"],
    ] as const) {
      file(name, form(title, "90", "90"));
    }
    const before = process.cwd();
    process.chdir(inside("同/子"));
    const args = ["表.csv", "../表.csv", "汇总", "--standard", "cn-mof-2020-10", "--out", "结果/"];
    const { status } = await run(["audit", ...args]).finally(() => process.chdir(before));
    expect(status).toBe(0);
    const page = (name: string): string => readFileSync(inside(`同/子/结果/${name}.html`), "utf8");
    expect([page("表.csv"), page("表.csv-2"), page("汇总-2")]).toEqual(
      ["里面的", "外面的", "总的"].map((title) => expect.stringContaining(title) as string),
    );
    expect(page("汇总")).toContain(`href="${encodeURIComponent("汇总-2.html")}"`);
  });

  it("count what was doubtful in reading a table among the warnings of its form", async () => {
    file("total/表.csv", form("丁项目", "90", "90").replace("总分,,,,100", "总分,,,,90"));
    const told = lines((await run(["audit", inside("total"), "--json", "--standard", "cn-mof-2020-10"])).out) as {
      findings: { code: string }[];
    }[];
    expect(told.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain("table/total-differs");
    const { out } = await run(["audit", inside("total"), "--standard", "cn-mof-2020-10"]);
    expect(out).toContain("table/total-differs");
  });

  it("are lines of JSON in the order of their names by --json, those that cannot be read among them", async () => {
    const { status, out } = await run(["evaluate", inside("in"), "--json"]);
    expect(status).toBe(1);
    const told = lines(out) as { file: string; sheet?: string; score?: string; issues?: { code: string }[] }[];
    expect(
      told.map((each) => [each.file.slice(root.length + 4), each.sheet, each.score ?? each.issues?.[0]?.code]),
    ).toEqual([
      ["1.csv", undefined, "90"],
      // 40 × 100/150 + 20 × 86.4/90 + 40 = 26.67 + 19.2 + 40
      ["3.docx", undefined, "85.87"],
      ["4.html", undefined, "85.87"],
      ["乙/2.csv", undefined, "80"],
      ["多份.xlsx", "一", "85.87"],
      ["多份.xlsx", "二", "85.87"],
      ["扫描.pdf", undefined, "file/fixed-layout"],
      ["断.csv", undefined, "file/broken-bytes"],
    ]);
  });

  it("give a page each, and the summary as a page and a workbook that lead to them, into a folder", async () => {
    const { status } = await run(["audit", inside("in"), "--out", inside("out/")]);
    expect(status).toBe(1);
    const summary = readFileSync(inside("out/汇总.html"), "utf8");
    const links = [...summary.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) => decodeURIComponent(link));
    expect(links).toHaveLength(6);
    for (const link of links) expect(existsSync(inside(`out/${link}`))).toBe(true);
    const page = readFileSync(inside(`out/${links.find((link) => link.includes("2.csv")) ?? ""}`), "utf8");
    expect(page).toContain("公布 100 分，多报 20 分");
    expect(page).not.toMatch(/<script|https?:/);
    const back = /href="([^"]*)"/.exec(page)?.[1] ?? "";
    const from = join(root, "out", dirname(links.find((link) => link.includes("2.csv")) ?? ""));
    expect(existsSync(join(from, decodeURIComponent(back)))).toBe(true);
    const book = await readXlsx(readFileSync(inside("out/汇总.xlsx")));
    expect(book.sheets.map(({ name }) => name)).toEqual(["汇总", "得分率分布", "常见问题", "没有读出来的"]);
  });

  it("that lie in one sheet have a page and a notice each too", async () => {
    const one = (name: string, score: string): string => `${name},产出指标,培训人次,≥100,80,100,${score}\n`;
    const head = "项目名称,一级指标,三级指标,指标值,实际完成值,分值,得分\n";
    const path = file("two.csv", head + one("甲", "100") + one("乙", "90"));
    const out = ["--standard", "cn-mof-2020-10", "--format", "notice", "--out", inside("two/")];
    expect((await run(["audit", path, ...out])).status).toBe(1);
    const links = [...readFileSync(inside("two/汇总.html"), "utf8").matchAll(/href="([^"]*)"/g)];
    const pages = links.map(([, link = ""]) => inside(`two/${decodeURIComponent(link)}`)).sort();
    expect(pages.map((page) => page.slice(page.lastIndexOf("/") + 1))).toEqual(["two.csv-1.html", "two.csv-2.html"]);
    for (const [at, name] of ["甲", "乙"].entries()) {
      expect(readFileSync(pages[at] ?? "", "utf8")).toContain(`<h1>${name}</h1>`);
      expect(readFileSync((pages[at] ?? "").replace(".html", "-整改通知.html"), "utf8")).toContain(name);
    }
  });

  it.each(["html", "xlsx", "csv", "md"])("are written as the ending of --out says: %s", async (ending) => {
    const out = inside(`s.${ending}`);
    expect((await run(["audit", inside("in"), "--out", out])).status).toBe(1);
    expect(readFileSync(out).length).toBeGreaterThan(500);
  });

  it("that are all read and right give status 0", async () => {
    expect((await run(["audit", inside("in/1.csv"), inside("in/1.csv"), "--standard", "cn-mof-2020-10"])).status).toBe(
      0,
    );
  });

  it("that cannot be opened are named among the others", async () => {
    const { status, out } = await run(["evaluate", inside("in/1.csv"), inside("in/none.csv"), "--json"]);
    expect(status).toBe(1);
    expect((lines(out) as { issues?: { code: string }[] }[])[1]?.issues?.[0]?.code).toBe("file/unreadable");
  });

  it("do not follow a link to a folder, which may lead in a circle", async () => {
    file("circle/1.csv", form("甲", "90", "90"));
    symlinkSync(inside("circle"), inside("circle/again"));
    expect(
      (await run(["evaluate", inside("circle"), "--json", "--standard", "cn-mof-2020-10"])).out.match(/\n/g),
    ).toHaveLength(1);
  });

  it.each(["explain", "compare"])("take no --%s, which is for one", async (option) => {
    const { status, err } = await run(["evaluate", inside("in"), `--${option}`, "cn-mof-2020-10"]);
    expect([status, err]).toEqual([2, `jixiao: --${option} 只用于一份自评表\n`]);
  });
});

describe("a folder's jixiao.json", () => {
  it("speaks for what lies below it; one nearer goes before it, and an option before all", async () => {
    const say = (place: string, rounding: object): string =>
      file(`set/${place}jixiao.json`, JSON.stringify({ standard: "cn-mof-2020-10", rounding }));
    say("", { places: 1, mode: "half-up", stage: "indicator" });
    say("甲/", { places: 0, mode: "half-up", stage: "indicator" });
    const third = (path: string): string =>
      file(path, "一级指标,三级指标,指标值,实际完成值,分值\n产出指标,人次,≥3,1,100\n");
    third("set/a.csv");
    third("set/甲/b.csv");
    const scores = lines((await run(["evaluate", inside("set"), "--json"])).out) as { score: string }[];
    expect(scores.map(({ score }) => score)).toEqual(["33.3", "33"]); // 100 ÷ 3 to one place, and to none
    const other = lines((await run(["evaluate", inside("set"), "--json", "--standard", "cn-mof-2021-101"])).out);
    expect(other).toMatchObject([{ standard: { id: "cn-mof-2021-101" } }, { standard: { id: "cn-mof-2021-101" } }]);
  });

  it("speaks too where a folder below it or a file in one is given, and it is said which one spoke", async () => {
    const settings = file("far/jixiao.json", JSON.stringify({ standard: "cn-mof-2020-10" }));
    const path = file("far/甲/乙/b.csv", form("甲", "90", "90"));
    for (const given of [[path], [inside("far/甲")], [path, path]]) {
      const { status, err } = await run(["evaluate", ...given]);
      expect([status, err]).toEqual([0, `评分办法等取自上级文件夹的 ${settings}\n`]);
    }
    expect((await run(["evaluate", inside("far")])).err).toBe("");
    expect((await run(["evaluate", path, "--standard", "cn-mof-2021-101"])).err).not.toContain("jixiao.json");
    const near = file("far/甲/jixiao.json", JSON.stringify({ standard: "cn-mof-2021-101" }));
    const { err } = await run(["evaluate", path, "--json", "--lang", "en"]);
    expect(err).toContain(`the settings of ${near} above hold too\n`);
    expect(err).not.toContain(settings);
  });

  it("with a key that it has not is refused, and the nearest is proposed", async () => {
    file("wrong/jixiao.json", '{ "standrad": "x" }');
    file("wrong/a.csv", form("甲", "90", "90"));
    const { status, err } = await run(["evaluate", inside("wrong")]);
    expect(status).toBe(2);
    expect(err).toContain("没有“standrad”这一项，是不是“standard”");
  });

  it("has all that is wrong with it said at once", async () => {
    const settings = file("wrongs/jixiao.json", '{ "standart": "x", "rounding": 3, "mapp": {} }');
    file("wrongs/a.csv", form("甲", "90", "90"));
    const { status, err } = await run(["evaluate", inside("wrongs")]);
    expect([status, err.trimEnd().split("\n")]).toEqual([
      2,
      [
        `jixiao: ${settings}：没有“standart”这一项，是不是“standard”，只有 standard、map、rounding`,
        `${settings}：没有“mapp”这一项，是不是“map”，只有 standard、map、rounding`,
        `${settings}：“rounding”应当是 { "places", "mode", "stage" }`,
      ],
    ]);
  });

  it("says of a standard that is none why it cannot be used, and not what it passes over", async () => {
    const path = file("a form.json", '{ "schemaVersion": 1, "indicators": [] }');
    const { status, err } = await run(["evaluate", file("b.csv", form("甲", "90", "90")), "--standard", path]);
    expect(status).toBe(2);
    expect(err).toContain("缺少“id”这一项");
    expect(err).not.toContain("schemaVersion");
  });
});

describe("--out", () => {
  it("is never an input, nor in a folder that is read", async () => {
    const path = file("own.csv", form("甲", "90", "90"));
    const onto = await run(["audit", path, "--standard", "cn-mof-2020-10", "--out", path]);
    expect([onto.status, onto.err]).toEqual([2, `jixiao: --out 不能写在要读的文件上：${path}\n`]);
    expect(readFileSync(path, "utf8")).toBe(form("甲", "90", "90"));
    const within = await run(["audit", inside("in"), "--out", inside("in/汇总.html")]);
    expect([within.status, within.err]).toEqual([
      2,
      `jixiao: --out 不能写在要读的文件夹里：${inside("in/汇总.html")}\n`,
    ]);
  });

  it("is never a folder's jixiao.json that was read, nor what that names", async () => {
    const settings = file("own/jixiao.json", '{ "standard": "办法.json", "map": "对照.json" }');
    const map = file("own/对照.json", "{}");
    const standard = file("own/办法.json", (await run(["standards", "cn-mof-2020-10"])).out);
    const one = file("own/甲/1.csv", form("甲", "90", "90"));
    const two = file("own/甲/2.csv", form("乙", "90", "90"));
    for (const out of [settings, map, standard]) {
      const before = readFileSync(out, "utf8");
      const beside = file("own/3.csv", form("甲", "90", "90"));
      for (const args of [[beside], [beside, one, two], [beside, two, "--json"]]) {
        const { status, err } = await run(["evaluate", ...args, "--out", out]);
        expect([status, err]).toEqual([2, expect.stringContaining(`jixiao: --out 不能写在要读的文件上：${out}\n`)]);
        expect(readFileSync(out, "utf8")).toBe(before);
      }
    }
  });

  it("that is a folder does not put its file onto the input of the same name", async () => {
    const book = file("same/表.xlsx", await writeXlsx({ sheets: [{ name: "表", rows: ROWS.map((row) => [...row]) }] }));
    const before = readFileSync(book);
    const common = ["--standard", "cn-mof-2020-10", "--out", inside("same/")];
    for (const args of [
      ["evaluate", book, "--format", "xlsx"],
      ["audit", book, "--mark"],
    ]) {
      const { status, err } = await run([...args, ...common]);
      expect([status, err]).toEqual([2, expect.stringContaining("--out 不能写在要读的文件上")]);
      expect(readFileSync(book).equals(before)).toBe(true);
    }
  });

  it("leaves what was there where it cannot be written to its end, and nothing beside it", async () => {
    const path = file("kept/old.html", "old");
    const { status } = await run(["evaluate", inside("in/扫描.pdf"), "--out", path]);
    expect(status).toBe(2);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it("of one form may be a folder: a page, or the format asked for", async () => {
    const one = ["--standard", "cn-mof-2020-10", "--out", inside("one/")];
    await run(["evaluate", inside("in/1.csv"), "--format", "html", ...one]);
    await run(["evaluate", inside("in/1.csv"), "--json", ...one]);
    expect(readFileSync(inside("one/1.html"), "utf8")).toContain("<h1>甲项目</h1>");
    expect(JSON.parse(readFileSync(inside("one/1.json"), "utf8"))).toMatchObject({ score: "90" });
  });
});

describe("--standard", () => {
  it.each(["财预〔2020〕10号", "财预[2020]10号", "财预（2020） 10 号"])(
    "takes a document's number: %s",
    async (number) => {
      const { out } = await run(["evaluate", inside("in/1.csv"), "--json", "--standard", number]);
      expect(JSON.parse(out)).toMatchObject({ standard: { id: "cn-mof-2020-10" } });
    },
  );

  it("proposes the nearest id", async () => {
    const { status, err } = await run(["evaluate", inside("in/1.csv"), "--standard", "cn-mof-2020-01"]);
    expect(status).toBe(2);
    expect(err).toContain("没有评分办法 cn-mof-2020-01，是不是 cn-mof-2020-10");
  });
});

it("text between tabs pasted on standard input is scored at once", async () => {
  const { status, out } = await run(["evaluate", "--json", "--standard", "cn-mof-2020-10"], asText("\t"));
  expect([status, (JSON.parse(out) as { score: string }).score]).toEqual([0, "85.87"]);
});
