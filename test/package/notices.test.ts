import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { BUNDLED, noticesOf } from "../../src/script/build/notices.js";

const file = fileURLToPath(new URL("../../docs/THIRD-PARTY-NOTICES.md", import.meta.url));
const HEAD = `# Third-party notices

Files of this package bundle the following: \`dist/jixiao.html\` all of it, the command (\`dist/cli.js\` and what it loads) all but preact,
the script files (\`dist/jixiao.global.js\`, \`dist/jixiao.airscript.js\`, \`dist/jixiao.cells.js\`) decimal.js
alone. The modules bundle nothing.
\`npm run notices\` writes this page.

`;

it("docs/THIRD-PARTY-NOTICES.md holds the licence of everything that is bundled", () => {
  const found = HEAD + noticesOf(BUNDLED);
  if (process.env["WRITE"] === "1") writeFileSync(file, found);
  expect(readFileSync(file, "utf8")).toBe(found);
});
