import type { Language } from "../message/index.js";

/** What a trace explains. */
export type TraceSubject = "score" | "weight" | "rate" | "grade" | "ratio" | "finding" | "figure" | "weights";

/** One step of an explanation. */
export interface TraceStep {
  /** What the step does: a fixed English key such as `target`, `completion`, `rounding`. */
  readonly what: string;
  /** The step in words. */
  readonly says: string;
  /** The formula with its numbers put in: `95 ÷ 100`. */
  readonly formula?: string;
  /** The exact result. */
  readonly value?: string;
  /** That the formula equals the value: arithmetic, and no comparison, rounding or words. */
  readonly equals?: true;
  /** The document and article, or the library's own default. */
  readonly source?: string;
  /** JSON Pointer of the cell of the form that the step reads. */
  readonly cell?: string;
  /** That cell as its file names it (`F23`), where the form came from a table: `withPlaces` puts it in. */
  readonly at?: string;
  /** What stands in that cell: as typed where the form is given, else as it was read. */
  readonly text?: string;
  /** What the step is put together from. */
  readonly parts?: readonly TraceStep[];
}

/** 计算说明: how a figure or a finding comes about, in words and as steps, down to the cells of the form. */
export interface Trace {
  /** The version of this form of explanation. */
  readonly schemaVersion: 1;
  /** Name and version of the library. */
  readonly engine: string;
  /** The language of the words. */
  readonly language: Language;
  /** What was asked for. */
  readonly pointer: string;
  /** What kind of thing is explained. */
  readonly subject: TraceSubject;
  /** JSON Pointer into the form of what is explained; empty for the whole. */
  readonly path: string;
  /** What the form calls it. */
  readonly name: string;
  /** The figure that is explained; null where there is none. */
  readonly value: string | null;
  /** The answer in a sentence. */
  readonly says: string;
  /** How it comes about, in order. */
  readonly steps: readonly TraceStep[];
}

/** What the explanation of one thing says; the rest of a trace is put around it. */
export type Told = Pick<Trace, "subject" | "path" | "name" | "value" | "says" | "steps">;
