import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { form, reached } from "../evaluate/forms.js";
import { run } from "./run.js";

const report = fileURLToPath(new URL("../../docs/examples/jinshui-2021.json", import.meta.url));
const place = mkdtempSync(join(tmpdir(), "jixiao-cli-"));
afterAll(() => rmSync(place, { recursive: true }));

/** A file with this content. */
function file(name: string, content: string | object): string {
  const path = join(place, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("jixiao evaluate", () => {
  it("prints the scored form as a table with total and grade", async () => {
    const { status, out } = await run(["evaluate", report, "--standard", "cn-henan-jinshui-2021"]);
    expect(status).toBe(0);
    expect(out).toMatch(/产出指标 +40 +39\.35 +98\.375%/);
    expect(out).toMatch(/合计 +100 +98\.15 +98\.15% +优/);
    expect(out).toMatch(/预算调整率 +-31\.55% +≈-31\.5521%/);
  });

  it("takes the place of the form's standard by --standard, and prints the Evaluation by --json", async () => {
    const { out } = await run(["evaluate", report, "--standard", "cn-mof-2020-10", "--json"]);
    const evaluation = JSON.parse(out) as { score: string; standard: { id: string } };
    expect(evaluation.score).toBe("100");
    expect(evaluation.standard.id).toBe("cn-mof-2020-10");
  });

  it("gives the Evaluation with its proof by --proof, which holds beside the form", async () => {
    const { status, out } = await run(["evaluate", report, "--proof"]);
    expect(status).toBe(0);
    const { proof, ...rest } = JSON.parse(out) as { proof: { steps: readonly unknown[] } };
    expect(proof.steps.length).toBeGreaterThan(100);
    expect(rest).toEqual(JSON.parse((await run(["evaluate", report, "--json"])).out));
    expect((await run(["evaluate", report, "--proof", "--json"])).out).toBe(out);
    expect((await run(["verify", file("proved.json", out), report])).status).toBe(0);
  });

  it("gives both results their proofs by --compare and --proof", async () => {
    const { out } = await run(["evaluate", report, "--compare", "cn-mof-2020-10", "--proof"]);
    const both = JSON.parse(out) as Readonly<Record<"evaluation" | "compared", unknown>>;
    for (const each of [both.evaluation, both.compared]) {
      expect((await run(["verify"], JSON.stringify(each))).status).toBe(0);
    }
  });

  it("finds a key that stands twice, as a batch does, and says it once", async () => {
    const whole = form([reached("90", { weight: "100" })]);
    const twice = JSON.stringify(whole).replace('"weight":"100"', '"weight":"5","weight":"100"');
    const { out, err } = await run(["evaluate", "--json"], twice);
    type Found = { readonly findings: readonly unknown[] };
    const { findings } = JSON.parse((await run(["batch"], twice)).out) as Found;
    expect(findings[0]).toMatchObject({ code: "input/duplicate-key", path: "/indicators/0/weight" });
    expect((JSON.parse(out) as Found).findings).toEqual(findings);
    expect(err).toBe("");
    const text = await run(["evaluate"], twice);
    expect(text.err + text.out).toMatch(/^(?:(?!不止一次)[^])*不止一次(?:(?!不止一次)[^])*$/);
    // Where findings have no place, standard error says it.
    expect((await run(["evaluate", "--format", "csv"], twice)).err).toContain("[input/duplicate-key]");
    // Of what cannot be computed it may be the reason.
    const { status, err: reasons } = await run(["evaluate"], twice.replace('"weight":"100"', '"weight":"-1"'));
    expect([status, reasons.split("\n").length]).toEqual([2, 3]);
  });

  it("says of a result in place of a form what it is, in one line", async () => {
    for (const command of ["evaluate", "audit"]) {
      const { out } = await run([command, report, "--json"]);
      expect(await run(["evaluate", "--standard", "cn-mof-2020-10"], out)).toEqual({
        status: 2,
        out: "",
        err: "标准输入：这是评分或审核的结果，不是自评表：请给出自评表；结果里的证明用 jixiao verify 核对 [file/result]\n",
      });
    }
  });

  it("reads standard input for - or no file", async () => {
    const input = JSON.stringify(form([reached("90", { weight: "100" })]));
    expect((await run(["evaluate", "-", "--json"], input)).out).toBe((await run(["evaluate", "--json"], input)).out);
  });

  it("compares two standards and says in words where the points lie", async () => {
    const { status, out } = await run(["evaluate", report, "--compare", "cn-mof-2020-10"]);
    expect(status).toBe(0);
    expect(out).toContain("cn-henan-jinshui-2021 得 98.15 分（优），cn-mof-2020-10 得 100 分（优），相差 1.85 分。");
    expect(out).toContain("其中“产出指标”多 0.65 分：");
    expect(out).toContain(
      "其中“效益指标”多 1.2 分：经济效益 +0.5，社会效益 +0.5，社会公众满意度 +0.1，服务对象满意度 +0.1。",
    );
    expect(out).toMatch(/合计 +98\.15 +100 +\+1\.85/);
  });

  it("takes a standard of one's own from a file", async () => {
    const own = {
      id: "own",
      version: "1",
      title: "本县办法",
      sources: [{ document: "本县通知" }],
      basis: "quoted",
      extends: "cn-mof-2020-10",
      rules: { quantitative: { method: "all-or-nothing" } },
    };
    const input = JSON.stringify(form([reached("90", { weight: "100" })]));
    const { out } = await run(["evaluate", "--standard", file("own.json", own), "--json"], input);
    expect(JSON.parse(out)).toMatchObject({ score: "0", standard: { id: "own" } });
  });

  it("speaks English by --lang en", async () => {
    const { out } = await run(["--lang", "en", "evaluate", report]);
    expect(out).toMatch(/Total +100 +98\.15/);
    const bad = await run(["evaluate", "--lang=en"], JSON.stringify(form([])));
    expect(bad.err).toMatch(/[a-z]+/);
    expect(bad.err).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("unusable input", () => {
  const refused = async (args: readonly string[], input: string): Promise<string> => {
    const { status, out, err } = await run(args, input);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).not.toMatch(/\bat .*:\d+:\d+/); // no stack trace
    return err;
  };

  it("that is no JSON, no file, no command, no option: one sentence, status 2", async () => {
    expect(await refused(["evaluate"], '{"oops')).toContain("不是完整的 JSON");
    expect(await refused(["evaluate"], "oops")).toContain("[table/no-header]");
    expect(await refused(["evaluate", join(place, "none.json")], "")).toContain("none.json");
    expect(await refused(["evalute"], "")).toContain("没有命令 evalute，是不是 evaluate");
    expect(await refused(["evaluate", "--loud"], "")).toContain("--loud");
    expect(await refused(["ratios", "a", "b"], "")).toContain("b");
    expect(await refused([], "")).toContain("jixiao evaluate");
    expect(await refused(["evaluate", "--lang", "fr"], "")).toContain("fr");
    expect(await refused(["evaluate"], "\u0000\uFFFD{")).toContain("[file/unknown]");
  });

  it("has all its issues told at once, each with path and code", async () => {
    const input = form([
      { name: "一", weight: "-10", target: "≥90", unit: "%", actual: "95%" },
      {
        name: "二",
        weight: "40",
        children: [
          { name: "三", target: "≥**批次", actual: "3" },
          { name: "四", target: "≥3", unit: "个" },
        ],
      },
      { name: "五", weight: 12.34567890123456, target: "≥3", actual: "三三两两" },
    ]);
    const err = await refused(["evaluate"], JSON.stringify(input));
    for (const each of [
      "/indicators/0/weight: ",
      "[weight/negative]",
      "/indicators/1/children/0/target: ",
      "[target/placeholder]",
      "/indicators/1/children/1/actual: ",
      "[actual/missing]",
      "/indicators/2/weight: ",
      "[input/too-many-digits]",
    ]) {
      expect(err).toContain(each);
    }
  });

  it("without a weight to derive from, or with four levels", async () => {
    const noWeight = form([{ name: "一", children: [reached("90")] }]);
    expect(await refused(["evaluate"], JSON.stringify(noWeight))).toContain("/indicators/0/weight: ");
    const deep = {
      name: "一",
      weight: "100",
      children: [{ name: "二", children: [{ name: "三", children: [{ name: "四", children: [] }] }] }],
    };
    expect(await refused(["evaluate"], JSON.stringify(form([deep])))).toContain("/indicators/0/children/0/children/0");
  });

  it("of 100,000 levels, or with a text of 20 MB, is refused in a few lines", async () => {
    const deep = '{"name":"x","weight":"1","children":['.repeat(100_000) + "]}".repeat(100_000);
    const levels = await refused(
      ["evaluate"],
      `{"schemaVersion":1,"standard":"cn-mof-2020-10","indicators":[${deep}]}`,
    );
    expect(levels.length).toBeLessThan(5_000);
    const long = JSON.stringify(form([{ name: "x", weight: "100", target: "≥1", actual: "x".repeat(20_000_000) }]));
    const text = await refused(["evaluate"], long);
    expect(text).toContain("/indicators/0/actual: ");
    expect(text.length).toBeLessThan(5_000);
  }, 60_000);

  it("names an unknown standard together with those that exist", async () => {
    const input = JSON.stringify(form([reached("90", { weight: "100" })], { standard: "cn-none" }));
    expect(await refused(["evaluate"], input)).toContain("cn-mof-2020-10");
    const { standard, ...none } = form([reached("90", { weight: "100" })]) as { standard: string };
    expect(standard).toBe("cn-mof-2020-10");
    expect(await refused(["evaluate"], JSON.stringify(none))).toContain("[standard/missing]");
  });
});
