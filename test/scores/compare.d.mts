/** What a comparison needs of a build of the library. */
export interface Build {
  readonly safeEvaluate: (form: object) => unknown;
  readonly safeParseTarget: (text: string, options: object) => unknown;
}

/** An entry of moved.json: the differences for which its predicate holds are meant, for this reason. */
export interface Moved {
  readonly where: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/** Differences of one kind, with the least form that shows it; `entry` is the place of what explains it, or -1. */
export interface Kind {
  readonly kind: string;
  readonly entry: number;
  readonly count: number;
  readonly example: { readonly form: object; readonly before: object | null; readonly after: object | null };
}

/** Two builds held against each other, form by form. */
export declare function comparison(
  builds: { readonly before: Build; readonly after: Build },
  moved: readonly Moved[],
): {
  readonly counts: {
    readonly forms: number;
    readonly scored: number;
    readonly differing: number;
    readonly leaves: number;
    readonly methods: ReadonlyMap<string, number>;
    readonly targets: ReadonlyMap<string, number>;
  };
  readonly add: (form: object) => void;
  readonly kinds: () => readonly Kind[];
};
