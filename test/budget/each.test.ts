import { describe, expect, test } from "vitest";

import * as each from "../../src/budget/each.js";
import { ratioDefinition, ratioNames } from "../../src/budget/index.js";

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const named: Readonly<Record<string, unknown>> = each;

describe("the ratios one by one", () => {
  test.each(ratioNames.map((name) => [camel(name), name] as const))("%s is the definition of %s", (key, name) => {
    expect(named[key]).toBe(ratioDefinition(name));
  });

  test("are all that there are", () => {
    expect(Object.keys(named).sort()).toEqual(ratioNames.map(camel).sort());
  });
});
