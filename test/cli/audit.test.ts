import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.js";

const report = fileURLToPath(new URL("../../docs/examples/jinshui-2021.json", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "jixiao-audit-"));
afterAll(() => rmSync(place, { recursive: true }));

function file(leaf: object): string {
  const path = join(place, "form.json");
  const indicators = [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", ...leaf }];
  writeFileSync(path, JSON.stringify({ schemaVersion: 1, standard: "cn-mof-2020-10", indicators }));
  return path;
}

describe("jixiao audit", () => {
  it("costs no more evaluations than --limit says, which takes whole numbers", async () => {
    const path = file({ actual: "100", reported: "66.67", reason: "停课" });
    const limited = JSON.parse((await run(["audit", path, "--limit", "1", "--json"])).out) as {
      evaluations: { limit: number; spent: number };
    };
    expect(limited.evaluations).toMatchObject({ limit: 1, spent: 1 });
    for (const limit of ["0", "x", "1.5", "-3"]) {
      const { status, err } = await run(["audit", path, `--limit=${limit}`]);
      expect(status).toBe(2);
      expect(err).toContain("--limit");
    }
  });

  it("ends with 0 where no finding is an error, and says that the figure agrees", async () => {
    const { status, out } = await run(["audit", file({ actual: "100", reported: "66.67", reason: "停课" })]);
    expect(status).toBe(0);
    expect(out).toMatch(/得分 培训人次 +66\.67 +66\.67 +相符/);
  });

  it("ends with 1 where a finding is an error, and names the reading", async () => {
    const { status, out } = await run(["audit", file({ actual: "100", reported: "100" })]);
    expect(status).toBe(1);
    expect(out).toMatch(/得分 培训人次 +100 +66\.67 +另有算法能得出 +比较方向反了/);
    expect(out).toContain("[score/missed-but-full]");
  });

  it("ends with 2 and nothing on standard output where the input is no form", async () => {
    const path = join(place, "none.json");
    writeFileSync(path, "[]");
    const { status, out } = await run(["audit", path]);
    expect(status).toBe(2);
    expect(out).toBe("");
  });

  it("takes another standard, and speaks English", async () => {
    const { status, out } = await run(["audit", report, "--standard", "cn-mof-2020-10", "--lang", "en"]);
    expect(status).toBe(1);
    expect(out).toMatch(/39\.35 +40 +reproduced otherwise/);
  });

  it("explains one figure, as text or as a trace, and says where a pointer leads nowhere", async () => {
    const path = file({ actual: "100", reported: "100" });
    const text = await run(["audit", path, "--explain", "/indicators/0"]);
    expect(text.status).toBe(0);
    expect(text.out).toMatch(/^“培训人次”得 66\.67 分/);
    const trace = await run(["evaluate", path, "--explain", "/rate", "--json"]);
    expect(JSON.parse(trace.out)).toMatchObject({ schemaVersion: 1, pointer: "/rate", value: "66.67" });
    const nowhere = await run(["evaluate", path, "--explain", "/x"]);
    expect([nowhere.status, nowhere.out]).toEqual([2, ""]);
    expect(nowhere.err).toContain("[explain/nothing-there]");
  });

  it("says what was doubtful in reading the table among the findings, in each form, and not twice", async () => {
    const path = join(place, "total.csv");
    // The only weight is 100, and the row of the total prints 90.
    const table =
      "项目名称,甲项目\n一级指标,三级指标,指标值,实际完成值,分值,得分\n产出指标,培训人次,≥100,90,100,90\n总分,,,,90,90\n";
    writeFileSync(path, table);
    const standard = ["--standard", "cn-mof-2020-10"];
    const json = await run(["audit", path, ...standard, "--json"]);
    const { findings } = JSON.parse(json.out) as { findings: { code: string; params: object }[] };
    expect(findings.filter(({ code }) => code === "table/total-differs")).toMatchObject([{ params: { cell: "E4" } }]);
    const [, text, page] = [
      json,
      await run(["audit", path, ...standard]),
      await run(["audit", path, ...standard, "--format", "html"]),
    ];
    expect(text.out).toContain("[table/total-differs]");
    expect(text.err).toBe("");
    expect(page.out).toContain("合计的分值是 90，而一级指标的分值相加为 100");
    const explained = await run(["audit", path, ...standard, "--explain", `/findings/${findings.length - 1}`]);
    expect(explained.status).toBe(0);
    // An evaluation is of the form: what was assumed in reading the table stands beside it.
    const evaluation = await run(["evaluate", path, ...standard, "--json"]);
    expect(evaluation.out).not.toContain("table/total-differs");
    expect(evaluation.err).toContain("[table/total-differs]");
  });

  it("prints the audit as JSON with its version", async () => {
    const { out } = await run(["audit", report, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, standard: { id: "cn-henan-jinshui-2021" } });
  });
});
