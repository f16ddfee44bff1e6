/** The pointer of an indicator, and what stands behind it. */
const BELOW = /^((?:\/indicators\/\d+)(?:\/children\/\d+)*)(\/.*)?$/;

/** The indicator whose cell a key names; null for a key outside the indicators. */
export function ownerOf(key: string): string | null {
  return BELOW.exec(key)?.[1] ?? null;
}

/** Whether a key names the weight of an indicator: what other indicators share weights by. */
export function isWeight(key: string): boolean {
  return BELOW.exec(key)?.[2] === "/weight";
}

/** Whether a key names a cell or a budget figure, something that was measured: no weight, no full marks. */
export function isMeasured(key: string): boolean {
  return !isWeight(key) && key !== "/fullMarks";
}

/** Whether an indicator may use a cell: its own, or one of an indicator above it. */
export function isOwn(key: string, of: string): boolean {
  const owner = ownerOf(key);
  return owner === null || isWeight(key) || owner === of || of.startsWith(`${owner}/`);
}
