import { factsOf, isSingle } from "./facts.mjs";
import { explains, kindOf } from "./kinds.mjs";
import { differences, outcomeOf } from "./outcome.mjs";
import { alone, least, neutralised, partsOf } from "./shrink.mjs";

/**
 * Two builds held against each other, form by form.
 * @param {{ before: any, after: any }} builds
 * @param {readonly { where: Readonly<Record<string, unknown>>, reason: string }[]} moved
 */
export function comparison(builds, moved) {
  /** By kind and by what explains it: how often, and the shortest example. */
  const kinds = new Map();
  const counts = { forms: 0, scored: 0, differing: 0, leaves: 0, methods: new Map(), targets: new Map() };

  /** Notes the least form that differs in the same way: of a leaf, with the very same figures. */
  const note = (found) => {
    const way = ({ leaf, fields, gone, come, before, after }) =>
      JSON.stringify(leaf === null ? [fields, gone, come] : [fields, gone, come, before, after]);
    const same = (candidate) => {
      const facts = factsOf(builds, candidate);
      return facts !== null && (facts.leaf === null) === (found.leaf === null) && way(facts) === way(found);
    };
    const facts = factsOf(builds, least(found.form, same));
    const entry = moved.findIndex(({ where }) => explains(where, facts));
    const kind = kindOf(facts);
    const known = kinds.get(`${entry} ${kind}`) ?? { kind, entry, count: 0, example: facts };
    known.count++;
    if (JSON.stringify(facts.form).length < JSON.stringify(known.example.form).length) known.example = facts;
    kinds.set(`${entry} ${kind}`, known);
  };

  /** Whether a leaf differs alone; a rule inside its own one is tried first. */
  const noteLeaf = (form) => {
    const inner = partsOf(form).filter((part) => noteLeaf(part));
    const facts = factsOf(builds, form);
    if (facts !== null && inner.length === 0) note(facts);
    return facts !== null || inner.length > 0;
  };

  /** Each leaf alone first; what is left without the leaves that differ alone belongs to the form. */
  const sort = (form, weightOf) => {
    if (isSingle(form)) return noteLeaf(form);
    const differing = alone(form, weightOf).filter((leaf) => noteLeaf(leaf.form));
    const facts = factsOf(builds, neutralised(form, new Set(differing.map(({ path }) => path))));
    if (facts !== null) note(facts);
  };

  return {
    counts,
    /** Evaluates a form with both builds. @param {any} form */
    add(form) {
      const [before, after] = [outcomeOf(builds.before, form), outcomeOf(builds.after, form)];
      counts.forms++;
      if (after.value !== null) {
        counts.scored++;
        count(counts, after.value.indicators);
      }
      if (differences(before.outcome, after.outcome) === null) return;
      counts.differing++;
      const figures = after.outcome.figures ?? before.outcome.figures ?? {};
      sort(form, (path) => figures[path]?.weight);
    },
    /** The kinds of differences, those that nothing explains first, then by how often. */
    kinds() {
      return [...kinds.values()].sort((one, other) => one.entry - other.entry || other.count - one.count);
    },
  };
}

function count(counts, nodes) {
  const more = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const node of nodes) {
    if (node.children !== undefined) count(counts, node.children);
    else {
      counts.leaves++;
      more(counts.methods, node.rule.method);
      more(counts.targets, node.target?.kind ?? "none");
    }
  }
}
