/**
 * Freezes plain data of our own making, so that nobody can change what all results of one compiled form share.
 *
 * It is never given the caller's own objects.
 */
export function freeze<T extends object>(data: T): T {
  for (const part of Object.values(data) as unknown[]) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(data);
}
