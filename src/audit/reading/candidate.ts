import type { Exact } from "../../exact/index.js";
import type { Step } from "../../evaluate/types.js";
import type { Reading } from "./types.js";

/** A value that a published figure may be, by name; the first one is what the standard gives. */
export interface Candidate {
  readonly reading: Reading;
  readonly exact: Exact;
  /** How its parts were rounded before adding; null where they were not. */
  readonly parts?: string;
  /** How its exact value comes about; asked for only where it fits. */
  readonly steps?: () => readonly Step[];
}

/** The name of the form's own standard among the readings. */
export const OWN: Reading & "standard" = "standard";
