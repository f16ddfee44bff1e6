import { issue, type Issue, type IssueCode, type Note, type SeverityOf, type WithParams } from "../message/index.js";
import { MAX_NOTES } from "./limits.js";

/** The notes of one reading. */
export interface Notes {
  tell<Code extends IssueCode>(severity: SeverityOf<Code>, code: Code, ...given: WithParams<Code>): void;
  /** An issue that keeps one table out while the others are read. */
  add(note: Issue): void;
  /** All of them; beyond the limit they are counted. */
  all(): Note[];
}

/** An empty list of notes. */
export function notesOf(): Notes {
  const notes: Note[] = [];
  let more = 0;
  const add = (note: Issue): void => {
    // What keeps a table out is never one too many.
    if (notes.length < MAX_NOTES || note.severity === "error") notes.push(note);
    else more++;
  };
  return {
    tell(severity, code, ...given) {
      // Where notes are only counted, their sentences need not be written.
      if (notes.length < MAX_NOTES || severity === "error") add(issue(severity, code, ...given));
      else more++;
    },
    add,
    all: () => (more === 0 ? notes : [...notes, issue("info", "table/more-notes", { count: more })]),
  };
}
