import type { Issue, Noted, SafeResult } from "./types.js";
import { cut } from "./cut.js";

/**
 * What the throwing forms throw: all issues at once, as data. Its message says the first of them, with its place and
 * code, and how many there are beside: uncaught, it stays a screenful.
 */
export class JixiaoError extends Error {
  /** Everything that prevents a result; never empty. */
  readonly issues!: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(messageFor(issues));
    // Not enumerable, as what an error has of its own: whoever prints it sees the message, not a page of data.
    Object.defineProperty(this, "name", { value: "JixiaoError", configurable: true });
    Object.defineProperty(this, "issues", { value: issues });
  }
}

/** The most that the message of an error takes, in bytes. */
const MOST_BYTES = 120;

function messageFor(issues: readonly Issue[]): string {
  const lines: string[] = [];
  let left = MOST_BYTES;
  for (const { path, code, message } of issues) {
    const line = `${path === undefined || path === "" ? "" : `${cut(path, 60)}: `}${cut(message, 50)} [${code}]`;
    left -= bytesOf(line);
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  const rest = issues.length - lines.length;
  return rest === 0 ? lines.join("\n") : `${lines.join("\n")}\n…… +${rest} (issues)`;
}

/** At most so many bytes in UTF-8. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, mark) => sum + (mark.charCodeAt(0) < 128 ? 1 : 3), 0);
}

/**
 * Whether something that was thrown is a {@link JixiaoError}, also one of another copy of the library (an `import` and a
 * `require` of it are two).
 *
 * @example
 * try {
 *   parseTarget("……");
 * } catch (error) {
 *   if (!isJixiaoError(error)) throw error;
 *   error.issues[0]?.code; // => "target/missing"
 * }
 */
export function isJixiaoError(error: unknown): error is JixiaoError {
  if (error instanceof JixiaoError) return true;
  if (typeof error !== "object" || error === null) return false;
  const { name, issues } = error as { readonly name?: unknown; readonly issues?: unknown };
  return name === "JixiaoError" && Array.isArray(issues);
}

/** The value and notes of a reading, or a {@link JixiaoError} with all its issues. */
export function orThrow<T>(read: SafeResult<T>): Noted<T> {
  if (!read.ok) throw new JixiaoError(read.issues);
  return { value: read.value, notes: read.notes };
}
