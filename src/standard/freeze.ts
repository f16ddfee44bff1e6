/** Freezes plain data through and through: what all callers share, none can change. */
export function freeze<T extends object>(data: T): T {
  for (const value of Object.values(data)) {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) freeze(value);
  }
  return Object.freeze(data);
}
