import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The sets that were labelled by someone who had seen no code, before any of them was read: `blind-2` and on, by number. */
export const BLIND_SETS: readonly string[] = readdirSync(fileURLToPath(new URL("cell/", import.meta.url)))
  .flatMap((file) => /^(blind-\d+)\.jsonl$/.exec(file)?.[1] ?? [])
  .sort((left, right) => Number(left.slice(6)) - Number(right.slice(6)));
