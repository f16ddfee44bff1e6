import { isGroup } from "../form/tree.js";
import type { IndicatorGroup, Indicator, IndicatorLeaf, SelfEvaluation } from "../form/types.js";
import { SAMPLE, sampleActual, SPARE_SAMPLES } from "./sample.js";
import { statedOnly, sampled } from "./sample-budget.js";
import { isDone, isNameless, judged, stated } from "./blank-leaf.js";

/** How many blank rows stand in each group, for indicators to be added. */
export const SPARE_ROWS = 5;

/**
 * A form as a workbook holds it: with spare rows, and cells that are still to be filled in. To have formulas for these
 * something has to stand in them, so it is held twice.
 */
export interface Model {
  /** The form as it was given. */
  readonly given: SelfEvaluation;
  /** The form as its cells show it, what is to be filled in left out. */
  readonly shown: SelfEvaluation;
  /** The same with a sample in each of these cells; a spare row weighs nothing there. */
  readonly whole: SelfEvaluation;
  /** The leaves whose kind is not known before they are filled in, by their paths. */
  readonly open: ReadonlySet<string>;
  /** Of these, the rows that stand blank until an indicator is added. */
  readonly spare: ReadonlySet<string>;
  /** The spare rows that the form does not have itself, with the paths of their groups. */
  readonly added: ReadonlyMap<string, string>;
  /** The leaves whose actual value, or what stands beside it, is a sample. */
  readonly undone: ReadonlySet<string>;
  /** Some figures are samples: what the form comes to is not known yet. */
  readonly isBlank: boolean;
}

/** Whether a form is one to fill in: some of its cells hold an empty text. */
export function isToFillIn(given: unknown): given is SelfEvaluation {
  if (typeof given !== "object" || given === null || !("indicators" in given)) return false;
  return Array.isArray(given.indicators) && hasEmptyText(given);
}

function hasEmptyText(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === "";
  return Object.values(value).some(hasEmptyText);
}

/**
 * Adds the spare rows to a form, and samples where it is one to fill in.
 *
 * @param unfit - How many of the samples the rule of a group does not score; a group that scores none has no spare rows.
 */
export function modelOf(given: SelfEvaluation, spareRows: number, unfit: ReadonlyMap<string, number>): Model {
  const isBlank = isToFillIn(given);
  const maker = new Maker(spareRows, unfit, isBlank);
  const pairs = maker.all(given.indicators, "/indicators", { rule: false, weight: false });
  const { budget, ...rest } = given;
  const shown: SelfEvaluation = { ...rest, ...(budget === undefined ? {} : { budget: statedOnly(budget) }) };
  return {
    given,
    shown: { ...shown, indicators: pairs.map((pair) => pair.shown) },
    whole: {
      ...shown,
      ...(isBlank || budget !== undefined
        ? {
            budget: sampled(
              budget ?? {},
              pairs.map((pair) => pair.whole),
              isBlank,
            ),
          }
        : {}),
      indicators: pairs.map((pair) => pair.whole),
    },
    open: maker.open,
    spare: maker.spare,
    undone: maker.undone,
    added: maker.added,
    isBlank,
  };
}

/** What those above an indicator say for it. */
interface Above {
  readonly rule: boolean;
  readonly weight: boolean;
}

interface Pair<Node extends Indicator = Indicator> {
  readonly shown: Node;
  readonly whole: Node;
}

class Maker {
  readonly open = new Set<string>();
  readonly spare = new Set<string>();
  readonly undone = new Set<string>();
  /** The spare rows that the form does not have itself, with their groups. */
  readonly added = new Map<string, string>();
  private readonly spareRows: number;
  private readonly unfit: ReadonlyMap<string, number>;
  private readonly isBlank: boolean;

  constructor(spareRows: number, unfit: ReadonlyMap<string, number>, isBlank: boolean) {
    this.spareRows = spareRows;
    this.unfit = unfit;
    this.isBlank = isBlank;
  }

  all(nodes: readonly Indicator[], path: string, above: Above): Pair[] {
    const made = nodes.map((node, place) => this.one(node, `${path}/${place}`, above));
    const hasLeaves = nodes.some((node) => !isGroup(node));
    // Beside groups a leaf of the first level is one that the framework names.
    const sample = SPARE_SAMPLES[this.unfit.get(path) ?? 0];
    if (!hasLeaves || sample === undefined || (path === "/indicators" && nodes.some(isGroup))) return made;
    const blank = nodes.filter((node) => !isGroup(node) && isNameless(node)).length;
    for (let more = blank; more < this.spareRows; more++) {
      const own = `${path}/${made.length}`;
      this.open.add(own);
      this.spare.add(own);
      this.added.set(own, path);
      made.push({ shown: { name: "" }, whole: { ...sample, name: "", weight: "0" } });
    }
    return made;
  }

  private one(node: Indicator, path: string, above: Above): Pair {
    if (!isGroup(node)) return this.leaf(node, path, above);
    const stated = { rule: above.rule || node.rule !== undefined, weight: above.weight || node.weight !== undefined };
    if (node.choose === "one") {
      const children = node.children.map((child, place) => this.one(child, `${path}/children/${place}`, stated));
      return group(node, children);
    }
    return group(node, this.all(node.children, `${path}/children`, stated));
  }

  private leaf(node: IndicatorLeaf, path: string, above: Above): Pair<IndicatorLeaf> {
    const shown = stated(node);
    const weight = node.weight === undefined && !above.weight && this.isBlank ? { weight: "10" } : {};
    const whole = { ...shown, ...weight };
    if (isDone(node)) return { shown, whole: { ...node, ...weight } };
    if (isNameless(node)) this.spare.add(path);
    const isJudged = node.target === undefined && (node.rule !== undefined || above.rule);
    if (isJudged || shown.target !== undefined) this.undone.add(path);
    if (isJudged) return { shown, whole: { ...judged(node, shown), ...weight } };
    if (node.ratio !== undefined && node.target === "") {
      this.open.add(path);
      return { shown, whole: { ...whole, target: SAMPLE.target } };
    }
    if (shown.target !== undefined) return { shown, whole: { ...whole, ...sampleActual(shown) } };
    this.open.add(path);
    const { unit: _unit, ...own } = whole;
    return { shown, whole: { ...own, ...SAMPLE, name: node.name } };
  }
}

function group(node: IndicatorGroup, pairs: readonly Pair[]): Pair<IndicatorGroup> {
  return {
    shown: { ...node, children: pairs.map((pair) => pair.shown) },
    whole: { ...node, children: pairs.map((pair) => pair.whole) },
  };
}
