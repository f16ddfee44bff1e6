import type { AuditStage, NamedReading } from "./types.js";

/** A reading with a name of its own. */
export interface Named {
  readonly kind: "named";
  readonly name: NamedReading | "weights" | "next-grade";
}

/** A reading that speaks of something: a ratio by its name, an indicator by its JSON Pointer, or so many places. */
export interface Speaking {
  readonly kind: "ratio" | "ratio-variant" | "sum-without" | "weight-of" | "scores-at-places";
  readonly of: string;
}

/** Takes the name of a reading apart. */
export function partsOf(reading: AuditStage): Named | Speaking {
  const [, kind, of] = WITH_NAME.exec(reading) ?? WITH_NUMBER.exec(reading) ?? [];
  if (kind === undefined || of === undefined) return { kind: "named", name: reading as Named["name"] };
  return { kind: kind as Speaking["kind"], of };
}

const WITH_NAME = /^(ratio|sum-without|weight-of):([^]+)$/;
const WITH_NUMBER = /^(ratio-variant|scores-at-places)-(\d+)$/;
