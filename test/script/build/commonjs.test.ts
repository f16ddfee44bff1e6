import { describe, expect, it } from "vitest";
import { spaced, withImports } from "../../../src/script/build/commonjs.js";

describe("spaced", () => {
  it("sets a word apart from what stands right behind it", () => {
    expect(spaced("function f(a){return[a]?.[0]??(typeof(a)==='x'?2:3)}")).toBe(
      "function f(a){return [a]?.[0]??(typeof (a)==='x'?2:3)}",
    );
  });

  it("leaves texts and comments as they are", () => {
    const code = 'const a="return[1]";/* return[2] */function g(){return"return[3]"}';
    expect(spaced(code)).toBe('const a="return[1]";/* return[2] */function g(){return "return[3]"}');
  });
});

describe("withImports", () => {
  it("imports what was imported before", () => {
    expect(withImports('x(Promise.resolve().then(() => _interopRequireWildcard(require("a/b"))).catch(y))')).toBe(
      'x(import("a/b").catch(y))',
    );
  });
});
