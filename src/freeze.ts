/**
 * Freezes plain data of our own making through and through: what all callers share, none can change.
 *
 * It is never given a caller's own objects.
 */
export function freeze<T extends object>(data: T): T {
  for (const part of Object.values(data) as unknown[]) {
    if (typeof part === "object" && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(data);
}
