import { summaryOf } from "../../folder/summary.js";
import type { FormRow, Summary, UnreadForm } from "../../folder/types.js";
import { present } from "../../shape/present.js";
import type { Far } from "../batch/progress.js";
import type { Inputs } from "../inputs.js";
import type { PreviousForm } from "../previous.js";
import type { Outcome } from "./types.js";

/** What the files of a run have come to so far. */
export class Tally {
  private readonly rows: FormRow[] = [];
  private readonly unread: UnreadForm[] = [];
  private readonly met = new Set<number>();
  private done = 0;
  /** Why files have no copy with comments. */
  readonly unmarked: string[] = [];

  private readonly inputs: Inputs;

  constructor(inputs: Inputs) {
    this.inputs = inputs;
  }

  add({ rows, unread, unmarked, met }: Outcome): void {
    this.done++;
    this.rows.push(...rows);
    this.unread.push(...unread);
    this.unmarked.push(...unmarked);
    for (const place of met) this.met.add(place);
  }

  /** How far it is; what is being read is the first file that has not come to anything, whatever is read ahead. */
  far(): Far {
    const { files } = this.inputs;
    return { done: this.done, of: files.length, bad: this.unread.length, ...present({ now: files[this.done]?.shown }) };
  }

  /** The summary, with the forms of the year before that were not met again. */
  summary(previous: readonly PreviousForm[] | undefined): Summary {
    const gone = previous?.flatMap((each, place) => (this.met.has(place) ? [] : [previousName(each)]));
    return summaryOf(this.rows, this.unread, this.inputs.skipped, gone);
  }
}

function previousName({ form: { subject } }: PreviousForm): string {
  const names = [subject?.organisation, subject?.name].filter((each) => each !== undefined);
  return names.length === 0 ? "—" : names.join(" · ");
}
