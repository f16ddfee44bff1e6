import type { ComponentChildren, VNode } from "preact";
import type { Action } from "../state.js";

/** A figure that tells where it comes from when it is asked. */
export function Figure({
  pointer,
  send,
  children,
}: {
  readonly pointer: string;
  readonly send: (action: Action) => void;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <button class="figure" onClick={() => send({ do: "ask", pointer })}>
      {children}
    </button>
  );
}
