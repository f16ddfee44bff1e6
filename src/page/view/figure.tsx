import type { ComponentChildren, VNode } from "preact";
import type { Action } from "../state.js";

/** A figure that tells where it comes from when it is asked. */
export function Figure({
  pointer,
  send,
  lit = false,
  children,
}: {
  readonly pointer: string;
  readonly send: (action: Action) => void;
  /** Whether the explanation at hand reads it. */
  readonly lit?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <button class={lit ? "figure lit" : "figure"} onClick={() => send({ do: "ask", pointer })}>
      {children}
    </button>
  );
}
