// Differences sorted into kinds, and held against the list of those that are meant (moved.json): entries
// `{ "where": PREDICATE, "reason": SENTENCE }`.

/** Keys that a rule cannot be without, and those of a leaf that its kind names otherwise. */
const ALWAYS = ["method", "bands", "otherwise", "outcomes", "parts", "elements", "tiers", "step", "points", "score"];
const NAMED = ["name", "weight", "target", "unit", "actual", "rule", "deduction"];

/** What a sentence may have said; the rest of the rule that it was read as are mostly defaults. */
const SAID = ["of", "stepUnit", "side", "partial", "passMark"];

/** What a form may hold that acts across leaves. */
const ACROSS = ["caps", "choose", "notApplicable", "ratio", "reported", "fullMarks", "rounding"];

/**
 * The kind of a difference, in words: method and parameters, target, cells, what differs. The form has been made the
 * least that differs so, and what is left in it matters.
 * @param {import("./facts.mjs").Facts} facts
 */
export function kindOf({ method, form, leaf, rule, target, actual, fields, gone, come }) {
  const differs = [...fields, ...gone.map((code) => `−${code}`), ...come.map((code) => `+${code}`)].join(" ");
  if (leaf === null) {
    const text = JSON.stringify(form);
    return [`form ${ACROSS.filter((key) => text.includes(`"${key}":`)).join(" ")}`, differs].join(" | ");
  }
  const parameters =
    typeof leaf.rule === "object"
      ? marks(leaf.rule, (key) => !ALWAYS.includes(key))
      : [leaf.rule === undefined ? "inherited" : "sentence", ...marks(rule ?? {}, (key) => SAID.includes(key))];
  const bare = target.stated === false ? " bare" : "";
  const zero = target.value === "0" ? " 0" : "";
  const cells = [
    ...(/^[十百千万亿]+(?!元|$)/u.test(leaf.unit ?? "") ? ["magnitude"] : []),
    ...(actual === null ? [] : [`actual ${actual.kind}`]),
    ...marks(leaf, (key) => !NAMED.includes(key)),
  ];
  return [
    [method, ...parameters].join(" "),
    `${target.kind}${target.comparator === undefined ? "" : ` ${target.comparator}`}${bare}${zero}`,
    cells.join(" "),
    differs,
  ].join(" | ");
}

/** The keys of an object that are asked for, with their values where these are one of a few. */
function marks(object, asked) {
  const few = (key, value) => key === "stepUnit" || /^[a-z-]+$/.test(String(value));
  const known = Object.entries(object).filter(([key]) => asked(key));
  return known.map(([key, value]) => (few(key, value) ? `${key}=${value}` : key));
}

/**
 * Whether a predicate holds: every dotted path of it leads to what it says. `null` is nothing there, `"*"` anything, a
 * list one of these, `{ "matches": REGEXP }` a text, `{ "only": [...] }` a list with nothing else; of a list (`fields`,
 * `gone`, `come`) a plain value is one of its entries.
 * @param {Readonly<Record<string, unknown>>} where
 * @param {object} facts
 */
export function explains(where, facts) {
  return Object.entries(where).every(([path, wanted]) => {
    let value = facts;
    for (const key of path.split(".")) value = value?.[key];
    return fits(wanted, value ?? null);
  });
}

function fits(wanted, value) {
  if (Array.isArray(wanted)) return wanted.some((each) => fits(each, value));
  if (wanted === "*") return value !== null;
  if (wanted !== null && typeof wanted === "object") {
    if ("only" in wanted) return Array.isArray(value) && value.every((each) => wanted.only.includes(each));
    return value !== null && new RegExp(wanted.matches, "u").test(String(value));
  }
  if (wanted === null) return value === null || (Array.isArray(value) && value.length === 0);
  return Array.isArray(value) ? value.includes(wanted) : value === wanted;
}
