import { describe, expect, it } from "vitest";
import { addressed } from "../../src/page/address.js";
import type { Example } from "../../src/page/examples.js";

const examples: readonly Example[] = [{ id: "one", name: "一", content: "x", shows: ["甲", "A"] }];
const form = '{"subject":{"name":"培训+项目 100%"},"indicators":[]}';

describe("what an address asks the page to show", () => {
  it("nothing, where nothing stands behind the hash", () => {
    expect(addressed("", examples)).toEqual({ given: null, standard: "", ask: null, language: null });
  });

  it("an example by its name; one that there is not opens nothing", () => {
    expect(addressed("#example=one", examples).given?.content).toBe("x");
    expect(addressed("#example=two", examples).given).toBeNull();
  });

  it("a form as it was encoded, named as it names itself, its plus signs too", () => {
    expect(addressed(`#form=${encodeURIComponent(form)}`, examples).given).toEqual({
      name: "培训+项目 100%",
      content: form,
    });
    expect(addressed("#form=a+b", examples).given?.content).toBe("a+b");
  });

  it("a standard, what is to be explained, and a language that there is", () => {
    expect(addressed("#example=one&standard=s&ask=/score&lang=en", examples)).toMatchObject({
      standard: "s",
      ask: "/score",
      language: "en",
    });
    expect(addressed("#lang=fr", examples).language).toBeNull();
  });
});
