/** Name and version of the library, as every result carries them. */
export const engine = "jixiao 0.1.0";
