#!/usr/bin/env node
import { readSync, statSync } from "node:fs";
import { constants } from "node:os";
import { stopWriting } from "./io.js";
import { main } from "./main.js";
import { takeBackUnfinished } from "./write-whole.js";

process.stdout.on("error", () => {});
process.stderr.on("error", () => {});
// Asked to stop, it does so between two writes: whole lines, and no file half written. Asked twice, it stops at once.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    void Promise.all([stopWriting(), takeBackUnfinished()]).then(() => process.exit(128 + constants.signals[signal]));
  });
}
process.exitCode = isClosed(1) ? closed() : await main(process.argv.slice(2), process);

/**
 * Whether a stream was closed by whoever started the command: Node puts the null device in its place, open for reading too,
 * which `> /dev/null` is not. Results would be lost, and the status would say that they were not.
 */
function isClosed(stream: number): boolean {
  try {
    const [one, other] = [statSync(`/dev/fd/${stream}`), statSync("/dev/null")];
    if (one.rdev !== other.rdev || one.ino !== other.ino) return false;
    readSync(stream, new Uint8Array(1));
    return true;
  } catch {
    return false; // it cannot be read from, or the system knows no such device
  }
}

function closed(): number {
  process.stderr.write("jixiao: 标准输出是关闭的，结果写不出来 / standard output is closed\n");
  return 2;
}
