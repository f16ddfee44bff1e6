import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as core from "../../src/core.js";
import { tables } from "./markdown.js";
import { runExample } from "./run-example.js";

const page = readFileSync(fileURLToPath(new URL("../../docs/core.md", import.meta.url)), "utf8");
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);

describe("docs/core.md", () => {
  it.each(blocks.map((code, place) => [place, code] as const))(
    "shows in block %s what it comes to",
    async (_, code) => {
      await runExample(
        code.split("\n").filter((line) => !line.startsWith("import ")),
        { ...core },
      );
    },
  );

  it("names every option of an engine, and no other", () => {
    const named = tables("core.md").flatMap(({ rows }) => rows.map(([option = ""]) => option.replaceAll("`", "")));
    const taken = named.filter((option) => {
      try {
        core.engine({ standards: [], [option]: undefined, odd: 1 } as never);
      } catch (error) {
        const [issue] = (error as core.SafeResult<never> & { ok: false }).issues;
        return String(issue?.params["known"]).split(", ").includes(option);
      }
      return false;
    });
    expect(taken).toEqual(named);
    expect(named.length).toBe(6);
  });
});
