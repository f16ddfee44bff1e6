import { all } from "./data/index.js";
import type { Standard } from "./types.js";

/**
 * All standards that ship with the library, as data with their sources; the national ones first.
 *
 * They are frozen and shared: to change one, write a standard of your own that extends it.
 *
 * @example
 * standards()[0]?.id; // => "cn-mof-2020-10"
 */
export function standards(): readonly Standard[] {
  return all;
}

/**
 * The standard with this id, as it is written (what it extends is not merged in: see {@link resolveStandard}), or
 * undefined where the library has none of that name.
 *
 * @example
 * findStandard("cn-mof-2021-101")?.extends; // => "cn-mof-2020-10"
 */
export function findStandard(id: string): Standard | undefined {
  return all.find((each) => each.id === id);
}
