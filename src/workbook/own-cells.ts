import type { Term } from "../figure/sheet/term.js";
import type { FilledLeaf } from "./filled.js";
import type { Ledger } from "./ledger.js";
import type { Readings } from "./readings.js";

/** What the cells of a leaf on the form hold. */
export type CellKey = "comparator" | "target" | "unit" | "actual" | "share" | "reason" | "name" | "weight";

/** The cells that a leaf's own figures stand in. */
export interface OwnCells {
  readonly name: string;
  /** The leaf in its form. */
  readonly path: string;
  readonly weight: Term;
  /** The ratio in percent that is its actual value; null where that is filled in. */
  readonly ratio: Term | null;
  /** The cell of what its ratio divides by. */
  readonly divisor: string | null;
  readonly filled: FilledLeaf;
  /** Its cells that stand blank, of which only a sample is known; of a row that is open altogether, all. */
  readonly samples: ReadonlySet<CellKey | "beside">;
  /** Another comparator has formulas of its own. */
  readonly hasSigns: boolean;
  /** The formula that says whether the row is in per cent, where its unit cell decides; null where the form does. */
  readonly percentWhen: string | null;
  /** The cell of the form that holds something of the leaf. */
  place(key: CellKey): string | undefined;
}

/** Whether nothing of a row is known: what is typed into it says how it is scored. */
export function isOpen({ samples }: OwnCells): boolean {
  return samples.has("target");
}

/** Where what was filled in is written down. */
export interface Books {
  readonly ledger: Ledger;
  readonly readings: Readings;
}
