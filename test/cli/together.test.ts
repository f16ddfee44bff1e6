import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "jixiao-together-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const inside = (name: string): string => join(root, name);

const form = JSON.stringify({
  schemaVersion: 1,
  standard: "cn-mof-2020-10",
  indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100", reported: "66" }],
});
const other = ["--compare", "cn-mof-2021-101"];
writeFileSync(inside("1.json"), form);
writeFileSync(inside("2.json"), form);
writeFileSync(inside("map.json"), "{}");
const both = [inside("1.json"), inside("2.json")];

describe("an option that would be left unread is refused by its name", () => {
  it.each<[readonly string[], string]>([
    [["evaluate", "--explain", "培训人次", ...other], "--explain 不能用 --compare"],
    [["evaluate", "--explain", "培训人次", "--partial"], "--explain 不能用 --partial"],
    [["evaluate", "--explain", "培训人次", "--format", "md"], "--explain 只有 text 和 json"],
    [["evaluate", "--explain", "培训人次", "--out", inside("e.xlsx")], "--explain 只有 text 和 json"],
    [["evaluate", "--explain", "培训人次", "--format", "csv", "--bom"], "--explain 不能用 --bom"],
    [["evaluate", "--partial", ...other], "--partial 不能用 --compare"],
    [["evaluate", "--partial", "--proof"], "--partial 不能用 --proof"],
    [["audit", "--explain", "培训人次", "--mark"], "--explain 不能用 --mark"],
    [["audit", "--explain", "培训人次", "--previous", inside("1.json")], "--explain 不能用 --previous"],
    [["audit", "--explain", "培训人次", "--format", "notice"], "--explain 只有 text 和 json"],
    [["audit", "--mark", "--json"], "--mark 不能用 --json"],
    [["audit", "--mark", "--format", "notice"], "--mark 不能用 --format"],
    [["audit", "--mark", "--previous", inside("1.json")], "--mark 不能用 --previous"],
    [["audit", "--previous", inside("1.json"), "--format", "csv"], "--previous 只有 text、json 和 html"],
    [["audit", "--previous", inside("1.json"), "--format", "notice"], "--previous 只有 text、json 和 html"],
    [["audit", "--workers", "0"], "--workers 要一个 1 到 256 的整数：0"],
    [["evaluate", "--map", inside("map.json")], "--map 只用于表格，这是 JSON"],
    [["audit", "--sheet", "一"], "--sheet 只用于表格，这是 JSON"],
    [["table", "--map", inside("map.json"), "--sheet", "一"], "--map, --sheet 只用于表格，这是 JSON"],
    [["ratios", "--map", inside("map.json")], "--map 只用于表格，这是 JSON"],
    [["across", "--sheet", "一"], "--sheet 只用于表格，这是 JSON"],
    [["template", "--format", "pdf"], "--format 要写明模板的编号"],
    [["template", "--format", "xlsx", "--out", inside("t.xlsx")], "--format, --out 要写明模板的编号"],
    [["evaluate", ...both, "--format", "csv", "--out", inside("o/")], "--format csv 要写到一个文件"],
  ])("%j", async (args, sentence) => {
    const { status, out, err } = await run(args, args[0] === "across" ? "[]" : form);
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(`jixiao: ${sentence}`)]);
  });
});

it("what a table is read by is refused beside several forms in one file of JSON", async () => {
  const { status, out, err } = await run(["audit", "--map", inside("map.json")], `[${form},${form}]`);
  expect([status, out, err]).toEqual([2, "", expect.stringContaining("--map 只用于表格，这是 JSON")]);
});

describe("what is asked for together is done", () => {
  it("--explain with --out, as text or a trace", async () => {
    const shown = await run(["evaluate", "--explain", "培训人次"], form);
    for (const args of [["evaluate"], ["audit"]]) {
      const out = inside(`${args[0] ?? ""}.txt`);
      const written = await run([...args, "--explain", "培训人次", "--out", out], form);
      expect([written.status, written.out, readFileSync(out, "utf8")]).toEqual([0, "", shown.out]);
    }
    await run(["evaluate", "--explain", "培训人次", "--out", inside("trace.json")], form);
    expect(JSON.parse(readFileSync(inside("trace.json"), "utf8"))).toMatchObject({ pointer: "/indicators/0" });
    expect((await run(["evaluate", "--explain", "/rate", "--format", "json"], form)).out).toContain(
      '"pointer": "/rate"',
    );
  });

  it("--previous on a page", async () => {
    const last = inside("last.json");
    writeFileSync(last, form.replace('"actual":"100"', '"actual":"75"'));
    const { status, out } = await run(["audit", "--previous", last, "--format", "html"], form);
    expect([status, out]).toEqual([1, expect.stringContaining("实际完成值：75 → 100")]);
  });

  it("--format html and --json into a folder", async () => {
    expect((await run(["evaluate", ...both, "--format", "html", "--out", inside("h/")])).status).toBe(0);
    expect(existsSync(inside("h/汇总.html"))).toBe(true);
  });
});
