// Not scoring: what it costs by itself to check the input with zod.
import { z } from "zod";
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const report = z.array(z.object({ weight: decimal, target: decimal, actual: decimal })).length(34);
export const run = (leaves) => report.parse(leaves);
