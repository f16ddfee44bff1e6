import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { safeReadForms } from "../../src/reader/index.js";
import { Random } from "../scores/random.mjs";
import { damaged } from "./damage.mjs";

const folder = new URL("../files/fixtures/", import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
/** A sample here; `npm run fuzz` goes on. */
const TRIES = 25;
/** Seconds of the processor that one file may take: the largest take one, and a busy machine is slow. */
const MOST_SECONDS = 10;

describe.each(names)("%s, damaged behind its checksums", (name) => {
  it("is read or refused with a reason, in bounded time and memory", async () => {
    const whole = readFileSync(new URL(name, folder));
    for (let seed = 0; seed < TRIES; seed++) {
      const file = damaged(whole, new Random(seed));
      const before = process.memoryUsage().rss;
      const begin = process.cpuUsage();
      const read = await safeReadForms(file);
      const issues = read.ok
        ? read.value.forms.flatMap(({ read: form }) => (form.ok ? form.notes : form.issues))
        : read.issues;
      const told = `${name}, seed ${seed}: ${issues.map(({ code }) => code).join()}`;
      expect(told).not.toMatch(/file\/failed|internal\/failed/);
      for (const { message } of issues)
        expect([told, message]).toEqual([told, expect.stringMatching(/^(?!.*\[object ).{4,}$/)]);
      const { user, system } = process.cpuUsage(begin);
      expect([told, (user + system) / 1e6 < MOST_SECONDS]).toEqual([told, true]);
      expect([told, process.memoryUsage().rss - before < 600 * 1024 * 1024]).toEqual([told, true]);
    }
  });
});
