import { decision, facts } from "./zen-decision.mjs";
export { total } from "./zen-decision.mjs";
export const run = async (leaves) => (await decision.evaluate(facts(leaves), { trace: true })).result.total;
