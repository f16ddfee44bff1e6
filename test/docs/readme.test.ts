import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { evaluationText } from "../../src/report.js";
import { evaluated } from "../evaluate/forms.js";

const file = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");
const readme = file("README.md");

/** The first fenced block of a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readme)?.[1] ?? "";
}

describe("README.md", () => {
  it("shows what its example really comes to", () => {
    const evaluation = evaluated(JSON.parse(block("json")));
    expect(evaluationText(evaluation)).toContain(block("text"));
  });

  it("has the command that CI runs first", () => {
    expect(file(".ci/run")).toContain("\nnpm install && npm test\n");
    expect(readme).toContain("\nnpm install && npm test\n");
  });

  it("names the version of package.json, as every result does", () => {
    const { version } = JSON.parse(file("package.json")) as { version: string };
    expect(evaluated(JSON.parse(block("json"))).engine).toBe(`jixiao ${version}`);
    expect(file("CHANGELOG.md")).toContain(`## ${version}`);
  });
});
