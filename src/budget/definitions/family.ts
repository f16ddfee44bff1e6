import type { RatioDefinition } from "../definition.js";

/** A definition as it is written down: what most of them do not need may be left out. */
export type Draft = Omit<RatioDefinition, "version" | "aliases" | "reading" | "variants" | "notes"> &
  Partial<Pick<RatioDefinition, "version" | "aliases" | "reading" | "notes">>;

/** Definitions that go by one name on forms: each gets the others as its variants. */
export function family(...drafts: readonly Draft[]): readonly RatioDefinition[] {
  return drafts.map((draft) => ({
    name: draft.name,
    version: draft.version ?? "1",
    title: draft.title,
    aliases: draft.aliases ?? [],
    reading: draft.reading ?? "",
    numerator: draft.numerator,
    denominator: draft.denominator,
    direction: draft.direction,
    ideal: draft.ideal,
    zero: draft.zero,
    sources: draft.sources,
    variants: drafts
      .filter((other) => other !== draft)
      .map((other) => ({ name: other.name, reading: other.reading ?? "" })),
    notes: draft.notes ?? [],
  }));
}

/** Nothing is known to say what a zero denominator means. */
export function unstated(when: string): RatioDefinition["zero"] {
  return { when, stated: null };
}

export const atLeast100: RatioDefinition["ideal"] = { comparator: ">=", value: "100" };
export const exactly100: RatioDefinition["ideal"] = { comparator: "=", value: "100" };
export const atMost100: RatioDefinition["ideal"] = { comparator: "<=", value: "100" };
export const atLeastZero: RatioDefinition["ideal"] = { comparator: ">=", value: "0" };
export const atMostZero: RatioDefinition["ideal"] = { comparator: "<=", value: "0" };
export const exactlyZero: RatioDefinition["ideal"] = { comparator: "=", value: "0" };
