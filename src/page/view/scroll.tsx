import type { ComponentChildren, VNode } from "preact";

/** A wide table that is scrolled by itself, with the keys too. */
export function Scroll({
  label,
  children,
}: {
  /** What the table is, for a screen reader. */
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
