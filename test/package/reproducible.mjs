// Two builds of the same sources are the same bytes: `npm run check:reproducible` builds and packs twice, in folders of
// another name, and compares every file and the tarball.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
const sha = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Each file that a build writes, and the tarball, with its digest. */
function built(name) {
  const folder = mkdtempSync(join(tmpdir(), `jixiao-${name}-`));
  try {
    for (const file of tracked) cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["pack", "--silent"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    const dist = readdirSync(join(folder, "dist"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const tarball = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
    const files = [...dist, ...tarball.map((file) => join(folder, file))];
    return new Map(files.map((file) => [file.slice(folder.length + 1), sha(file)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [one, other] = [built("one"), built("of-another-name")];
const differ = [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
for (const file of differ) console.log(`differs: ${file}`);
console.log(`${one.size} files of two builds: ${differ.length === 0 ? "the same bytes" : `${differ.length} differ`}`);
process.exitCode = differ.length === 0 && one.size > 0 ? 0 : 1;
