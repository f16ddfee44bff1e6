/**
 * A copy of plain data that nobody can change: for what all results of one compiled form share.
 *
 * The caller's own objects are neither frozen nor kept.
 */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key in copy) Object.defineProperty(copy, key, shown(frozenCopy(part)));
    else copy[key] = frozenCopy(part);
  }
  return Object.freeze(copy) as T;
}

/** A property as JSON.parse makes it, whatever its name: an assignment to `__proto__` would not make one. */
function shown(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}
