/**
 * What a build makes of a form, as far as versions are compared: the figures of every node and ratio, the codes of
 * issues and findings. Steps and words are left out.
 * @typedef {{ refused: string[] } | { figures: Record<string, Record<string, unknown>>, findings: string[] }} Outcome
 */

/**
 * @param {{ safeEvaluate: (form: object) => any }} build
 * @param {object} form
 * @returns {{ outcome: Outcome, value: any }} and the whole evaluation, null where there is none
 */
export function outcomeOf(build, form) {
  let read;
  try {
    read = build.safeEvaluate(form);
  } catch (error) {
    return { outcome: { refused: [` threw ${error}`] }, value: null };
  }
  if (!read.ok) return { outcome: { refused: coded(read.issues) }, value: null };
  const { value } = read;
  const { score, exact, rate, grade, weight } = value;
  const figures = { "": { weight, score, exact, rate, grade } };
  const visit = (node) => {
    const { path, status = null, children = [] } = node;
    figures[path] = { weight: node.weight, score: node.score, exact: node.exact, rate: node.rate, status };
    children.forEach(visit);
  };
  value.indicators.forEach(visit);
  for (const [name, ratio] of Object.entries(value.ratios)) {
    figures[`/ratios/${name}`] = { value: ratio.value, ratio: ratio.exact ?? ratio.undefined };
  }
  return { outcome: { figures, findings: coded(value.findings) }, value };
}

const coded = (issues) => issues.map(({ path = "", code }) => `${path} ${code}`).sort();

/** What a figure that differs takes with it. */
const FOLLOWS = { score: ["exact", "rate", "grade"], exact: ["rate", "grade"], rate: ["grade"] };

/**
 * What differs: names of fields (`score`, `status`, …; `accepted` or `refused` for a whole form) without those that only
 * follow another one, and the codes of what is said no more and what is said now.
 * @param {Outcome} before
 * @param {Outcome} after
 * @returns {{ fields: string[], gone: string[], come: string[] } | null} null where nothing does
 */
export function differences(before, after) {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  if ("refused" in before && "refused" in after) return { fields: [], ...codes(before.refused, after.refused) };
  // What is found beside a result does not tell why there was none.
  if ("refused" in before) return { fields: ["accepted"], ...codes(before.refused, []) };
  if ("refused" in after) return { fields: ["refused"], ...codes([], after.refused) };
  const fields = new Set();
  for (const path of new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])) {
    const [old, now] = [before.figures[path] ?? {}, after.figures[path] ?? {}];
    for (const field of Object.keys({ ...old, ...now })) if (old[field] !== now[field]) fields.add(field);
  }
  for (const [field, following] of Object.entries(FOLLOWS)) {
    if (fields.has(field)) for (const each of following) fields.delete(each);
  }
  return { fields: [...fields].sort(), ...codes(before.findings, after.findings) };
}

const codes = (old, now) => ({ gone: without(old, now), come: without(now, old) });

/** The codes of the first list that the second has not, each as often as it has not; sorted, each once. */
function without(list, other) {
  const rest = [...other];
  const left = list.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...new Set(left.map((each) => each.slice(each.indexOf(" ") + 1)))].sort();
}
