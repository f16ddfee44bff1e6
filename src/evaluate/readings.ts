import { readActual } from "../cell/parse-actual.js";
import type { Actual, CellOptions } from "../cell/types.js";
import type { UnsaidRead } from "../message/types.js";

/** More different cells than a form has; a form that is scored again and again begins anew then. */
const MOST = 1000;
/** What is longer is an account of the work, and hardly stands there twice. */
const LONGEST = 40;

/** The actual cells of a form: one that says the same beside the same unit is read once. */
export class Readings {
  private readonly known = new Map<string, UnsaidRead<Actual>>();

  /** Reads a cell; all options of a form but the unit are the same. */
  read(text: string, options: CellOptions): UnsaidRead<Actual> {
    if (text.length > LONGEST) return readActual(text, options);
    const key = `${options.unit ?? ""}\n${text}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const read = readActual(text, options);
    if (read.ok) Object.freeze(read.value); // it stands in several results
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, read);
    return read;
  }
}
