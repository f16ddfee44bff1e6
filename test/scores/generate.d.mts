/** The form of a seed: the same for the same seed, and most likely one that scores. */
export declare function generate(seed: number, options?: { readonly leaves?: number }): object;
