import { fraction, type Fraction } from "./fraction.js";
import { ratio } from "./leaf.js";
import { inBand } from "./methods.js";
import type { Cap, Form } from "./model.js";
import type { Limit, Result } from "./result.js";

/** The limits that the caps set, by the figures before any cap. */
export function capped(form: Form, before: Result): Limit[] {
  return (form.caps ?? []).flatMap((cap) => {
    const value = figure(form, before, cap);
    const band = value && cap.bands.find((one) => inBand(one, value));
    return band ? [{ of: cap.of, least: cap.as === "floor", points: fraction(band.points) }] : [];
  });
}

/** The figure a cap looks at: a ratio, or a score as shown where leaves are rounded, else exact. */
function figure(form: Form, before: Result, { by }: Cap): Fraction | null {
  if (!by.startsWith("/")) return ratio(form, by);
  const found = find(before, by);
  return form.rounding.stage === "indicator" ? found.score : found.exact;
}

function find(result: Result, path: string): Result {
  if (result.path === path) return result;
  for (const child of result.children) {
    if (path === child.path || path.startsWith(`${child.path}/`)) return find(child, path);
  }
  throw new Error(path);
}
