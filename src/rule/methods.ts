import { actualRate } from "./actual-rate/index.js";
import { addPerCase } from "./add-per-case/index.js";
import { allOrNothing } from "./all-or-nothing/index.js";
import { attainment } from "./attainment/index.js";
import { bands } from "./bands/index.js";
import { checklist } from "./checklist/index.js";
import { composite } from "./composite/index.js";
import { deductPerCase } from "./deduct-per-case/index.js";
import { deductPerStep } from "./deduct-per-step/index.js";
import { linear } from "./linear/index.js";
import { manual } from "./manual/index.js";
import { ordinal } from "./ordinal/index.js";
import { tiers } from "./tiers/index.js";
import type { Method } from "./method.js";

/** All methods, in the order in which messages name them. */
export const methods: readonly Method[] = [
  attainment,
  actualRate,
  allOrNothing,
  bands,
  linear,
  deductPerStep,
  deductPerCase,
  addPerCase,
  checklist,
  tiers,
  ordinal,
  composite,
  manual,
];
