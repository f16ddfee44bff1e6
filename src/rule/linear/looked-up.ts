import { compare, hundred } from "../../exact/index.js";
import type { Facts } from "../sentence/facts.js";
import { exact } from "../sentence/number.js";
import { isOtherFigure, OF_COMPLETION, percentOf } from "../sentence/percent.js";
import { type Reading, refuse, type Refusal } from "../sentence/refusal.js";
import type { Anchors } from "./anchors.js";
import type { LinearRule } from "./parameters.js";

/**
 * What the figures of a line are compared with: the actual value where they carry the indicator's unit, else the
 * completion. Per cent of an indicator whose unit is not told are taken of the completion, unless the sentence names
 * another rate or goes where no completion does.
 */
export function lookedUp(facts: Facts, { from, to, unit }: Anchors, reading: Reading): LinearRule["of"] | Refusal {
  const conditions = [...facts.grades.map(({ condition }) => condition), ...facts.betweens];
  const subjects = conditions.map(({ subject }) => subject);
  const lines = [from.value, to.value];
  const beyond = compare(exact(from.value), exact(to.value)) > 0;
  const within = !beyond && lines.every((line) => compare(exact(line), hundred) <= 0);
  const named = subjects.some((subject) => OF_COMPLETION.test(subject));
  if (named && !within) return refuse("rule/not-a-rule", facts);
  if (unit !== "%") return named ? refuse("rule/not-a-rule", facts) : "actual";
  if (named || reading.unit !== null) return percentOf({ subjects, lines, beyond }, facts, reading);
  if (!within || subjects.some(isOtherFigure)) return "actual";
  reading.note("warning", "rule/percent-of-completion", facts);
  return "completion";
}
