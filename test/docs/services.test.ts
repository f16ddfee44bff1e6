import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { liveForm } from "../../docs/examples/live-form.js";
import { nightly } from "../../docs/examples/nightly.js";
import service from "../../docs/examples/service.js";
import type { SelfEvaluation } from "../../src/index.js";

const leaves = [
  { name: "场次", weight: "60", target: "≥10", unit: "场", actual: "10" },
  { name: "人次", weight: "40", target: "≥150", unit: "人次", actual: "" },
];
const form: SelfEvaluation = { schemaVersion: 1, standard: "cn-mof-2020-10", indicators: leaves };
// 60 + 40 × 120/150
const filled = { ...form, indicators: [leaves[0], { ...leaves[1], actual: "120" }] };

describe("the service", () => {
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Response | Promise<Response> =>
    service.request(path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers });

  it("scores a form, with its proof where it is asked for", async () => {
    expect(await (await post("/score", filled)).json()).toMatchObject({ score: "92", grade: "优" });
    expect(await (await post("/score?proof=true", filled)).json()).toHaveProperty("proof.steps");
  });

  it("refuses one with a gap and says where, in the language asked for", async () => {
    const refused = await post("/score", form, { "accept-language": "en" });
    expect(refused.status).toBe(422);
    const { issues } = (await refused.json()) as { issues: { path: string; code: string; message: string }[] };
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(["/indicators/1/actual actual/missing"]);
    expect(issues[0]?.message).toMatch(/^[\x20-\x7e]+$/);
  });

  it("checks the shape of a form, and of what is none", async () => {
    expect(await (await post("/validate", form)).json()).toEqual({ notes: [] });
    expect((await post("/validate", "{")).status).toBe(422);
  });

  it("describes itself with references that all lead somewhere", async () => {
    const text = await (await service.request("/openapi.json")).text();
    const { schemas } = (JSON.parse(text) as { components: { schemas: object } }).components;
    const wanted = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
    expect(wanted.filter((name) => !(name in schemas))).toEqual([]);
    expect(wanted).toContain("self-evaluation");
  });
});

describe("the live form", () => {
  it("says what each line scores, and of the others why they do not yet", () => {
    const live = liveForm(form, () => {});
    expect(live.lines.map(({ score }) => score)).toEqual(["60", null]);
    expect(live.lines[1]?.why).not.toBe("");
    expect(live.total).toBe("60 / 60");
  });

  it("scores again with each change", () => {
    const totals: string[] = [];
    const live = liveForm(form, ({ total }) => totals.push(total));
    live.change("/indicators/1", "120");
    live.change("/indicators/1", "12"); // 40 × 12/150 = 3.2
    expect(totals).toEqual(["92", "63.2"]);
  });
});

describe("the nightly batch", () => {
  const place = mkdtempSync(join(tmpdir(), "nightly-"));
  afterAll(() => rmSync(place, { recursive: true }));

  it("writes a result for each form, and sums them up", async () => {
    const [from, to] = [join(place, "in.ndjson"), join(place, "out.ndjson")];
    writeFileSync(from, [filled, form, filled].map((each) => JSON.stringify(each)).join("\n"));
    expect(await nightly(from, to)).toEqual({
      scored: 2,
      refused: [{ line: 2, code: "actual/missing" }],
      grades: { 优: 2 },
    });
    expect(readFileSync(to, "utf8").trim().split("\n")).toHaveLength(3);
  });
});
