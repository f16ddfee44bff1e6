export { safeScoreAcross, scoreAcross } from "./across.js";
export type * from "./types.js";
