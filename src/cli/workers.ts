import type { Language } from "../message/index.js";
import { UsageError } from "./io.js";

/** More threads than any machine that this runs on has cores. */
const MAX_WORKERS = 256;

/** How many threads `--workers` asks for; undefined where it is left out. */
export function workersOf(text: string | undefined, language: Language): number | undefined {
  if (text === undefined) return undefined;
  const number = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_WORKERS) return number;
  throw new UsageError(
    language,
    `--workers 要一个 1 到 ${MAX_WORKERS} 的整数：${text}`,
    `--workers takes a whole number from 1 to ${MAX_WORKERS}: ${text}`,
  );
}
