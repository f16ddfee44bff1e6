import { describe, expect, it } from "vitest";
import { inLanguage, isJixiaoError, type Language, messageOf } from "../../src/index.js";

const missing = { code: "target/missing", params: {} } as const;

/** The codes and places of what a call throws. */
function thrown(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (!isJixiaoError(error)) throw error;
    return error.issues.map(({ code, path, message }) => `${code} ${path ?? ""} ${message}`);
  }
  return [];
}

describe("a language", () => {
  it.each<[string, unknown]>([
    ['"fr"', "fr"],
    ['"EN"', "EN"],
    ["null", null],
    ["5", 5],
  ])("that there is not is no other one: %s", (shown, language) => {
    const said = [`options/wrong-type /options/language 选项 language 应当写成 "zh" / "en" 的样子，不能是 ${shown}`];
    expect(thrown(() => messageOf(missing, language as Language))).toEqual(said);
    expect(thrown(() => inLanguage({}, language as Language))).toEqual(said);
  });

  it("left out is Chinese", () => {
    const given = { ...missing, severity: "error", message: "指标值为空" };
    expect(inLanguage(given, undefined as unknown as Language)).toBe(given);
    expect(messageOf(missing, undefined as unknown as Language)).toBe("指标值为空");
  });
});
