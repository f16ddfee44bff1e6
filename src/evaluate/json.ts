import type { Rule } from "../rule/types.js";
import type { Actual, Target } from "../target/types.js";
import type { Evaluation, ScoredIndicator, ScoredLeaf, Step } from "./types.js";

/**
 * The JSON of an evaluation: the text that `JSON.stringify` gives, in half its time.
 *
 * A batch spends more on writing than on scoring. The keys of an evaluation and their order are known here, and only
 * what people typed has to be looked through for characters to escape; the pieces are joined once.
 */
export function evaluationJson(evaluation: Evaluation): string {
  const { schemaVersion, engine, standard, score, exact, weight, rate, grade, indicators, ratios, findings } =
    evaluation;
  const head = JSON.stringify({ schemaVersion, engine, standard, score, exact, weight, rate, grade });
  const json: Json = { pieces: [head.slice(0, -1)], rules: new Map(), kinds: new Map(), sources: new Map() };
  listTo(json, ',"indicators":[', indicators);
  json.pieces.push(',"ratios":', JSON.stringify(ratios), ',"findings":', JSON.stringify(findings), "}");
  return json.pieces.join("");
}

/**
 * A text in pieces. They are pushed as they are, never put together before: a string made of two others is taken apart
 * again when all are joined. The fewer they are, the faster: what always stands together is one piece.
 */
interface Json {
  readonly pieces: string[];
  /** What occurs again and again, with the keys around it. */
  readonly rules: Map<Rule, string>;
  readonly kinds: Map<string, string>;
  readonly sources: Map<string, string>;
}

function listTo(json: Json, open: string, indicators: readonly ScoredIndicator[]): void {
  json.pieces.push(open);
  for (let at = 0; at < indicators.length; at++) {
    indicatorTo(json, at === 0 ? '{"name":"' : ',{"name":"', indicators[at] as ScoredIndicator);
  }
  json.pieces.push("]");
}

function indicatorTo(json: Json, open: string, indicator: ScoredIndicator): void {
  const { name, code, level, path, weight, weightDerived, score, exact, rate } = indicator;
  const { pieces } = json;
  pieces.push(open, inString(name));
  if (code !== undefined) pieces.push('","code":"', inString(code));
  pieces.push(LEVEL[level] ?? `","level":${level},"path":"`, path, '","weight":"', weight);
  pieces.push(weightDerived === true ? '","weightDerived":true,"score":"' : '","score":"', score);
  if (exact !== null && rate !== null) pieces.push('","exact":"', exact, '","rate":"', rate, '"');
  else pieces.push(`","exact":${JSON.stringify(exact)},"rate":${JSON.stringify(rate)}`);
  if ("children" in indicator) listTo(json, ',"children":[', indicator.children);
  else leafTo(json, indicator);
  pieces.push("}");
}

const LEVEL: readonly string[] = [0, 1, 2, 3].map((level) => `","level":${level},"path":"`);

function leafTo(json: Json, { ratio, target, actual, rule, status, notes, steps }: ScoredLeaf): void {
  const { pieces } = json;
  if (ratio !== undefined) pieces.push(',"ratio":', JSON.stringify(ratio));
  if (target !== undefined) targetTo(pieces, target);
  if (actual !== undefined) actualTo(pieces, actual);
  pieces.push(known(json.rules, ',"rule":', rule, ',"status":"'), status);
  if (notes.length === 0) pieces.push('","notes":[],"steps":[');
  else pieces.push('","notes":', JSON.stringify(notes), ',"steps":[');
  for (let at = 0; at < steps.length; at++) {
    const { what, formula, value, source } = steps[at] as Step;
    if (at > 0) pieces.push(",");
    pieces.push(known(json.kinds, '{"what":', what, ',"formula":"'), inString(formula), '","value":"', value);
    pieces.push(source === undefined ? '"}' : known(json.sources, '","source":', source, "}"));
  }
  pieces.push("]");
}

function targetTo(pieces: string[], target: Target): void {
  if (target.kind !== "threshold" || target.approximate !== undefined) {
    pieces.push(',"target":', JSON.stringify(target));
    return;
  }
  pieces.push(',"target":{"kind":"threshold","comparator":"', target.comparator, '","value":"', target.value);
  if (target.unit === null)
    pieces.push(target.stated ? '","unit":null,"stated":true}' : '","unit":null,"stated":false}');
  else pieces.push('","unit":"', inString(target.unit), target.stated ? '","stated":true}' : '","stated":false}');
}

function actualTo(pieces: string[], actual: Actual): void {
  if (actual.kind !== "quantity") pieces.push(',"actual":', JSON.stringify(actual));
  else if (actual.unit === null) pieces.push(',"actual":{"kind":"quantity","value":"', actual.value, '","unit":null}');
  else pieces.push(',"actual":{"kind":"quantity","value":"', actual.value, '","unit":"', inString(actual.unit), '"}');
}

/** The JSON of a value between two texts that always stand around it, made once a document. */
function known<V>(texts: Map<V, string>, before: string, value: V, after: string): string {
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = before + JSON.stringify(value) + after));
  return text;
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
