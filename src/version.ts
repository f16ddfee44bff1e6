/** The version of the library. */
export const version = "0.1.0";

/** Name and version of the library, as every result carries them. */
export const engine: string = `jixiao ${version}`;
