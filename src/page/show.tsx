import { render } from "preact";
import { App } from "./view/app.js";
import { Helper } from "./work.js";

/**
 * Shows the page in the document.
 *
 * @param start - Starts a worker that reads and computes for it.
 * @returns whom the page asks.
 */
export function show(start: () => Worker): Helper {
  const helper = new Helper(start);
  const root = document.getElementById("app");
  if (root !== null) render(<App helper={helper} />, root);
  return helper;
}
