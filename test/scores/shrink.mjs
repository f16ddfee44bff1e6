// From a form that two versions score differently to the least of it that still does: a single leaf wherever that is
// enough.

/** A leaf that every version scores in full. */
const neutral = (leaf) => ({
  name: leaf.name,
  ...(leaf.weight === undefined ? {} : { weight: leaf.weight }),
  target: "≥1",
  actual: "1",
  rule: { method: "attainment" },
});

/** The form with each leaf as `change` has it. */
function withLeaves(form, change) {
  const visit = (node, path) =>
    "children" in node
      ? { ...node, children: node.children.map((child, at) => visit(child, `${path}/children/${at}`)) }
      : change(node, path);
  return { ...form, indicators: form.indicators.map((node, at) => visit(node, `/indicators/${at}`)) };
}

/**
 * Each leaf as a form of its own: with the rule that it inherits and the weight that it came to, without what a form
 * says of its other parts.
 * @param {any} form
 * @param {(path: string) => string | undefined} weightOf the weight of a leaf in an evaluation
 * @returns {{ path: string, form: object }[]}
 */
export function alone(form, weightOf) {
  const { caps: _caps, reported: _reported, fullMarks: _fullMarks, ...frame } = form;
  const found = [];
  const visit = (node, path, inherited) => {
    const rule = node.rule ?? inherited;
    if ("children" in node) {
      node.children.forEach((child, at) => visit(child, `${path}/children/${at}`, rule));
      return;
    }
    const { chosen: _chosen, ...leaf } = node;
    const weight = leaf.weight ?? weightOf(path) ?? "10";
    const indicators = [{ ...leaf, weight, ...(rule === undefined ? {} : { rule }) }];
    found.push({ path, form: { ...frame, indicators } });
  };
  form.indicators.forEach((node, at) => visit(node, `/indicators/${at}`, undefined));
  return found;
}

/**
 * The rules inside the rule of a form of one leaf, each as the rule of that leaf.
 * @param {any} form
 * @returns {object[]}
 */
export function partsOf(form) {
  const [leaf] = form.indicators;
  const parts = leaf.rule?.parts ?? leaf.rule?.elements ?? [];
  return parts.flatMap(({ rule }) => (rule === undefined ? [] : [{ ...form, indicators: [{ ...leaf, rule }] }]));
}

/**
 * The form with these leaves replaced by one that every version scores in full.
 * @param {any} form
 * @param {ReadonlySet<string>} paths
 */
export const neutralised = (form, paths) => withLeaves(form, (leaf, path) => (paths.has(path) ? neutral(leaf) : leaf));

/**
 * The least of a form for which `holds`: leaves and groups left out or made neutral, then keys left out, the form's, its
 * leaves' and their rules'.
 * @param {any} form
 * @param {(form: any) => boolean} holds
 */
export function least(form, holds) {
  let best = form;
  const attempt = (candidate) => {
    if (JSON.stringify(candidate).length < JSON.stringify(best).length && holds(candidate)) best = candidate;
  };
  for (const path of paths(form).reverse()) attempt(without(best, path));
  if (leavesOf(best).length > 1) for (const path of leavesOf(best)) attempt(neutralised(best, new Set([path])));
  for (const key of Object.keys(form).filter((each) => each !== "indicators"))
    attempt(key === "standard" ? { ...best, [key]: "cn-mof-2020-10" } : omit(best, key));
  for (const path of leavesOf(best)) {
    const changed = (change) => withLeaves(best, (leaf, at) => (at === path ? change(leaf) : leaf));
    attempt(changed((leaf) => ({ ...leaf, name: "x" })));
    let keys = [];
    changed((leaf) => (keys = Object.keys(leaf)));
    for (const key of keys) attempt(changed((leaf) => omit(leaf, key)));
    changed((leaf) => (keys = typeof leaf.rule === "object" ? Object.keys(leaf.rule) : []));
    for (const key of keys) attempt(changed((leaf) => ({ ...leaf, rule: omit(leaf.rule, key) })));
  }
  return best;
}

/** The pointers of all nodes, each after those above it. */
function paths(form) {
  const found = [];
  const visit = (node, path) => {
    found.push(path);
    node.children?.forEach((child, at) => visit(child, `${path}/children/${at}`));
  };
  form.indicators.forEach((node, at) => visit(node, `/indicators/${at}`));
  return found;
}

function leavesOf(form) {
  const found = [];
  withLeaves(form, (leaf, path) => (found.push(path), leaf));
  return found;
}

/** The form without a node, and without the groups above it that this leaves empty. */
function without(form, path) {
  const keep = (node, at) => {
    if (at === path) return [];
    if (node.children === undefined) return [node];
    const children = node.children.flatMap((child, place) => keep(child, `${at}/children/${place}`));
    return children.length === 0 ? [] : [{ ...node, children }];
  };
  return { ...form, indicators: form.indicators.flatMap((node, at) => keep(node, `/indicators/${at}`)) };
}

function omit(object, key) {
  const { [key]: _, ...rest } = object;
  return rest;
}
