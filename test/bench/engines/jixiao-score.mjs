// As jixiao-compiled, but only score, rate and grade.
import { prepare, total } from "./jixiao-compiled.mjs";
export { prepare, total };
export const run = ({ form, actuals }) => form.score(actuals);
