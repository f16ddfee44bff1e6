import { freeze } from "../../freeze.js";
import type { RatioDefinition } from "../definition.js";
import { adjustment } from "./adjustment.js";
import { carryOver, carryOverChange } from "./carry-over.js";
import { duties } from "./duties.js";
import { completion, execution } from "./execution.js";
import { government, guarantees } from "./government.js";
import { management } from "./management.js";
import { funds, outputs } from "./project.js";
import { resources } from "./resources.js";
import { accounts, spending } from "./spending.js";
import { threePublicChange, threePublicControl, threePublicParts } from "./three-public.js";

/** All ratio definitions, in the order of their names' list. Frozen: they are shared. */
export const ratioDefinitions: readonly RatioDefinition[] = /* @__PURE__ */ freeze([
  ...execution,
  ...completion,
  ...adjustment,
  ...carryOver,
  ...carryOverChange,
  ...threePublicControl,
  ...threePublicChange,
  ...threePublicParts,
  ...spending,
  ...accounts,
  ...resources,
  ...management,
  ...duties,
  ...funds,
  ...outputs,
  ...guarantees,
  ...government,
]);
