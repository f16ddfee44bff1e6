import { describe, expect, it } from "vitest";
import { METHODS } from "../../../src/rule/sentence/methods.js";

describe("the language of a method", () => {
  it.each(Object.entries(METHODS))("of %s is all that its file says", async (name, parts) => {
    const file = (await import(`../../../src/rule/${name}/sentence.ts`)) as Readonly<Record<string, unknown>>;
    expect({ ...parts }).toEqual({ ...file });
  });
});
