import { describe, expect, it } from "vitest";
import { gathered } from "../../src/message/gather.js";
import { issue } from "../../src/message/index.js";

const said = (place: string, weight = "40") =>
  issue("info", "weight/shared-out", { count: 2, weight }, { path: place });

describe("what is said several times", () => {
  it("in the same words, is told once with all its places", () => {
    expect(gathered([said("/a"), said("/b"), said("/c")]).map(({ all }) => all.map(({ path }) => path))).toEqual([
      ["/a", "/b", "/c"],
    ]);
  });

  it("in other words, stands for itself", () => {
    expect(gathered([said("/a"), said("/b", "41")])).toHaveLength(2);
  });

  it("comes after what is worse, else in its order", () => {
    const worse = issue("error", "score/below-zero", { reported: "-1" }, { path: "/d" });
    expect(gathered([said("/a"), said("/b", "41"), worse]).map(({ first }) => first.path)).toEqual(["/d", "/a", "/b"]);
  });
});
