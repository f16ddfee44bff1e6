import type { ComponentChildren, VNode } from "preact";

/** A bar with its name and its figure; readable without colour. */
export function Bar({
  name,
  share,
  text,
  lang,
  children,
}: {
  readonly name: string;
  readonly share: number;
  readonly text: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly children?: ComponentChildren;
}): VNode {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <li>
      <span class="name" lang={lang}>
        {name}
      </span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="8" />
        <rect class="fill" width={width} height="8" />
      </svg>
      <span class="number">{text}</span>
      {children}
    </li>
  );
}
