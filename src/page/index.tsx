import { serve } from "./answer.js";
import { show } from "./show.js";

// The one script is both: in a document it is the page, in the worker that the page starts it computes.
if (typeof document === "undefined") {
  serve(globalThis as never);
} else {
  const script = document.currentScript?.textContent ?? "";
  // Nothing is fetched for it: it may as well be there when something is dropped.
  void show(() => new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })))).ready();
}
