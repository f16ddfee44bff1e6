import { compare, round } from "../../exact/index.js";
import { placesOf } from "../../exact/printed.js";
import { leafRows } from "../compute/rows.js";
import { valueOf } from "../compute/values.js";
import type { Check } from "./check.js";

/** Leaves of which some are rounded and others cut off at the same places, where the two differ. */
export const roundingCheck: Check = ({ base, figures }, say) => {
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  let rounded = 0;
  let cut = 0;
  leafRows(base).forEach(({ node, points: exact }) => {
    const figure = byPath.get(`${node.path}/reported`);
    if (exact === null || figure === undefined || placesOf(figure.reported) > 20) return;
    const places = placesOf(figure.reported);
    const up = round(exact, places, "half-up");
    const down = round(exact, places, "down");
    if (compare(up, down) === 0) return;
    const reported = valueOf(figure.reported);
    if (compare(reported, up) === 0) rounded += 1;
    if (compare(reported, down) === 0) cut += 1;
  });
  if (rounded > 0 && cut > 0) say("error", "score/rounding-mixed", { rounded, cut }, "/indicators");
};
