import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { standards } from "../../src/standard/index.js";
import { form, reached } from "../evaluate/forms.js";
import { lines, run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "jixiao-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));
const report = fileURLToPath(new URL("../../docs/examples/jinshui-2021.json", import.meta.url));

describe("jixiao ratios", () => {
  it("prints every ratio that the figures of a form allow", async () => {
    const { status, out } = await run(["ratios", report]);
    expect(status).toBe(0);
    expect(out).toMatch(/预算执行率 +100\.00%/);
    expect(out).toMatch(/预算调整率 +-31\.55%/);
  });

  it("takes figures that stand alone, and gives JSON", async () => {
    const { out } = await run(["ratios", "--json"], JSON.stringify({ initial: "200", executed: "179.43" }));
    const { ratios, notes } = JSON.parse(out) as {
      ratios: Record<string, { value: string }>;
      notes: { code: string }[];
    };
    expect(ratios["budget-execution"]?.value).toBe("89.715");
    expect(notes.map((note) => note.code)).toEqual(["budget/adjusted-is-initial"]);
  });

  it.each([
    ["figures alone", (figures: object) => figures],
    ["a form's budget", (figures: object) => ({ schemaVersion: 1, indicators: [], budget: figures })],
  ])("names a key that no figure has: %s", async (_what, inputOf) => {
    const input = JSON.stringify(inputOf({ initial: "200", adjusted: "200", excuted: "5", staff: { actaul: "1" } }));
    const { notes } = JSON.parse((await run(["ratios", "--json"], input)).out) as {
      notes: { code: string; params: object }[];
    };
    expect(notes.map(({ code, params }) => [code, params])).toEqual([
      ["input/unknown-key", { key: "excuted", nearest: "executed" }],
      ["input/unknown-key", { key: "actaul", nearest: "actual" }],
    ]);
    expect((await run(["ratios"], input)).out).toContain("是不是“executed”");
  });

  it("a form without figures has no ratios, and no keys to name", async () => {
    const { status, out } = await run(["ratios"], '{ "schemaVersion": 1, "indicators": [] }');
    expect([status, out]).toEqual([0, "没有可以计算的比率\n"]);
  });

  it("refuses what holds no figures, and figures that are none", async () => {
    expect((await run(["ratios"], "[]")).status).toBe(2);
    const { status, err } = await run(["ratios"], JSON.stringify({ budget: { adjusted: "十", executed: "1" } }));
    expect(status).toBe(2);
    expect(err).toContain("/budget/adjusted: ");
  });
});

describe("jixiao parse", () => {
  it("reads a line of text and unit into an object, in order", async () => {
    const { status, out } = await run(["parse"], "≥98\t%\n≤365 天\n");
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([
      { input: "≥98", unit: "%", value: { kind: "threshold", comparator: ">=", value: "98", unit: "%", stated: true } },
      { input: "≤365 天", unit: null, value: { kind: "threshold", comparator: "<=", value: "365", unit: "天" } },
    ]);
  });

  it("gives an error object for what it refuses, and for an empty line; CR is stripped", async () => {
    const { status, out } = await run(["parse"], "≥**批次\r\n\r\n≥1\t个\r\n");
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([
      { input: "≥**批次", error: { code: "target/placeholder" } },
      { input: "", error: { code: "target/missing", from: 0, to: 0 } },
      { input: "≥1", unit: "个", value: { value: "1", unit: "个" } },
    ]);
  });

  it("reads actual values, quantities and rule sentences by --as", async () => {
    expect(lines((await run(["parse", "--as", "actual"], "-31.55%\n")).out)).toMatchObject([
      { value: { kind: "quantity", value: "-31.55", unit: "%" } },
    ]);
    expect(lines((await run(["parse", "--as", "quantity"], "35万元\n")).out)).toMatchObject([
      { value: { value: "35", unit: "万元" } },
    ]);
    expect(lines((await run(["parse", "--as", "rule"], "每降低1个百分点扣0.5分，扣完为止\n")).out)).toMatchObject([
      { value: { method: "deduct-per-step", step: "1", stepUnit: "百分点", points: "0.5" } },
    ]);
    expect((await run(["parse", "--as", "cell"], "")).status).toBe(2);
  });
});

describe("jixiao batch", () => {
  const good = JSON.stringify(form([reached("90", { weight: "100" })]));

  it("evaluates a line for a line, in order; a bad line does not stop the others, and makes the status 1", async () => {
    const { status, out } = await run(["batch"], `${good}\noops\n\n{}\n${good}`);
    expect(status).toBe(1);
    expect(lines(out)).toMatchObject([
      { score: "90" },
      { line: 2, issues: [{ code: "input/not-json" }] },
      { line: 4, issues: [{ path: "/schemaVersion" }, { path: "/indicators" }] },
      { score: "90" },
    ]);
  });

  it("gives exactly one line for each, also a blank one, and status 0, by --pipe", async () => {
    const { status, out } = await run(["batch", "--pipe"], `${good}\n\noops\n`);
    expect(status).toBe(0);
    expect(lines(out)).toMatchObject([{ score: "90" }, "", { line: 3 }]);
  });

  it("gives the same bytes as evaluate --json", async () => {
    const one = JSON.parse((await run(["evaluate", "--json"], good)).out) as unknown;
    expect(lines((await run(["batch"], good)).out)).toEqual([one]);
  });
});

describe("jixiao standards, template, schema", () => {
  it("lists the standards with their documents, and prints one whole", async () => {
    const { out } = await run(["standards"]);
    for (const id of ["cn-mof-2020-10", "cn-mof-2021-101", "cn-henan-jinshui-2021", "财预〔2020〕10号"])
      expect(out).toContain(id);
    expect(JSON.parse((await run(["standards", "cn-mof-2020-10"])).out)).toMatchObject({
      id: "cn-mof-2020-10",
      fullMarks: "100",
    });
    expect((await run(["standards", "none"])).status).toBe(2);
  });

  it.each(standards().map(({ id }) => id))("prints %s so that it can be given back as a file", async (id) => {
    const path = join(folder, `${id}.json`);
    writeFileSync(path, (await run(["standards", id])).out);
    const [file, known] = [
      await run(["audit", report, "--json", "--standard", path]),
      await run(["audit", report, "--json", "--standard", id]),
    ];
    expect(file).toEqual(known);
  });

  it("lists the templates, and prints one as a self-evaluation", async () => {
    const [id = ""] = (await run(["template"])).out.split(/\s+/);
    expect(JSON.parse((await run(["template", id])).out)).toMatchObject({ schemaVersion: 1 });
    expect((await run(["template", "none"])).status).toBe(2);
  });

  it("prints JSON Schemas, the self-evaluation's by default", async () => {
    const schema = JSON.parse((await run(["schema"])).out) as { type: string; required: string[] };
    expect(schema.type).toBe("object");
    expect(schema.required).toContain("indicators");
    expect((await run(["schema", "rule"])).status).toBe(0);
    expect((await run(["schema", "none"])).status).toBe(2);
  });
});

describe("jixiao", () => {
  it("explains itself by --help and names its version by --version", async () => {
    expect((await run(["--help"])).out).toContain("jixiao evaluate");
    expect((await run(["--version"])).out).toMatch(/^jixiao \d+\.\d+\.\d+\n$/);
  });
});
