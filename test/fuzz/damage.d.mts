/** Choices that look random, as `Random` of test/scores makes them. */
interface Choices {
  whole(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
}

/** A file with damage that its reader meets behind its checksums: in the parts of a package, in marked-up text, in records. */
export function damaged(file: Uint8Array, random: Choices): Uint8Array;
