import type { Audit } from "../audit/types.js";
import type { Evaluation } from "../evaluate/types.js";
import type { Language } from "../message/index.js";
import { safeExplain, traceText } from "../report/index.js";
import { type ExitStatus, type Io, refuse, write } from "./io.js";

/** `--explain POINTER` of `evaluate` and `audit`: how one figure or finding comes about, as text or as a Trace. */
export async function explained(
  result: Evaluation | Audit,
  pointer: string,
  form: unknown,
  asJson: boolean,
  io: Io,
  language: Language,
): Promise<ExitStatus> {
  const trace = safeExplain(result, pointer, language, form);
  if (!trace.ok) return refuse(trace.issues, io, language);
  await write(io.stdout, asJson ? `${JSON.stringify(trace.value, null, 2)}\n` : traceText(trace.value));
  return 0;
}
