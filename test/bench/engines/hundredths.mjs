/** The hundredths of a decimal with at most two places, without floating point. */
export function hundredths(text) {
  const point = text.indexOf(".");
  if (point < 0) return Number(text) * 100;
  const places = text.length - point - 1;
  return Number(text.slice(0, point)) * 100 + Number(text.slice(point + 1)) * (places === 1 ? 10 : 1);
}

/** Whole hundredths of a leaf's score, half up. */
export function leafScore(weight, target, actual) {
  if (actual >= target) return weight;
  const numerator = 2 * weight * actual + target;
  const denominator = 2 * target;
  return (numerator - (numerator % denominator)) / denominator;
}
