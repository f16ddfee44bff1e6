import type { LeafPlan } from "../evaluate/leaf-plan.js";
import type { FormPlan, NodePlan } from "../evaluate/plan.js";
import type { LeafScore } from "../evaluate/score-leaf.js";
import type { FormScore } from "../evaluate/score-form.js";
import type { ScoredLeaf } from "../evaluate/types.js";
import { zero } from "../exact/index.js";
import { at, constant, type Term } from "../figure/sheet/term.js";
import { certain } from "../shape/certain.js";
import { type FilledLeaf, openFilled } from "./filled.js";
import { writeLeaf, type WrittenLeaf } from "./leaf.js";
import { methodWord } from "./labels.js";
import { LEDGER } from "./ledger.js";
import type { Model } from "./model.js";
import type { Books, CellKey, OwnCells } from "./own-cells.js";
import { nodeOf } from "../evaluate/plan-nodes.js";
import { isPlain } from "./plain.js";
import { FORM, type Places } from "./places.js";
import type { RatioSheet } from "./ratios.js";
import { type RowReading, rowReading } from "./row-reading.js";
import { SCORES } from "./scores.js";
import { rowOf } from "./tree.js";
import type { Evaluation } from "../evaluate/types.js";
import type { Way } from "./ways.js";
import { writeRow } from "./write-row.js";
import type { LeafWays } from "./leaf-ways.js";
import { ofRatio } from "./leaf-ratio.js";
import { cut } from "../message/cut.js";

/** What all leaves of a form are written from. */
export interface LeafSources {
  readonly model: Model;
  readonly plan: FormPlan;
  readonly score: FormScore;
  readonly evaluation: Evaluation;
  readonly filled: ReadonlyMap<string, FilledLeaf>;
  readonly places: Places;
  readonly ratios: RatioSheet;
  readonly books: Books;
}

/** Writes a leaf: how it is filled in is read first, then each way of it is worked out. */
export class LeafWriter {
  private readonly from: LeafSources;
  private readonly ways: LeafWays;
  private readonly readings = new Map<number, RowReading>();

  constructor(from: LeafSources, ways: LeafWays) {
    this.from = from;
    this.ways = ways;
  }

  /** How a row is filled in; of a leaf that is filled in in one way, nothing is asked. */
  reading(index: number): RowReading {
    const before = this.readings.get(index);
    if (before !== undefined) return before;
    const { path } = nodeOf(this.from.plan, index);
    const isOpen = this.from.model.open.has(path);
    const asked = isOpen || this.waysOf(path).length > 0;
    const own = this.own(index, constant(zero));
    const read = asked ? rowReading(own, isOpen, this.from.books.readings) : NOTHING_ASKED;
    this.readings.set(index, read);
    return read;
  }

  /** The steps of a leaf; of one that does not count only what it comes to. */
  write(index: number, leaf: ScoredLeaf, weight: Term): WrittenLeaf {
    const { plan, score, model, filled } = this.from;
    const node = nodeOf(plan, index);
    const scored = score.leaves[index] ?? null;
    if (node.leaf === null || !node.counted || scored === null) {
      return unworked(constant(zero), "二者择其一，未选");
    }
    const own = this.own(index, weight);
    if (!scored.applies) return notApplicable(plan, own.weight);
    const method = methodWord(leaf.rule.method);
    const row: Row = {
      index,
      node,
      leaf: node.leaf,
      scored,
      own,
      said: typeof node.input.rule === "string" ? node.input.rule : method,
      ways: firstOf(this.waysOf(node.path), certain(filled.get(node.path)).comparator),
      isOpen: model.open.has(node.path),
    };
    const result = row.ways.length > (row.isOpen ? 0 : 1) ? this.inWays(row) : this.inOneWay(row);
    return { ...result, figure: at(`${LEDGER}!${result.figure.text}`, result.figure) };
  }

  /** A row that is filled in in one way. */
  private inOneWay({ node, leaf, scored, own, said, ways }: Row): WrittenLeaf {
    const { books } = this.from;
    books.ledger.heading(node.input.name, said);
    const hasSigns = ways[0]?.signs.length === ALL_SIGNS;
    const result = writeLeaf(leaf, scored, scored.points, { ...own, hasSigns }, books);
    books.ledger.close();
    return result;
  }

  /** A row of which it is found out how it is filled in; of an open one its name too. */
  private inWays({ index, node, scored, own, said, ways, isOpen }: Row): WrittenLeaf {
    const { books } = this.from;
    const cell = own.place("name");
    const name = cell === undefined ? null : `${FORM}!${cell}`;
    books.ledger.title(node.input.name, isOpen ? "" : said, isOpen ? name : null);
    return writeRow(
      {
        ways,
        reading: this.reading(index),
        points: scored.points,
        own: (way) => ({
          ...own,
          ...(isOpen ? { filled: openFilled(way) } : {}),
          hasSigns: true,
          percentWhen: this.percentWhen(index, way),
        }),
        name: this.ways.named.has(node.path) ? name : null,
      },
      books,
    );
  }

  /** None of a leaf that is filled in in one way. */
  private waysOf(path: string): readonly Way[] {
    return this.ways.ways.get(path) ?? [];
  }

  private percentWhen(index: number, way: Way): string | null {
    const { unit } = this.reading(index);
    return way.kind === "either" && unit !== null ? `${unit}="%"` : null;
  }

  /** The cells of a leaf's own figures. */
  private own(index: number, weight: Term): OwnCells {
    const { plan, filled, ratios, places, model } = this.from;
    const { path, input } = nodeOf(plan, index);
    const ratio = "ratio" in input ? input.ratio : undefined;
    const key = (name: CellKey): string => (name === "weight" && places.has(`ownWeight ${path}`) ? "ownWeight" : name);
    return {
      name: labelled(input.name),
      path,
      weight: at(`${SCORES}!B${rowOf(index)}`, weight),
      ratio: ofRatio(plan, index, ratios),
      divisor: ratio === undefined ? null : (ratios.divisors.get(ratio) ?? null),
      filled: certain(filled.get(path)),
      samples: model.open.has(path) ? ALL : model.undone.has(path) ? UNDONE : NONE,
      hasSigns: false,
      percentWhen: null,
      place: (name) => places.get(`${key(name)} ${path}`),
    };
  }
}

/** A leaf that is worked out, before it is written. */
interface Row {
  readonly index: number;
  readonly node: NodePlan;
  readonly leaf: LeafPlan;
  readonly scored: LeafScore;
  readonly own: OwnCells;
  /** Its rule in words. */
  readonly said: string;
  readonly ways: readonly Way[];
  /** How it is filled in is not known yet. */
  readonly isOpen: boolean;
}

/** The way that a row is filled in in now stands first. */
function firstOf(ways: readonly Way[], sign: string): readonly Way[] {
  return [...ways].sort((a, b) => Number(b.signs.includes(sign)) - Number(a.signs.includes(sign)));
}

const NOTHING_ASKED: RowReading = { kind: null, sign: null, unit: null };
/** The comparators and none. */
const ALL_SIGNS = 6;
const NONE: OwnCells["samples"] = new Set();
const UNDONE: OwnCells["samples"] = new Set(["actual", "share", "beside"]);
const ALL: OwnCells["samples"] = new Set(["comparator", "target", "unit", "actual", "share", "beside"]);

function notApplicable({ setting }: FormPlan, weight: Term): WrittenLeaf {
  return setting.policy === "full-marks"
    ? unworked(weight, "不适用，按满分计")
    : unworked(constant(zero), "不适用，不计分");
}

function unworked(figure: Term, remark: string): WrittenLeaf {
  return { figure, remark, asksShare: false, choices: [] };
}

/** A name as a label has it. */
function labelled(name: string): string {
  return isPlain(name) ? name : cut(name, 60);
}
