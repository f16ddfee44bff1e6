import { COUNT_WORDS, DIMENSIONS } from "../../src/text/unit-data.js";

/** What a leaf is measured in that is a difference of percentages. */
export const pointUnits: readonly string[] = ["百分点", "个百分点"];

/** Tenths of a litre, or points of the score: a step of these is read either way, so the rule is refused. */
const AMBIGUOUS = ["分升"];

/** Every unit of the vocabulary that is no difference of percentages, and some with a magnitude. */
export const units: readonly string[] = [
  ...new Set([
    ...Object.values(DIMENSIONS).flatMap((list) => list.split(" ").filter((_, at) => at % 2 === 0)),
    ...COUNT_WORDS.split(" "),
    ..."万人次 万人 万户 万亩 万吨".split(" "),
  ]),
].filter((unit) => !pointUnits.includes(unit) && !AMBIGUOUS.includes(unit));
