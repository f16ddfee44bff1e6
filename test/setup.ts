import * as fc from "fast-check";

// The same cases in every run, so that a red test is red for whoever looks. FC_SEED=N npm test tries others.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_241_124) });
