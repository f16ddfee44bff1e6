import { afterEach, expect, it, vi } from "vitest";
import { safeReadFile } from "../../src/files/index.js";

const page = new TextEncoder().encode("<html><table><tr><td>一</td><td>二</td></tr></table></html>");
const codes = async (): Promise<readonly string[]> => {
  const read = await safeReadFile(page);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

afterEach(() => {
  vi.doUnmock("htmlparser2");
});

it("a page cannot be read without the optional peer, and can be with it", async () => {
  vi.doMock("htmlparser2", () => {
    throw new Error("not installed");
  });
  expect(await codes()).toEqual(["file/not-installed"]);
  vi.doUnmock("htmlparser2");
  expect(await codes()).toEqual([]);
});
