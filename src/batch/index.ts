export { batch, type BatchCount, type BatchOptions } from "./batch.js";
