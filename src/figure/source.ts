/** A published document that a standard rests on. */
export interface Source {
  /** Name and number: `财预〔2020〕10号《项目支出绩效评价管理办法》`. */
  readonly document: string;
  /** The article or appendix. */
  readonly article?: string;
  /** Day of issue or in force, `YYYY-MM-DD` or `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
}

/**
 * How sure an entry is: quoted or paraphrased from a text seen, recalled (known practice whose text still has to be
 * held against the document), or `default`: the library's own choice where no document speaks.
 */
export type Basis = "quoted" | "paraphrased" | "recalled" | "default";
