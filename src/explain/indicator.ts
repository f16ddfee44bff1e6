import { equal, sum as sumOfAll, toText } from "../exact/index.js";
import { messageOf } from "../message/index.js";
import { ruleText } from "../rule/sentence/index.js";
import { showActual, showTarget } from "../cell/index.js";
import { wordsOf } from "./wording.js";
import { ratioSteps } from "./ratio.js";
import type { Told, TraceStep } from "./types.js";
import { cellOf, type SeenIndicator, type View } from "./view.js";
import { readBack } from "./decimal.js";
import { stepWords } from "./steps.js";
import { quoted, stepOf } from "./words.js";
import { say } from "../text/bilingual.js";

/** How the score of an indicator comes about. */
export function scoreTold(view: View, node: SeenIndicator): Told {
  return {
    subject: "score",
    path: node.path,
    name: node.name,
    value: node.score,
    says: scoreSays(view, node),
    steps: node.children.length > 0 ? sumSteps(view, node, node.children) : leafSteps(view, node),
  };
}

/** What an indicator weighs, and where that is written. */
export function weightTold(view: View, node: SeenIndicator): Told {
  const step = weightStep(view, node);
  const says = say(view.language, `${quoted(node.name)}${step.says}`, `${node.name}: ${step.says}`);
  return { subject: "weight", path: node.path, name: node.name, value: node.weight, says, steps: [step] };
}

/** The score in a sentence. */
function scoreSays({ language }: View, node: SeenIndicator): string {
  const { name, score, weight } = node;
  const of = weight ?? "—";
  if (score === null) return say(language, `${quoted(name)}不能计分`, `${name} cannot be scored`);
  if (node.children.length > 0) {
    const many = node.children.length;
    return say(
      language,
      `${quoted(name)}得 ${score} 分（分值 ${of}），由下级 ${many} 项合计`,
      `${name} scores ${score} of ${of}: the sum of the ${many} below it`,
    );
  }
  const words = wordsOf(language);
  const status = node.status === undefined ? "" : words.statuses[node.status];
  const cells = [
    node.target === undefined ? "" : `${words.target} ${showTarget(node.target)}`,
    node.actual === undefined ? "" : `${words.actual} ${showActual(node.actual)}`,
    status,
  ].filter((text) => text !== "");
  const why = cells.join(say(language, "，", ", "));
  return say(
    language,
    `${quoted(name)}得 ${score} 分（分值 ${of}）${why === "" ? "" : `：${why}`}`,
    `${name} scores ${score} of ${of}${why === "" ? "" : `: ${why}`}`,
  );
}

/** The cells of a leaf, its rule, and each step to its score. */
function leafSteps(view: View, node: SeenIndicator): readonly TraceStep[] {
  const { language } = view;
  const words = wordsOf(language);
  const steps: TraceStep[] = [];
  if (node.target !== undefined) steps.push(cellStep(view, node, "target", words.target, showTarget(node.target)));
  if (node.actual !== undefined) steps.push(cellStep(view, node, "actual", words.actual, showActual(node.actual)));
  steps.push(weightStep(view, node));
  if (node.rule !== undefined) {
    const { method, source } = node.rule;
    const unit = cellOf(view, `${node.path}/unit`);
    const leaf = {
      ...(unit === undefined ? {} : { unit }),
      ...(node.target === undefined ? {} : { target: node.target }),
    };
    steps.push({
      what: "rule",
      says: say(language, `评分标准：${ruleText(node.rule, leaf)}`, `rule: ${words.methods[method] ?? method}`),
      ...(source === undefined ? {} : { source }),
    });
  }
  for (const step of node.steps) steps.push(stepOf(step, node.exact, view.rounding, language));
  return steps;
}

/** A cell as it was read, with what stands in the form; where it is none, the ratio that it comes from. */
function cellStep(view: View, node: SeenIndicator, what: "target" | "actual", title: string, read: string): TraceStep {
  const cell = `${node.path}/${what}`;
  const typed = cellOf(view, cell);
  const unit = cellOf(view, `${node.path}/unit`);
  const says = `${title} ${read}`;
  const ratio = node.ratio === undefined ? undefined : view.ratios[node.ratio];
  if (typed === undefined && node.ratio !== undefined && (view.form !== undefined || isOf(node, what, ratio))) {
    if (what === "target")
      return { what, says: say(view.language, `${says}（比率本来的要求）`, `${says} (the ideal of the ratio)`) };
    return { what, says, ...(ratio === undefined ? {} : { parts: ratioSteps(view, node.ratio, ratio) }) };
  }
  const text = typed === undefined ? read : typed + (unit === undefined ? "" : ` ｜ ${unit}`);
  return { what, says, cell, text };
}

/** Without the form: whether an actual value is its ratio to the last digit. */
function isOf(node: SeenIndicator, what: "target" | "actual", ratio: View["ratios"][string] | undefined): boolean {
  if (what === "target" || node.actual?.kind !== "quantity") return false;
  return ratio !== undefined && ratio.value !== null && ratio.exact === node.actual.value;
}

function weightStep(view: View, node: SeenIndicator): TraceStep {
  const { language } = view;
  if (node.weight === null)
    return { what: "weight", says: say(language, "分值没有公布", "the weight is not published") };
  const says = say(language, `分值 ${node.weight}`, `weight ${node.weight}`);
  if (node.weightDerived === true) {
    return {
      what: "weight",
      says: `${says}${say(language, "，由上级分值平分得来", ", shared out of the weight above")}`,
    };
  }
  const cell = `${node.path}/weight`;
  return { what: "weight", says, cell, text: cellOf(view, cell) ?? node.weight };
}

/** A sum with its parts, each part with its own steps. */
export function sumSteps(
  view: View,
  whole: Pick<SeenIndicator, "score" | "exact" | "weight"> & { readonly path?: string },
  parts: readonly SeenIndicator[],
): readonly TraceStep[] {
  const { language } = view;
  const path = whole.path ?? "";
  const steps: TraceStep[] = parts.map((part) => {
    const { says, value, steps: below } = scoreTold(view, part);
    return { what: "indicator", says, ...(value === null ? {} : { value }), cell: part.path, parts: below };
  });
  if (whole.score === null || whole.exact === null) return steps;
  const sum = sumOf(parts, whole.exact);
  steps.push({ what: "sum", says: stepWords("sum", language), formula: sum.formula, value: sum.value, equals: true });
  if (sum.value !== whole.exact) {
    const notes = view.findings.filter(
      (each) => each.path === path && (each.code === "score/capped" || each.code === "score/raised"),
    );
    const says = notes.map((each) => messageOf(each, language)).join(say(language, "；", "; "));
    const converted = say(
      language,
      "不适用的指标除外，换算为满分",
      "without what does not apply, converted to full marks",
    );
    steps.push({ what: "adjusted", says: says === "" ? converted : says, value: whole.exact });
  }
  if (whole.exact !== whole.score) {
    steps.push({ what: "rounding", says: stepWords("rounding", language), formula: whole.exact, value: whole.score });
  }
  return steps;
}

/** The sum of the exact scores or, where these do not give the whole, of the scores as shown. */
function sumOf(parts: readonly SeenIndicator[], whole: string): { readonly formula: string; readonly value: string } {
  const total = (of: "exact" | "score"): { readonly formula: string; readonly value: string } => {
    const terms = parts.map((part) => part[of] ?? part.score ?? "0");
    return {
      formula: terms.join(" + "),
      value: toText(sumOfAll(terms.map(readBack))),
    };
  };
  const exact = total("exact");
  const shown = total("score");
  const same = (text: string): boolean => equal(readBack(text), readBack(whole));
  return same(exact.value) || !same(shown.value) ? exact : shown;
}
