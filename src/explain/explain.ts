import { basisOf } from "../audit/finding/basis.js";
import type { Audit } from "../audit/types.js";
import type { Evaluation } from "../evaluate/types.js";
import { issue, type Language, messageOf, type Noted, orThrow, type SafeResult, safely } from "../message/index.js";
import * as is from "../shape/index.js";
import { shown } from "../shape/look.js";
import { optionIssues } from "../shape/demand.js";
import { solutionText } from "./weights.js";
import { figureTold } from "./figure.js";
import { scoreTold, weightTold } from "./indicator.js";
import { type Asked, figureAt, locate } from "./locate.js";
import { ratioTold } from "./ratio.js";
import type { Told, Trace, TraceStep } from "./types.js";
import { cellOf, type SeenIndicator, type View, viewOf } from "./view.js";
import { gradeTold, rateTold, totalTold } from "./whole.js";
import { quoted } from "./words.js";
import { say } from "../text/bilingual.js";
import { cut } from "../message/cut.js";

/** As {@link explain}, with the issue as a value instead of an exception. */
export function safeExplain(
  result: Evaluation | Audit,
  pointer: string,
  language: Language = "zh",
  form?: unknown,
): SafeResult<Trace> {
  return safely(() => explained(result, pointer, language, form));
}

function explained(result: Evaluation | Audit, pointer: string, language: Language, form: unknown): SafeResult<Trace> {
  const unfit = optionIssues(options, { language });
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const view = isResult(result) && typeof pointer === "string" ? viewOf(result, language, form) : null;
  const asked = view === null ? null : locate(view, pointer);
  if (view === null || asked === null) {
    const path = typeof pointer === "string" ? pointer : "";
    const said = typeof pointer === "string" ? cut(pointer, 80) : shown(pointer);
    const nothing = issue("error", "explain/nothing-there", { pointer: said }, { path });
    return { ok: false, issues: [nothing] };
  }
  const told = tell(view, asked, pointer);
  return { ok: true, value: { schemaVersion: 1, engine: view.engine, language, pointer, ...told }, notes: [] };
}

/**
 * Explains a score, weight, rate, grade, ratio or finding of a result, in words and as steps: formula, numbers, source,
 * down to the cells of the form.
 *
 * Of an audit, a published figure is explained with what its places stand for, what it should be, and every reading
 * that gives it, each with its recomputed steps.
 *
 * @param result What {@link evaluate} or {@link audit} returned.
 * @param pointer A JSON Pointer into the form (`/indicators/0/children/1`, `/reported/grade`; the empty text is the
 * total) or into the result (`/ratios/carry-over`, `/findings/0`; of an audit also `/figures/0`, `/weights/0`).
 * @param language `zh` or `en`.
 * @param form The form itself, so that its cells stand in the trace as they were typed.
 * @returns `value`, plain data; `traceText` of `jixiao/report` words it.
 * @throws JixiaoError with `explain/nothing-there` where the pointer leads nowhere.
 *
 * @example
 * const { value } = evaluate({
 *   schemaVersion: 1,
 *   standard: "cn-mof-2020-10",
 *   indicators: [{ name: "培训人次", weight: "100", target: "≥150", unit: "人次", actual: "100" }],
 * });
 * explain(value, "/indicators/0").value.says; // => "“培训人次”得 66.67 分（分值 100）：指标值 ≥150人次，实际完成值 100人次，部分完成"
 */
export function explain(
  result: Evaluation | Audit,
  pointer: string,
  language: Language = "zh",
  form?: unknown,
): Noted<Trace> {
  return orThrow(safeExplain(result, pointer, language, form));
}

const options = is.object<{ language?: Language }>({ language: is.oneOf(["zh", "en"]) });

function tell(view: View, asked: Asked, pointer: string): Told {
  const place = figureAt(view, pointer);
  const figure = view.figures[asked.kind === "figure" ? asked.place : place];
  if (figure !== undefined) {
    const about = asked.kind === "figure" ? locate(view, figure.path) : asked;
    if (figure.kind === "sum") return figureTold(view, figure, publishedParts(view, figure.path));
    return figureTold(view, figure, about === null ? [] : computed(view, about).steps);
  }
  return computed(view, asked);
}

/** The published scores that a published sum adds up, each with its cell. */
function publishedParts(view: View, path: string): readonly TraceStep[] {
  const printed = (nodes: readonly SeenIndicator[]): readonly Printed[] =>
    nodes.flatMap(({ name, path, reported, children }) =>
      reported === undefined ? printed(children) : [{ name, path, reported }],
    );
  const group = view.byPath.get(path.replace(/\/reported$/, ""));
  const parts = printed(group?.children ?? view.first);
  const steps = parts.map((part): TraceStep => ({
    what: "part",
    says: part.name,
    value: part.reported,
    cell: `${part.path}/reported`,
  }));
  const formula = parts.map((part) => part.reported).join(" + ");
  return [
    ...steps,
    { what: "sum", says: say(view.language, "公布的各部分合计", "the published parts add up"), formula },
  ];
}

/** An indicator whose score is published. */
interface Printed {
  readonly name: string;
  readonly path: string;
  readonly reported: string;
}

/** What the library itself makes of it. */
function computed(view: View, asked: Asked): Told {
  switch (asked.kind) {
    case "indicator": {
      const node = view.byPath.get(asked.path);
      if (node === undefined) return totalTold(view);
      return { score: scoreTold, rate: rateTold, weight: weightTold }[asked.of](view, node);
    }
    case "whole":
      return asked.of === "score" ? totalTold(view) : asked.of === "rate" ? rateTold(view, null) : gradeTold(view);
    case "ratio":
      return ratioTold(view, asked.name);
    case "finding":
      return findingTold(view, asked.place);
    case "figure":
      return totalTold(view);
    case "weights":
      return weightsTold(view, asked.place);
  }
}

/** A finding: what it says, the cell that it speaks of, what it rests on, and how the figure there comes about. */
function findingTold(view: View, place: number): Told {
  const finding = view.findings[place];
  if (finding === undefined) return totalTold(view);
  const { language } = view;
  const path = finding.path ?? "";
  const says = messageOf(finding, language);
  const steps: TraceStep[] = [];
  const text = cellOf(view, path);
  if (path !== "") {
    const cell = say(language, "所在的单元格", "the cell it speaks of");
    steps.push({ what: "cell", says: cell, cell: path, ...(text === undefined ? {} : { text }) });
  }
  const source = finding.source ?? basisOf(finding.code, []);
  if (source !== undefined) steps.push({ what: "basis", says: say(language, "依据", "what it rests on"), source });
  const about = locate(view, path);
  if (about !== null && about.kind !== "finding") {
    const told = tell(view, about, path);
    steps.push({
      what: "about",
      says: told.says,
      ...(told.value === null ? {} : { value: told.value }),
      parts: told.steps,
    });
  }
  return { subject: "finding", path, name: finding.code, value: null, says, steps };
}

/** The search for weights that were not published. */
function weightsTold(view: View, place: number): Told {
  const search = view.weights[place];
  if (search === undefined) return totalTold(view);
  const { path, name, reported, weight } = search;
  const says = say(
    view.language,
    `${quoted(name)}公布 ${reported} 分（分值 ${weight}），下级分值没有公布`,
    `${name} is published as ${reported} of ${weight}; the weights below it are not published`,
  );
  const steps = search.solutions.map((each): TraceStep => ({
    what: "weights",
    says: solutionText(each, view.language),
  }));
  return { subject: "weights", path, name, value: reported, says, steps };
}

/** Whether it is a result at all: what comes from a program may be anything. */
function isResult(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "engine" in value && "indicators" in value && Array.isArray(value.indicators); // a form has no engine
}
