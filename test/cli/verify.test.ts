import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { form, proved } from "../proof/small.js";
import { put } from "../proof/tamper.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "jixiao-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with this in it as JSON. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const good = file("good.json", proved);
const bad = file("bad.json", put(proved, { "/score": "95" }));
const own = file("form.json", form);

describe("jixiao verify", () => {
  it("says that a proof holds, and whether beside its form", async () => {
    expect(await run(["verify", good])).toMatchObject({ status: 0, err: "" });
    const { status, out } = await run(["verify", good, own]);
    expect(status).toBe(0);
    expect(out).toBe("证明成立：每一步都算得出来，读到的内容与自评表一致\n");
    expect((await run(["verify", "--lang", "en"], JSON.stringify(proved))).out).toMatch(
      /^the proof holds: .*without the form/,
    );
  });

  it("says what does not hold, with status 1", async () => {
    const { status, out } = await run(["verify", bad]);
    expect(status).toBe(1);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "证明不成立，2 处：",
      "/score: 合计的 score 写的是 95，证明得出的是 84.67 [proof/figure-differs]",
    ]);
    expect((await run(["verify", bad, "--lang", "en"])).out).toContain(
      "score of the whole is 95; the proof gives 84.67",
    );
  });

  it("holds the form against the proof", async () => {
    const other = file("other.json", {
      ...form,
      indicators: [{ ...form.indicators[0], weight: "21" }, form.indicators[1]],
    });
    const { status, out } = await run(["verify", good, other]);
    expect(status).toBe(1);
    expect(out).toContain("/indicators/0/weight：证明说原文是 20，自评表里是 21 [proof/text-differs]");
  });

  it("takes the form as whatever file it lies in, read as evaluate reads it", async () => {
    const path = join(folder, "form.csv");
    const head = "一级指标,二级指标,三级指标,指标值,实际完成值,分值";
    writeFileSync(path, `${head}\n产出指标,数量指标,培训人次,≥150人次,100人次,100`);
    const scored = await run(["evaluate", path, "--standard", "cn-mof-2020-10", "--proof"]);
    const result = file("of-table.json", JSON.parse(scored.out));
    expect(await run(["verify", result, path])).toMatchObject({ status: 0, err: "" });
    writeFileSync(path, `${head}\n产出指标,数量指标,培训人次,≥150人次,101人次,100`);
    expect(await run(["verify", result, path])).toMatchObject({ status: 1, err: "" });
    writeFileSync(path, "%PDF-1.7");
    expect(await run(["verify", result, path])).toMatchObject({
      status: 2,
      err: `${path}：这是 PDF 版式文件，读不了其中的表格：请索取 Word 或 Excel 原件，或把表格复制出来粘贴成文本 [file/fixed-layout]\n`,
    });
  });

  it("gives the failures as JSON, in the language asked for", async () => {
    const { status, out } = await run(["verify", bad, "--json", "--lang", "en"]);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      failures: [
        { code: "proof/figure-differs", path: "/score", message: "score of the whole is 95; the proof gives 84.67" },
        {},
      ],
    });
    expect(JSON.parse((await run(["verify", good, "--json"])).out)).toEqual({ ok: true, failures: [] });
  });

  it("cannot use what is no evaluation, has no proof, or is no form: status 2", async () => {
    expect(await run(["verify"], "[]")).toMatchObject({ status: 2, out: "" });
    expect((await run(["verify", own])).err).toContain("[proof/missing]");
    expect((await run(["verify", good, bad])).err).toContain("[file/result]");
    expect((await run(["verify", good, file("none.json", {})])).err).toContain("[proof/form-unusable]");
    expect((await run(["verify"], "oops")).status).toBe(2);
    expect((await run(["verify", join(folder, "none.json")])).status).toBe(2);
    expect((await run(["verify", good, own, own])).status).toBe(2);
    expect((await run(["verify", "-", "-"], "{}")).status).toBe(2);
  });
});
