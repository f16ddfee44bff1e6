import { compare, subtract, toText, zero } from "../../exact/index.js";
import type { Grade } from "../sentence/facts.js";
import { pointsGiven } from "../sentence/given.js";
import { exact } from "../sentence/number.js";
import type { Award } from "../types.js";
import { less } from "./bounds.js";

/** The most points that the sentence names; none where the best band gives 满分 without saying how much that is. */
export function fullMark(grades: readonly Grade[]): string | null {
  let best: string | null = null;
  for (const { award } of grades) {
    const points = pointsGiven(award);
    if (points !== undefined && (best === null || less(best, points))) best = points;
  }
  const full = grades.find((grade) => grade.award.kind === "full" && grade.award.points === undefined);
  return full === undefined ? best : null;
}

/** What a band earns; null where points are taken off a full mark that is not known. */
export function awardOf({ award }: Grade, weight: string | null): Award | null {
  switch (award.kind) {
    case "full":
      return award.points === undefined ? { share: "1" } : { points: award.points };
    case "zero":
      return { points: "0" };
    case "give":
      return { points: award.points };
    case "share":
      return { share: award.share };
    case "take": {
      if (weight === null) return null;
      const left = subtract(exact(weight), exact(award.points));
      return compare(left, zero) < 0 ? null : { points: toText(left) };
    }
    case "take-share":
      return { share: toText(subtract(exact("1"), exact(award.share))) };
    case "add":
      return null;
  }
}
