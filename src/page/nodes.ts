import type { ScoredIndicator, Status } from "../evaluate/types.js";
import { inWords } from "../explain/place.js";
import type { Indicator, SelfEvaluation } from "../form/types.js";
import { type Issue, type Language, messageOf } from "../message/index.js";
import type { Result } from "./result.js";

/** What is shown beside an indicator. */
export interface Scored {
  readonly path: string;
  readonly weight: string | null;
  readonly score: string | null;
  readonly rate: string | null;
  readonly status?: Status;
}

/** The figures of every indicator: as scored, else as far as the audit could compute them. */
export function scoresIn({ evaluation, audit }: Result): readonly Scored[] {
  const below = (nodes: readonly ScoredIndicator[]): readonly Scored[] =>
    nodes.flatMap((node) => ("children" in node ? [node, ...below(node.children)] : [node]));
  return evaluation === null ? (audit?.indicators ?? []) : below(evaluation.indicators);
}

/** An indicator with its place. */
export interface PlacedNode {
  readonly node: Indicator;
  /** Its JSON Pointer. */
  readonly path: string;
  /** From 1. */
  readonly level: number;
}

/** Every indicator of a form in its order, parents before their children. */
export function nodesOf(form: SelfEvaluation): readonly PlacedNode[] {
  const below = (nodes: readonly Indicator[], at: string, level: number): readonly PlacedNode[] =>
    nodes.flatMap((node, place) => {
      const path = `${at}/${place}`;
      return [
        { node, path, level },
        ...("children" in node ? below(node.children, `${path}/children`, level + 1) : []),
      ];
    });
  return below(form.indicators, "/indicators", 1);
}

/** The names of a form's indicators by their JSON Pointers. */
export function namesIn(form: SelfEvaluation): ReadonlyMap<string, string> {
  return new Map(nodesOf(form).map(({ node, path }) => [path, node.name]));
}

/** What an issue says, in the names of the form. */
export function sentence(issue: Issue, names: ReadonlyMap<string, string>, language: Language): string {
  return inWords(messageOf(issue, language), names, language);
}
