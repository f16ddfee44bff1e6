import type { Computed } from "./compute.js";

/** The leaves below a node, or itself, or all of them; without those that do not count. */
export function leavesBelow(computed: Computed, index: number | null): readonly number[] {
  const { nodes, first } = computed.plan;
  const found: number[] = [];
  const visit = (at: number): void => {
    const node = nodes[at];
    if (node === undefined || !node.counted) return;
    if (node.children.length === 0) found.push(at);
    else node.children.forEach(visit);
  };
  (index === null ? first : [index]).forEach(visit);
  return found;
}
