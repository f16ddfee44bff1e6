/** The names in braces of a text. (`{…}` is none: it shows what an object looks like.) */
export type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Exclude<Name, "…"> | Names<Rest>
  : never;

/** A ratio, what a cap goes by, a reading, a rounding and a doubt have words in Chinese; in English they go by their own names. */
type InChinese<Name> = Name extends keyof Words ? Words[Name] : Name;

interface Words {
  readonly ratio: "title";
  readonly by: "title";
  readonly reading: "words";
  readonly rounding: "how";
  readonly perhaps: "maybe";
}

/** The texts of another language, held to those in Chinese: the same codes, and in each the same parameters. */
export type Parallel<Chinese, Other> = {
  readonly [Code in keyof Chinese | keyof Other]: Code extends keyof Chinese & keyof Other
    ? Same<InChinese<Names<Chinese[Code]>>, InChinese<Names<Other[Code]>>> extends true
      ? string
      : { readonly differs: Names<Chinese[Code]> | Names<Other[Code]> }
    : never;
};

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
