import type { IssueCode, Params, Severity, SeverityOf, WithParams } from "./code.js";
import { isJixiaoError } from "./error.js";
import type { Place, Said, SafeResult, Sentences, Unsaid, UnsaidRead } from "./types.js";
import { cut } from "./cut.js";

/** Makes an issue without words. */
export function issue<Code extends IssueCode>(
  severity: SeverityOf<Code>,
  code: Code,
  ...given: WithParams<Code, [place?: Place]>
): Unsaid;
export function issue(severity: Severity, code: IssueCode, params: Params = {}, place: Place = {}): Unsaid {
  return issueOf(severity, code, params, place);
}

/** Makes an issue of a code that is handed on: whoever named it was held to its parameters. */
export function issueOf(severity: Severity, code: IssueCode, params: Params, place: Place): Unsaid {
  // Until it is said, the code stands in the place of the sentence, so that the keys keep their order.
  const unsaid: Unsaid & { message: string } = { code, severity, ...place, params, message: code };
  return unsaid;
}

/** Says an issue, or what else carries its code and parameters; without sentences, its code stands for itself. */
export function say<T extends Pick<Unsaid, "code" | "params">>(unsaid: T, sentences: Sentences | null): Said<T> {
  const { code, params } = unsaid;
  const sentence = sentences?.[code];
  // Whoever made it was held to the parameters of its code.
  return { ...unsaid, message: sentence === undefined ? code : fill(sentence, params) } as unknown as Said<T>;
}

/** Says everything that a reading came to. */
export function sayRead<T>(read: UnsaidRead<T>, sentences: Sentences | null): SafeResult<T> {
  if (!read.ok) return { ok: false, issues: read.issues.map((each) => say(each, sentences)) };
  const { value, notes } = read;
  return { ok: true, value, notes: notes.length === 0 ? NOTHING : notes.map((each) => say(each, sentences)) };
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Puts the parameters into a sentence of a catalogue: `{name}` stands for the parameter `name`. */
export function fill(sentence: string, params: Params): string {
  const said = sentence.includes("⟦")
    ? sentence.replace(ASIDE, (_, aside: string) => asideOf(aside, params))
    : sentence;
  return said.replace(/\{(\w+)\}/g, (whole, name: string) => String(valueOf(params, name) ?? whole));
}

/**
 * What stands in a sentence only where its parameter says something: `⟦，是不是“{nearest}”⟧`; or only where it says one
 * thing: `⟦{why}=number：里面的数写得不对⟧`, or nothing: `⟦{of}=合计⟧`.
 */
const ASIDE = /⟦([^⟧]*)⟧/g;
const CASE = /^\{(\w+)\}=(\w*)/;

function asideOf(aside: string, params: Params): string {
  const [said, named = "", wanted] = CASE.exec(aside) ?? [];
  if (said !== undefined) return valueOf(params, named) === wanted ? aside.slice(said.length) : "";
  const name = /\{(\w+)\}/.exec(aside)?.[1] ?? "";
  return (valueOf(params, name) ?? "") === "" ? "" : aside;
}

function valueOf(params: Params, name: string): string | number | undefined {
  return Object.prototype.hasOwnProperty.call(params, name) ? params[name] : undefined;
}

/**
 * A reading that gives issues whatever happens: what nobody foresaw (a getter that throws, a proxy, an error of our own)
 * is the issue `internal/failed`, so that one input of many does not end the work on the others.
 */
export function tried<R extends { readonly ok: boolean }>(
  read: () => R,
): R | { readonly ok: false; readonly issues: readonly Unsaid[] } {
  try {
    return read();
  } catch (error) {
    return { ok: false, issues: issuesOf(error) };
  }
}

/** The issues of what was thrown. */
function issuesOf(error: unknown): readonly Unsaid[] {
  let reason = "?";
  try {
    if (isJixiaoError(error)) return error.issues;
    reason = cut(String(error), 200);
  } catch {
    // Not even what was thrown can be looked at.
  }
  return [issue("error", "internal/failed", { reason })];
}
