/**
 * What is there for certain: the code around it has just seen to that, so that its absence is a fault of ours, told as
 * `internal/failed`, and never read as a blank or a zero.
 */
export function certain<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("absent");
  return value;
}
