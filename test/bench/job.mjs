// The job, the same for every engine: 64 different reports with 34 indicators in 11 second-level and 4 first-level
// groups. A leaf gets its weight W when the actual A meets the target T, else W × A ÷ T rounded half up to two places;
// groups and total are sums. Everything arrives as decimal text, as it does from JSON or from a cell.

export const LEAVES = [4, 3, 3, 4, 3, 2, 3, 4, 3, 3, 2]; // by second-level group
export const GROUPS = [3, 4, 3, 1]; // by first-level group
// prettier-ignore
export const WEIGHTS = [
  "10", "2", "3", "2.5", "2.5", "3", "2", "4", "3", "2.5", "2.5", "2", "3", "5", "2", "3", "2.5",
  "1.5", "3", "4", "2", "3", "2", "3", "2.5", "3.5", "3", "2", "4", "3", "1", "2.5", "2.5", "3",
];

/** The reports: a list of `{ weight, target, actual }` each; about half of the actual values are below target. */
export function makeReports(count = 64) {
  let seed = 20240601;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return Array.from({ length: count }, () =>
    WEIGHTS.map((weight) => {
      const target = random() < 0.6 ? 10000 - 100 * Math.floor(random() * 15) : 100 + 100 * Math.floor(random() * 400);
      const actual =
        random() < 0.5 ? target + Math.floor(random() * target * 0.1) : Math.floor(target * (0.6 + 0.4 * random()));
      return { weight, target: text(target), actual: text(actual) };
    }),
  );
}

/** Adds leaf scores into groups and groups into the total, with the caller's own `add`. */
export function fold(scores, zero, add) {
  let leaf = 0;
  let group = 0;
  let total = zero;
  for (const groups of GROUPS) {
    let top = zero;
    for (let at = 0; at < groups; at++, group++) {
      let sum = zero;
      for (let each = 0; each < LEAVES[group]; each++, leaf++) sum = add(sum, scores[leaf]);
      top = add(top, sum);
    }
    total = add(total, top);
  }
  return total;
}

/** The 64 totals in hundredths, by whole numbers of any size. */
export function expectedTotals(reports) {
  const hundredths = (decimal) => {
    const [whole, decimals = ""] = decimal.split(".");
    return BigInt(whole + decimals.padEnd(2, "0"));
  };
  return reports.map((leaves) =>
    Number(
      fold(
        leaves.map((leaf) => {
          const [w, t, a] = [hundredths(leaf.weight), hundredths(leaf.target), hundredths(leaf.actual)];
          return a >= t ? w : (2n * w * a + t) / (2n * t);
        }),
        0n,
        (left, right) => left + right,
      ),
    ),
  );
}

/** The reports as self-evaluations, at the rules and the rounding of `cn-mof-2020-10`. */
export function makeForms(reports, filled = true) {
  return reports.map((leaves) => {
    let leaf = 0;
    let group = 0;
    const indicators = GROUPS.map((groups, first) => {
      let weight = 0; // whole hundredths
      const children = Array.from({ length: groups }, (_, second) => ({
        name: `二级指标${first + 1}.${second + 1}`,
        children: Array.from({ length: LEAVES[group++] }, (__, third) => {
          const { weight: points, target, actual } = leaves[leaf++];
          weight += Math.round(Number(points) * 100);
          const name = `三级指标${first + 1}.${second + 1}.${third + 1}`;
          return { name, weight: points, target: `≥${target}`, ...(filled ? { actual } : {}) };
        }),
      }));
      return { name: `一级指标${first + 1}`, weight: text(weight), children };
    });
    return { schemaVersion: 1, standard: "cn-mof-2020-10", indicators };
  });
}

function text(hundredths) {
  const decimals = String(hundredths % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return Math.floor(hundredths / 100) + (decimals === "" ? "" : `.${decimals}`);
}
