/** Choices that look random and are the same in every run. */
export declare class Random {
  constructor(seed: number);
  whole(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
}
