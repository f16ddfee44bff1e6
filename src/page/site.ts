import { show } from "./show.js";

// The page as files of a site: what reads files comes with the worker, which starts when something is opened.
show(() => new Worker("worker.js", { type: "module" }));
