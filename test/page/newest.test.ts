import { expect, it } from "vitest";
import { newest } from "../../src/page/newest.js";

it("of wishes that come while one is being done, only the newest is done after it", async () => {
  const done: string[] = [];
  const wish = newest();
  let finish = (): void => {};
  wish(async () => {
    await new Promise<void>((resolve) => (finish = resolve));
    done.push("first");
  });
  for (const name of ["second", "third", "fourth"]) {
    wish(() => {
      done.push(name);
      return Promise.resolve();
    });
  }
  finish();
  await new Promise((resolve) => setTimeout(resolve));
  expect(done).toEqual(["first", "fourth"]);
});
