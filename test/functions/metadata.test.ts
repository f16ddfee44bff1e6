import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { excelMetadata, functions, wpsMetadata } from "../../src/functions/index.js";

const file = (name: string): string => fileURLToPath(new URL(`../../docs/hosts/${name}`, import.meta.url));

// The files are made from the descriptions: `npx vitest -u` writes them anew where those change.
describe("the functions.json of the hosts' pages", () => {
  it("is what the descriptions say (Excel)", async () => {
    await expect(`${JSON.stringify(excelMetadata(functions), null, 2)}\n`).toMatchFileSnapshot(
      file("excel/functions.json"),
    );
  });

  it("is what the descriptions say (WPS)", async () => {
    await expect(`${JSON.stringify(wpsMetadata(functions), null, 2)}\n`).toMatchFileSnapshot(
      file("wps-addin/functions.json"),
    );
  });
});

describe("excelMetadata", () => {
  it("has ids of letters, parameters of different names, and what repeats only at the end", () => {
    for (const { id, parameters } of excelMetadata(functions).functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(new Set(parameters.map((each) => each.name)).size).toBe(parameters.length);
      expect(parameters.slice(0, -1).some((each) => each.repeating)).toBe(false);
    }
  });
});
