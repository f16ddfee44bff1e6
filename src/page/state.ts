import type { SelfEvaluation } from "../form/types.js";
import type { Language } from "../message/index.js";
import { edited } from "./edit.js";
import type { Opened, Unread } from "./open.js";

/** A form on the page, with every state that it went through. */
export interface Work extends Opened {
  readonly id: number;
  /** From the form as it was read to the newest change. */
  readonly past: readonly SelfEvaluation[];
  /** Which of them is shown. */
  readonly at: number;
  /** The cell of the newest change: typing on in it is one change. */
  readonly typing: string | null;
}

/** Everything that the page shows comes from this. */
export interface State {
  readonly works: readonly Work[];
  readonly unread: readonly Unread[];
  /** System and lock files that were passed over. */
  readonly skipped: number;
  /** The form that is looked at; null: the summary, or the start. */
  readonly current: number | null;
  /** A standard that takes the place of each form's own; empty: none. */
  readonly standard: string;
  /** A standard to compare with; empty: none. */
  readonly compare: string;
  /** What is being explained: a pointer as `explain` takes it. */
  readonly asked: string | null;
  readonly language: Language;
  /** How far the reading of files is; null when nothing is being read. */
  readonly reading: { readonly done: number; readonly of: number; readonly name: string } | null;
}

/** What can happen. */
export type Action =
  | {
      readonly do: "opened";
      readonly forms: readonly Opened[];
      readonly unread: readonly Unread[];
      readonly skipped: number;
    }
  | { readonly do: "reading"; readonly reading: State["reading"] }
  | { readonly do: "choose"; readonly current: number | null }
  | { readonly do: "edit"; readonly pointer: string; readonly value: string }
  | { readonly do: "undo" | "redo" | "home" }
  | { readonly do: "set"; readonly key: "standard" | "compare"; readonly value: string }
  | { readonly do: "language"; readonly language: Language }
  | { readonly do: "ask"; readonly pointer: string | null };

/** The page when it is opened. */
export const START: State = {
  works: [],
  unread: [],
  skipped: 0,
  current: null,
  standard: "",
  compare: "",
  asked: null,
  language: "zh",
  reading: null,
};

/** The state after something happened. */
export function next(state: State, action: Action): State {
  switch (action.do) {
    case "opened":
      return withOpened(state, action);
    case "reading":
      return { ...state, reading: action.reading };
    case "choose":
      return { ...state, current: action.current, asked: null };
    case "edit":
      return atWork(state, (work) => changed(work, action.pointer, action.value));
    case "undo":
      return atWork(state, (work) => ({ ...work, at: Math.max(0, work.at - 1), typing: null }));
    case "redo":
      return atWork(state, (work) => ({ ...work, at: Math.min(work.past.length - 1, work.at + 1), typing: null }));
    case "home":
      return { ...START, language: state.language };
    case "set":
      return { ...state, [action.key]: action.value };
    case "language":
      return { ...state, language: action.language };
    case "ask":
      return { ...state, asked: action.pointer };
  }
}

/** The form as it stands now. */
export function formOf(work: Work): SelfEvaluation {
  return work.past[work.at] ?? work.form;
}

function withOpened(state: State, { forms, unread, skipped }: Extract<Action, { readonly do: "opened" }>): State {
  const first = state.works.length;
  const works = forms.map((each, place) => ({ ...each, id: first + place, past: [each.form], at: 0, typing: null }));
  const all = [...state.works, ...works];
  const isAlone = all.length === 1;
  // Where nothing is open yet, a new attempt takes the place of the one before.
  const refused = first === 0 ? unread : [...state.unread, ...unread];
  return {
    ...state,
    works: all,
    unread: refused,
    skipped: state.skipped + skipped,
    current: isAlone ? 0 : null,
    asked: null,
  };
}

function atWork(state: State, change: (work: Work) => Work): State {
  return { ...state, works: state.works.map((work) => (work.id === state.current ? change(work) : work)) };
}

function changed(work: Work, pointer: string, value: string): Work {
  const form = edited(formOf(work), pointer, value);
  const kept = work.past.slice(0, work.typing === pointer ? Math.max(1, work.at) : work.at + 1);
  return { ...work, past: [...kept, form], at: kept.length, typing: pointer };
}
