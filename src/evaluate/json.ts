import type { Rule } from "../rule/types.js";
import type { Comparator } from "../cell/types.js";
import type { Evaluation, ScoredIndicator, ScoredLeaf, Status, Step } from "./types.js";

/**
 * The JSON of an evaluation: the text that `JSON.stringify` gives, in a third of its time.
 *
 * A batch spends more on writing than on scoring. The keys of an evaluation and their order are known here, and only
 * what people typed has to be looked through for characters to escape. The text grows at its end, and V8 puts it
 * together once, when it is first read: the fewer parts it grows by, the faster; what always stands together is one.
 */
export function evaluationJson(evaluation: Evaluation): string {
  const { schemaVersion, engine, standard, rounding, score, exact, weight, rate, grade, awardedWeight } = evaluation;
  const { indicators, ratios, findings, proof } = evaluation;
  const head = JSON.stringify({
    schemaVersion,
    engine,
    standard,
    rounding,
    score,
    exact,
    weight,
    rate,
    grade,
    awardedWeight,
  });
  const scored = withIndicators(`${head.slice(0, -1)},"indicators":[`, indicators);
  return `${scored},"ratios":${JSON.stringify(ratios)},"findings":${JSON.stringify(findings)}${proof === undefined ? "" : `,"proof":${JSON.stringify(proof)}`}}`;
}

function withIndicators(before: string, indicators: readonly ScoredIndicator[]): string {
  let json = before;
  for (let at = 0; at < indicators.length; at++) {
    json = withIndicator(json + (at === 0 ? '{"name":"' : ',{"name":"'), indicators[at] as ScoredIndicator);
  }
  return json + "]";
}

function withIndicator(before: string, indicator: ScoredIndicator): string {
  const { name, code, level, path, weight, weightDerived, score, exact, rate } = indicator;
  let json = before + inString(name);
  if (code !== undefined) json = `${json}","code":"${inString(code)}`;
  json = `${json}${LEVEL[level] ?? `","level":${level},"path":"`}${path}","weight":"${weight}`;
  json = `${json}${weightDerived === true ? '","weightDerived":true,"score":"' : '","score":"'}${score}`;
  json =
    exact !== null && rate !== null
      ? `${json}","exact":"${exact}","rate":"${rate}"`
      : `${json}","exact":${JSON.stringify(exact)},"rate":${JSON.stringify(rate)}`;
  return "children" in indicator
    ? withIndicators(json + ',"children":[', indicator.children) + "}"
    : withLeaf(json, indicator);
}

function withLeaf(before: string, leaf: ScoredLeaf): string {
  const { awarded, ratio, rule, status, notes, steps } = leaf;
  const opened = awarded === undefined ? before : `${before},"awarded":"${awarded}"`;
  const json = withCells(ratio === undefined ? opened : `${opened},"ratio":${JSON.stringify(ratio)}`, leaf);
  const [first] = steps;
  if (first === undefined) return `${json},${JSON.stringify({ rule, status, notes, steps }).slice(1)}`;
  const around = textsOf(rule);
  return withSteps(json + beforeFormula(leaf, first.what, around), steps, around);
}

function withSteps(before: string, steps: readonly Step[], around: RuleTexts): string {
  let json = before;
  for (let at = 0; at < steps.length; at++) {
    const { formula, value, kind, name, source } = steps[at] as Step;
    const end = sourceText(source, steps[at + 1]?.what ?? "", around);
    // A formula that is no words is figures and signs, which stand as they are.
    json =
      kind === undefined
        ? `${json}${formula}","value":"${value}`
        : `${json}${inString(formula)}","value":"${value}","kind":"${kind}`;
    json = name === undefined ? json + end : `${json}","name":"${inString(name)}${end}`;
  }
  return json;
}

/** The target and the actual value; the usual two, a line without a unit and a number, in as few parts as can be. */
function withCells(before: string, { target, actual }: ScoredLeaf): string {
  let json = before;
  if (target?.kind === "threshold" && target.approximate === undefined) {
    json = `${json}${THRESHOLD[target.comparator]}${target.value}`;
    if (target.unit === null && target.stated && actual?.kind === "quantity" && actual.unit === null) {
      return `${json}","unit":null,"stated":true},"actual":{"kind":"quantity","value":"${actual.value}","unit":null}`;
    }
    json += `","unit":${target.unit === null ? "null" : `"${inString(target.unit)}"`},"stated":${target.stated}}`;
  } else if (target !== undefined) json += `,"target":${JSON.stringify(target)}`;
  if (actual?.kind === "quantity") {
    const unit = actual.unit === null ? "null" : `"${inString(actual.unit)}"`;
    json = `${json},"actual":{"kind":"quantity","value":"${actual.value}","unit":${unit}}`;
  } else if (actual !== undefined) json += `,"actual":${JSON.stringify(actual)}`;
  return json;
}

const THRESHOLD: Readonly<Record<Comparator, string>> = {
  ">=": ',"target":{"kind":"threshold","comparator":">=","value":"',
  ">": ',"target":{"kind":"threshold","comparator":">","value":"',
  "<=": ',"target":{"kind":"threshold","comparator":"<=","value":"',
  "<": ',"target":{"kind":"threshold","comparator":"<","value":"',
  "=": ',"target":{"kind":"threshold","comparator":"=","value":"',
};

const LEVEL: readonly string[] = ["0", "1", "2", "3"].map((level) => inOne('","level":', level, ',"path":"'));

/** What leaves that are scored by one rule have in common, with the keys around it. */
interface RuleTexts {
  readonly json: string;
  /** Up to the formula of the first step, by status; of the first step that came with it. */
  readonly openings: Map<Status, { readonly first: string; readonly text: string }>;
  /** From what a step cites to the formula of the next one, by what that one is; "" for the end of the leaf. */
  readonly sources: Map<string | undefined, Map<string, string>>;
}

/** Nobody can change the rule of an evaluation; those of the library's own standards are in form after form. */
const TEXTS = /* @__PURE__ */ new WeakMap<Rule, RuleTexts>();

function textsOf(rule: Rule): RuleTexts {
  let texts = TEXTS.get(rule);
  if (texts === undefined) {
    TEXTS.set(rule, (texts = { json: JSON.stringify(rule), openings: new Map(), sources: new Map() }));
  }
  return texts;
}

/** From the actual value of a leaf to the formula of its first step. */
function beforeFormula({ status, notes }: ScoredLeaf, first: string, { json, openings }: RuleTexts): string {
  const last = openings.get(status);
  if (notes.length === 0 && last !== undefined && last.first === first) return last.text;
  const open = `,"rule":${json},"status":"${status}","notes":`;
  const steps = `,"steps":[{"what":"${first}","formula":"`;
  if (notes.length > 0) return open + JSON.stringify(notes) + steps;
  const text = inOne(open, "[]", steps);
  openings.set(status, { first, text });
  return text;
}

/** From the value of a step to the formula of the next one, or to the end of the leaf. */
function sourceText(source: string | undefined, next: string, { sources }: RuleTexts): string {
  let byNext = sources.get(source);
  if (byNext === undefined) {
    if (sources.size === MOST_SOURCES) sources.clear();
    sources.set(source, (byNext = new Map()));
  }
  let text = byNext.get(next);
  if (text === undefined) {
    const cited = source === undefined ? '"' : inOne('","source":', JSON.stringify(source));
    text = next === "" ? inOne(cited, "}]}") : inOne(cited, '},{"what":"', next, '","formula":"');
    byNext.set(next, text);
  }
  return text;
}

/** A rule has one source; beside it stand those of the rounding, which forms may state as they like. */
const MOST_SOURCES = 16;

/** Put together now: a text made with `+` is kept in its parts, and they are gone through again at each place it stands. */
function inOne(...parts: readonly string[]): string {
  return parts.join("");
}

/** A text as it stands between the quotes of a JSON string. Decimals, paths and names of ours stand as they are. */
function inString(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Quotes, backslashes, control characters, and surrogates, which are escaped where they stand alone.
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) {
      return JSON.stringify(text).slice(1, -1);
    }
  }
  return text;
}
