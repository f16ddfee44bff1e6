import { ratioDefinition } from "../../budget/index.js";
import type { Audited, Check } from "../check.js";
import type { Figure } from "../types.js";

/** Published figures that are not the recomputed ones, and that no printed places excuse. */
export const figureChecks: Check = (audited, say) => {
  for (const figure of audited.figures) {
    if (figure.verdict === "agrees" || figure.verdict === "within-places") continue;
    if (figure.verdict === "not-computed" && figure.kind !== "ratio") continue;
    const { reported, path } = figure;
    const computed = figure.computed ?? "—";
    switch (figure.kind) {
      case "score":
      case "total":
        if (isCutOff(figure)) say("warning", "score/cut-off", { reported, computed }, path);
        else if (!bySearch(audited, figure, say)) say("error", "score/reported-differs", { reported, computed }, path);
        break;
      case "sum":
        say("error", "score/sum-differs", { reported, sum: computed }, path);
        break;
      case "rate":
        say("error", "rate/reported-differs", { reported, computed }, path);
        break;
      case "grade":
        say("error", "grade/reported-differs", { reported, computed }, path);
        break;
      case "ratio":
        ratio(audited, figure, say);
    }
  }
};

/** Cut off at its own places, and nothing else. */
function isCutOff({ readings, reported }: Figure): boolean {
  const places = reported.includes(".") ? reported.length - reported.indexOf(".") - 1 : 0;
  return places > 0 && readings[0]?.reading === "standard" && readings[0].rounding === `down:${places}`;
}

/** A group whose leaves have no published weights: the search for them decides. */
function bySearch({ weights, base }: Audited, figure: Figure, say: Parameters<Check>[1]): boolean {
  const { path, reported } = figure;
  if (figure.kind === "total") {
    // Below unpublished weights the total says no more than its parts do.
    return weights.length > 0 && base.plan.first.every((index) => base.plan.nodes[index]?.input.reported !== undefined);
  }
  const search = weights.find((each) => `${each.path}/reported` === path);
  if (search === undefined) return false;
  const fits = search.solutions.filter((each) => each.answer !== "none" && each.answer !== "not-searched");
  const own = fits.find((each) => each.reading === "standard");
  const found = own ?? fits[0];
  if (found === undefined) say("error", "score/no-weights-fit", { reported }, path);
  else if (own === undefined) say("error", "score/weights-unpublished", { reported, reading: found.reading }, path);
  else say("info", "score/weights-unpublished", { reported, reading: found.reading }, path);
  return true;
}

function ratio({ base }: Audited, figure: Figure, say: Parameters<Check>[1]): void {
  const name = figure.path.slice("/reported/ratios/".length);
  const known = base.plan.setting.ratios[name];
  const title = ratioDefinition(name)?.title ?? "";
  const { reported, path, computed } = figure;
  if (known !== undefined && known.value === null) say("error", "ratio/zero-as-number", { title, reported }, path);
  else if (known === undefined) {
    say("warning", title === "" ? "ratio/unknown" : "ratio/not-computed", { ratio: name.slice(0, 40), title }, path);
  } else say("error", "ratio/reported-differs", { ratio: name, title, reported, computed: computed ?? "—" }, path);
}
