/**
 * The engine put together by its caller, for programs that must stay small: methods, ratios, standards, the language of
 * rules and that of messages are named one by one.
 */
export { type Engine, engine, type EngineOptions, type EngineWithSentences } from "./evaluate/engine.js";
export type * from "./evaluate/index.js";
export { type Proofs, proofs } from "./evaluate/proof/proofs.js";
export { JixiaoError } from "./message/error.js";
export { en, zh } from "./message/engine-words.js";
export type { Finding, Issue, Note, SafeResult, Sentences } from "./message/types.js";
export * from "./budget/each.js";
export type { AnyRatio, RatioDefinition } from "./budget/definition.js";
export { actualRate } from "./rule/actual-rate/index.js";
export { addPerCase } from "./rule/add-per-case/index.js";
export { allOrNothing } from "./rule/all-or-nothing/index.js";
export { attainment } from "./rule/attainment/index.js";
export { bands } from "./rule/bands/index.js";
export { checklist } from "./rule/checklist/index.js";
export { composite } from "./rule/composite/index.js";
export { deductPerCase } from "./rule/deduct-per-case/index.js";
export { deductPerStep } from "./rule/deduct-per-step/index.js";
export { linear } from "./rule/linear/index.js";
export { manual } from "./rule/manual/index.js";
export { ordinal } from "./rule/ordinal/index.js";
export { tiers } from "./rule/tiers/index.js";
export type { AnyRule, MethodOf } from "./rule/method.js";
export { figure } from "./rule/own-figure.js";
export { shape } from "./shape/own.js";
export { type RuleSentences, ruleSentences } from "./rule/sentence/language.js";
export * from "./standard/each.js";
export type { Standard } from "./standard/types.js";
