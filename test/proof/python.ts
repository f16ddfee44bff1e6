import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../docs/verify.py", import.meta.url));

/** Whether there is a Python 3 to run the second verifier with. */
export const hasPython: boolean = spawnSync("python3", ["--version"]).status === 0;

/** Why a test with Python is left out. */
export const NO_PYTHON = "there is no python3 on this machine: docs/verify.py is not run";

/** What the verifier in Python says of each evaluation, all in one process. */
export function python(evaluations: readonly unknown[]): readonly { readonly ok: boolean; readonly says: string }[] {
  const input = evaluations.map((each) => JSON.stringify(each)).join("\n");
  const { stdout, stderr, status } = spawnSync("python3", [script], { input, encoding: "utf8", maxBuffer: 1 << 30 });
  const lines = stdout.split("\n").slice(0, -1);
  if (lines.length !== evaluations.length) throw new Error(`${lines.length} lines of ${evaluations.length}: ${stderr}`);
  const told = lines.map((says) => ({ ok: says.includes("：成立"), says }));
  if ((status === 0) !== told.every(({ ok }) => ok)) throw new Error(`exit status ${String(status)}`);
  return told;
}
