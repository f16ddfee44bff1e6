import { render } from "preact";
import { App } from "./view/app.js";
import { Helper } from "./work.js";

/**
 * Shows the page in the document.
 *
 * @param start - Starts the worker that reads and computes for it.
 */
export function show(start: () => Worker): void {
  const root = document.getElementById("app");
  if (root !== null) render(<App helper={new Helper(start)} />, root);
}
