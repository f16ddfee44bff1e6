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

  it("prints the audit as JSON with its version", async () => {
    const { out } = await run(["audit", report, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, standard: { id: "cn-henan-jinshui-2021" } });
  });
});
