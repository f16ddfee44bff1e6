import { readFile } from "node:fs/promises";
import { takeApart } from "./arguments.js";
import type { ExitStatus, Io } from "./io.js";
import { deliverAs } from "./output.js";

/** `jixiao page [--out FILE]`: the page to try it on, one file that needs no network and no server. */
export async function pageCommand(args: readonly string[], io: Io): Promise<ExitStatus> {
  const given = takeApart(args, "page", 0);
  await deliverAs("jixiao.html", await readFile(new URL("jixiao.html", import.meta.url), "utf8"), given, io);
  return 0;
}
