// The page to try it on, as one opens it from a disk in a real browser.
// `node test/hosts/page.mjs [--pictures FOLDER] [--all] [PART...]`, the parts being those below; without one, all but
// `speed`, whose limits are those of one machine. With `--all` axe looks at every view in every size and colour.
import { end } from "./page/browser.mjs";

const PARTS = ["ways", "told", "garbage", "keys", "looks", "speed"];

const asked = PARTS.filter((part) => process.argv.includes(part));
for (const part of asked.length === 0 ? PARTS.filter((each) => each !== "speed") : asked) {
  await import(`./page/${part}.mjs`);
}
await end();
