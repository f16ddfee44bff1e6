// A form that is being filled in: after every keystroke what each line scores, why another has no score yet, and what the
// lines that can be computed come to. No framework: `change` is what a text box calls, `onChange` what draws the page.
import { compile, type LeafOutcome, type Progress, type SelfEvaluation } from "jixiao";

/** One line of the form, as the page shows it. */
export interface Line {
  /** JSON Pointer of the indicator. */
  readonly path: string;
  /** What it scores; null while it cannot be computed. */
  readonly score: string | null;
  /** Why it has no score. */
  readonly why: string;
}

/** A form on a page. */
export interface LiveForm {
  /** The lines as they stand. */
  readonly lines: readonly Line[];
  /** 合计: of the whole form, or of the lines that can be computed. */
  readonly total: string;
  /** Takes what was typed into the box of 实际完成值. */
  change(path: string, text: string): void;
}

/** Opens a form: its targets, rules and weights are read once, each change scores again what it touches. */
export function liveForm(form: SelfEvaluation, onChange: (live: LiveForm) => void): LiveForm {
  const evaluator = compile(form, { partial: true });
  const typed: Record<string, string> = {};
  let live: LiveForm = shown(evaluator.progress());
  function shown(progress: Progress): LiveForm {
    return {
      lines: progress.leaves.map(lineOf),
      total: progress.score ?? `${progress.covered.score} / ${progress.covered.weight}`,
      change(path, text) {
        typed[path] = text;
        live = shown(evaluator.progress(typed));
        onChange(live);
      },
    };
  }
  return live;
}

function lineOf(leaf: LeafOutcome): Line {
  if ("issues" in leaf)
    return { path: leaf.path, score: null, why: leaf.issues.map(({ message }) => message).join("；") };
  return { path: leaf.path, score: leaf.score, why: "" };
}
